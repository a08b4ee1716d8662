import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { before } from '../../../src/language/deadlines/before.js'
import { readAt } from './read.js'

describe('before', () => {
  it.each([
    ['nộp |trước thời điểm 31/12/2025 để tổng hợp', 'trước thời điểm 31/12/2025', '2025-12-31'],
    ['hoàn thành nhiệm vụ trọng tâm |trước ngày 18-10.', 'trước ngày 18-10', '2025-10-18'],
    ['trình |trước quý iii/2025.', 'trước quý iii/2025', '2025-06-30'],
    ['trình |trước ngày bế mạc kỳ họp (15/7/2025).', 'trước ngày bế mạc kỳ họp (15/7/2025)', '2025-07-15'],
    ['xong |trước ngày khai giảng 05/9.', 'trước ngày khai giảng 05/9', '2025-09-05'],
    ['trình |trước ngày khai giảng (05-9-2025).', 'trước ngày khai giảng (05-9-2025)', '2025-09-05'],
    ['nộp |trước ngày 18-10, báo', 'trước ngày 18-10', '2025-10-18'],
    ['gửi |trước buổi làm việc (ngày 20/8).', 'trước buổi làm việc (ngày 20/8)', '2025-08-20'],
    ['tháo dỡ |trước mùa mưa bão năm nay', 'trước mùa mưa bão', null],
    ['tháo dỡ |trước mùa mưa bão năm 2026.', 'trước mùa mưa bão năm 2026', null],
    ['chi trả |trước tết nguyên đán nhâm dần 2022.', 'trước tết nguyên đán nhâm dần 2022', null],
    ['chi trả |trước tết nguyên đán năm ất tỵ, các', 'trước tết nguyên đán năm ất tỵ', null],
    ['sửa |trước năm học mới 2025 - 2026.', 'trước năm học mới 2025 - 2026', null],
    ['chi trả |trước tết quý khách', 'trước tết', null],
    ['có nhà |trước tết dương lịch năm 2026; không', 'trước tết dương lịch năm 2026', null],
    ['chi trả |trước dịp tết cho', 'trước dịp tết', null],
    ['gửi |trước 20-10 để tổng hợp', 'trước 20-10', '2025-10-20'],
    ['thu hồi giấy phép đã cấp sai (|trước 20/8/2025).', 'trước 20/8/2025', '2025-08-20'],
    ['gửi |trước 15.11.', 'trước 15.11', '2025-11-15'],
    ['gửi |trước 6 giờ và 16 giờ hằng ngày.', 'trước 6 giờ và 16 giờ hằng ngày', null],
    ['gửi |trước 10h và 15h ngày 30/9.', 'trước 10h và 15h ngày 30/9', '2025-09-30'],
    ['xong |trước lễ 20/11.', 'trước lễ 20/11', '2025-11-20'],
    ['trình |trước phiên họp ngày 20/10/2025.', 'trước phiên họp ngày 20/10/2025', '2025-10-20'],
    [
      'trình |trước kỳ họp hội đồng nhân dân tỉnh ngày 10/12;',
      'trước kỳ họp hội đồng nhân dân tỉnh ngày 10/12',
      '2025-12-10',
    ],
    ['gửi |trước cuối giờ chiều ngày 20/8.', 'trước cuối giờ chiều ngày 20/8', '2025-08-20'],
    ['bàn giao |trước dịp 14/10/2025.', 'trước dịp 14/10/2025', '2025-10-14'],
    ['báo cáo |trước khi kết thúc quý ii/2025.', 'trước khi kết thúc quý ii/2025', '2025-06-30'],
    ['báo cáo |trước khi hết năm 2025.', 'trước khi hết năm 2025', '2025-12-31'],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(before, text)).toEqual([phrase, date])
  })

  it.each([
    'các dự án đã khởi công |trước ngày 01/7/2025',
    'các nhiệm vụ trọng tâm |trước ngày 01/7/2025',
    'giải quyết hồ sơ tồn đọng từ |trước ngày 01/7/2025',
    'các tuyến đã thông xe |trước ngày khai mạc (15/7/2025)',
    '|trước khi họp, các đơn vị gửi tài liệu',
    'báo cáo |trước khi hết nhiệm kỳ',
    '|trước buổi làm việc (tại phòng họp số 1)',
    '|trước ngày khai mạc (05/9/2025 và ngày tiếp theo)',
    'gửi ngay |trước',
    'báo |trước 5-7 ngày',
    'dài hơn |trước 3.25 km',
    'các khoản |trước 20-13.',
    'tiếp xúc cử tri |trước kỳ họp từ ngày 17/11 đến ngày 20/11',
    'tiếp xúc cử tri |trước kỳ họp ngày 17/11 tại các xã',
  ])('reads none in %j', (text) => {
    expect(readAt(before, text)).toBeNull()
  })

  it('tells a day in brackets that does not exist', () => {
    const text = 'gửi trước ngày hội (31/6/2025).'
    expect(before.read(text, 4, { year: 2025 })).toEqual({ start: 4, end: 30, date: null, invalid: true })
  })

  it('asks the letters behind it whether a time may follow', () => {
    const mayFollow = (text: string) => before.mayFollow!(comparableOf(text).codes, 'trước '.length)
    expect(['trước mùa mưa', 'trước ngày mai', 'trước 30/9'].every(mayFollow)).toBe(true)
    expect(['trước mắt', 'trước tình hình trên'].some(mayFollow)).toBe(false)
  })
})
