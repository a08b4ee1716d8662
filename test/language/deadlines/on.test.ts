import { describe, expect, it } from 'vitest'
import { on } from '../../../src/language/deadlines/on.js'
import { readAt } from './read.js'

describe('on', () => {
  it.each([
    ['gửi |vào sáng thứ hai hàng tuần.', 'vào sáng thứ hai hàng tuần', null],
    ['báo cáo |vào 16 giờ hàng ngày.', 'vào 16 giờ hàng ngày', null],
    ['báo cáo |vào lúc 16h00 thứ sáu hằng tuần.', 'vào lúc 16h00 thứ sáu hằng tuần', null],
    ['gửi |vào ngày 25/3 hằng năm.', 'vào ngày 25/3 hằng năm', null],
    ['hoàn thành lắp đặt tổ máy 1 |vào tháng 9/2025.', 'vào tháng 9/2025', '2025-09-30'],
    ['bảo đảm thông xe kỹ thuật |vào ngày 31/12/2022.', 'vào ngày 31/12/2022', '2022-12-31'],
    ['phấn đấu khởi công |vào dịp 19/8/2025, bảo đảm', 'vào dịp 19/8/2025', '2025-08-19'],
    ['hoàn thành báo cáo |vào đầu tháng 9.', 'vào đầu tháng 9', null],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(on, text)).toEqual([phrase, date])
  })

  it.each([
    '|vào ngày 25/9/2025',
    '|vào hằng tháng',
    'có mặt |vào 16 giờ.',
    'tổ chức lễ |vào tháng 9/2025.',
    'dự án đã hoàn thành |vào tháng 9/2025.',
    'hoàn thành việc giao |vào tháng 9/2025 cho',
    'hoàn thành báo cáo |vào tuần này.',
    'hoàn thành báo cáo |vào cuối năm 2025.',
  ])('reads none in %j', (text) => {
    expect(readAt(on, text)).toBeNull()
  })
})
