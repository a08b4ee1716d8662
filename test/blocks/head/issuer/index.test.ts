import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const END = ['THÔNG BÁO', 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.']

describe('nameIssuer', () => {
  it('takes the lines in capitals from the first that names an organisation', () => {
    const { cells, loose } = head('TIN TỨC', 'UBND TỈNH HÀ NAM', 'BAN CHỈ ĐẠO', 'Số: 12/TB-BCĐ', ...END)
    expect(cells.filter(([role]) => role === 'issuer').map(([, text]) => text)).toEqual([
      'UBND TỈNH HÀ NAM',
      'BAN CHỈ ĐẠO',
    ])
    expect(loose).toEqual([['before', 'TIN TỨC']])
  })

  it('goes on with a name below the date beside it, but not below the number', () => {
    const { cells } = head(
      'TỔNG CÔNG TY',
      'Hà Nam, ngày 05/7/2022',
      'MIỀN ĐÔNG',
      'Số: 12/TB-TCT',
      'TIN KHẨN',
      ...END,
    )
    expect(cells.filter(([role]) => role === 'issuer').map(([, text]) => text)).toEqual([
      'TỔNG CÔNG TY',
      'MIỀN ĐÔNG',
    ])
  })

  it.each([
    [['THÀNH PHỐ HÀ NAM', 'UBND QUẬN BA'], 2],
    [['HUYỆN TÂN LẬP', 'ỦY BAN NHÂN DÂN', 'XÃ BA'], 3],
    [['TỈNH HÀ NAM', 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM'], 1],
    [['TỈNH HÀ NAM', 'SỞ Y TẾ'], 1],
  ])('takes the place of which the issuer is a part: %j', (lines, count) => {
    const { cells } = head(...lines, 'Số: 12/TB-UBND', ...END)
    expect(cells.filter(([role]) => role === 'issuer')).toHaveLength(count)
  })

  it('takes the number of the decision that a body is named by', () => {
    const issuer = ['SỞ Y TẾ', 'ĐOÀN KIỂM TRA', 'THEO QUYẾT ĐỊNH', 'SỐ 15/QĐ-SYT']
    const { cells } = head(...issuer, 'Số: 18/TB-ĐKT', ...END)
    expect(cells.slice(0, 5).map(([role]) => role)).toEqual([...issuer.map(() => 'issuer'), 'number'])
    // Its own number, where no other stands below.
    expect(
      head(...issuer, ...END)
        .cells.slice(0, 4)
        .at(-1),
    ).toEqual(['number', 'SỐ 15/QĐ-SYT'])
  })

  it('takes a name in small letters above a national heading in small letters', () => {
    const nation = ['Cộng hòa xã hội chủ nghĩa Việt Nam', 'Độc lập - Tự do - Hạnh phúc']
    const { cells, loose } = head(
      'Trang tin',
      'Bộ Y tế',
      'Cục Dân số',
      '-----',
      ...nation,
      'Số: 12/TB-DS',
      ...END,
    )
    expect(cells.filter(([role]) => role === 'issuer' || role === 'motto')).toEqual([
      ['issuer', 'Bộ Y tế'],
      ['issuer', 'Cục Dân số'],
      ['motto', nation[0]],
      ['motto', nation[1]],
    ])
    expect(loose).toEqual([['before', 'Trang tin']])
    const large = head('Bộ Y tế', nation[0]!.toUpperCase(), 'Số: 12/TB-DS', ...END)
    expect(large.loose).toEqual([['before', 'Bộ Y tế']])
    const within = head('SỞ Y TẾ', 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam', 'Số: 12/TB-DS', ...END)
    expect(within.cells.map(([role]) => role)).not.toContain('motto')
  })

  it('takes the lines of such a name beside both lines of the national heading', () => {
    const { cells } = head(
      'Ủy ban nhân dân      Cộng hòa xã hội chủ nghĩa Việt Nam',
      'tỉnh Hà Nam          Độc lập - Tự do - Hạnh phúc',
      'Số: 12/TB-UBND       Hà Nam, ngày 05 tháng 7 năm 2022',
      ...END,
    )
    expect(cells.filter(([role]) => role === 'issuer').map(([, words]) => words)).toEqual([
      'Ủy ban nhân dân',
      'tỉnh Hà Nam',
    ])
  })

  it('takes no heading in English for more of the name', () => {
    const nation = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
    const english = 'SOCIALIST REPUBLIC OF VIETNAM'
    const { cells, loose } = head('SỞ NGOẠI VỤ', nation, english, 'Số: 12/TB-SNgV', ...END)
    expect(cells.filter(([role]) => role === 'issuer')).toEqual([['issuer', 'SỞ NGOẠI VỤ']])
    expect(loose).toEqual([['before', english]])
  })

  it('takes such a name with its number below, and the line that goes on with it', () => {
    const nation = 'Cộng hòa xã hội chủ nghĩa Việt Nam'
    const number = 'Số: 12/TB-UBND'
    const own = ['Ủy ban nhân dân', 'Tỉnh Hà Nam']
    const issuers = (...lines: string[]) =>
      head(...lines)
        .cells.filter(([role]) => role === 'issuer')
        .map(([, words]) => words)
    expect(issuers('Trang tin', ...own, number, nation, ...END)).toEqual(own)
    expect(issuers(nation, ...own, number, ...END)).toEqual(own)
    expect(issuers('Tỉnh Hà Nam', number, nation, ...END)).toEqual([])
  })

  it('takes no line in small letters, and none behind it that names no organisation', () => {
    const { cells, loose } = head('SỞ Y TẾ', 'Đăng nhập', 'HÀ NAM', ...END)
    expect(cells[0]).toEqual(['issuer', 'SỞ Y TẾ'])
    expect(loose).toEqual([
      ['before', 'Đăng nhập'],
      ['before', 'HÀ NAM'],
    ])
  })

  it('sets a headline aside that tells the subject before the head does', () => {
    const matter = 'Về việc khen thưởng'
    const frame = ['SỞ Y TẾ', 'Số: 12/QĐ-SYT']
    const subjects = (...lines: string[]) => head(...lines).cells.filter(([role]) => role === 'subject')
    expect(subjects(matter, '', matter, ...frame, 'QUYẾT ĐỊNH', matter, '', 'Căn cứ Luật;')).toEqual([
      ['subject', matter],
    ])
    expect(subjects(...frame, 'V/v khen thưởng', 'Kính gửi: Các phòng.')).toEqual([
      ['subject', 'V/v khen thưởng'],
    ])
  })

  it('goes on with the subject of a letter below a blank line', () => {
    const read = (below: string) =>
      head('SỞ Y TẾ', 'Số: 12/SYT-NV', 'V/v triển khai thủ tục cấp', '', below, '', 'Kính gửi: Các phòng.')
        .cells.filter(([role]) => role === 'subject')
        .map(([, words]) => words)
    expect(read('Giấy phép hành nghề (mẫu 2)')).toEqual([
      'V/v triển khai thủ tục cấp',
      'Giấy phép hành nghề (mẫu 2)',
    ])
    for (const other of [
      'š lý',
      'CÔNG VĂN ĐẾN SỐ 12',
      'Hà Nam, ngày 05 tháng 7 năm 2022',
      'Đến: 05/7; ngày nhận 06',
    ])
      expect(read(other)).toEqual(['V/v triển khai thủ tục cấp'])
  })

  it('sets a banner aside that names the issuer before the head does', () => {
    const { cells, loose } = head(
      'SỞ Y TẾ',
      'Đường dây nóng',
      'UBND TỈNH',
      'SỞ Y TẾ',
      'Số: 12/TB-SYT',
      ...END,
    )
    const issuer = cells.filter(([role]) => role === 'issuer').map(([, text]) => text)
    expect(issuer).toEqual(['UBND TỈNH', 'SỞ Y TẾ'])
    expect(loose[0]).toEqual(['before', 'SỞ Y TẾ'])
  })

  it('sets a banner aside that names the issuer with its place', () => {
    const read = (...lines: string[]) =>
      head(...lines, 'Số: 12/TB-SYT', ...END)
        .cells.filter(([role]) => role === 'issuer')
        .map(([, text]) => text)
    expect(read('SỞ Y TẾ TỈNH HÀ NAM', 'Văn bản chỉ đạo', 'SỞ Y TẾ', 'CHI CỤC DÂN SỐ')).toEqual([
      'SỞ Y TẾ',
      'CHI CỤC DÂN SỐ',
    ])
    expect(read('SỞ Y TẾ TỈNH HÀ NAM', 'SỞ Y TẾ')).toHaveLength(2)
  })

  it('keeps the same name of two levels, each with its own below it', () => {
    const lines = ['TÒA ÁN NHÂN DÂN', 'TỈNH HÀ NAM', 'TÒA ÁN NHÂN DÂN', 'HUYỆN BÌNH LỤC']
    const { cells, loose } = head(...lines, 'Số: 12/TB-TA', ...END)
    expect(cells.filter(([role]) => role === 'issuer').map(([, text]) => text)).toEqual(lines)
    expect(loose).toEqual([])
  })

  it('keeps two names that begin alike, each with what goes on it', () => {
    const lines = [
      'LIÊN HIỆP CÁC HỘI KHOA HỌC',
      'VÀ KỸ THUẬT VIỆT NAM',
      'LIÊN HIỆP CÁC HỘI KHOA HỌC',
      'VÀ KỸ THUẬT TỈNH',
    ]
    const { cells, loose } = head(...lines, 'Số: 12/TB-LHH', ...END)
    expect(cells.filter(([role]) => role === 'issuer').map(([, text]) => text)).toEqual(lines)
    expect(loose).toEqual([])
  })

  it('names a heading that says the name again below the number', () => {
    const name = 'ĐOÀN TNCS HỒ CHÍ MINH'
    const { cells } = head(name, 'BCH TỈNH HÀ NAM', 'Số: 215-TB/TĐTN-VP', name, ...END)
    const issuer = cells.filter(([role]) => role === 'issuer').map(([, text]) => text)
    expect(issuer).toEqual([name, 'BCH TỈNH HÀ NAM'])
    expect(cells).toContainEqual(['motto', name])
  })

  it('names what the Youth Union prints for the national heading, where it stands beside the issuer', () => {
    const union = 'ĐOÀN TNCS HỒ CHÍ MINH'
    for (const lines of [
      ['HUYỆN ĐOÀN AN PHÚ', 'Số: 15-TB/ĐTN', union],
      [`HUYỆN ĐOÀN AN PHÚ          ${union}`, 'Số: 15-TB/ĐTN'],
      [`HUYỆN ĐOÀN AN PHÚ ${union}`, 'Số: 15-TB/ĐTN'],
    ]) {
      const { cells } = head(...lines, ...END)
      expect(cells.filter(([role]) => role === 'issuer')).toEqual([['issuer', 'HUYỆN ĐOÀN AN PHÚ']])
      expect(cells).toContainEqual(['motto', union])
    }
    const named = head(
      `BAN CHẤP HÀNH ${union}`,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 15-TB/ĐTN',
      ...END,
    )
    expect(named.cells).toContainEqual(['issuer', `BAN CHẤP HÀNH ${union}`])
    const twice = head(`BAN CHẤP HÀNH ${union}`, 'HUYỆN AN PHÚ', 'Số: 15-TB/ĐTN', union, ...END)
    expect(twice.cells).toContainEqual(['issuer', `BAN CHẤP HÀNH ${union}`])
    expect(twice.cells).toContainEqual(['motto', union])
    const below = head('TRƯỜNG THPT AN PHÚ', union, 'Số: 15-TB/ĐTN', ...END)
    expect(below.loose).toEqual([])
  })

  it('takes no row of a law library’s table for a stamp', () => {
    const { cells } = head(
      'Số hiệu: 88/TB-UBND',
      'Cơ quan: Tỉnh Hà Nam',
      'Người ký: Lê Văn An',
      'Tình trạng: Đã biết',
      'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 88/TB-UBND',
      'THÔNG BÁO',
    )
    expect(cells).toContainEqual(['issuer', 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM'])
  })

  it('parts the stamp from the head right below its last line', () => {
    const stamp = ['Ký bởi: Văn phòng', 'Ngày ký: 12-09-2023 16:02:11 +07:00']
    expect(head(...stamp, 'ỦY BAN NHÂN DÂN', 'SỞ Y TẾ', ...END).cells.slice(0, 2)).toEqual([
      ['issuer', 'ỦY BAN NHÂN DÂN'],
      ['issuer', 'SỞ Y TẾ'],
    ])
  })

  it('sets the stamp of an electronic signature aside, with the lines around it', () => {
    const { cells, loose } = head(
      'Ký bởi: VĂN PHÒNG',
      'ỦY BAN NHÂN DÂN',
      'Email: vp@example.vn',
      '',
      'SỞ Y TẾ',
      ...END,
    )
    expect(loose).toEqual([
      ['stamp', 'Ký bởi: VĂN PHÒNG'],
      ['stamp', 'ỦY BAN NHÂN DÂN'],
      ['stamp', 'Email: vp@example.vn'],
    ])
    expect(cells[0]).toEqual(['issuer', 'SỞ Y TẾ'])
  })

  it('leaves the issuer right below the time of a page', () => {
    const { cells, loose } = head('Kết luận giao ban', 'Thứ Năm, 15/08/2024 09:21', 'BỘ Y TẾ', ...END)
    expect(loose.map(([, text]) => text)).toEqual(['Kết luận giao ban', 'Thứ Năm, 15/08/2024 09:21'])
    expect(cells[0]).toEqual(['issuer', 'BỘ Y TẾ'])
    expect(head('Ký bởi: VĂN PHÒNG', 'ỦY BAN NHÂN DÂN', '', 'SỞ Y TẾ', ...END).cells[0]).toEqual([
      'issuer',
      'SỞ Y TẾ',
    ])
  })

  it('joins the line below the subject of a letter to it, unless it is the issuer’s', () => {
    expect(head('V/v rà soát', 'trạm y tế', 'SỞ Y TẾ', 'Số: 2/SYT-VP').cells).toEqual([
      ['subject', 'V/v rà soát'],
      ['subject', 'trạm y tế'],
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 2/SYT-VP'],
    ])
  })

  it('has no field for the second of two issuers with numbers of their own', () => {
    const { cells, loose } = head('HĐND XÃ', 'Số: 31/TB-HĐND', 'UBND XÃ', 'Số: 45/TB-UBND', ...END)
    expect(cells.slice(0, 2)).toEqual([
      ['issuer', 'HĐND XÃ'],
      ['number', 'Số: 31/TB-HĐND'],
    ])
    expect(loose).toEqual([
      ['before', 'UBND XÃ'],
      ['before', 'Số: 45/TB-UBND'],
    ])
  })

  it('keeps both issuers of a joint notice where the numbers follow them', () => {
    const { cells, loose } = head(
      'UBND XÃ',
      'BAN CHỈ HUY QUÂN SỰ',
      'Số: 31/TB-UBND',
      'Số: 45/TB-BCHQS',
      ...END,
    )
    expect(cells.filter(([role]) => role === 'issuer')).toHaveLength(2)
    expect(loose).toEqual([['before', 'Số: 45/TB-BCHQS']])
  })
})

describe('nameIssuer: marks and cited numbers', () => {
  it.each(['MẬT', '**TỐI MẬT**', 'HỎA TỐC', '(DỰ THẢO LẦN 2)'])(
    'takes %j for no part of the name',
    (mark) => {
      const { cells, loose } = head('ĐẢNG BỘ TỈNH HÀ NAM', 'ĐẢNG ỦY XÃ BA SAO', mark, 'Số 12-TB/ĐU', ...END)
      expect(cells.filter(([role]) => role === 'issuer').map(([, text]) => text)).toEqual([
        'ĐẢNG BỘ TỈNH HÀ NAM',
        'ĐẢNG ỦY XÃ BA SAO',
      ])
      expect(loose).toEqual([['before', mark.replace(/\*/g, '')]])
    },
  )

  it('keeps a number that the subject of a letter cites on its next line', () => {
    const { cells } = head(
      'TỈNH ỦY HÀ NAM',
      'Số 24-CV/TU',
      'về việc thực hiện Kết luận',
      'số 10-KL/TW ngày 30/8/2025',
      'Kính gửi: Các chi bộ.',
    )
    expect(cells.filter(([role]) => role === 'subject').map(([, text]) => text)).toEqual([
      'về việc thực hiện Kết luận',
      'số 10-KL/TW ngày 30/8/2025',
    ])
    expect(cells.filter(([role]) => role === 'number')).toEqual([['number', 'Số 24-CV/TU']])
  })
})
