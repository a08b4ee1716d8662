import { describe, expect, it } from 'vitest'
import { compare, f1, precision, recall } from './compare.js'
import type { Unit } from './units.js'

const unit = (...parts: (string | null)[]): Unit => ({ parts, pointers: [], optional: false })
const optional = (...parts: (string | null)[]): Unit => ({ ...unit(...parts), optional: true })
const counts = (gold: Unit[], reading: Unit[]) => {
  const { right, wrong, missing } = compare(gold, reading)
  return [right.length, wrong.length, missing.length]
}

describe('compare', () => {
  it('takes the same words for the same, in any order', () => {
    expect(counts([unit('a'), unit('b')], [unit('B.'), unit('A')])).toEqual([2, 0, 0])
  })
  it('tells all parts apart, and null from a word', () => {
    expect(counts([unit('Sở Y tế', 'lead', '1')], [unit('Sở Y tế', 'lead', null)])).toEqual([0, 1, 1])
    expect(counts([unit('Sở Y tế', null)], [unit('Sở Y tế', null)])).toEqual([1, 0, 0])
  })
  it('lets each unit of the gold answer for one of the reading', () => {
    expect(counts([unit('a')], [unit('a'), unit('a')])).toEqual([1, 1, 0])
    expect(counts([unit('a'), unit('a')], [unit('a')])).toEqual([1, 0, 1])
  })
  it('neither asks for what is optional nor holds it against the reading', () => {
    const gold = [optional('các sở, ngành tỉnh', 'lead', '2')]
    expect(counts(gold, [])).toEqual([0, 0, 0])
    expect(counts(gold, [unit('các sở, ngành tỉnh', 'lead', '2')])).toEqual([0, 0, 0])
    expect(counts(gold, [unit('các sở, ngành', 'support', '2')])).toEqual([0, 0, 0])
    expect(counts(gold, [unit('các sở, ngành tỉnh', 'lead', '3')])).toEqual([0, 1, 0])
    expect(counts(gold, [unit('Công an tỉnh', 'lead', '2')])).toEqual([0, 1, 0])
  })
})

describe('figures', () => {
  it('are the usual ones', () => {
    const found = { right: 6, wrong: 2, missing: 4 }
    expect([precision(found), recall(found), f1(found)]).toEqual([6 / 8, 6 / 10, 12 / 18])
  })
  it('are null where there is nothing to measure', () => {
    const none = { right: 0, wrong: 0, missing: 0 }
    expect([precision(none), recall(none), f1(none)]).toEqual([null, null, null])
    expect(precision({ ...none, missing: 1 })).toBeNull()
    expect(f1({ ...none, missing: 1 })).toBe(0)
  })
})
