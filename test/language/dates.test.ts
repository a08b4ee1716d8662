import { describe, expect, it } from 'vitest'
import {
  findDateRanges,
  findDates,
  findMeetingDates,
  readDate,
  readDateRange,
} from '../../src/language/dates.js'

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

  it('finds every date with what leads it', () => {
    expect(found('Sáng thứ Hai, ngày 04/7/2022 và 5-7-2022, đến ngày 12/8.')).toEqual([
      'Sáng thứ Hai, ngày 04/7/2022',
      '5-7-2022',
      'ngày 12/8',
    ])
  })

  it('finds a day and month without "ngày" behind a part of the day', () => {
    expect(found('Sáng 05/7, đồng chí chủ trì; chiều nay (06/7) họp; tối thiểu 2/3 số hộ')).toEqual([
      'Sáng 05/7',
      'chiều nay (06/7',
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

describe('readDateRange', () => {
  it.each([
    ['từ ngày 05 đến ngày 06/7/2022', '2022-07-05', '2022-07-06'],
    ['Từ ngày 28 tháng 5 năm 2021 đến ngày 16 tháng 9 năm 2021', '2021-05-28', '2021-09-16'],
    ['Trong 02 ngày 5-6/7/2022', '2022-07-05', '2022-07-06'],
    ['Trong hai ngày 04 và 05/7/2022', '2022-07-04', '2022-07-05'],
    ['Trong 02 ngày (04 và 05/7/2022', '2022-07-04', '2022-07-05'],
    ['ngày 4 và 5 tháng 01 năm 1999', '1999-01-04', '1999-01-05'],
    ['các ngày 04, 05, 06/7/2022', '2022-07-04', '2022-07-06'],
    ['từ 30/12 đến 02/01/2023', '2022-12-30', '2023-01-02'],
    ['ngày 30/6 và 01/7/2022', '2022-06-30', '2022-07-01'],
  ])('reads %j', (text, from, to) => {
    expect(readDateRange(text, 0)).toMatchObject({
      start: 0,
      end: text.length,
      from: { iso: from },
      to: { iso: to },
    })
  })

  it('gives each day its own place', () => {
    const range = readDateRange('ngày 04 và 05/7/2022', 0)!
    expect(range.from).toMatchObject({ start: 0, end: 7, hasYear: false })
    expect(range.to).toMatchObject({ start: 11, end: 20, hasYear: true })
  })

  it.each([
    'ngày 05/7/2022',
    'ngày 5-7-2022',
    'ngày 05/7/2022, 12 người',
    'ngày 01/6/2022, ngày 05/7/2022',
    'từ 5 đến 12 tuổi',
  ])('rejects %j', (text) => {
    expect(readDateRange(text, 0)).toBeNull()
  })

  it('is found anywhere in the text, but not inside a word', () => {
    const text = 'Đoàn làm việc từ ngày 05 đến ngày 06/7/2022 tại'
    expect(findDateRanges(text)).toMatchObject([{ start: 14, end: 43 }])
    expect(findDateRanges('gaingày 4 và 5/7/2022')).toEqual([])
  })
})

describe('findMeetingDates', () => {
  it.each([
    ['Ngày 05/7/2022, đồng chí Chủ tịch chủ trì họp', '2022-07-05', null, null],
    ['Chiều ngày 16 tháng 9 năm 2021, Ban Thường vụ họp', '2021-09-16', null, 'chiều'],
    ['Sáng 09/4/2022, tại trụ sở, Phó Chủ tịch đã họp', '2022-04-09', null, 'sáng'],
    ['Vào hồi 8 giờ 00, ngày 05/7/2022, Sở họp', '2022-07-05', null, null],
    ['Trong 02 ngày 5-6/7/2022, Ban Chấp hành họp', '2022-07-05', '2022-07-06', null],
    ['Chiều ngày 14/7/2022 và sáng ngày 15/7/2022, Bộ họp', '2022-07-14', '2022-07-15', null],
    ['Chiều 14/7 và sáng 15/7/2022, tại Hà Nội, Bộ họp', '2022-07-14', '2022-07-15', null],
    ['Thực hiện chương trình công tác, ngày 05/7/2022, Phó Chủ tịch đi kiểm tra', '2022-07-05', null, null],
    ['Tại phiên họp ngày 05/7/2022 của Ban Thường vụ, sau khi nghe', '2022-07-05', null, null],
    ['tại cuộc họp với các huyện, thành phố ngày 05/7/2022', '2022-07-05', null, null],
    ['Thực hiện Kế hoạch số 12/KH-UBND ngày 01/6/2022, ngày 05/7/2022 Ủy ban họp', '2022-07-05', null, null],
    ['Theo ý kiến tại cuộc họp ngày 01/7/2022, ngày 08/7/2022 Sở đã họp', '2022-07-08', null, null],
    ['Căn cứ Luật Đất đai ngày 18/01/2024; tại cuộc họp ngày 05/7/2025', '2025-07-05', null, null],
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
    'Thực hiện Công văn số 12/UBND-KT ngày 05/7/2022 của Ủy ban',
    'Xét Tờ trình ngày 05/7/2022 của Sở Y tế',
    'nghe báo cáo tình hình từ ngày 28/5/2021 đến ngày 16/9/2021',
    'Sở Y tế báo cáo trước ngày 05/7/2022',
    'Ngày 12/7/2021, Ban Thường vụ ban hành Kết luận số 98-KL/TU',
    'Ủy ban kết luận như sau',
  ])('finds none in %j', (text) => {
    expect(findMeetingDates(text)).toBeNull()
  })
})
