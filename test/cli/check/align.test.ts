import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aligned } from '../../../src/cli/check/align.js'

const letters = (kept: string, read: string) => aligned([...kept], [...read])

it('pairs what is equal around what is put in or taken out', () => {
  expect(letters('abc', 'abc')).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
  expect(letters('abc', 'xabc')[0]).toEqual([undefined, 0])
  expect(letters('abc', 'ac')[1]).toEqual([1, undefined])
  expect([letters('', 'a'), letters('a', ''), letters('', '')]).toEqual([
    [[undefined, 0]],
    [[0, undefined]],
    [],
  ])
})

it('pairs what changed in its place', () => {
  expect(letters('abc', 'axc')).toEqual([
    [0, 0],
    [1, 1],
    [2, 2],
  ])
})

it('pairs what goes by the same name', () => {
  const [a, b] = ['Sở A', 'Sở B'].map((body) => ({ body, role: 'lead' }))
  expect(aligned([a, b], [{ ...b, role: 'support' }])).toEqual([
    [0, undefined],
    [1, 0],
  ])
})

it('pairs very long lists by their indexes', () => {
  const pairs = aligned(
    Array.from({ length: 3000 }, String),
    Array.from({ length: 3001 }, () => 'x'),
  )
  expect([pairs.length, pairs[2999], pairs[3000]]).toEqual([3001, [2999, 2999], [undefined, 3000]])
})

it('pairs what is equal before what goes by the same name', () => {
  const [a, b, c] = [1, 2, 3].map((item) => ({ body: 'Sở A', item }))
  expect(aligned([b, c], [a, b, c])).toEqual([
    [undefined, 0],
    [0, 1],
    [1, 2],
  ])
})

it('has each element once, in order', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(list, list, (kept, read) => {
      const pairs = aligned(kept, read)
      expect(pairs.flatMap(([at]) => at ?? [])).toEqual([...kept.keys()])
      expect(pairs.flatMap(([, at]) => at ?? [])).toEqual([...read.keys()])
    }),
  )
})
