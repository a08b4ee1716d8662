import { describe, expect, it } from 'vitest'
import { findMeetingDates } from '../../../src/language/dates/meeting-dates.js'

describe('findMeetingDates', () => {
  it.each([
    ['Ngày 05/7/2022, đồng chí Chủ tịch chủ trì họp', '2022-07-05', null, null],
    ['Chiều ngày 16 tháng 9 năm 2021, Ban Thường vụ họp', '2021-09-16', null, 'chiều'],
    ['Sáng 09/4/2022, tại trụ sở, Phó Chủ tịch đã họp', '2022-04-09', null, 'sáng'],
    ['Vào hồi 8 giờ 00, ngày 05/7/2022, Sở họp', '2022-07-05', null, null],
    ['Trong 02 ngày 5-6/7/2022, Ban Chấp hành họp', '2022-07-05', '2022-07-06', null],
    ['Chiều ngày 14/7/2022 và sáng ngày 15/7/2022, Bộ họp', '2022-07-14', '2022-07-15', null],
    ['Chiều 14/7 và sáng 15/7/2022, tại Hà Nội, Bộ họp', '2022-07-14', '2022-07-15', null],
    ['Ngày 05/7/2022 (buổi chiều), tại Hà Nội, Bộ họp', '2022-07-05', null, 'chiều'],
    ['Thời gian: 14 giờ 30, ngày 05/7/2022 (Chiều thứ Ba).', '2022-07-05', null, 'chiều'],
    ['Ngày 05/7/2022 (thứ Ba), buổi chiều rà soát tại Hà Nội', '2022-07-05', null, null],
    ['Thực hiện chương trình công tác, ngày 05/7/2022, Phó Chủ tịch đi kiểm tra', '2022-07-05', null, null],
    ['Tại phiên họp ngày 05/7/2022 của Ban Thường vụ, sau khi nghe', '2022-07-05', null, null],
    ['tại cuộc họp với các huyện, thành phố ngày 05/7/2022', '2022-07-05', null, null],
    ['Thực hiện Kế hoạch số 12/KH-UBND ngày 01/6/2022, ngày 05/7/2022 Ủy ban họp', '2022-07-05', null, null],
    ['Theo ý kiến tại cuộc họp ngày 01/7/2022, ngày 08/7/2022 Sở đã họp', '2022-07-08', null, null],
    ['Căn cứ Luật Đất đai ngày 18/01/2024; tại cuộc họp ngày 05/7/2025', '2025-07-05', null, null],
    [
      'Theo đề nghị của Sở Y tế, từ ngày 05 đến ngày 07/7/2022, Đoàn đi thực tế',
      '2022-07-05',
      '2022-07-07',
      null,
    ],
    [
      'Sau khi nghe báo cáo kết quả từ ngày 01/6/2022 đến ngày 30/6/2022; ngày 05/7/2022',
      '2022-07-05',
      null,
      null,
    ],
  ])('reads %j', (text, first, last, session) => {
    const dates = findMeetingDates(text)
    expect(dates?.first.iso).toBe(first)
    expect(dates?.last?.iso ?? null).toBe(last)
    expect(dates?.session?.value ?? null).toBe(session)
  })

  it.each([
    'tại cuộc họp với các đơn vị ngày 05/7/2022',
    'tại buổi làm việc với đồng chí Bí thư Huyện ủy ngày 05/7/2022',
    'tại cuộc họp với Sở Kế hoạch và Đầu tư ngày 05/7/2022',
    'tại phiên họp của Hội đồng kỷ luật ngày 05/7/2022',
  ])('takes no part of a name for a document in %j', (text) => {
    expect(findMeetingDates(text)?.first).toMatchObject({ iso: '2022-07-05', end: text.length })
  })

  it.each([
    'tại cuộc họp nghe báo cáo tiến độ dự án ngày 05/7/2022',
    'tại cuộc họp về kế hoạch đầu tư công ngày 05/7/2022',
  ])('takes what the meeting was about for no document that the day is of in %j', (text) => {
    expect(findMeetingDates(text)?.first).toMatchObject({ iso: '2022-07-05', end: text.length })
  })

  it.each([
    'Thực hiện Công văn số 12/UBND-KT ngày 05/7/2022 của Ủy ban',
    'Xét Tờ trình ngày 05/7/2022 của Sở Y tế',
    'nghe báo cáo tình hình từ ngày 28/5/2021 đến ngày 16/9/2021',
    'UBND tỉnh đề nghị các đơn vị treo cờ từ ngày 10/5/2022 đến hết ngày 14/5/2022',
    'Sở Y tế báo cáo trước ngày 05/7/2022',
    'Ban tổ chức gửi giấy trước ngày 05/7/2022',
    'tại cuộc họp xét Tờ trình ngày 05/7/2022',
    'tại cuộc họp xét Tờ trình bổ sung ngày 05/7/2022 của Sở Y tế',
    'tại cuộc họp xét Tờ trình của Sở Y tế ngày 05/7/2022',
    'Xét thư ngày 05/7/2022 của các hộ dân',
    'Ngày 12/7/2021, Ban Thường vụ ban hành Kết luận số 98-KL/TU',
    'Ủy ban kết luận như sau',
    'Ngày 15/5/2025, thông tin từ UBND tỉnh cho biết, Chủ tịch UBND tỉnh vừa có kết luận tại cuộc họp về bến cá',
  ])('finds none in %j', (text) => {
    expect(findMeetingDates(text)).toBeNull()
  })
})
