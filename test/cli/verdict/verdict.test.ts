import { describe, expect, it } from 'vitest'
import { isFine, excerpts, type Status } from '../../../src/cli/verdict/verdict.js'

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

describe('sides', () => {
  const short = (kept: unknown, read: unknown, width = 40) =>
    excerpts({ pointer: '/a', kept, read }, width, '—')

  it('writes both as JSON on one line, cut to a width', () => {
    expect(short({ name: 'Sở\nY tế' }, 'Sở Y tế')).toEqual([String.raw`{"name":"Sở\nY tế"}`, '"Sở Y tế"'])
    expect(short('Sở Y tế', 7, 8)).toEqual(['"Sở Y t…', '7'])
  })

  it('shows where long texts part', () => {
    const long = 'Giao Sở Y tế rà soát '.repeat(20)
    expect(short(`${long}trước 15/3/2024.`, `${long}trước 16/3/2024.`, 30)).toEqual([
      '…à soát trước 15/3/2024."',
      '…à soát trước 16/3/2024."',
    ])
    expect(short(`a${long}`, `b${long}`, 10)).toEqual(['"aGiao Sở…', '"bGiao Sở…'])
    expect(short(long, `${long}${long}`, 20)).toEqual(['… rà soát "', '… rà soát Giao Sở Y…'])
  })

  it('tells what is absent from what is null', () => {
    expect(short(undefined, null)).toEqual(['—', 'null'])
  })
})
