import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'

/** The chair that is read from a subject and the opening paragraphs. */
function read(subject: string, ...opening: string[]) {
  const { draft, doubts } = fill('meeting', 'THÔNG BÁO', subject, '', ...opening, '1. Giao Sở Y tế rà soát.')
  const { chair, coChairs } = draft.meeting
  return { ...chair, coChairs, doubts }
}
const SUBJECT = 'Kết luận cuộc họp giao ban'

describe('readChairs', () => {
  it.each<[string, string, string[]]>([
    [
      'Ngày 15/4/2025, Hiệp hội họp dưới sự chủ tọa của Bà Lê Văn An, Chủ tịch Hiệp hội, về ứng phó với thiên tai.',
      'Lê Văn An',
      ['Chủ tịch Hiệp hội'],
    ],
    [
      'HĐTV đã họp phiên thường kỳ. Ông Lê Văn An - Chủ tịch HĐTV - Chủ tọa phiên họp.',
      'Lê Văn An',
      ['Chủ tịch HĐTV'],
    ],
    [
      'Ngày 15/4/2025, đồng chí Lê Văn An - Trung đoàn trưởng Trung đoàn 8 chủ trì cuộc họp.',
      'Lê Văn An',
      ['Trung đoàn trưởng Trung đoàn 8'],
    ],
    ['Ngày 15/4/2025, bà Nhan Thị An, Chủ tịch Hiệp hội, về dự họp.', 'Nhan Thị An', ['Chủ tịch Hiệp hội']],
    [
      'Ngày 05/7/2022, đồng chí Lê Văn An - Ủy viên Ban Thường vụ, Bí thư Tỉnh ủy chủ trì cuộc họp.',
      'Lê Văn An',
      ['Ủy viên Ban Thường vụ', 'Bí thư Tỉnh ủy'],
    ],
    [
      'Theo chỉ đạo của Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh Lê Văn An đã chủ trì cuộc họp.',
      'Lê Văn An',
      ['Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Thực hiện Chỉ thị của Bộ trưởng về phòng dịch, Phó Giám đốc Sở Y tế Lê Văn An có ý kiến như sau:',
      'Lê Văn An',
      ['Phó Giám đốc Sở Y tế'],
    ],
    [
      'Thay mặt Chủ tịch UBND tỉnh, Phó Chủ tịch UBND tỉnh Lê Văn An có ý kiến như sau:',
      'Lê Văn An',
      ['Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Ngày 05/7/2022, Phó Chủ tịch UBND tỉnh - Trưởng Ban Chỉ đạo Lê Văn An chủ trì cuộc họp.',
      'Lê Văn An',
      ['Phó Chủ tịch UBND tỉnh', 'Trưởng Ban Chỉ đạo'],
    ],
    [
      'Văn phòng truyền đạt ý kiến của Phó Chủ tịch UBND tỉnh Lê Văn An như sau:',
      'Lê Văn An',
      ['Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Văn phòng thông báo kết luận của đồng chí Lê Văn An - Phó Giám đốc Sở tại cuộc họp như sau:',
      'Lê Văn An',
      ['Phó Giám đốc Sở'],
    ],
    [
      'Cuộc họp dưới sự chủ trì của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Văn An.',
      'Lê Văn An',
      ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'],
    ],
    [
      'Ngày 05/7/2022, Phó Chủ tịch UBND tỉnh Lê Văn An đã chủ trì cuộc họp.',
      'Lê Văn An',
      ['Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Tại Hà Nội, theo ủy quyền của Bộ trưởng, Thứ trưởng Lê Văn An đã chủ trì cuộc họp.',
      'Lê Văn An',
      ['Thứ trưởng'],
    ],
    [
      'Bà Lê Thị An - Phó Chủ tịch UBND quận, thừa ủy quyền Chủ tịch UBND quận, chủ trì cuộc họp.',
      'Lê Thị An',
      ['Phó Chủ tịch UBND quận'],
    ],
    ['Lãnh đạo Sở (đồng chí Lê Văn An, Phó Giám đốc) chủ trì cuộc họp.', 'Lê Văn An', ['Phó Giám đốc']],
    [
      'UBND xã họp; đồng chí Lê Văn An, Chủ tịch UBND xã dự. Sau khi nghe báo cáo, đồng chí Lê Văn An kết luận như sau:',
      'Lê Văn An',
      ['Chủ tịch UBND xã'],
    ],
    ['Ngày 05/7/2022, Đ/c: Lê Văn An - Chủ tịch UBND xã chủ trì họp.', 'Lê Văn An', ['Chủ tịch UBND xã']],
    ['Ngày 05/7/2022, đồng chí LÊ VĂN AN - Chủ tịch UBND xã chủ trì họp.', 'LÊ VĂN AN', ['Chủ tịch UBND xã']],
    [
      'Ngày 05/7/2022, đồng chí Lê Văn An - bí thư Đảng ủy, chủ tịch HĐND xã chủ trì cuộc họp.',
      'Lê Văn An',
      ['bí thư Đảng ủy', 'chủ tịch HĐND xã'],
    ],
    [
      'Chủ tịch UBND tỉnh Lê Văn An - Trưởng Ban Chỉ đạo kết luận như sau:',
      'Lê Văn An',
      ['Chủ tịch UBND tỉnh', 'Trưởng Ban Chỉ đạo'],
    ],
    [
      'Cuộc họp do ông Lê Văn An, Giám đốc Sở Y tế, Trưởng Ban Chỉ đạo chủ trì.',
      'Lê Văn An',
      ['Giám đốc Sở Y tế', 'Trưởng Ban Chỉ đạo'],
    ],
    [
      'Dưới sự chủ trì của đồng chí Lê Văn An, Bí thư Tỉnh ủy, hội nghị đã họp.',
      'Lê Văn An',
      ['Bí thư Tỉnh ủy'],
    ],
    [
      'Dưới sự chủ trì của đồng chí Lê Văn An, Bí thư Huyện ủy, Hội nghị đã nghe báo cáo.',
      'Lê Văn An',
      ['Bí thư Huyện ủy'],
    ],
    [
      'Ngày 05/7/2022, Chủ tịch UBND tỉnh Lê Văn An, Trưởng Ban chỉ đạo chuyển đổi số tỉnh đã chủ trì cuộc họp.',
      'Lê Văn An',
      ['Chủ tịch UBND tỉnh', 'Trưởng Ban chỉ đạo chuyển đổi số tỉnh'],
    ],
    [
      'Thực hiện ý kiến của Bộ trưởng, ngày 20/6/2022, tại trụ sở Bộ, Thứ trưởng Lê Văn An đã chủ trì cuộc họp.',
      'Lê Văn An',
      ['Thứ trưởng'],
    ],
    [
      'Đoàn do ông Lê Văn An, Phó Chủ tịch HĐND tỉnh làm Trưởng đoàn đã làm việc với UBND huyện.',
      'Lê Văn An',
      ['Phó Chủ tịch HĐND tỉnh'],
    ],
    [
      'Đồng chí Lê Văn An - Phó Giám đốc Sở được Giám đốc Sở ủy quyền chủ trì Hội nghị.',
      'Lê Văn An',
      ['Phó Giám đốc Sở'],
    ],
    [
      'Phó Thủ tướng Lê Văn An - Trưởng ban Ban Chỉ đạo các dự án ngành giao thông vận tải đã chủ trì họp.',
      'Lê Văn An',
      ['Phó Thủ tướng', 'Trưởng ban Ban Chỉ đạo các dự án ngành giao thông vận tải'],
    ],
    ['Cuộc họp do cô Lê Thị An - Hiệu trưởng chủ trì.', 'Lê Thị An', ['Hiệu trưởng']],
    ['Đồng chí Lê Văn An, Chủ tịch UBND tỉnh (Trưởng ban) kết luận:', 'Lê Văn An', ['Chủ tịch UBND tỉnh']],
    ['Đại tá Lê Văn An, Giám đốc Công an tỉnh phát biểu kết luận.', 'Lê Văn An', ['Giám đốc Công an tỉnh']],
  ])('reads %j', (line, name, positions) => {
    expect(read(SUBJECT, line)).toMatchObject({ name, positions, coChairs: [] })
  })

  it('falls back on the subject, and says so', () => {
    const chair = read(
      'Kết luận của đồng chí Lê Văn An, Chủ tịch UBND tỉnh tại cuộc họp',
      'Ngày 05/7/2022, UBND tỉnh họp.',
    )
    expect(chair).toMatchObject({ name: 'Lê Văn An', positions: ['Chủ tịch UBND tỉnh'] })
    expect(chair.doubts).toContain('chair-from-subject')
  })

  it('doubts a chair whose name nothing parts from the place before it', () => {
    const doubts = (chair: string) => read(SUBJECT, `${chair} chủ trì cuộc họp.`).doubts
    expect(doubts('Chủ tịch UBND tỉnh Phú Yên Lê Văn An')).toContain('chair-by-post')
    expect(doubts('Giám đốc Sở Y tế Hà Tĩnh Lê Văn An')).toContain('chair-by-post')
    for (const chair of ['Chủ tịch UBND tỉnh Lê Văn An', 'Giám đốc Sở Lê Văn An', 'Đồng chí Lê Văn An'])
      expect(doubts(chair)).not.toContain('chair-by-post')
  })

  it('reads two chairs that "và" joins, each behind the post', () => {
    const { name, positions, coChairs } = read(
      SUBJECT,
      'Ngày 05/7/2022, Phó Thủ tướng Lê Văn An và Phó Thủ tướng Trần Văn Bình đã chủ trì hội nghị.',
    )
    expect({ name, positions }).toEqual({ name: 'Lê Văn An', positions: ['Phó Thủ tướng'] })
    expect(coChairs).toMatchObject([{ name: 'Trần Văn Bình', positions: ['Phó Thủ tướng'] }])
  })

  it.each([
    'Hội đồng đã họp dưới sự chủ trì của PGS.TS. Lê Văn An, Hiệu trưởng và TS. Trần Thị Bình, Phó Hiệu trưởng.',
    'PGS.TS. Lê Văn An, Hiệu trưởng và TS. Trần Thị Bình, Phó Hiệu trưởng đã chủ trì cuộc họp.',
  ])('reads two who are told by their titles: %j', (text) => {
    expect(read(SUBJECT, text)).toMatchObject({
      name: 'Lê Văn An',
      positions: ['Hiệu trưởng'],
      coChairs: [{ name: 'Trần Thị Bình', positions: ['Phó Hiệu trưởng'] }],
    })
  })

  it('reads those who chaired together', () => {
    const { name, coChairs } = read(
      SUBJECT,
      'Đồng chí Lê Văn An, Bí thư Tỉnh ủy và đồng chí Trần Thị Bình, Chủ tịch UBND tỉnh đồng chủ trì hội nghị.',
    )
    expect(name).toBe('Lê Văn An')
    expect(coChairs).toEqual([{ name: 'Trần Thị Bình', positions: ['Chủ tịch UBND tỉnh'], body: null }])
  })

  it('takes no one else who is named for a chair', () => {
    const { name, coChairs } = read(
      SUBJECT,
      'Ngày 05/7/2022, đồng chí Lê Văn An, Bí thư Tỉnh ủy chủ trì cuộc họp.',
      'Tham dự có đồng chí Trần Thị Bình, Giám đốc Sở Y tế; đồng chí Phan Chi, Giám đốc Sở Nội vụ.',
    )
    expect([name, coChairs]).toEqual(['Lê Văn An', []])
  })

  it.each<[string, string[]]>([
    [
      'Sau khi nghe ý kiến của các Đại biểu dự họp, Chủ tịch UBND tỉnh Lê Văn An đã kết luận.',
      ['Chủ tịch UBND tỉnh'],
    ],
    ['Thừa lệnh Chủ tịch UBND tỉnh, Chánh Văn phòng Lê Văn An chủ trì cuộc họp.', ['Chánh Văn phòng']],
    ['Dưới sự chủ trì đồng chí Lê Văn An, Phó Giám đốc, cuộc họp bàn về thuốc.', ['Phó Giám đốc']],
  ])('gives no one the posts of others: %s', (line, positions) => {
    expect(read(SUBJECT, line)).toMatchObject({ name: 'Lê Văn An', positions })
  })

  it('takes all for co-chairs who are named in one breath with one', () => {
    const { name, coChairs } = read(
      SUBJECT,
      'Đồng chí Lê Văn An, Bí thư Tỉnh ủy chủ trì cuộc họp; đồng chí Trần Văn Bình, Phó Bí thư Tỉnh ủy và đồng chí Vi Thị Cúc, Trưởng Ban Nội chính đồng chủ trì.',
    )
    expect(name).toBe('Lê Văn An')
    expect(coChairs).toMatchObject([{ name: 'Trần Văn Bình' }, { name: 'Vi Thị Cúc' }])
  })

  it('reads posts in short forms', () => {
    expect(read(SUBJECT, 'Ngày 05/7/2022, đ/c Lê Văn An - BTHU, CT HĐND huyện chủ trì họp.')).toMatchObject({
      name: 'Lê Văn An',
      positions: ['BTHU', 'CT HĐND huyện'],
    })
  })

  it('takes no one for a chair whom the subject of a letter honours', () => {
    const letter = [
      'SỞ Y TẾ',
      'Số: 12/SYT-VP',
      'V/v kỷ niệm Ngày sinh Chủ tịch Lê Văn An',
      'Hà Nam, ngày 05/7/2022',
    ]
    const body = ['Kính gửi: Các phòng', '', 'Sở đề nghị các phòng thực hiện như sau:', '1. Rà soát.']
    expect(fill('meeting', ...letter, '', ...body).draft.meeting.chair.name).toBeNull()
  })

  it('takes no one for a chair who signed a document', () => {
    expect(
      read(SUBJECT, 'Phó Chủ tịch UBND tỉnh Lê Văn An đã ký ban hành Công văn về thuốc.').name,
    ).toBeNull()
  })

  it('takes the post of who concluded before the collective that met', () => {
    expect(
      read(SUBJECT, 'UBND tỉnh tổ chức phiên họp.', 'Chủ tịch UBND tỉnh kết luận như sau:'),
    ).toMatchObject({ name: null, positions: ['Chủ tịch UBND tỉnh'], body: null })
  })

  it('takes no place for a name where a post is of many places', () => {
    const told = read(
      SUBJECT,
      'Chủ tọa phiên giải trình: Ông Lê Văn An - Chủ tịch HĐND huyện. Nghe Chủ tịch UBND các xã Tân Phú, Hà Lâm, Thường trực HĐND huyện kết luận:',
    )
    expect([told.name, told.positions, told.body]).toEqual([
      'Lê Văn An',
      ['Chủ tịch HĐND huyện'],
      'Thường trực HĐND huyện',
    ])
    expect(read(SUBJECT, 'Nghe Chủ tịch UBND các xã Tân Phú, Hà Lâm kết luận:').name).toBeNull()
  })

  it('has no name where none is told, but the post of who chaired', () => {
    const posts = (subject: string, line: string) => {
      const { name, positions, body } = read(subject, line)
      expect([name, body]).toEqual([null, null])
      return positions
    }
    expect(posts(SUBJECT, 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.')).toEqual([
      'Chủ tịch UBND tỉnh',
    ])
    expect(
      posts(SUBJECT, 'Ngày 05/7/2022, tại phòng họp, đồng chí Viện trưởng đã chủ trì hội nghị.'),
    ).toEqual(['Viện trưởng'])
    expect(posts(SUBJECT, 'Sau khi nghe báo cáo, Giám đốc Sở kết luận như sau:')).toEqual(['Giám đốc Sở'])
    expect(posts('Kết luận của Hiệu trưởng tại cuộc họp giao ban', 'Các phòng báo cáo.')).toEqual([
      'Hiệu trưởng',
    ])
    expect(posts(SUBJECT, 'Ngày 05/7/2022, Sở Y tế chủ trì cuộc họp.')).toEqual([])
  })

  it.each([
    [
      'Sau khi nghe báo cáo, Phó Bí thư Đảng ủy, Chủ tịch UBND xã có ý kiến:',
      ['Phó Bí thư Đảng ủy', 'Chủ tịch UBND xã'],
    ],
    ['Cuộc họp thống nhất như sau:', ['Giám đốc Sở']],
    ['Tham dự có Chủ tịch UBND xã được mời; các xã.', ['Giám đốc Sở']],
  ])('reads the posts of one who is not named, from the opening or the subject: %j', (line, positions) => {
    expect(read('Kết luận của Giám đốc Sở tại cuộc họp', line)).toMatchObject({ name: null, positions })
  })

  it('reads no posts of a collective', () => {
    expect(read('Kết luận của Thường trực Tỉnh ủy', 'Thường trực Tỉnh ủy thống nhất:').positions).toEqual([])
  })

  it.each([
    ['Thay mặt Thường trực Tỉnh ủy, đồng chí Lê Văn An kết luận:', 'Thường trực Tỉnh ủy'],
    ['Đồng chí Lê Văn An thay mặt Ban Thường vụ Huyện ủy, kết luận:', 'Ban Thường vụ Huyện ủy'],
    ['Sau khi thảo luận, Thường trực Tỉnh ủy thống nhất các nội dung sau:', 'Thường trực Tỉnh ủy'],
    ['Ngày 05/7/2022, UBND tỉnh họp về dịch bệnh.', 'UBND tỉnh'],
  ])('reads the collective of %j', (line, body) => {
    expect(read(SUBJECT, line).body).toBe(body)
  })

  it('takes the first below a label for the chair', () => {
    const told = 'Kính mời đồng chí Lê Văn An, Chủ tịch UBND tỉnh và ông Trần Văn Bình, Giám đốc Sở;'
    expect(read(SUBJECT, 'Chủ trì cuộc họp:', told)).toMatchObject({ name: 'Lê Văn An', coChairs: [] })
    expect(read(SUBJECT, 'Thành phần:', told).name).toBeNull()
  })

  it.each([
    ['GIẤY MỜI', 'UBND tỉnh tổ chức họp, cụ thể như sau:', null],
    ['CHỈ THỊ', 'Tình hình còn phức tạp. Ban Thường vụ Tỉnh ủy yêu cầu:', null],
    ['NGHỊ QUYẾT', 'Ban Chấp hành Đảng bộ huyện tổ chức Hội nghị lần thứ ba.', 'Ban Chấp hành Đảng bộ huyện'],
    [
      'BIÊN BẢN',
      'Sau khi thảo luận, Ban Thường vụ Huyện ủy thống nhất các nội dung sau:',
      'Ban Thường vụ Huyện ủy',
    ],
  ])(
    'reads who concluded in a document, not who calls for a meeting or issues it: %s',
    (type, line, body) => {
      const { draft } = fill('meeting', type, 'Của Ban Thường vụ về môi trường', '', line, '1. Rà soát.')
      expect(draft.meeting.chair.body).toBe(body)
    },
  )

  it('takes the collective on whose behalf the chair spoke before one that concluded', () => {
    const { body, doubts } = read(
      SUBJECT,
      'Ban Chỉ đạo thống nhất đánh giá như sau.',
      'Thay mặt Thường trực Tỉnh ủy, đồng chí Lê Văn An kết luận:',
    )
    expect(body).toBe('Thường trực Tỉnh ủy')
    expect(doubts).not.toContain('collective-by-subject')
  })

  it('doubts a collective that does not lead over to the conclusions', () => {
    const told = 'Thường trực Tỉnh ủy thống nhất có ý kiến như sau:'
    expect(read(SUBJECT, 'Hội nghị đã nghe báo cáo.', told).doubts).not.toContain('collective-by-subject')
    expect(read(SUBJECT, told, 'Hội nghị kết luận như sau:').doubts).toContain('collective-by-subject')
    expect(read(SUBJECT, 'Ban Thường vụ Tỉnh ủy đã họp.').doubts).toContain('collective-by-subject')
  })

  it('reads the collective from the sentence that leads over, below a long list of those present', () => {
    const present = ['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính', 'Công an tỉnh', 'Sở Tư pháp', 'Sở Xây dựng']
    const chair = read(
      SUBJECT,
      'Ngày 05/7/2022, đồng chí Lê Văn An, Chủ tịch HĐND tỉnh chủ trì cuộc họp. Tham dự có:',
      ...present.map((name) => `- ${name};`),
      'Sau khi nghe báo cáo, thay mặt Thường trực HĐND tỉnh, đồng chí Lê Văn An kết luận như sau:',
    )
    expect(chair).toMatchObject({ name: 'Lê Văn An', body: 'Thường trực HĐND tỉnh', coChairs: [] })
  })

  it('names a collective in full that concluded under its bare name', () => {
    const met = 'Ngày 05/7/2022, Ban Thường vụ Hội Nông dân tỉnh đã tổ chức Hội nghị lần thứ 3.'
    expect(read(SUBJECT, met, 'Ban Thường vụ kết luận như sau:').body).toBe('Ban Thường vụ Hội Nông dân tỉnh')
    expect(read(SUBJECT, met, 'Thường trực Hội kết luận như sau:').body).toBe('Thường trực Hội')
  })

  it('names the collective that met where the subject tells its conclusions, whoever spoke them', () => {
    const met =
      'Ngày 05/7/2022, Ban Thường vụ Huyện ủy họp. Đồng chí Lê Văn An, Bí thư Huyện ủy chủ trì và kết luận:'
    const { name, body } = read('kết luận của Ban Thường vụ Huyện ủy về thu ngân sách', met)
    expect([name, body]).toEqual(['Lê Văn An', 'Ban Thường vụ Huyện ủy'])
    expect(read(SUBJECT, met).body).toBeNull()
    const short =
      'Ngày 05/7/2022, Ban Thường vụ Đảng ủy UBND tỉnh họp. Đồng chí Lê Văn An chủ trì và kết luận:'
    expect(read('kết luận của Ban Thường vụ Đảng ủy Ủy ban nhân dân tỉnh', short).body).toBe(
      'Ban Thường vụ Đảng ủy UBND tỉnh',
    )
  })

  it('takes the collective of the subject where the opening tells of none', () => {
    const { body, doubts } = read(
      'Kết luận của Ban Thường vụ Huyện ủy về thu ngân sách',
      'Qua xem xét báo cáo.',
    )
    expect(body).toBe('Ban Thường vụ Huyện ủy')
    expect(doubts).toContain('collective-by-subject')
  })

  it('gives the posts from where they are told', () => {
    const held = 'Ngày 05/7/2022, đồng chí Lê Văn An chủ trì cuộc họp.'
    for (const subject of [
      'Kết luận của Chủ tịch UBND huyện tại cuộc họp giao ban',
      'Kết luận của Chủ tịch UBND huyện Lê Văn An tại cuộc họp giao ban',
    ])
      expect(read(subject, held)).toMatchObject({ name: 'Lê Văn An', positions: ['Chủ tịch UBND huyện'] })
    expect(read('Kết luận của Chủ tịch UBND huyện Trần Văn Ba tại cuộc họp', held).positions).toEqual([])
    expect(
      read(
        SUBJECT,
        'Ngày 05/7/2022, đoàn do đồng chí Lê Văn An, Chủ tịch UBND huyện dẫn đầu đã kiểm tra. Đồng chí Lê Văn An kết luận:',
      ).positions,
    ).toEqual(['Chủ tịch UBND huyện'])
  })

  it('tells persons that semicolons part', () => {
    const { name, coChairs } = read(
      SUBJECT,
      'Đồng chí Lê Văn An, Bí thư Đảng ủy; đồng chí Trần Văn Ba, Chủ tịch UBND xã đồng chủ trì hội nghị.',
    )
    expect([name, coChairs.map((chair) => chair.name)]).toEqual(['Lê Văn An', ['Trần Văn Ba']])
  })

  it('takes what the head is named after for no person', () => {
    const head = ['UBND XÃ LÊ LỢI', 'TRƯỜNG THCS VÕ THỊ SÁU', 'Số: 12/TB-THCS', 'THÔNG BÁO']
    const chairOf = (line: string) =>
      fill('meeting', ...head, SUBJECT, '', line, '1. Rà soát.').draft.meeting.chair
    expect(chairOf('Hiệu trưởng Trường THCS Võ Thị Sáu chủ trì cuộc họp và kết luận:')).toMatchObject({
      name: null,
      positions: ['Hiệu trưởng Trường THCS Võ Thị Sáu'],
    })
    expect(chairOf('Chủ tịch UBND xã Lê Lợi kết luận:').name).toBeNull()
    expect(chairOf('Chủ tịch UBND xã Trần Văn Ba kết luận:').name).toBe('Trần Văn Ba')
    expect(chairOf('Đồng chí Võ Thị Sáu, Hiệu trưởng kết luận:').name).toBe('Võ Thị Sáu')
  })
})
