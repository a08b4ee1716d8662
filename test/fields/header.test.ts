import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const BODY = ['', 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.']
const read = (...lines: string[]) => fill('header', ...lines, ...BODY)
const header = (...lines: string[]) => read(...lines).draft.header

describe('fillHeader', () => {
  it('reads the frame of a party notice', () => {
    expect(
      header(
        'TỈNH ỦY HÀ NAM     ĐẢNG CỘNG SẢN VIỆT NAM',
        'VĂN PHÒNG',
        '*          Hà Nam, ngày 06 tháng 7 năm 2022',
        'Số 805 -TB/VPTU',
        'THÔNG BÁO',
        'KẾT LUẬN CỦA ĐỒNG CHÍ BÍ THƯ TỈNH ỦY',
        'tại cuộc họp ngày 05/7/2022',
        '-----',
      ),
    ).toEqual({
      system: 'party',
      motto: ['ĐẢNG CỘNG SẢN VIỆT NAM'],
      issuer: { parent: 'TỈNH ỦY HÀ NAM', name: 'VĂN PHÒNG' },
      number: { text: '805-TB/VPTU', ordinal: 805, symbol: 'TB/VPTU' },
      place: 'Hà Nam',
      date: '2022-07-06',
      type: 'Thông báo',
      subject: 'KẾT LUẬN CỦA ĐỒNG CHÍ BÍ THƯ TỈNH ỦY tại cuộc họp ngày 05/7/2022',
      addressees: [],
    })
  })

  it('leaves what announces the subject of a letter', () => {
    const subject = (line: string) => header('SỞ Y TẾ', 'Số: 12/SYT-NV', line, 'Kính gửi: Các phòng.').subject
    expect(subject('Về: rà soát quy chế')).toBe('rà soát quy chế')
    expect(subject('V/v: rà soát quy chế')).toBe('rà soát quy chế')
    expect(subject('Về rà soát quy chế')).toBe('Về rà soát quy chế')
    const lost = ['SỞ Y TẾ', 'Số: 12/QĐ-SYT', 'VỀ VIỆC KHEN THƯỞNG', 'GIÁM ĐỐC SỞ Y TẾ', 'Căn cứ Luật;']
    expect(header(...lost).subject).toBe('VỀ VIỆC KHEN THƯỞNG')
  })

  it('leaves the pipe of a cell behind an addressee', () => {
    expect(
      header('SỞ Y TẾ | VIỆT NAM |', 'Số: 12/SYT-NV |', 'Kính gửi: |', '- Các phòng thuộc', 'Sở; |')
        .addressees,
    ).toEqual(['Các phòng thuộc Sở'])
  })

  it('goes on with the name of a body at the number of its decision', () => {
    expect(
      header(
        'SỞ Y TẾ',
        'ĐOÀN KIỂM TRA',
        'THEO QUYẾT ĐỊNH',
        'SỐ 15/QĐ-SYT',
        'Số: 18/TB-ĐKT',
        'THÔNG BÁO',
        'Kết luận',
      ),
    ).toMatchObject({
      issuer: { parent: 'SỞ Y TẾ', name: 'ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH SỐ 15/QĐ-SYT' },
      number: { text: '18/TB-ĐKT' },
    })
  })

  it('goes on with the subject of a letter at a number in small letters, also without a number of its own', () => {
    expect(
      header(
        'SỞ Y TẾ',
        'Số: Z3Ø/SYT-NV',
        'V/v triển khai Nghị định',
        'số 78/2026/NĐ-CP của Chính phủ',
        'Kính gửi: Các phòng.',
      ).subject,
    ).toBe('triển khai Nghị định số 78/2026/NĐ-CP của Chính phủ')
  })

  it('says nothing where nothing is said', () => {
    const { draft, findings } = read()
    expect(draft.header).toEqual({
      system: null,
      motto: [],
      issuer: { parent: null, name: null },
      number: null,
      place: null,
      date: null,
      type: null,
      subject: null,
      addressees: [],
    })
    expect(findings).toEqual([])
  })

  it.each([
    [['CÔNG TY ĐIỆN LỰC PHÚ MỸ', 'ĐIỆN LỰC HÒA KHÊ'], 'CÔNG TY ĐIỆN LỰC PHÚ MỸ', 'ĐIỆN LỰC HÒA KHÊ'],
    [['BHXH VIỆT NAM', 'BHXH TỈNH PHÚ MỸ'], 'BHXH VIỆT NAM', 'BHXH TỈNH PHÚ MỸ'],
    [['TỔNG CÔNG TY', 'ĐIỆN LỰC PHÚ MỸ'], null, 'TỔNG CÔNG TY ĐIỆN LỰC PHÚ MỸ'],
    [['CHI CỤC KIỂM LÂM', 'HẠT KIỂM LÂM HÒA KHÊ'], 'CHI CỤC KIỂM LÂM', 'HẠT KIỂM LÂM HÒA KHÊ'],
    [['BAN QUẢN LÝ', 'VƯỜN QUỐC GIA HÒA KHÊ'], null, 'BAN QUẢN LÝ VƯỜN QUỐC GIA HÒA KHÊ'],
  ])('reads the issuer in %j', (lines, parent, name) => {
    expect(header(...lines, 'Số: 12/TB-ĐL', 'THÔNG BÁO', 'Ngừng cấp điện').issuer).toEqual({ parent, name })
  })

  it('reads the subject of a letter without the brackets around it', () => {
    const subject = (...lines: string[]) =>
      header('SỞ Y TẾ', 'Số: 12/SYT-NV', ...lines, 'Kính gửi: Các sở.').subject
    expect(subject('(V/v rà soát', 'thuốc)')).toBe('rà soát thuốc')
    expect(subject('"V/v rà soát', 'thuốc"')).toBe('rà soát thuốc')
    expect(subject('V/v rà soát thuốc (lần 2)')).toBe('rà soát thuốc (lần 2)')
  })

  it('reads the number before a mark in brackets', () => {
    const { number } = header('SỞ Y TẾ', 'Số: 12/SYT-NV (HỎA TỐC)', 'V/v rà soát', 'Kính gửi: Các sở.')
    expect(number?.text).toBe('12/SYT-NV')
  })

  it('reads addressees without their numbers', () => {
    const { draft } = fill('unplaced', 'Số: 12/SYT-NV', 'Kính gửi:', '1. Sở Y tế;', '2) Sở Nội vụ.', ...BODY)
    expect(draft.header.addressees).toEqual(['Sở Y tế', 'Sở Nội vụ'])
    expect(draft.unplaced).toEqual([])
  })

  it('reads the place before the hour of a telegram', () => {
    const { place, date } = header('SỞ Y TẾ', 'Phú Mỹ, hồi 9 giờ 00 ngày 29 tháng 9 năm 2009', 'CÔNG ĐIỆN')
    expect([place, date]).toEqual(['Phú Mỹ', '2009-09-29'])
  })

  it('reads the day with its place before the day of a draft', () => {
    const { place, date } = header(
      'DỰ THẢO',
      'Ngày 12/4/2024',
      'Bến Tre, ngày     tháng 4 năm 2024',
      'THÔNG BÁO',
    )
    expect([place, date]).toEqual(['Bến Tre', null])
    expect(header('SỞ Y TẾ', 'Ngày 12/4/2024', 'THÔNG BÁO').date).toBe('2024-04-12')
  })

  it.each<[string, string[], string | null, string | null]>([
    ['one line', ['SỞ Y TẾ'], null, 'SỞ Y TẾ'],
    ['two organisations', ['UBND TỈNH HÀ NAM', 'SỞ Y TẾ'], 'UBND TỈNH HÀ NAM', 'SỞ Y TẾ'],
    ['a name over two lines', ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM'], null, 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM'],
    ['two merged lines', ['UBND TỈNH HÀ NAM SỞ CÔNG THƯƠNG'], 'UBND TỈNH HÀ NAM', 'SỞ CÔNG THƯƠNG'],
    ['a general department merged', ['BỘ TÀI CHÍNH TỔNG CỤC THUẾ'], 'BỘ TÀI CHÍNH', 'TỔNG CỤC THUẾ'],
    ['a branch merged', ['CỤC THUẾ TỈNH A CHI CỤC THUẾ HUYỆN B'], 'CỤC THUẾ TỈNH A', 'CHI CỤC THUẾ HUYỆN B'],
    ['a school merged', ['BỘ MÔI TRƯỜNG TRƯỜNG ĐẠI HỌC A'], 'BỘ MÔI TRƯỜNG', 'TRƯỜNG ĐẠI HỌC A'],
    ['one name with a general company', ['ĐẢNG BỘ TỔNG CÔNG TY A'], null, 'ĐẢNG BỘ TỔNG CÔNG TY A'],
    ['one name with a school', ['ĐẢNG BỘ TRƯỜNG ĐẠI HỌC A'], null, 'ĐẢNG BỘ TRƯỜNG ĐẠI HỌC A'],
    [
      'two merged lines of an association',
      ['HỘI NÔNG DÂN VIỆT NAM HỘI NÔNG DÂN TỈNH HÀ NAM'],
      'HỘI NÔNG DÂN VIỆT NAM',
      'HỘI NÔNG DÂN TỈNH HÀ NAM',
    ],
    ['both', ['ỦY BAN NHÂN DÂN', 'TỈNH HÀ NAM', 'VĂN PHÒNG'], 'ỦY BAN NHÂN DÂN TỈNH HÀ NAM', 'VĂN PHÒNG'],
    ['short forms', ['LĐLĐ TỈNH HÀ NAM', 'CĐCS BỆNH VIỆN A'], 'LĐLĐ TỈNH HÀ NAM', 'CĐCS BỆNH VIỆN A'],
    [
      'a command over two lines',
      ['BỘ CHỈ HUY', 'BỘ ĐỘI BIÊN PHÒNG TỈNH HÀ NAM'],
      null,
      'BỘ CHỈ HUY BỘ ĐỘI BIÊN PHÒNG TỈNH HÀ NAM',
    ],
    [
      'a name that is not complete without the next',
      ['VĂN PHÒNG', 'ỦY BAN NHÂN DÂN TỈNH'],
      null,
      'VĂN PHÒNG ỦY BAN NHÂN DÂN TỈNH',
    ],
    [
      'a name that goes on with the number of a decision',
      ['TỔ CÔNG TÁC THEO QUYẾT ĐỊNH', 'SỐ 45/QĐ-UBND', 'Số: 03/TB-TCT'],
      null,
      'TỔ CÔNG TÁC THEO QUYẾT ĐỊNH SỐ 45/QĐ-UBND',
    ],
    [
      'a matter that begins like an organisation',
      ['BAN CHỈ ĐẠO', 'PHÒNG, CHỐNG DỊCH'],
      null,
      'BAN CHỈ ĐẠO PHÒNG, CHỐNG DỊCH',
    ],
    [
      'a line that a dash leaves open',
      ['SỞ NÔNG NGHIỆP -', 'BAN QUẢN LÝ RỪNG'],
      null,
      'SỞ NÔNG NGHIỆP - BAN QUẢN LÝ RỪNG',
    ],
    [
      'a place that only without its tones is an office',
      ['UBND TỈNH HÀ NAM', 'BAN QUẢN LÝ KHU KINH TẾ', 'VÂN PHONG'],
      'UBND TỈNH HÀ NAM',
      'BAN QUẢN LÝ KHU KINH TẾ VÂN PHONG',
    ],
  ])('reads an issuer of %s', (_what, lines, parent, name) => {
    expect(header(...lines, 'THÔNG BÁO').issuer).toEqual({ parent, name })
  })

  it.each([
    ['Hà Nam, ngày 06 tháng 7 năm 2022', 'Hà Nam', '2022-07-06'],
    ['Hà Nam, ngày 06/7/2022', 'Hà Nam', '2022-07-06'],
    ['Hà Nam ngày 06 tháng 7 năm 2022', 'Hà Nam', '2022-07-06'],
    ['ngày 06 tháng 7 năm 2022', null, '2022-07-06'],
    ['Hà Nam, ngày      tháng      năm 2022', 'Hà Nam', null],
    ['Hà Nam, ngày 31 tháng 02 năm 2022', 'Hà Nam', null],
    ['Hà Nam. ngày 12 tháng 3 năm 2024', 'Hà Nam', '2024-03-12'],
    ['TP. Hà Nam, ngày 1O tháng 3 năm 2O24', 'TP. Hà Nam', '2024-03-10'],
    ['*Hà Nam*, *ngày 10 tháng 3 năm 2024*', 'Hà Nam', '2024-03-10'],
    ['Hà Nam, ngày 1 0 tháng 3 năm 202 4', 'Hà Nam', '2024-03-10'],
    ['Hà Nam, ngảy 10 thảng 3 nãm 2024', 'Hà Nam', '2024-03-10'],
    ['Hà Nam, ngày ⁄5 tháng 3 năm 2024', 'Hà Nam', null],
    ['Hà Nam, ngày A5 tháng 3 năm 2024', 'Hà Nam', null],
  ])('reads place and day of %j', (line, place, date) => {
    expect(header('SỞ Y TẾ', 'Số: 12/TB-SYT', line, 'THÔNG BÁO')).toMatchObject({ place, date })
  })

  it('says which day is in no calendar', () => {
    const { findings } = read('Số: 12/TB-SYT', 'Hà Nam, ngày 31 tháng 02 năm 2022', 'THÔNG BÁO')
    expect(findings).toEqual([['date-invalid', 'ngày 31 tháng 02 năm 2022']])
  })

  it.each([
    ['Số: 12/TB-SYT', 12, 'TB-SYT'],
    ['Số:      /TB-SYT', null, 'TB-SYT'],
  ])('reads the number %j', (line, ordinal, symbol) => {
    expect(header('SỞ Y TẾ', line, 'THÔNG BÁO').number).toMatchObject({ ordinal, symbol })
  })

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số 805-TB/VPTU', 'state'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Số: 12/TB-UBND', 'party'],
    ['THÔNG BÁO', 'tin', null],
  ])('tells the system by the motto %j before the number', (motto, number, system) => {
    expect(header(motto, number, 'THÔNG BÁO').system).toBe(system)
  })

  it('tells the system by the number where no motto stands', () => {
    expect(header('VĂN PHÒNG', 'Số 805-TB/VPTU', 'THÔNG BÁO').system).toBe('party')
    expect(header('SỞ Y TẾ', 'Số: 12/TB-SYT', 'THÔNG BÁO').system).toBe('state')
  })

  it('tells it by the number under the heading of the Youth Union', () => {
    const union = ['TỈNH ĐOÀN HÀ NAM          ĐOÀN TNCS HỒ CHÍ MINH', 'Số: 2-TB/TĐTN', 'THÔNG BÁO']
    expect(header(...union).system).toBe('party')
    expect(header(...union).motto).toEqual(['ĐOÀN TNCS HỒ CHÍ MINH'])
  })

  it('reads subject and addressees of a letter', () => {
    expect(
      header(
        'SỞ Y TẾ',
        'Số: 12/SYT-VP',
        'V/v: rà soát trạm',
        '',
        'Kính gửi:',
        '- UBND các xã;',
        '- Các phòng,',
        'ban; Công an tỉnh.',
      ),
    ).toMatchObject({
      type: null,
      subject: 'rà soát trạm',
      addressees: ['UBND các xã', 'Các phòng, ban', 'Công an tỉnh'],
    })
  })

  it('tells addressees of two labels apart', () => {
    const { addressees } = header('Số: 12/SYT-VP', 'Kính gửi: Các trạm y tế', 'Đồng kính gửi: Sở Nội vụ.')
    expect(addressees).toEqual(['Các trạm y tế', 'Sở Nội vụ'])
  })

  it('has no subject where only its label stands, no addressee where only a bullet does', () => {
    expect(header('Số: 12/SYT-VP', 'V/v:', 'Kính gửi:', '-', 'Sở Nội vụ').subject).toBeNull()
    expect(header('Số: 12/SYT-VP', 'Kính gửi: ;').addressees).toEqual([])
  })

  it('takes no V/v for a label below a type', () => {
    expect(header('THÔNG BÁO', 'V/v rà soát trạm').subject).toBe('V/v rà soát trạm')
  })

  it('doubts what only its place or its setting tells', () => {
    expect(read('SỞ Y TẾ', 'Thông báo', 'Kết luận cuộc họp').doubts).toEqual([
      'type-by-letters',
      'issuer-by-place',
    ])
  })

  it.each([
    [['Ngày 05/7/2022, Sở họp.'], []],
    [['1. Rà soát.'], []],
    [['-------', 'Sở Y tế họp.'], []],
    [['', 'Sở Y tế họp.'], []],
    [['Sở Y tế đã họp bàn về các trạm.'], ['subject-by-place']],
  ])('doubts a subject that nothing parts from what stands below it: %j', (below, doubts) => {
    const lines = ['Số: 1/TB-SYT', 'THÔNG BÁO', 'Kết luận cuộc họp.', ...below]
    expect(fill('header', ...lines).doubts).toEqual(doubts)
    expect(fill('header', lines.join('\r')).doubts).toEqual(doubts)
  })

  it.each([
    [['THỦ TƯỚNG', 'CHÍNH PHỦ'], 'THỦ TƯỚNG CHÍNH PHỦ'],
    [['Y BAN NHÂN DÂN', 'TỈNH PHÚ MỸ'], 'Y BAN NHÂN DÂN TỈNH PHÚ MỸ'],
    [['CHÍNH PHỦ', 'CỘNG HỊA XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 'CHÍNH PHỦ'],
  ])('tells who issues by %j', (lines, name) => {
    const { issuer } = header(...lines, 'Số: 12/QĐ-TTg', 'QUYẾT ĐỊNH', 'Về việc rà soát chợ')
    expect([issuer.parent, issuer.name]).toEqual([null, name])
  })
})
