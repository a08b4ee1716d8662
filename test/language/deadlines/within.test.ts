import { describe, expect, it } from 'vitest'
import { within } from '../../../src/language/deadlines/within.js'
import { readAt } from './read.js'

describe('within', () => {
  it.each([
    ['lắp đặt xong |trong quý iii tại trạm', 'trong quý iii', '2025-09-30'],
    ['tổ chức tập huấn |trong đêm 01/9 cho', 'trong đêm 01/9', '2025-09-01'],
    ['tổ chức tập huấn |trong sáng ngày 01/9 cho', 'trong sáng ngày 01/9', '2025-09-01'],
    ['tham mưu |trong nửa đầu tháng 9/2025 để', 'trong nửa đầu tháng 9/2025', null],
    ['trình ubnd xã |trong tuần 42.', 'trong tuần 42', null],
    ['trình ubnd xã |trong tuần thứ 3 tháng 9/2025.', 'trong tuần thứ 3 tháng 9/2025', null],
    ['trả lời |trong khoảng thời gian 02 tuần.', 'trong khoảng thời gian 02 tuần', null],
    ['|trong thời gian 24 giờ phải báo', 'trong thời gian 24 giờ', null],
    ['|trong 03 ngày kể từ khi nhận', 'trong 03 ngày', null],
    ['xác minh, báo cáo |trong 07 ngày.', 'trong 07 ngày', null],
    ['|trong quý iii/2025 các sở rà soát', 'trong quý iii/2025', '2025-09-30'],
    ['|trong 04 giờ làm việc', 'trong 04 giờ làm việc', null],
    ['|trong 24 giờ kể từ khi nhận', 'trong 24 giờ', null],
    ['|trong 07 ngày, kể từ ngày nhận được', 'trong 07 ngày', null],
    ['|trong 10 ngày tới, sở y tế hoàn thành', 'trong 10 ngày tới', null],
    ['báo cáo ubnd tỉnh ngay |trong tuần.', 'trong tuần', null],
    ['xử lý dứt điểm ngay |trong ngày, không', 'trong ngày', null],
    ['|trong 90 ngày tính từ ngày ký', 'trong 90 ngày', null],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(within, text)).toEqual([phrase, date])
  })

  it.each([
    'lấy mẫu |trong 03 ngày tại các chợ',
    'các ca mắc |trong tháng 9/2025 tại xã',
    '|trong thời gian tới, sở y tế rà soát',
    '|trong công tác tháng 9',
    '|trong tháng 9/2025 các sở đã rà soát',
    '|trong tháng 9/2025 công tác rà soát',
    'trực |trong đêm mưa bão',
    'báo cáo |trong 02 tuần gần đây',
    'báo cáo ngay |trong tuần đầu năm học',
    'xử lý số phát sinh |trong ngày.',
    'dự báo |trong 3 ngày tới có mưa to',
  ])('reads none in %j', (text) => {
    expect(readAt(within, text)).toBeNull()
  })
})
