import { describe, expect, it } from 'vitest'
import { readLine, type Piece } from '../../../src/blocks/head/pieces.js'
import { source } from '../source.js'

function read(line: string): [string, string][] {
  const whole = source(line)
  const pieces: Piece[] = []
  readLine(whole, whole.lines[0]!, 0, pieces)
  return pieces.map(({ role, range }) => [role, whole.text.slice(range.start, range.end)])
}

describe('readLine', () => {
  it.each<[string, [string, string][]]>([
    ['**Số: 12/TB-UBND**', [['number', '**Số: 12/TB-UBND**']]],
    ['V/v rà soát', [['subject', 'V/v rà soát']]],
    [
      'UBND TỈNH __ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      [
        ['other', 'UBND TỈNH'],
        ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ],
    ],
    [
      'Số: 217/VPCP-NN *V/v lập Đề án lúa*',
      [
        ['number', 'Số: 217/VPCP-NN '],
        ['subject', '*V/v lập Đề án lúa*'],
      ],
    ],
    ['Số: 217/VPCP-NN vàV/vx', [['number', 'Số: 217/VPCP-NN vàV/vx']]],
    [
      'THÔNG BÁOKẾT LUẬN CỦA BỘ TRƯỞNG',
      [
        ['type', 'THÔNG BÁO'],
        ['other', 'KẾT LUẬN CỦA BỘ TRƯỞNG'],
      ],
    ],
    ['THÔNG BÁOTIN', [['other', 'THÔNG BÁOTIN']]],
    ['ỦY BAN NHÂN DÂN', [['other', 'ỦY BAN NHÂN DÂN']]],
    ['-----', [['rule', '-----']]],
    [
      '**ĐẢNG CỘNG SẢN VIỆT NAM**   *Hà Nam, ngày 06 tháng 7 năm 2022*',
      [
        ['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
        ['date', 'Hà Nam, ngày 06 tháng 7 năm 2022'],
      ],
    ],
    ['*', [['rule', '*']]],
    [
      'UBND TỈNH PHÚ MỸ **SỞ Y TẾ** Số: 12/SYT-NV V/v rà soát',
      [
        ['other', 'UBND TỈNH PHÚ MỸ **SỞ Y TẾ**'],
        ['number', 'Số: 12/SYT-NV'],
        ['subject', 'V/v rà soát'],
      ],
    ],
    ['ĐỘI QUẢN LÝ SỐ 2 - HÒA KHÊ', [['other', 'ĐỘI QUẢN LÝ SỐ 2 - HÒA KHÊ']]],
    ['Căn cứ Công văn Số: 12/SYT-NV', [['other', 'Căn cứ Công văn Số: 12/SYT-NV']]],
    ['(V/v rà soát)', [['subject', '(V/v rà soát)']]],
    ['THƯ MỜI', [['type', 'THƯ MỜI']]],
    ['ngày 06 tháng 7 năm 2022', [['date', 'ngày 06 tháng 7 năm 2022']]],
    [
      'Số: 12/TB-UBND Hà Nam, ngày 06/7/2022',
      [
        ['number', 'Số: 12/TB-UBND'],
        ['date', 'Hà Nam, ngày 06/7/2022'],
      ],
    ],
    [
      '(Hà Nam, ngày 06/7/2022)',
      [
        ['other', '('],
        ['date', 'Hà Nam, ngày 06/7/2022'],
        ['other', ')'],
      ],
    ],
    ['**THÔNG BÁO**', [['type', '**THÔNG BÁO']]],
    ['THÔNG BÁO:', [['type', 'THÔNG BÁO']]],
    ['Thông báo', [['type', 'Thông báo']]],
    ['THONG BAO', [['type', 'THONG BAO']]],
    ['KẺ HOẠCH', [['type', 'KẺ HOẠCH']]],
    ['PHƯỜNG ÁN', [['other', 'PHƯỜNG ÁN']]],
    ['Hà Nam, ngày 06 tháng 7 năm 2022.', [['date', 'Hà Nam, ngày 06 tháng 7 năm 2022.']]],
    [
      'Số: 12/TB-UBND Hà Nam, ngày 1S tháng 7 năm 2022',
      [
        ['number', 'Số: 12/TB-UBND'],
        ['date', 'Hà Nam, ngày 1S tháng 7 năm 2022'],
      ],
    ],
    ['THÔNG BÁ0', [['type', 'THÔNG BÁ0']]],
    [
      'ĐẢNG ỦY XÃ AN PHÚ **\\*** Số 12-TB/ĐU',
      [
        ['other', 'ĐẢNG ỦY XÃ AN PHÚ'],
        ['rule', ' **\\*** '],
        ['number', 'Số 12-TB/ĐU'],
      ],
    ],
    [
      '\\* Số: 12-TB/ĐU',
      [
        ['rule', '\\* '],
        ['number', 'Số: 12-TB/ĐU'],
      ],
    ],
    [
      'SỞ Y TẾ Số: /TB-SYT',
      [
        ['other', 'SỞ Y TẾ'],
        ['number', 'Số: /TB-SYT'],
      ],
    ],
    ['Theo văn bản Số 12-TB/ĐU', [['other', 'Theo văn bản Số 12-TB/ĐU']]],
    [
      'LÃNG PHÍ, TIÊU CỰC Hà Nam, ngày 06/7/2022',
      [
        ['other', 'LÃNG PHÍ, TIÊU CỰC'],
        ['date', 'Hà Nam, ngày 06/7/2022'],
      ],
    ],
    ['TP. Hà Nam, ngày 06/7/2022', [['date', 'TP. Hà Nam, ngày 06/7/2022']]],
    ['GIẤY MỜI HỌP', [['type', 'GIẤY MỜI HỌP']]],
    ['CÔNG ĐIỆN KHẨN', [['type', 'CÔNG ĐIỆN KHẨN']]],
    [
      'THÔNG BÁO: Kết luận cuộc họp',
      [
        ['type', 'THÔNG BÁO'],
        ['other', 'Kết luận cuộc họp'],
      ],
    ],
    ['+------+------+', [['rule', '+------+------+']]],
    ['Cộng Hòa Xã Hội Chủ Nghĩa Việt Nam', [['motto', 'Cộng Hòa Xã Hội Chủ Nghĩa Việt Nam']]],
    ['nước Cộng hòa xã hội chủ nghĩa Việt Nam', [['other', 'nước Cộng hòa xã hội chủ nghĩa Việt Nam']]],
    ['Đảng Cộng sản Việt Nam', [['motto', 'Đảng Cộng sản Việt Nam']]],
    ['-', [['rule', '-']]],
    ['<u>Độc lập - Tự do - Hạnh phúc</u>', [['motto', 'Độc lập - Tự do - Hạnh phúc']]],
    ['**<u>Độc lập - Tự do - Hạnh phúc</u>**', [['motto', 'Độc lập - Tự do - Hạnh phúc']]],
    [
      '**XÃ BA SAO** | **Độc lập - Tự do - Hạnh phúc**',
      [
        ['other', '**XÃ BA SAO**'],
        ['motto', 'Độc lập - Tự do - Hạnh phúc'],
      ],
    ],
    [
      'TỈNH ỦY HÀ NAM ĐẢNG CỘNG SẢN VIỆT NAM',
      [
        ['other', 'TỈNH ỦY HÀ NAM'],
        ['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ],
    ],
  ])('reads %j', (line, pieces) => {
    expect(read(line)).toEqual(pieces)
  })

  it.each([
    ['cũng đã có văn bản số', 'other'],
    ['Số', 'number'],
  ])('reads the number below %j', (above, role) => {
    const whole = source(`${above}\n1356/TB-UBND`)
    const pieces: Piece[] = []
    readLine(whole, whole.lines[1]!, 1, pieces)
    expect(pieces.map((piece) => piece.role)).toEqual([role])
  })

  it.each([
    'Thông báo kết luận cuộc họp',
    'Kết luận của Chủ tịch',
    'thông báo',
    'thành lập Đảng Cộng sản Việt Nam',
    'kết quả thực hiện đến ngày 06/7/2022 của Sở',
  ])('sees no anchor in the running text %j', (line) => {
    expect(read(line)).toEqual([['other', line]])
  })
})
