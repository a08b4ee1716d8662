import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'
import { SUBJECT, meeting, read } from './meeting.js'

describe('readName', () => {
  it.each([
    ['Kết luận tại cuộc họp giao ban ngày 05/7/2022', 'cuộc họp giao ban'],
    ['Kết luận tại buổi làm việc với huyện Ba Vì.', 'buổi làm việc với huyện Ba Vì'],
    ['KẾT LUẬN TẠI HỘI NGHỊ TRỰC TUYẾN (chiều ngày 05/7/2022)', 'HỘI NGHỊ TRỰC TUYẾN'],
    [
      'Kết luận tại cuộc họp nghe báo cáo thực hiện Kế hoạch số 119/KH-UBND ngày 14/4/2022',
      'cuộc họp nghe báo cáo thực hiện Kế hoạch số 119/KH-UBND ngày 14/4/2022',
    ],
    ['Kết luận họp UBND xã thường kỳ tháng 7/2022', 'họp UBND xã thường kỳ tháng 7/2022'],
    ['Về kết luận cuộc họp giao ban tuần 27', 'cuộc họp giao ban tuần 27'],
    ['Kết luận của Giám đốc Sở trong buổi làm việc với xã Tân Lập', 'buổi làm việc với xã Tân Lập'],
    [
      'Kết luận của Giám đốc Sở trong chuyến kiểm tra tại đặc khu An Hải',
      'chuyến kiểm tra tại đặc khu An Hải',
    ],
    ['Kết luận của Giám đốc Sở sau khi kiểm tra hiện trường cầu A', 'kiểm tra hiện trường cầu A'],
    [
      'Kết luận của Giám đốc Sở khi đi kiểm tra cầu A và làm việc với xã',
      'kiểm tra cầu A và làm việc với xã',
    ],
    ['(Kết luận giao ban bệnh viện tháng 7/2017)', 'giao ban bệnh viện tháng 7/2017'],
    ['(Về kết luận tại buổi làm việc với huyện Ba Vì)', 'buổi làm việc với huyện Ba Vì'],
    ['Kết luận tại buổi họp Tổ công tác (phiên họp ngày 05 tháng 7 năm 2022)', 'buổi họp Tổ công tác'],
    [
      'Kết luận tại cuộc họp khắc phục hậu quả mưa lũ ngày 03 - 04/7/2022',
      'cuộc họp khắc phục hậu quả mưa lũ ngày 03 - 04/7/2022',
    ],
    ['Kết luận tại cuộc họp giao ban ngày 06/7/2022', 'cuộc họp giao ban'],
    ['Kết luận tại các cuộc họp từ ngày 04 đến ngày 05/7/2022', 'các cuộc họp'],
  ])('reads %j', (subject, name) => {
    expect(meeting(subject, 'Ngày 05/7/2022, Giám đốc Sở chủ trì buổi làm việc.').name).toBe(name)
  })

  it.each([
    ['Kết luận cuộc họp giao ban tháng 7 năm 2022', 'cuộc họp giao ban tháng 7 năm 2022'],
    ['Kết luận cuộc họp', 'họp giao ban công tác'],
    ['Kết luận họp giao ban công tác tháng 7', 'họp giao ban công tác'],
    ['Kết luận giao ban công tác của Giám đốc Bệnh viện', 'họp giao ban công tác'],
    ['Kết luận phiên họp thứ ba của Hội đồng trường', 'phiên họp thứ ba của Hội đồng trường'],
  ])('takes the name of %j where it says more', (subject, name) => {
    const opening = 'Ngày 05/7/2022, Ban Giám hiệu đã họp giao ban công tác dưới sự chủ trì của Hiệu trưởng.'
    expect(meeting(subject, opening).name).toBe(name)
  })

  it('takes no name from where they met', () => {
    const opening = 'Ngày 05/7/2022, Hội đồng đã họp tại Phòng 201 nhà A1. Hội đồng kết luận:'
    expect(meeting('Kết luận của Hội đồng', opening)).toMatchObject({ name: null, place: 'Phòng 201 nhà A1' })
  })

  it('takes no name from what the meeting did', () => {
    const opening = 'Sau khi thảo luận, Hội nghị thống nhất kết luận:'
    expect(meeting('Kết luận Hội nghị Chi bộ tháng 9', opening).name).toBe('Hội nghị Chi bộ tháng 9')
  })

  it.each([
    ['Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp giao ban. Sau khi nghe báo cáo.', 'cuộc họp giao ban'],
    ['Ngày 05/7/2022, Giám đốc Sở đã họp nghe báo cáo, tham dự có các phòng.', 'họp nghe báo cáo'],
    [
      'Ngày 05/7/2022, Ban Chấp hành Đảng bộ tỉnh đã họp Hội nghị lần thứ chín để thảo luận.',
      'Hội nghị lần thứ chín',
    ],
    [
      'Ngày 05/7/2022, tại cuộc họp về dịch bệnh (có danh sách), Giám đốc Sở kết luận:',
      'cuộc họp về dịch bệnh',
    ],
    [
      'Giám đốc Sở chủ trì cuộc họp xem xét Kế hoạch số 119/KH-UBND ngày 14/4/2022 về chợ. Dự họp có các phòng.',
      'cuộc họp xem xét Kế hoạch số 119/KH-UBND ngày 14/4/2022 về chợ',
    ],
    [
      'Thực hiện Chương trình năm 2022, Đoàn đã giám sát Chi ủy. Tại kỳ họp thứ 27 ngày 05/7/2022, Ủy ban kết luận:',
      'kỳ họp thứ 27',
    ],
    ['Giám đốc Sở đã chủ trì hội nghị ngày 05/7/2022 về chuyển đổi số.', 'hội nghị về chuyển đổi số'],
    ['Giám đốc Sở đã chủ trì hội nghị ngày 05/7/2022, về dự có các xã.', 'hội nghị'],
    [
      'Ngày 05/7/2022, Giám đốc Sở chủ trì họp về kết luận tại hội nghị ngày 04/7/2022 với các xã.',
      'họp về kết luận tại hội nghị',
    ],
    ['Ngày 05/7/2022, Ban Thường vụ họp phiên thường kỳ, nghe Sở Y tế báo cáo.', 'họp phiên thường kỳ'],
    ['Ngày 05/7/2022, Sở họp bàn công tác phòng dịch:', 'họp bàn công tác phòng dịch'],
    ['Sở tổ chức Hội nghị lần thứ 7 (khóa XII) và kết luận:', 'Hội nghị lần thứ 7 (khóa XII)'],
    ['Hội nghị lần thứ 7 (khóa XVI) họp ngày 05/7/2022 đã thảo luận:', 'Hội nghị lần thứ 7 (khóa XVI)'],
    ['Tại phiên họp ngày 05/7/2022, Giám đốc kết luận:', 'phiên họp'],
    ['Sở tổ chức Hội nghị giao ban theo hình thức trực tiếp và trực tuyến đến các xã.', 'Hội nghị giao ban'],
    ['Giám đốc Sở chủ trì hội nghị giao ban do đồng chí Lê Văn An điều hành.', 'hội nghị giao ban'],
    ['Sở tổ chức cuộc họp về đấu giá do Phó Giám đốc Sở Lê Văn An chủ trì.', 'cuộc họp về đấu giá'],
    ['Sở tổ chức hội nghị giao ban do BSCKII. Lê Văn An, Giám đốc Sở chủ trì.', 'hội nghị giao ban'],
    ['Giám đốc Sở chủ trì hội nghị do Bộ Y tế tổ chức.', 'hội nghị do Bộ Y tế tổ chức'],
    ['Sở tổ chức phiên họp thứ 46 nhằm xem xét các tờ trình.', 'phiên họp thứ 46'],
    ['Sở tổ chức hội nghị nhằm đánh giá kết quả.', 'hội nghị nhằm đánh giá kết quả'],
    ['Sở tổ chức phiên họp tháng 9, kết nối trực tuyến đến 124 xã.', 'phiên họp tháng 9'],
    ['Sở tổ chức phiên họp tháng 9, trực tuyến tới các xã.', 'phiên họp tháng 9'],
    ['Giám đốc Sở đi kiểm tra thực địa tuyến đê. Sau khi kiểm tra.', 'kiểm tra thực địa tuyến đê'],
    ['Giám đốc Sở đi kiểm tra tuyến đê và có cuộc họp với xã Tân Lập.', 'cuộc họp với xã Tân Lập'],
    ['Sở họp giao ban tháng 7, chủ trì: Lê Văn An - Giám đốc.', 'họp giao ban tháng 7'],
    ['Hội đồng tổ chức phiên họp định kỳ lần thứ 21 tại Phòng họp B.', 'phiên họp định kỳ lần thứ 21'],
    ['Sở tổ chức hội nghị tại hội trường lớn.', 'hội nghị tại hội trường lớn'],
    [
      'Ngày 05/7/2022, tại Trung tâm Hội nghị tỉnh, hội nghị giao ban được tổ chức dưới sự chủ trì của đồng chí Lê Văn An.',
      'hội nghị giao ban',
    ],
    [
      'Ngày 05/7/2022, tại phòng họp trực tuyến của Sở, cuộc họp giao ban đã diễn ra theo hình thức trực tuyến.',
      'cuộc họp giao ban',
    ],
    ['Sở chủ trì cuộc họp về lễ hội được tổ chức ở các xã.', 'cuộc họp về lễ hội được tổ chức ở các xã'],
    [
      'Giám đốc Sở đã kiểm tra hiện trường cầu A và chủ trì cuộc họp giao ban với các nhà thầu.',
      'cuộc họp giao ban với các nhà thầu',
    ],
    [
      'Giám đốc Sở đã kiểm tra hiện trường cầu A và chủ trì xử lý.',
      'kiểm tra hiện trường cầu A và chủ trì xử lý',
    ],
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

  it.each([
    'vào lúc 14 giờ 00 ngày 05/7/2022',
    'hồi 8h30 ngày 05/7/2022',
    'sáng 05/7/2022',
    'trong hai ngày 04 và 05/7/2022',
    'trong 02 ngày 04-05/7/2022',
    'thứ Ba, ngày 05/7/2022',
    'ngày 05/7/2022 (thứ Ba)',
    'ngày 05/7/2022, vào lúc 14h00',
    'từ 14h00 đến 16h30 ngày 05/7/2022',
    'sáng ngày 04 và chiều ngày 05/7/2022',
    'sáng nay, ngày 05/7/2022',
  ])('is none of what tells when: %j', (when) => {
    const opening = 'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.'
    expect(meeting(`Kết luận tại cuộc họp giao ban ${when}`, opening).name).toBe('cuộc họp giao ban')
    const told = `Tại cuộc họp giao ban ${when}, sau khi nghe báo cáo, Giám đốc Sở kết luận:`
    expect(meeting(SUBJECT, told).name).toBe('cuộc họp giao ban')
  })

  it('keeps such words where no day follows', () => {
    const line = 'Giám đốc Sở chủ trì cuộc họp giao ban buổi sáng. Sau khi nghe báo cáo, Giám đốc kết luận:'
    expect(meeting(SUBJECT, line).name).toBe('cuộc họp giao ban buổi sáng')
  })

  it('ends before the comma that the day stands behind', () => {
    const line = 'Tại Hội nghị Tỉnh ủy lần thứ 98, ngày 11/3/2025, sau khi nghe báo cáo, Tỉnh ủy kết luận:'
    expect(meeting(SUBJECT, line).name).toBe('Hội nghị Tỉnh ủy lần thứ 98')
  })

  it.each([
    ['Kết luận phiên họp thứ 3 của Hội đồng trường', 'phiên họp thứ 3 của Hội đồng trường'],
    ['Họp giao ban tuần 32/2023', 'Họp giao ban tuần 32/2023'],
    ['Thông báo kết luận hội nghị giao ban ngày 05/7/2022', 'hội nghị giao ban'],
    ['Kết quả kỳ họp thứ 38 của Ủy ban Kiểm tra', 'kỳ họp thứ 38 của Ủy ban Kiểm tra'],
    ['Kết luận của Chi bộ tại kỳ sinh hoạt tháng 9', 'kỳ sinh hoạt tháng 9'],
    ['KỲ HỌP THỨ 38 CỦA ỦY BAN KIỂM TRA HUYỆN ỦY', 'KỲ HỌP THỨ 38 CỦA ỦY BAN KIỂM TRA HUYỆN ỦY'],
  ])('falls back on what the subject says was concluded: %j', (subject, name) => {
    expect(meeting(subject, 'Các phòng đã chuẩn bị.').name).toBe(name)
  })

  it('ends before the one who spoke', () => {
    const line =
      'Ngày 05/7/2022, tại buổi làm việc với Sở Y tế, ông Lê Văn An, Giám đốc Sở có ý kiến như sau:'
    expect(meeting(SUBJECT, line).name).toBe('buổi làm việc với Sở Y tế')
    const unaddressed =
      'Tại Hội nghị triển khai kết luận thanh tra, Phó Thủ tướng Lê Văn An đã kết luận như sau:'
    expect(meeting(SUBJECT, unaddressed).name).toBe('Hội nghị triển khai kết luận thanh tra')
  })

  it('is not that of a meeting yet to be held', () => {
    const line =
      'Xét đề nghị của Bộ Y tế về việc tổ chức Hội nghị ngành dược, Phó Thủ tướng Lê Văn An có ý kiến như sau:'
    expect(meeting(SUBJECT, line).name).toBeNull()
    const cited =
      'Căn cứ nghị quyết được Quốc hội thông qua tại Kỳ họp thứ 10, Phó Thủ tướng Lê Văn An có ý kiến như sau:'
    expect(meeting(SUBJECT, cited).name).toBeNull()
    const held = 'Ngày 05/7/2022, Bộ Y tế tổ chức Hội nghị ngành dược. Thứ trưởng Lê Văn An kết luận như sau:'
    expect(meeting(SUBJECT, held).name).toBe('Hội nghị ngành dược')
  })

  it('ends before the one who opens the conclusions', () => {
    const occasion = 'Thực hiện kết luận của Tổng giám đốc tại hội nghị giao ban về vốn, vật tư'
    expect(meeting(SUBJECT, `${occasion}, Giám đốc Công ty yêu cầu:`).name).toBe(
      'hội nghị giao ban về vốn, vật tư',
    )
    expect(meeting(SUBJECT, `${occasion}, Giám đốc Công ty yêu cầu.`).name).toContain('yêu cầu')
  })

  it('ends before those under whose chair it stood', () => {
    const line = 'Sở tổ chức Phiên họp thứ 27 dưới sự chủ tọa của đồng chí Lê Văn An - Giám đốc Sở.'
    expect(meeting(SUBJECT, line).name).toBe('Phiên họp thứ 27')
    const session =
      'Ngày 01/7/2022, Ban Thường vụ họp phiên thường kỳ tháng 7/2022 do đồng chí Bí thư chủ trì.'
    expect(meeting(SUBJECT, session).name).toBe('họp phiên thường kỳ tháng 7/2022')
  })

  it('is none where no more is told than that it was held', () => {
    const line = 'Ngày 05/7/2022, Thường trực Chính phủ đã họp dưới sự chủ trì của Thủ tướng Lê Văn An.'
    expect(meeting('Kết luận về Đề án', line).name).toBeNull()
  })

  it('is none where none is told', () => {
    expect(meeting(SUBJECT, 'Các phòng đã chuẩn bị.').name).toBeNull()
    expect(meeting('Kết luận tại Sở Y tế', 'Các phòng đã chuẩn bị.').name).toBeNull()
  })
})
