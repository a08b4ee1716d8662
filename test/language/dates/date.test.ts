import { describe, expect, it } from 'vitest'
import { findDates, readDate, toDateMatch } from '../../../src/language/dates/date.js'

describe('readDate', () => {
  it.each([
    ['ngày 06 tháng 7 năm 2022', '2022-07-06'],
    ['ngày 12 tháng 01, năm 2026', '2026-01-12'],
    ['ngày 12 háng 01 năm 2026', '2026-01-12'],
    ['ngảy 12 thảng 01 nãm 2026', '2026-01-12'],
    ['NGÀY 05 THÁNG 7 NĂM 2022', '2022-07-05'],
    ['ngày 05 tháng 7/2022', '2022-07-05'],
    ['ngày mùng 3 tháng 2 năm 2022', '2022-02-03'],
    ['ngày 05/7/2022', '2022-07-05'],
    ['05/7/2022', '2022-07-05'],
    ['5-7-2022', '2022-07-05'],
    ['05.7.2022', '2022-07-05'],
    ['ngày 14 /4/2026', '2026-04-14'],
    ['ngày 5/7/22', '2022-07-05'],
    ['thứ Ba, ngày 16/6/2026', '2026-06-16'],
    ['ngày 29/02/2024', '2024-02-29'],
    ['ngày 5 - 7 - 2022', '2022-07-05'],
    ['5 / 7 / 2022', '2022-07-05'],
    ['ngày05/7/2022', '2022-07-05'],
  ])('reads %j', (text, iso) => {
    expect(readDate(text, 0)).toEqual({
      start: 0,
      end: text.length,
      iso,
      valid: true,
      hasYear: true,
      session: null,
    })
  })

  it('takes the year of the context where there is none', () => {
    expect(readDate('ngày 31/5', 0, { year: 2021 })).toMatchObject({ iso: '2021-05-31', hasYear: false })
    expect(readDate('30/6', 0, { year: 2021 })?.iso).toBe('2021-06-30')
    expect(readDate('ngày 31 tháng 5,', 0)).toMatchObject({ iso: null, valid: true, end: 15 })
  })

  it('tells a day that does not exist', () => {
    for (const text of ['ngày 31/02/2021', 'ngày 29/02/2023', 'ngày 5/13/2022', 'ngày 00/5/2022'])
      expect(readDate(text, 0)).toMatchObject({ iso: null, valid: false, hasYear: true })
  })

  it('tells the part of the day before it', () => {
    const text = 'Buổi chiều, ngày 16 tháng 9 năm 2021, Ban'
    expect(readDate(text, 0)).toMatchObject({
      start: 0,
      end: 36,
      iso: '2021-09-16',
      session: { start: 5, end: 10, value: 'chiều' },
    })
  })

  it.each([
    '24/24',
    '13/14 sở',
    '3/4/5',
    'ngày tháng 4 năm 2026',
    'ngày 5 - 6',
    '2021',
    '1.2.2021.05',
    '5-6/7',
    '5 - 7 - 2022',
  ])('rejects %j', (text) => {
    expect(readDate(text, 0)).toBeNull()
  })
})

describe('findDates', () => {
  const found = (text: string) => findDates(text).map(({ start, end }) => text.slice(start, end))

  it('finds a day and month without "ngày" behind a part of the day', () => {
    expect(
      found('Sáng 05/7, đồng chí chủ trì; chiều nay (06/7) họp; sáng 08-7 họp; tối thiểu 2/3 số hộ'),
    ).toEqual(['Sáng 05/7', 'chiều nay (06/7', 'sáng 08-7'])
  })

  it('finds every date with what leads it', () => {
    expect(found('Sáng thứ Hai, ngày 04/7/2022 và 5-7-2022, đến ngày 12/8.')).toEqual([
      'Sáng thứ Hai, ngày 04/7/2022',
      '5-7-2022',
      'ngày 12/8',
    ])
  })

  it('takes no fraction, number or code for a date', () => {
    expect(
      found('trực 24/24, 30/6, 13/14 sở, số 12/2021/QĐ-UBND, mã 2021-09-16, Km78+00, 5/7/2022/A, A5/7/2022'),
    ).toEqual([])
  })

  it('stays linear on digits', () => {
    expect(found('1/'.repeat(50_000))).toEqual([])
  })
})

describe('toDateMatch', () => {
  it('takes the year of the context where none was written', () => {
    const written = { day: 29, month: 2, year: null, end: 12 }
    const day = { start: 7, end: 12, hasYear: false, session: null }
    expect(toDateMatch(7, written, { year: 2024 }, null)).toEqual({ ...day, iso: '2024-02-29', valid: true })
    expect(toDateMatch(7, written, { year: 2025 }, null)).toEqual({ ...day, iso: null, valid: false })
    expect(toDateMatch(7, written, { year: null }, null)).toEqual({ ...day, iso: null, valid: true })
  })
})
