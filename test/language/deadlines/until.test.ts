import { describe, expect, it } from 'vitest'
import { until } from '../../../src/language/deadlines/until.js'
import { readAt } from './read.js'

describe('until', () => {
  it.each([
    ['triển khai đợt cao điểm |đến hết tháng 9/2025 trên', 'đến hết tháng 9/2025', '2025-09-30'],
    ['hoàn thành lát vỉa hè |đến ngày 30/9/2025 trên', 'đến ngày 30/9/2025', '2025-09-30'],
    ['giải phóng mặt bằng, |hết quý iii phải xong', 'hết quý iii', '2025-09-30'],
    ['|đến tháng 9/2025, cơ bản hoàn thành kè', 'đến tháng 9/2025', '2025-09-30'],
    ['bảo đảm |đến ngày 30/9/2025 lát xong vỉa hè', 'đến ngày 30/9/2025', '2025-09-30'],
    ['từ nay |đến ngày 30/9/2025, các sở hoàn thành kiểm kê.', 'đến ngày 30/9/2025', '2025-09-30'],
    ['|đến ngày 31/10/2025, các chủ đầu tư giải ngân 80%', 'đến ngày 31/10/2025', '2025-10-31'],
    ['|đến ngày 31/10/2025 các xã phải kiểm kê', 'đến ngày 31/10/2025', '2025-10-31'],
    ['|đến hết ngày 31/10/2025 giải ngân đạt tối thiểu 60%', 'đến hết ngày 31/10/2025', '2025-10-31'],
    ['từ nay |đến cuối tháng 9 phải rà soát', 'đến cuối tháng 9', '2025-09-30'],
    ['trong thời gian từ nay |đến 30/11/2025, phải kiểm kê', 'đến 30/11/2025', '2025-11-30'],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(until, text)).toEqual([phrase, date])
  })

  it.each([
    'treo cờ từ ngày 01/9 |đến ngày 03/9/2025, phải ngay ngắn',
    '|đến tháng 9/2025, toàn tỉnh có 5 xã đạt chuẩn',
    'đã triển khai |đến hết tháng 9/2025.',
    'giải ngân chậm, |đến hết tháng 7/2025 mới đạt 34,8%.',
    '|đến hết tháng 9/2025 chỉ giải ngân được 40%.',
    '|đến ngày 15/8/2025, các chủ đầu tư giải ngân 80%',
    '|đến ngày 30/9/2025, toàn tỉnh có 5 xã đạt chuẩn',
    '|đến ngày 31/10/2025 đơn vị nào chưa bàn giao thì phải kiểm điểm',
    '|đến hết ngày 15/8/2025 giải ngân đạt tối thiểu 60%',
    'mưa lớn kéo dài |đến ngày 30/9/2025, các xã báo cáo',
    'báo cáo sở y tế |đến ngày 30/9/2025 kết quả',
    '|đến ngày 15 hằng tháng phải báo cáo',
    'từ nay |đến ngày 30/11/2025, thời tiết khô hanh',
    '|đến dự họp, cần mang tài liệu',
  ])('reads none in %j', (text) => {
    expect(readAt(until, text)).toBeNull()
  })
})
