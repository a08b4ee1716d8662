import { describe, expect, it } from 'vitest'
import { endOfPeriod } from '../../../src/language/deadlines/end-of-period.js'
import { readAt } from './read.js'

describe('endOfPeriod', () => {
  it.each([
    ['bàn giao mặt bằng |cuối tháng 9/2025 cho nhà thầu', 'cuối tháng 9/2025', '2025-09-30'],
    ['phấn đấu khánh thành |cuối quý ii/2026 như đã hứa', 'cuối quý ii/2026', '2026-06-30'],
    ['tổ chức sơ kết |cuối tháng 9.', 'cuối tháng 9', '2025-09-30'],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(endOfPeriod, text)).toEqual([phrase, date])
  })

  it.each([
    'hoàn thành nhiệm vụ 6 tháng |cuối năm 2025.',
    'hoàn thành tài liệu kỳ họp |cuối năm 2025.',
    'bàn giao mặt bằng |cuối tuần.',
    'bàn giao mặt bằng |cuối năm học 2025.',
    'tổ chức sơ kết |cuối năm 2025 tại các xã',
    'tình hình thu ngân sách |cuối năm 2025.',
  ])('reads none in %j', (text) => {
    expect(readAt(endOfPeriod, text)).toBeNull()
  })
})
