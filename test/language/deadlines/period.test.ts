import { describe, expect, it } from 'vitest'
import { readPeriod } from '../../../src/language/deadlines/period.js'

const YEAR = { year: 2025 }

describe('readPeriod', () => {
  it.each([
    ['ngày 13/9/2025', 'day', '2025-09-13', '2025-09-13'],
    ['17 giờ 30, thứ sáu, ngày 5/9', 'day', '2025-09-05', '2025-09-05'],
    ['10.00 thứ sáu, ngày 5/9', 'day', '2025-09-05', '2025-09-05'],
    ['hôm nay (15/5)', 'day', '2025-05-15', '2025-05-15'],
    ['hôm nay (15-5-2025)', 'day', '2025-05-15', '2025-05-15'],
    ['tháng 4/2026', 'month', '2026-04-30', '2026-03-31'],
    ['tháng 1', 'month', '2025-01-31', '2024-12-31'],
    ['cuối tháng 2 năm 2024', 'month', '2024-02-29', '2024-02-29'],
    ['tuần cuối tháng 9', 'month', '2025-09-30', null],
    ['quý iv-2025', 'quarter', '2025-12-31', '2025-09-30'],
    ['chín tháng đầu năm 2026', 'quarter', '2026-09-30', '2025-12-31'],
    ['6 tháng cuối năm nay', 'quarter', '2025-12-31', '2025-06-30'],
    ['năm 2026', 'year', '2026-12-31', '2025-12-31'],
    ['cuối năm', 'year', '2025-12-31', '2025-12-31'],
    ['tháng 10 và tháng 11/2025', 'month', '2025-11-30', '2025-10-31'],
    ['các tháng 7, 8, 9 năm 2026', 'month', '2026-09-30', '2026-08-31'],
    ['hai tháng 10 và 11/2025', 'month', '2025-11-30', '2025-10-31'],
    ['quý ii, iii/2026', 'quarter', '2026-09-30', '2026-06-30'],
    ['quý i năm 98', 'quarter', '1998-03-31', '1997-12-31'],
    ['tháng 5/98', 'month', '1998-05-31', '1998-04-30'],
    ['năm 98', 'year', '1998-12-31', '1997-12-31'],
    ['quý iv năm nay', 'quarter', '2025-12-31', '2025-09-30'],
    ['17h ngày thứ sáu (5/9)', 'day', '2025-09-05', '2025-09-05'],
  ])('reads %j', (period, unit, last, before) => {
    const end = 'xong '.length + period.length
    const read = readPeriod(`xong ${period}, rồi báo cáo`, 'xong '.length, YEAR)
    expect(read).toEqual({ end, unit, last, before, invalid: false })
  })

  it.each([
    'đầu tháng 10/2025',
    'giữa năm 2026',
    'tuần này',
    'cuối tháng sau',
    'thứ sáu tuần tới',
    'hôm nay',
    'ngày 15 hằng tháng',
    '30/6 hàng năm',
    '8 giờ hằng ngày',
    '16h30',
    'tháng 9 và đầu tháng 10/2025',
    '15 giờ các ngày thứ năm hàng tuần',
  ])('gives no calendar date to %j', (period) => {
    const read = readPeriod(`${period}, rồi báo cáo`, 0, YEAR)
    expect(read).toEqual({ end: period.length, unit: 'vague', last: null, before: null, invalid: false })
  })

  it.each(['tháng 13/2025', 'ngày 31/6/2025', 'tháng 0'])('tells that %j does not exist', (period) => {
    expect(readPeriod(period, 0, YEAR)).toMatchObject({ end: period.length, last: null, invalid: true })
  })

  it('has no last day where the year is unknown', () => {
    expect(readPeriod('quý ii', 0, { year: null })).toMatchObject({ last: null, invalid: false })
  })

  it.each([
    'công tác tháng 9',
    'ngày càng nhiều',
    'năm 2021 - 2025',
    'tháng trước',
    'cuối năm học',
    'quý vị',
    '12 đơn vị',
    'ba đơn vị',
    'hai tháng qua',
    '20-10.',
  ])('finds none in %j', (text) => {
    expect(readPeriod(text, 0, YEAR)).toBeNull()
  })
})
