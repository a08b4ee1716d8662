import { describe, expect, it } from 'vitest'
import { head } from './head.js'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
const BODY = 'Ngày 05/7/2022, đồng chí Chủ tịch UBND tỉnh chủ trì cuộc họp.'

/** The same head, however its columns were told. */
const CELLS = [
  ['issuer', 'ỦY BAN NHÂN DÂN'],
  ['issuer', 'TỈNH HÀ NAM'],
  ['number', 'Số: 12/TB-UBND'],
  ['motto', NATION],
  ['motto', MOTTO],
  ['date', 'Hà Nam, ngày 06 tháng 7 năm 2022'],
  ['type', 'THÔNG BÁO'],
  ['subject', 'Kết luận của Chủ tịch UBND tỉnh'],
]
const sorted = (cells: string[][]) =>
  cells
    .filter(([role]) => role !== 'rule')
    .map(String)
    .sort()

describe('readHead', () => {
  it('keeps the addressees that a portal has set above the head', () => {
    const notice = ['SỞ Y TẾ', NATION, MOTTO, 'Số: 12/TB-SYT', 'THÔNG BÁO', 'Kết luận', '', BODY]
    const { cells, body } = head('Kính gửi: Các phòng.', '', ...notice)
    expect(cells).toContainEqual(['addressee', 'Các phòng.'])
    expect(cells).toContainEqual(['subject', 'Kết luận'])
    expect(body).toBe(BODY)
    expect(head('SỞ Y TẾ', 'Số: 12/SYT-NV', 'Kính gửi: Các phòng.', '', ...notice).cells).toHaveLength(3)
  })

  it('takes works that go on with who issues for no type', () => {
    const told = (...issuer: string[]) =>
      head(
        ...issuer,
        NATION,
        MOTTO,
        'Số: 12/TB-BQL',
        'Hà Nam, ngày 06 tháng 7 năm 2022',
        'THÔNG BÁO',
        'Kết luận',
        '',
        BODY,
      ).cells.filter(([role]) => role === 'issuer' || role === 'type')
    expect(told('BAN QUẢN LÝ', 'DỰ ÁN ĐẦU TƯ XÂY DỰNG')).toEqual([
      ['issuer', 'BAN QUẢN LÝ'],
      ['issuer', 'DỰ ÁN ĐẦU TƯ XÂY DỰNG'],
      ['type', 'THÔNG BÁO'],
    ])
    expect(told('BAN CHỈ ĐẠO CÁC', 'CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA')).toHaveLength(3)
    expect(
      head('SỞ Y TẾ', NATION, MOTTO, 'Số: 12/ĐA-SYT', 'ĐỀ ÁN', 'Sắp xếp', '', BODY).cells,
    ).toContainEqual(['type', 'ĐỀ ÁN'])
  })

  it.each<[string, string[]]>([
    [
      'left column first',
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH HÀ NAM',
        '-------',
        'Số: 12/TB-UBND',
        NATION,
        MOTTO,
        '------',
        'Hà Nam, ngày 06 tháng 7 năm 2022',
      ],
    ],
    [
      'right column first',
      [
        NATION,
        MOTTO,
        '',
        'Hà Nam, ngày 06 tháng 7 năm 2022',
        'ỦY BAN NHÂN DÂN',
        'TỈNH HÀ NAM',
        'Số: 12/TB-UBND',
      ],
    ],
    [
      'row by row',
      [
        `ỦY BAN NHÂN DÂN     ${NATION}`,
        `TỈNH HÀ NAM        ${MOTTO}`,
        'Số: 12/TB-UBND     Hà Nam, ngày 06 tháng 7 năm 2022',
      ],
    ],
    [
      'row by row in pipes',
      [
        `| ỦY BAN NHÂN DÂN | ${NATION} |`,
        '|---|---|',
        `| TỈNH HÀ NAM | ${MOTTO} |`,
        '| Số: 12/TB-UBND | Hà Nam, ngày 06 tháng 7 năm 2022 |',
      ],
    ],
    [
      'rows joined by one space',
      [
        `ỦY BAN NHÂN DÂN ${NATION}`,
        `TỈNH HÀ NAM ${MOTTO}`,
        'Số: 12/TB-UBND Hà Nam, ngày 06 tháng 7 năm 2022',
      ],
    ],
    [
      'a place broken in two',
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH HÀ NAM',
        'Số: 12/TB-UBND',
        NATION,
        MOTTO,
        'Hà',
        'Nam, ngày 06 tháng 7 năm 2022',
      ],
    ],
  ])('reads %s', (_how, lines) => {
    const { cells, loose, body } = head(
      ...lines,
      '',
      'THÔNG BÁO',
      'Kết luận của Chủ tịch UBND tỉnh',
      '',
      BODY,
    )
    expect(sorted(cells)).toEqual(sorted(CELLS))
    expect(loose).toEqual([])
    expect(body).toBe(BODY)
  })

  it('reads all of it from one merged line', () => {
    const { cells } = head(`BỘ Y TẾ ------- ${NATION} ${MOTTO} ---------------`, 'THÔNG BÁO', BODY)
    expect(cells).toEqual([
      ['issuer', 'BỘ Y TẾ'],
      ['rule', '-------'],
      ['motto', NATION],
      ['motto', MOTTO],
      ['rule', '---------------'],
      ['type', 'THÔNG BÁO'],
    ])
  })

  it('counts the lines that held two columns', () => {
    expect(head('', `SỞ Y TẾ     ${NATION}`, '-----      -----', 'THÔNG BÁO', BODY).columns).toEqual([2])
  })

  it('takes what stands behind the type on its line for the subject', () => {
    expect(head('THÔNG BÁO Kết luận cuộc họp giao ban', BODY).cells).toEqual([
      ['type', 'THÔNG BÁO'],
      ['subject', 'Kết luận cuộc họp giao ban'],
    ])
  })

  it('ends at the first text where no type is printed', () => {
    const { cells, body } = head('SỞ Y TẾ', 'Số: 12/TB-SYT', 'Hà Nam, ngày 06/7/2022', BODY)
    expect(cells.map(([role]) => role)).toEqual(['issuer', 'number', 'date'])
    expect(body).toBe(BODY)
  })

  it('ends at a list or the recipients, not at a number', () => {
    expect(head('Số: 12/TB-SYT', '1. Giao Sở Y tế', 'THÔNG BÁO').body).toBe('1. Giao Sở Y tế\nTHÔNG BÁO')
    expect(head('Số: 12/TB-SYT', 'Nơi nhận:', 'THÔNG BÁO').body).toBe('Nơi nhận:\nTHÔNG BÁO')
    expect(head('12/TB-SYT', 'THÔNG BÁO', BODY).cells[0]).toEqual(['number', '12/TB-SYT'])
  })

  it('ends at a paragraph, however it mentions a notice', () => {
    const long = `Thực hiện thông báo ${'rất dài '.repeat(30)}`
    expect(head('Số: 12/TB-SYT', long, 'THÔNG BÁO').cells).toEqual([['number', 'Số: 12/TB-SYT']])
  })

  it('is empty where no words of the frame stand', () => {
    expect(head('Hôm nay Sở Y tế họp', 'bàn việc chung')).toEqual({
      cells: [],
      loose: [],
      columns: [],
      line: 0,
      body: 'Hôm nay Sở Y tế họp\nbàn việc chung',
    })
    expect(head().body).toBe('')
  })

  it('has nothing of the text that stands on its line', () => {
    const { cells, body } = head('SỞ Y TẾ\tTHÔNG BÁO GIAO BAN Ngày 05/7/2022, Sở họp.\tSỞ Y TẾ')
    expect(cells).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['type', 'THÔNG BÁO'],
      ['subject', 'GIAO BAN'],
    ])
    expect(body).toBe(' Ngày 05/7/2022, Sở họp.\tSỞ Y TẾ')
  })

  it('is not looked for below sixty lines of other text', () => {
    expect(head(...Array.from({ length: 60 }, () => 'Tin tức'), 'THÔNG BÁO').cells).toEqual([])
  })

  it('reads the addressees of a letter behind its head', () => {
    const { cells, body } = head(
      'SỞ Y TẾ',
      'Số: 12/SYT-VP',
      'V/v rà soát',
      'trạm y tế',
      NATION,
      '',
      'Kính gửi: UBND xã Hòa Tiến.',
      '',
      BODY,
    )
    expect(cells).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 12/SYT-VP'],
      ['subject', 'V/v rà soát'],
      ['subject', 'trạm y tế'],
      ['motto', NATION],
      ['addressee', 'UBND xã Hòa Tiến.'],
    ])
    expect(body.trim()).toBe(BODY)
  })

  it('reads the addressees of a typed document behind its subject', () => {
    const { cells, body } = head('GIẤY MỜI HỌP', 'Về giao ban', 'Kính gửi: Sở Y tế')
    expect(cells).toEqual([
      ['type', 'GIẤY MỜI HỌP'],
      ['subject', 'Về giao ban'],
      ['addressee', 'Sở Y tế'],
    ])
    expect(body).toBe('')
  })
})

describe('readHead: titles above and types below', () => {
  it('sets a title of the page aside where the head with its type follows', () => {
    const title = ['KẾT LUẬN SỐ 12-KL/TU CỦA TỈNH ỦY', 'VỀ CÔNG TÁC Y TẾ', '--------']
    const own = [
      'TỈNH ỦY HÀ NAM',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 12-KL/TU',
      'KẾT LUẬN',
      'về công tác y tế',
      '',
      BODY,
    ]
    const { cells, loose } = head(...title, ...own)
    expect(cells.filter(([role]) => role !== 'rule')).toEqual(head(...own).cells)
    expect(loose.map(([, text]) => text)).toEqual(title.slice(0, 2))
    // Columns may stand below the title: then the type comes once.
    expect(head('KẾT LUẬN', 'về công tác y tế', ...own.slice(0, 3), '', BODY).cells[0]).toEqual([
      'type',
      'KẾT LUẬN',
    ])
  })

  it('knows the name of a type that a scan lost the tones of, where it stands alone', () => {
    const type = (line: string) => head('SỞ Y TẾ', 'Số: 12/SYT', line, 'Về công tác y tế', '', BODY).cells[2]
    expect(type('QUYÉT ĐỊNH')).toEqual(['type', 'QUYÉT ĐỊNH'])
    expect(type('KÉ HOẠCH:')?.[0]).toBe('type')
    expect(type('QUYÉT ĐỊNH CỦA SỞ')?.[0]).not.toBe('type')
  })

  it('goes on with an issuer beside a motto that is set off', () => {
    const { cells, loose } = head(
      '| **ỦY BAN NHÂN DÂN** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |',
      '| **XÃ BA SAO** | **Độc lập - Tự do - Hạnh phúc** |',
      '| Số: 12/TB-UBND | *Ba Sao, ngày 05 tháng 7 năm 2022* |',
      '**THÔNG BÁO**',
    )
    expect(cells.filter(([role]) => role === 'issuer').map(([, text]) => text)).toEqual([
      'ỦY BAN NHÂN DÂN',
      'XÃ BA SAO',
    ])
    expect(loose).toEqual([])
  })
})
