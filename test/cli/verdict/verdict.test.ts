import { describe, expect, it } from 'vitest'
import { isFine, shortly, type Status } from '../../../src/cli/verdict/verdict.js'

describe('isFine', () => {
  it.each<[Status, boolean]>([
    ['same', true],
    ['valid', true],
    ['updated', true],
    ['differs', false],
    ['orphan', false],
    ['failed', false],
  ])('of %s is %s', (status, fine) => {
    expect(isFine({ path: 'a.txt', status, text: '', places: [] })).toBe(fine)
  })
})

describe('shortly', () => {
  it('writes a value as JSON on one line, cut to a width', () => {
    expect(shortly({ name: 'Sở\nY tế' }, 40, '—')).toBe(String.raw`{"name":"Sở\nY tế"}`)
    expect(shortly('Sở Y tế', 9, '—')).toBe('"Sở Y tế"')
    expect(shortly('Sở Y tế', 8, '—')).toBe('"Sở Y t…')
  })

  it('tells what is absent from what is null', () => {
    expect(shortly(undefined, 40, '—')).toBe('—')
    expect(shortly(null, 40, '—')).toBe('null')
  })
})
