import { describe, expect, it } from 'vitest'
import { recurring } from '../../../src/language/deadlines/recurring.js'
import { readAt } from './read.js'

describe('recurring', () => {
  it.each([
    ['báo cáo |định kỳ 6 tháng về sở', 'định kỳ 6 tháng'],
    ['báo cáo |định kỳ 03 tháng/lần.', 'định kỳ 03 tháng/lần'],
    ['|định kỳ, trước 16 giờ 30 hằng ngày báo cáo', 'định kỳ, trước 16 giờ 30 hằng ngày'],
    ['|định kỳ thứ sáu hằng tuần, hằng tháng tổng hợp', 'định kỳ thứ sáu hằng tuần, hằng tháng'],
    ['|định kỳ chậm nhất ngày 15 hàng tháng', 'định kỳ chậm nhất ngày 15 hàng tháng'],
    ['|định kỳ ngày 20 tháng cuối quý báo cáo', 'định kỳ ngày 20 tháng cuối quý'],
    ['báo cáo |lúc 16h00 mỗi ngày.', 'lúc 16h00 mỗi ngày'],
    ['báo cáo |lúc 06h00 và 17h00 hằng ngày.', 'lúc 06h00 và 17h00 hằng ngày'],
    ['báo cáo |lúc 7h, 13h và 19h hằng ngày khi có lũ', 'lúc 7h, 13h và 19h hằng ngày'],
    ['gửi |mỗi tuần, trước 17h về', 'mỗi tuần, trước 17h'],
  ])('reads %j', (text, phrase) => {
    expect(readAt(recurring, text)).toEqual([phrase, null])
  })

  it.each([
    '|định kỳ kiểm tra, giám sát',
    '|mỗi tháng một lần',
    '|hàng hóa thiết yếu trước 17h',
    '|lúc 16 giờ ngày 15/9',
    'vào |lúc 16h hằng ngày',
  ])('reads none in %j', (text) => {
    expect(readAt(recurring, text)).toBeNull()
  })
})
