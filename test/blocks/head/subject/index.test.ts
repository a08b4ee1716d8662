import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

/** The lines taken for the subject below a printed type, and what is left for the body. */
function subject(...lines: string[]): [string[], string] {
  const { cells, body } = head('THÔNG BÁO', ...lines)
  return [cells.filter(([role]) => role === 'subject').map(([, text]) => text), body]
}

const OPENING = 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.'

describe('readSubject', () => {
  it.each<[string, string[]]>([
    ['lines set in the middle', ['Kết luận của Chủ tịch UBND tỉnh', 'tại cuộc họp giao ban']],
    ['a line that a comma leaves open', ['Kết luận của đồng chí Lê Văn An,', 'Phó Chủ tịch UBND tỉnh']],
    ['capitals', ['KẾT LUẬN CỦA THƯỜNG TRỰC TỈNH ỦY', 'TẠI HỘI NGHỊ GIAO BAN']],
    ['capitals that small letters go on', ['KẾT LUẬN CỦA THƯỜNG TRỰC TỈNH ỦY', 'tại hội nghị giao ban']],
    ['a day on a line of its own', ['Kết luận cuộc họp giao ban', 'ngày 05/7/2022']],
    ['a bullet', ['- Kết luận cuộc họp']],
  ])('takes %s', (_what, lines) => {
    expect(subject(...lines, '', OPENING)).toEqual([lines, OPENING])
    expect(subject(...lines, OPENING)).toEqual([lines, OPENING])
  })

  it('ends above the stamp of who received it', () => {
    const [cells, body] = subject('Kết luận cuộc họp', 'ĐẾN', 'Số: 1542', '', OPENING)
    expect([cells, body.trim()]).toEqual([['Kết luận cuộc họp'], OPENING])
  })

  it('ends above a sentence that is wrapped right below it', () => {
    const title = ['HỘI NGHỊ LẦN THỨ BẢY', 'về hạ tầng đến năm 2025']
    const text = [
      'Hội nghị lần thứ bảy Ban Chấp hành họp',
      'ngày 26/4/2022 đã thảo luận Tờ trình',
      'và kết luận:',
    ]
    expect(subject(...title, ...text, '1. Rà soát.')).toEqual([title, [...text, '1. Rà soát.'].join('\n')])
    const more = ['Hội nghị', 'tại buổi làm việc với Ban Thường vụ Huyện ủy']
    expect(subject(...title, ...more, '', OPENING)[0]).toEqual([...title, ...more])
  })

  it('takes a line in the middle, below which a wrapped paragraph opens', () => {
    const title = [
      'Kết luận của Phó Chủ tịch UBND tỉnh tại buổi kiểm tra',
      'Dự án thành phần 3 đường bộ cao tốc đoạn An Phú - Bình Long',
    ]
    const text = ['Ngày 18/3/2023, Phó Chủ tịch UBND tỉnh đã chủ trì họp với Ban Quản lý', 'và các nhà thầu.']
    expect(subject(...title, ...text)).toEqual([title, text.join('\n')])
    const wrapped = [
      'Ban Quản lý đã báo cáo; các đại biểu có ý kiến.',
      'Ngày 18/3/2023, các bên đã họp và thống nhất như sau:',
    ]
    expect(subject(title[0]!, ...wrapped)).toEqual([[title[0]], wrapped.join('\n')])
  })

  it('ends above a line that invites', () => {
    const line = 'V/v góp ý dự thảo Chỉ thị'
    const text = 'Bộ Ngoại giao trân trọng kính mời: Đại diện Bộ Công Thương'
    expect(subject(line, '', text, 'Tới dự: Cuộc họp góp ý')[0]).toEqual([line])
    expect(subject(line, '', 'Về việc kính mời dự họp', '', OPENING)[0]).toEqual([
      line,
      'Về việc kính mời dự họp',
    ])
  })

  it('goes on over a blank line with what stands without a stop above the opening', () => {
    const lines = ['V/v tạm dừng tiếp nhận hồ sơ', '', 'Cấp phép theo yêu cầu']
    expect(subject(...lines, '', OPENING)).toEqual([[lines[0], lines[2]], OPENING])
    expect(subject(...lines, '', 'Các phòng rà soát.')[0]).toEqual([lines[0]])
    const wrapped = [...lines, '', 'của khách hàng trong nước']
    expect(subject(...wrapped, '', OPENING)[0]).toEqual([lines[0], lines[2], wrapped[4]])
    expect(subject(...wrapped, '', 'Các phòng rà soát.')[0]).toEqual([lines[0]])
    expect(subject(lines[0]!, '', 'Thành phần:', '', OPENING)[0]).toEqual([lines[0]])
    expect(subject(lines[0]!, '', '1. Thành phần', '', OPENING)[0]).toEqual([lines[0]])
    const three = [
      'Kết luận của Phó Chủ tịch UBND quận',
      'Lê Văn An tại cuộc họp về tuyển sinh',
      'năm học 2020 - 2021',
    ]
    expect(subject(three.join('\n\n'), '', OPENING)[0]).toEqual(three)
    expect(subject(three[0]!, '', 'Lê Văn An chủ trì', '', 'Các phòng rà soát.', '', OPENING)[0]).toEqual([
      three[0],
    ])
  })

  it('goes on with the number of a quarter', () => {
    const lines = ['Kết luận tại hội nghị giao ban Quý', 'II/2022']
    expect(subject(...lines, OPENING)).toEqual([lines, OPENING])
  })

  it('goes on in small letters with words that open a paragraph elsewhere', () => {
    const lines = ['Kết luận tại cuộc họp về tình hình', 'thực hiện dự án cải tạo kênh']
    expect(subject(...lines, OPENING)).toEqual([lines, OPENING])
    expect(subject('Kết luận tại cuộc họp', 'Thực hiện chương trình công tác, UBND tỉnh họp.')[0]).toEqual([
      'Kết luận tại cuộc họp',
    ])
  })

  it('begins with words that open a paragraph elsewhere, where they stand apart without a stop', () => {
    const lines = ['Thực hiện Nghị quyết số 12-NQ/TU của Tỉnh ủy', 'về chuyển đổi số năm 2026']
    expect(subject(...lines, '', OPENING)).toEqual([lines, OPENING])
    expect(subject(...lines, OPENING)).toEqual([lines, OPENING])
    expect(
      subject('Thực hiện Chỉ thị số 15/CT-UBND, Sở Y tế', 'thông báo như sau:', '', '1. Rà soát.')[0],
    ).toEqual([])
    expect(subject('Thực hiện Chỉ thị số 15/CT-UBND, Sở Y tế kết luận.', OPENING)[0]).toEqual([])
    expect(
      subject('Thực hiện Chỉ thị', ...Array.from({ length: 6 }, () => 'của tỉnh'), '', OPENING)[0],
    ).toEqual([])
    expect(subject('Thực hiện Chỉ thị số 15/CT-UBND')[0]).toEqual([])
  })

  it('leaves a day that opens a paragraph broken below it', () => {
    expect(subject('KẾT LUẬN CUỘC HỌP', 'Sáng ngày 09 tháng 4', 'năm 2022, tại trụ sở UBND tỉnh')[0]).toEqual(
      ['KẾT LUẬN CUỘC HỌP'],
    )
    expect(subject('Kết luận cuộc họp', 'ngày 09/4/2022', 'về đầu tư công', '', OPENING)[0]).toHaveLength(3)
  })

  it('leaves an hour that opens a paragraph', () => {
    const opening = '14 giờ 00 phút ngày 05/7/2022, tại phòng họp tầng 2, Giám đốc chủ trì họp.'
    expect(subject('Kết luận cuộc họp', opening)).toEqual([['Kết luận cuộc họp'], opening])
    expect(subject('Kết luận cuộc họp', '', opening)).toEqual([['Kết luận cuộc họp'], opening])
    expect(subject('Kết luận cuộc họp giao ban quý', '3 năm 2022 về đất đai', OPENING)[0]).toHaveLength(2)
  })

  it('leaves a bold paragraph that opens the text', () => {
    const opening = `**Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp. ${'Cùng dự có các phòng. '.repeat(8)}**`
    expect(subject('**Kết luận cuộc họp**', opening)[0]).toEqual(['Kết luận cuộc họp'])
  })

  it('takes a bold line, whatever it begins with', () => {
    const lines = ['**Kết luận cuộc họp**', '**Ngày hội việc làm**']
    expect(subject(...lines, OPENING)).toEqual([['Kết luận cuộc họp', 'Ngày hội việc làm'], OPENING])
  })

  it('goes over a blank line only where the sentence goes on', () => {
    expect(subject('Kết luận của Chủ tịch', '', 'tại cuộc họp', '', 'Tham dự có các sở')).toEqual([
      ['Kết luận của Chủ tịch', 'tại cuộc họp'],
      'Tham dự có các sở',
    ])
    expect(subject('Kết luận cuộc họp.', '', 'tham dự có các sở')[1]).toBe('tham dự có các sở')
  })

  it('takes a first line behind a blank one', () => {
    expect(subject('', 'Kết luận cuộc họp', '', OPENING)).toEqual([['Kết luận cuộc họp'], OPENING])
  })

  it('ends behind a rule, but not at one above it', () => {
    expect(subject('-----', 'Kết luận cuộc họp', '-----', 'giao ban').slice(0, 1)).toEqual([
      ['Kết luận cuộc họp'],
    ])
    expect(subject('-----', 'Kết luận cuộc họp', '-----', 'giao ban')[1]).toBe('giao ban')
  })

  it.each([
    'Căn cứ Luật Tổ chức chính quyền địa phương;',
    '1. Giao Sở Y tế rà soát',
    'Nơi nhận:',
    `Các đại biểu dự họp ${'thống nhất đánh giá cao, '.repeat(8)}và đề nghị.`,
  ])('is none where %j follows the type', (line) => {
    expect(subject(line)).toEqual([[], line])
  })

  it('ends before text in small letters under capitals, and before capitals under small letters', () => {
    expect(subject('Kết luận cuộc họp', 'I. ĐÁNH GIÁ')[1]).toBe('I. ĐÁNH GIÁ')
    expect(subject('Kết luận cuộc họp', 'ĐÁNH GIÁ CHUNG')[1]).toBe('ĐÁNH GIÁ CHUNG')
  })

  it('ends with the line that the type stands on where the text begins', () => {
    const { cells, body } = head('THÔNG BÁO KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH Căn cứ Luật Đất đai;')
    expect(cells[1]).toEqual(['subject', 'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH'])
    expect(body).toBe(' Căn cứ Luật Đất đai;')
  })

  it('ends with the text', () => {
    expect(subject('Kết luận cuộc họp')).toEqual([['Kết luận cuộc họp'], ''])
    expect(subject()).toEqual([[], ''])
  })
})

describe('readSubject: what stands below', () => {
  it('begins in small letters with words that open a paragraph elsewhere', () => {
    expect(subject('thực hiện Kết luận số 75-KL/TW', OPENING)).toEqual([
      ['thực hiện Kết luận số 75-KL/TW'],
      OPENING,
    ])
  })

  it('leaves the grounds behind a dash', () => {
    const grounds = '- Căn cứ Điều lệ Đảng;'
    expect(subject('VỀ CHỨC NĂNG, NHIỆM VỤ', '', grounds)).toEqual([['VỀ CHỨC NĂNG, NHIỆM VỤ'], grounds])
  })

  it('goes on with a day that has a name', () => {
    const title = ['Về việc treo cờ Tổ quốc kỷ niệm', 'Ngày giải phóng miền Nam']
    expect(subject(...title, '', OPENING)).toEqual([title, OPENING])
  })

  it('leaves a wrapped paragraph in small letters below capitals', () => {
    const wrapped = ['Theo tin của Bộ, trong năm', '2015 dịch bệnh phức tạp. Các', 'tỉnh phải chủ động']
    expect(subject('PHÒNG, CHỐNG DỊCH', ...wrapped)[0]).toEqual(['PHÒNG, CHỐNG DỊCH'])
    const long = Array.from({ length: 6 }, (_, index) => `Dòng thứ ${index} của một đoạn`)
    expect(subject('PHÒNG, CHỐNG DỊCH', ...long)[0]).toEqual(['PHÒNG, CHỐNG DỊCH'])
    const title = ['Tại cuộc họp giao ban', 'tuần 27']
    expect(subject('KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH', ...title, '', OPENING)[0]).toHaveLength(3)
    expect(subject('KẾT LUẬN', 'Tại cuộc họp', 'CỦA SỞ Y TẾ', '', OPENING)[0]).toContain('Tại cuộc họp')
  })

  it('goes on over a blank line with the matter, and up to a rule', () => {
    const matter = 'Về việc thành lập Tổ công tác rà soát chợ'
    expect(subject('KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH', '', matter, '', OPENING)).toEqual([
      ['KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH', matter],
      OPENING,
    ])
    const title = ['Thành lập Ban Tổ chức kỷ niệm 60 năm', 'Ngày truyền thống của ngành']
    expect(subject(title[0]!, '', title[1]!, '', '_______', OPENING)).toEqual([title, OPENING])
    expect(subject(title[0]!, '', title[1]!, '', 'Các đơn vị họp sớm.')[0]).toEqual([title[0]])
    expect(subject('KẾT LUẬN', '', 'Về việc xây chợ, Chủ tịch có ý kiến như sau:', OPENING)[0]).toEqual([
      'KẾT LUẬN',
    ])
  })
})
