import { describe, expect, it } from 'vitest'
import { limit } from '../../../src/language/deadlines/limit.js'
import { readAt } from './read.js'

describe('limit', () => {
  it.each([
    ['sở y tế (|hạn 30/9/2025)', 'hạn 30/9/2025', '2025-09-30'],
    ['gửi hồ sơ; |hạn ngày 5/9', 'hạn ngày 5/9', '2025-09-05'],
    ['gửi hồ sơ; |hạn nộp hồ sơ: 15/9/2025', 'hạn nộp hồ sơ: 15/9/2025', '2025-09-15'],
    ['|hạn cuối cùng là ngày 5/9.', 'hạn cuối cùng là ngày 5/9', '2025-09-05'],
    ['|hạn cuối cùng ngày 5/9.', 'hạn cuối cùng ngày 5/9', '2025-09-05'],
    ['|thời hạn trình trước tháng 9/2025', 'thời hạn trình trước tháng 9/2025', '2025-08-31'],
    ['|thời gian thực hiện : trong quý iii/2025', 'thời gian thực hiện : trong quý iii/2025', '2025-09-30'],
    ['rà soát. |thời gian: trong tháng 9/2025.', 'thời gian: trong tháng 9/2025', '2025-09-30'],
    ['rà soát; |tiến độ: quý iii/2025.', 'tiến độ: quý iii/2025', '2025-09-30'],
    [
      'rà soát. |tiến độ hoàn thành: trong tháng 9/2025',
      'tiến độ hoàn thành: trong tháng 9/2025',
      '2025-09-30',
    ],
    ['|thời gian hoàn tất muộn nhất là ngày 5/9', 'thời gian hoàn tất muộn nhất là ngày 5/9', '2025-09-05'],
    [
      '|thời gian triển khai xong không muộn hơn ngày 5/9',
      'thời gian triển khai xong không muộn hơn ngày 5/9',
      '2025-09-05',
    ],
    ['|thời hạn giải quyết 03 ngày làm việc.', 'thời hạn giải quyết 03 ngày làm việc', null],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(limit, text)).toEqual([phrase, date])
  })

  it.each([
    'các khoản nợ quá |hạn 30/9/2025',
    'thời |hạn: 30/9/2025',
    '|thời gian: 8 giờ, ngày 9/10/2025',
    '|thời gian: trong tháng 9/2025',
    'họp giao ban. |thời gian: 8 giờ, ngày 9/10/2025',
    '|thời hạn giấy phép 30/9/2025',
    '|hạn hán tháng 9/2025',
  ])('reads none in %j', (text) => {
    expect(readAt(limit, text)).toBeNull()
  })
})
