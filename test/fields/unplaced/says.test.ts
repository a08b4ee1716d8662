import { describe, expect, it } from 'vitest'
import { saysSomething } from '../../../src/fields/unplaced/says.js'

describe('saysSomething', () => {
  it.each([
    ['Số: ', false, false],
    ['V/v ', false, false],
    ['TM/ ', false, false],
    ['ngày … tháng … năm 2021', true, false],
    ['ngày … tháng … năm 2021', false, true],
    ['ngày 31', true, true],
    ['Thay mặt / Ký thay', false, false],
    ['<br/> - ', false, false],
    ['Thiếu tướng', false, true],
    [' ;. ', false, false],
  ])('%j, in a date: %j', (text, dated, says) => {
    expect(saysSomething(`a${text}b`, 1, 1 + text.length, dated)).toBe(says)
  })
})
