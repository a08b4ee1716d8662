import { describe, expect, it } from 'vitest'
import { readWritten } from '../../../src/language/dates/written.js'

/** What stands at the start of a text, as day, month, year and its characters. */
const read = (text: string, led: boolean) => {
  const written = readWritten(text, 0, led)
  return written && [written.day, written.month, written.year, text.slice(0, written.end)]
}

describe('readWritten', () => {
  it.each([
    ['06 tháng 7 năm 2025, tại', 6, 7, 2025, '06 tháng 7 năm 2025'],
    ['6tháng7 năm2025', 6, 7, 2025, '6tháng7 năm2025'],
    ['12 tháng 01, 2026', 12, 1, 2026, '12 tháng 01, 2026'],
    ['5/7/2025 của', 5, 7, 2025, '5/7/2025'],
    ['5–7–2025.', 5, 7, 2025, '5–7–2025'],
    ['10 tháng 3 năm 98.', 10, 3, 1998, '10 tháng 3 năm 98'],
    ['10 tháng 3, 98 hộ', 10, 3, null, '10 tháng 3'],
    ['31 tháng 5 tới', 31, 5, null, '31 tháng 5'],
    ['30/6, các', 30, 6, null, '30/6'],
  ])('reads %j, led or not', (text, ...written) => {
    expect(read(text, false)).toEqual(written)
    expect(read(text, true)).toEqual(written)
  })

  it.each([
    ['05/7/25 tại', 5, 7, 2025],
    ['05/7/75 tại', 5, 7, 1975],
    ['31-12-98.', 31, 12, 1998],
    ['5 - 7 - 2025', 5, 7, 2025],
    ['24/24', 24, 24, null],
    ['31/02', 31, 2, null],
    ['18-10, báo cáo', 18, 10, null],
    ['18.10.', 18, 10, null],
    ['18-11.', 18, 11, null],
    ['05-7 đến', 5, 7, null],
  ])('reads %j only where "ngày" leads it', (text, day, month, year) => {
    expect(readWritten(text, 0, true)).toMatchObject({ day, month, year })
    expect(readWritten(text, 0, false)).toBeNull()
  })

  it.each([
    'tháng 7 năm 2025',
    '2025',
    '5/7/20255',
    '5/7-2025',
    '2-3 hằng tháng',
    '5-6 tháng 9',
    '5-6/9',
    '18-25',
    '5.7.2025.12',
    '5/6/7/8',
    '30/6,5',
    '12 tỉnh',
    '5-6/7/2025',
    '5-6 tháng 7',
    '25-30 hằng tháng',
    '7-8 giờ',
    '5 tháng',
  ])('rejects %j', (text) => {
    expect(readWritten(text, 0, true)).toBeNull()
  })

  it('reads a year in words behind day and month, where "ngày" leads them', () => {
    expect(readWritten('05/7 năm 2025', 0, true)).toMatchObject({ day: 5, month: 7, year: 2025, end: 13 })
    expect(readWritten('3/4 năm 2025', 0, false)).toMatchObject({ year: null, end: 3 })
    expect(readWritten('05/7 năm 20255', 0, true)).toMatchObject({ year: null })
  })

  it('reads nothing but what begins where it is asked', () => {
    expect(readWritten('ngày 5/7/2025', 0, true)).toBeNull()
    expect(readWritten('ngày 5/7/2025', 5, true)).toMatchObject({ day: 5, end: 13 })
  })
})
