import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const HEAD = ['SỞ Y TẾ', 'Số: 12/TB-SYT', 'Hà Nam, ngày 06 tháng 7 năm 2022', 'THÔNG BÁO']
const read = (subject: string, ...opening: string[]) =>
  fill('meeting', ...HEAD, subject, '', ...opening, '1. Giao Sở Y tế rà soát.')
const meeting = (subject: string, ...opening: string[]) => read(subject, ...opening).draft.meeting
const SUBJECT = 'Kết luận của Giám đốc Sở'

describe('fillMeeting: day', () => {
  it.each([
    ['Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.', '2022-07-05', null, null],
    ['Sáng ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.', '2022-07-05', null, 'sáng'],
    ['Trong 02 ngày 04 - 05/7/2022, Sở tổ chức hội nghị.', '2022-07-04', '2022-07-05', null],
    ['Ngày 05/7, Giám đốc Sở chủ trì cuộc họp.', '2022-07-05', null, null],
    ['Ngày 31/6/2022, Giám đốc Sở chủ trì cuộc họp.', null, null, null],
    ['Giám đốc Sở chủ trì cuộc họp.', null, null, null],
    ['Ngày 04/7/2022, Ban Tiếp công dân có Báo cáo số 98/BC-BTCD.', null, null, null],
  ])('reads %j', (line, date, endDate, session) => {
    expect(meeting(SUBJECT, line)).toMatchObject({ date, endDate, session })
  })

  it('says which day is in no calendar, and doubts one without a year', () => {
    expect(read(SUBJECT, 'Ngày 31/6/2022, Sở họp.').findings).toEqual([['date-invalid', 'Ngày 31/6/2022']])
    expect(read(SUBJECT, 'Ngày 05/7, Sở họp.').doubts).toContain('date-without-year')
  })

  it('falls back on the subject', () => {
    const { draft, doubts } = read('Kết luận tại cuộc họp ngày 05/7/2022', 'Giám đốc Sở chủ trì cuộc họp.')
    expect(draft.meeting.date).toBe('2022-07-05')
    expect(doubts).toContain('date-from-subject')
  })

  it('knows no year where no day of issue tells one', () => {
    const { draft } = fill('meeting', 'THÔNG BÁO', SUBJECT, '', 'Ngày 05/7, Sở họp.', '1. Rà soát.')
    expect(draft.meeting.date).toBeNull()
  })

  it('looks at the first six paragraphs only', () => {
    const others = Array.from({ length: 6 }, () => 'Các phòng đã chuẩn bị.')
    expect(meeting(SUBJECT, ...others, 'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.').date).toBeNull()
    expect(meeting(SUBJECT, ...others.slice(1), 'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.').date).toBe(
      '2022-07-05',
    )
  })
})

describe('fillMeeting: name', () => {
  it.each([
    ['Kết luận tại cuộc họp giao ban ngày 05/7/2022', 'cuộc họp giao ban'],
    ['Kết luận tại buổi làm việc với huyện Ba Vì.', 'buổi làm việc với huyện Ba Vì'],
    ['KẾT LUẬN TẠI HỘI NGHỊ TRỰC TUYẾN (chiều ngày 05/7/2022)', 'HỘI NGHỊ TRỰC TUYẾN'],
    [
      'Kết luận tại cuộc họp nghe báo cáo thực hiện Kế hoạch số 119/KH-UBND ngày 14/4/2022',
      'cuộc họp nghe báo cáo thực hiện Kế hoạch số 119/KH-UBND ngày 14/4/2022',
    ],
    ['Kết luận tại các cuộc họp từ ngày 04 đến ngày 05/7/2022', 'các cuộc họp'],
  ])('reads %j', (subject, name) => {
    expect(meeting(subject, 'Ngày 05/7/2022, Giám đốc Sở chủ trì buổi làm việc.').name).toBe(name)
  })

  it.each([
    ['Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp giao ban. Sau khi nghe báo cáo.', 'cuộc họp giao ban'],
    ['Ngày 05/7/2022, Giám đốc Sở đã họp nghe báo cáo, tham dự có các phòng.', 'họp nghe báo cáo'],
    [
      'Ngày 05/7/2022, tại cuộc họp về dịch bệnh (có danh sách), Giám đốc Sở kết luận:',
      'cuộc họp về dịch bệnh',
    ],
    [
      'Giám đốc Sở chủ trì cuộc họp xem xét Kế hoạch số 119/KH-UBND ngày 14/4/2022 về chợ. Dự họp có các phòng.',
      'cuộc họp xem xét Kế hoạch số 119/KH-UBND ngày 14/4/2022 về chợ',
    ],
    ['Ngày 05/7/2022, Sở họp bàn công tác phòng dịch:', 'họp bàn công tác phòng dịch'],
    ['Sở tổ chức Hội nghị giao ban theo hình thức trực tiếp và trực tuyến đến các xã.', 'Hội nghị giao ban'],
    ['Giám đốc Sở chủ trì hội nghị giao ban do đồng chí Lê Văn An điều hành.', 'hội nghị giao ban'],
    ['Sở tổ chức cuộc họp về đấu giá do Phó Giám đốc Sở Lê Văn An chủ trì.', 'cuộc họp về đấu giá'],
    ['Sở tổ chức hội nghị giao ban do BSCKII. Lê Văn An, Giám đốc Sở chủ trì.', 'hội nghị giao ban'],
    ['Giám đốc Sở chủ trì hội nghị do Bộ Y tế tổ chức.', 'hội nghị do Bộ Y tế tổ chức'],
    ['Sở tổ chức phiên họp thứ 46 nhằm xem xét các tờ trình.', 'phiên họp thứ 46'],
    ['Sở tổ chức hội nghị nhằm đánh giá kết quả.', 'hội nghị nhằm đánh giá kết quả'],
    ['Sở họp giao ban tháng 7, chủ trì: Lê Văn An - Giám đốc.', 'họp giao ban tháng 7'],
  ])('falls back on the opening: %j', (line, name) => {
    expect(meeting(SUBJECT, 'Các phòng đã chuẩn bị.', line).name).toBe(name)
  })

  it.each([
    [
      'Kết luận hội nghị đối thoại với nhân dân',
      'Giám đốc Sở chủ trì hội nghị đối thoại với nhân dân.',
      false,
    ],
    ['Kết luận của Giám đốc Sở', 'Giám đốc Sở chủ trì cuộc họp giao ban.', false],
    ['Kết luận hội nghị đối thoại với nhân dân', 'Giám đốc Sở chủ trì hội nghị giao ban.', true],
    ['Kết luận của Giám đốc Sở', 'Ngày 05/7/2022, Sở họp bàn công tác phòng dịch.', true],
  ])(
    'doubts a name that the subject says otherwise, or no verb leads to: %j, %j',
    (subject, line, doubted) => {
      expect(read(subject, line).doubts.includes('name-from-opening')).toBe(doubted)
    },
  )

  it('is as doubtful as the subject that it is read from', () => {
    const { doubts } = fill(
      'meeting',
      'THÔNG BÁO',
      'Kết luận tại cuộc họp giao ban',
      'Sở Y tế đã chuẩn bị các báo cáo.',
    )
    expect(doubts.filter((reason) => reason === 'subject-by-place')).toHaveLength(2)
  })

  it.each([
    ['cuộc họp ngày 05/7/2022 về dự án số 3', 'cuộc họp về dự án số 3'],
    ['cuộc họp chiều ngày 05 tháng 7 năm 2022 về dự án số 3', 'cuộc họp về dự án số 3'],
    ['buổi hội ý giao ban ngày 05/7/2022', 'buổi hội ý giao ban'],
    [
      'cuộc họp triển khai Kế hoạch số 9/KH-UBND ngày 05/7/2022 về dịch',
      'cuộc họp triển khai Kế hoạch số 9/KH-UBND ngày 05/7/2022 về dịch',
    ],
    ['cuộc họp ngày 06/7/2022 về dự án số 3', 'cuộc họp ngày 06/7/2022 về dự án số 3'],
  ])('leaves its own day out of %j', (told, name) => {
    expect(meeting(`Kết luận tại ${told}`, 'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.').name).toBe(name)
  })

  it('ends before the comma that the day stands behind', () => {
    const line = 'Tại Hội nghị Tỉnh ủy lần thứ 98, ngày 11/3/2025, sau khi nghe báo cáo, Tỉnh ủy kết luận:'
    expect(meeting(SUBJECT, line).name).toBe('Hội nghị Tỉnh ủy lần thứ 98')
  })

  it.each([
    ['Kết luận phiên họp thứ 3 của Hội đồng trường', 'phiên họp thứ 3 của Hội đồng trường'],
    ['Thông báo kết luận hội nghị giao ban ngày 05/7/2022', 'hội nghị giao ban'],
    ['Kết quả kỳ họp thứ 38 của Ủy ban Kiểm tra', 'kỳ họp thứ 38 của Ủy ban Kiểm tra'],
    ['KỲ HỌP THỨ 38 CỦA ỦY BAN KIỂM TRA HUYỆN ỦY', 'KỲ HỌP THỨ 38 CỦA ỦY BAN KIỂM TRA HUYỆN ỦY'],
  ])('falls back on what the subject says was concluded: %j', (subject, name) => {
    expect(meeting(subject, 'Các phòng đã chuẩn bị.').name).toBe(name)
  })

  it('ends before the one who spoke', () => {
    const line =
      'Ngày 05/7/2022, tại buổi làm việc với Sở Y tế, ông Lê Văn An, Giám đốc Sở có ý kiến như sau:'
    expect(meeting(SUBJECT, line).name).toBe('buổi làm việc với Sở Y tế')
  })

  it('ends before those under whose chair it stood', () => {
    const line = 'Sở tổ chức Phiên họp thứ 27 dưới sự chủ tọa của đồng chí Lê Văn An - Giám đốc Sở.'
    expect(meeting(SUBJECT, line).name).toBe('Phiên họp thứ 27')
    const session =
      'Ngày 01/7/2022, Ban Thường vụ họp phiên thường kỳ tháng 7/2022 do đồng chí Bí thư chủ trì.'
    expect(meeting(SUBJECT, session).name).toBe('họp phiên thường kỳ tháng 7/2022')
  })

  it('is none where none is told', () => {
    expect(meeting(SUBJECT, 'Các phòng đã chuẩn bị.').name).toBeNull()
    expect(meeting('Kết luận tại Sở Y tế', 'Các phòng đã chuẩn bị.').name).toBeNull()
  })
})

describe('fillMeeting: place', () => {
  it.each([
    [
      'Ngày 05/7/2022, tại Phòng họp số 2, Trụ sở UBND tỉnh, đồng chí Lê Văn C chủ trì họp.',
      'Phòng họp số 2, Trụ sở UBND tỉnh',
    ],
    [
      'Ngày 05/7/2022, tại phòng họp tầng 3, Hội trường lớn, Giám đốc Sở chủ trì họp.',
      'phòng họp tầng 3, Hội trường lớn',
    ],
    ['Ngày 05/7/2022, tại Văn phòng Sở, Giám đốc Sở chủ trì cuộc họp.', 'Văn phòng Sở'],
    [
      'Ngày 05/7/2022, tại trụ sở Bộ (số 10 phố Tràng Thi, Hà Nội), Giám đốc Sở chủ trì cuộc họp.',
      'trụ sở Bộ (số 10 phố Tràng Thi, Hà Nội)',
    ],
    ['Ngày 05/7/2022, tại Phòng họp số 1 (tầng 2), Giám đốc Sở họp.', 'Phòng họp số 1 (tầng 2)'],
    ['Ngày 05/7/2022, tại Văn phòng Sở (sau đây gọi là Sở), Giám đốc Sở họp.', 'Văn phòng Sở'],
    [
      'Ngày 05/7/2022, tại Phòng họp B, UBND phường, Ủy ban nhân dân phường tổ chức cuộc họp.',
      'Phòng họp B, UBND phường',
    ],
    [
      'Ngày 05/7/2022, tại Phòng họp số 1, Trụ sở HĐND và UBND tỉnh, đồng chí Lê Văn An chủ trì họp.',
      'Phòng họp số 1, Trụ sở HĐND và UBND tỉnh',
    ],
    ['Ngày 05/7/2022, tại phòng họp số 2, tầng 3, Giám đốc Sở họp.', 'phòng họp số 2, tầng 3'],
    ['Ngày 05/7/2022, lúc 14 giờ, tại Phòng họp A1.203, Giám đốc Sở chủ trì cuộc họp.', 'Phòng họp A1.203'],
    [
      'Ngày 05/7/2022, tại phòng họp số 1, UBND quận, đồng chí Lê Văn An chủ trì họp.',
      'phòng họp số 1, UBND quận',
    ],
    ['Ngày 05/7/2022, tại Hội trường A, UBND tỉnh tổ chức hội nghị.', 'Hội trường A'],
    ['Ngày 05/7/2022 (thứ Ba) tại Nhà văn hóa xã đã diễn ra hội nghị.', 'Nhà văn hóa xã'],
    ['Địa điểm: Phòng họp số 2, UBND tỉnh.', 'Phòng họp số 2, UBND tỉnh'],
    ['Địa điểm tổ chức: Hội trường Sở; có sơ đồ.', 'Hội trường Sở'],
    ['Thời gian, địa điểm: 8h00 ngày 05/7/2022, tại Phòng họp số 2, nhà A1.', 'Phòng họp số 2, nhà A1'],
    ['Sau khi làm việc tại trụ sở UBND xã, Giám đốc Sở kết luận:', 'trụ sở UBND xã'],
  ])('reads %j', (line, place) => {
    expect(meeting(SUBJECT, line).place).toBe(place)
  })

  it.each([
    'Ngày 05/7/2022, tại cuộc họp giao ban, Giám đốc Sở kết luận:',
    'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp tại trụ sở UBND xã.',
    'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.',
    'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp. Tham dự tại điểm cầu tỉnh có các phòng.',
  ])('reads none in %j', (line) => {
    expect(meeting(SUBJECT, line).place).toBeNull()
  })

  it('doubts a venue that only its words tell', () => {
    expect(read(SUBJECT, 'Giám đốc Sở làm việc tại trụ sở UBND xã.').doubts).toContain('place-by-words')
  })
})

describe('fillMeeting: a report', () => {
  const LEAD =
    'Văn phòng ban hành Thông báo số 12/TB-VP kết luận tại cuộc họp về dịch bệnh diễn ra ngày 18/3/2026.'

  it('reads the day that the sentence tells', () => {
    const { draft } = fill('meeting', 'Tin mới', LEAD)
    expect(draft.meeting).toMatchObject({ date: '2026-03-18', name: 'cuộc họp về dịch bệnh diễn ra' })
  })

  it('reads the chair from a caption', () => {
    const { draft } = fill(
      'meeting',
      'Tin mới',
      LEAD,
      'Đồng chí Lê Văn An, Bí thư Tỉnh ủy kết luận tại hội nghị.',
      'Các địa phương rà soát.',
    )
    expect(draft.meeting.chair).toMatchObject({ name: 'Lê Văn An', positions: ['Bí thư Tỉnh ủy'] })
  })
})

describe('fillMeeting: a letter', () => {
  const letter = (...lines: string[]) =>
    fill(
      'meeting',
      'SỞ Y TẾ',
      'Số: 12/SYT-NV',
      'V/v rà soát',
      'Kính gửi: Các xã.',
      '',
      ...lines,
      '1. Các xã rà soát.',
    ).draft.meeting

  it('tells no day of a meeting that it does not tell of', () => {
    expect(letter('Ngày 05/7/2022, Bộ Y tế ban hành Thông tư số 02/2022/TT-BYT.')).toMatchObject({
      date: null,
      session: null,
      name: null,
    })
    expect(letter('Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp giao ban.').date).toBe('2022-07-05')
  })
})
