import { describe, expect, it } from 'vitest'
import { goesOn, isHalf, unknown } from '../../../../../src/language/bodies/complement/words/unknown.js'
import { comparableOf } from '../../../../../src/language/comparable.js'
import { cursorAt, taken } from '../at.js'

describe('unknown', () => {
  it.each([
    ['Công ty Sông| trắng bàn giao', { run: 1 }, true, ' trắng'],
    ['cơ quan| cấp nước tỉnh', {}, true, ' cấp'],
    ['cơ quan| cấp, thoát nước', {}, false, ''],
    ['Ban Tài chính Kế| toán rà soát', { closed: true, run: 1 }, true, ' toán'],
    ['UBND xã| trắng', { closed: true }, false, ''],
    ['Tập đoàn Điện lực Việt Nam| về phương án đấu nối', { run: 2 }, false, ''],
  ])('%j', (text, state, ...answer) => {
    expect(taken(unknown, text, state)).toEqual(answer)
  })
})

describe('goesOn', () => {
  const goes = (words: string, proper: boolean, first = false) =>
    goesOn(comparableOf(words), 0, proper, first)

  it.each([
    ['nguồn vốn rà soát', true],
    ['nguồn vốn Tân Lập', true],
    ['nguồn vốn tỉnh', true],
    ['nguồn vốn số 5', true],
    ['nguồn vốn (trên 5 tỷ đồng) rà soát', true],
    ['nguồn vốn (cũ):', true],
    ['nguồn vốn (cũ) tại xã', false],
    ['nguồn vốn các xã', false],
    ['nguồn vốn gốm sứ trắng tinh mịn', false],
  ])('with %j: %j', (words, whether) => {
    expect(goes(words, true)).toBe(whether)
    expect(goes(words, false)).toBe(whether)
  })

  it('ends right behind the head of a proper name, where the verb follows', () => {
    expect(goes('nguồn vốn rà soát', true, true)).toBe(false)
    expect(goes('nguồn vốn rà soát', false, true)).toBe(true)
  })

  it('takes the last word before a colon, but right behind the head', () => {
    expect(goes('trang:', false)).toBe(true)
    expect(goes('trang:', false, true)).toBe(false)
  })

  it('goes on to a further body in a list', () => {
    expect(goes('tài nguyên nước ngầm, Sở Tài chính', true)).toBe(true)
    expect(goes('tài nguyên nước ngầm, rà soát', true)).toBe(false)
    expect(goes('nguồn vốn, Sở Tài chính', false)).toBe(true)
    expect(goes('nguồn vốn, Sở Tài chính', false, true)).toBe(true)
    expect(goes('nguồn vốn, Sở Tài chính', true, true)).toBe(false)
    expect(goes('nguồn vốn, rà soát', false)).toBe(false)
  })
})

describe('isHalf', () => {
  it.each([
    ['Công ty Sông| trắng', true],
    ['Đài Tiếng| nói', true],
    ['Công ty Điện| lập hồ sơ', false],
    ['Sở LĐ| lập hồ sơ', false],
    ['UBND Tỉnh| lập dự án', false],
    ['Công ty Sông12| lập', false],
    ['Công ty Nghiêng| trắng', true],
    ['Công ty SÔNG| trắng', false],
  ])('%j', (marked, half) => {
    const { line, end } = cursorAt(marked)
    expect(isHalf(line, end)).toBe(half)
  })
})
