import { describe, expect, it } from 'vitest'
import {
  ADDRESSEES,
  DATE,
  hasFrameWords,
  isIssuer,
  LETTER_SUBJECT,
  NUMBER,
  ONLY_DATE,
  OPEN_END,
  opensText,
  PLACE,
  SCANNED_ALONE,
  SCANNED_TYPE,
  STAMP,
  TYPES,
} from '../../../src/blocks/head/words.js'
import { bare } from '../../../src/language/letters.js'

/** What is asked of bare letters, what it takes, and what it does not. */
const questions: [string, RegExp | ((plain: string) => boolean), string[], string[]][] = [
  [
    'number',
    NUMBER,
    [
      'Số: 11 /TB-UBND',
      'Số 805 -TB/VPTU',
      'Số:     /TB-UBND',
      'Số: ……/TB-UBND',
      'Số: ../TB',
      '12/TB-UBND',
      '12/2024/QĐ-TTg',
      'S0: 12/TB',
      'S: 12/VPCP-KTN',
      'Số: AS /TB-UBND',
      'Số:⁄$ /TB-UBND',
      'Số: I2-TB/HU',
      'Số lO5/TB-UBND',
      'Bản số 3',
    ],
    [
      'Số lượng cấp ủy viên',
      'Số hộ / xã',
      'Số I',
      'S 12/TB-UBND',
      'SỞ Y TẾ',
      '12/9/2021',
      'Sổ tay',
      '123456/TB-UBND',
    ],
  ],
  [
    'date',
    DATE,
    [
      'ngày 08 tháng 01 năm 2025',
      'Hà Nam, ngày     tháng     năm 2026',
      'ngày … tháng … năm 20…',
      'ngày 05/7/2022',
      'ngày 05-7-2022',
      'ngày 12háng 5 năm 2024',
      'ngày 1O tháng 8 năm 2O23',
      'ngày l2/3/2025',
      'ngày 1 2 tháng 3 năm 202 5',
      'ngày 1S tháng 3 năm 2025',
      'ngày⁄§ tháng Š năm 2025',
    ],
    [
      'ngày 05',
      'ngày 5 tháng 7',
      'hôm nay 05/7/2022',
      'ngày đầu tháng 3 năm 2025',
      'ngày này, tháng 3 năm 2025',
      'hàngngày 05/7/2022',
    ],
  ],
  [
    'subject of a letter',
    LETTER_SUBJECT,
    ['V/v rà soát', 'v / v rà soát', 'Về việc rà soát', 'Về: rà soát', '(Về : rà soát)'],
    ['Về vị trí', 'Về rà soát: đợt 2', 'V/vx'],
  ],
  [
    'issuer',
    isIssuer,
    [
      'ỦY BAN NHÂN DÂN',
      'UBND TỈNH',
      'MTTQ VIỆT NAM',
      'SỞ Y TẾ',
      'VĂN  PHÒNG',
      'TỈNH ỦY',
      'BÁO VÀ PHÁT THANH, TRUYỀN HÌNH',
      'THI HÀNH ÁN DÂN SỰ',
      'THỐNG KÊ TỈNH HÀ NAM',
    ],
    ['HÀ NAM', 'TỈNH HÀ NAM', 'BANĐẦU', 'SỐ 12', 'BÁO CÁO', 'THỐNG KÊ, KIỂM KÊ'],
  ],
  [
    'opening',
    opensText,
    [
      'Ngày 05/7/2022,',
      'Sáng ngày',
      'Hồi 8 giờ',
      '14h00, ngày 05/7/2022',
      '8g30 ngày 05/7',
      '14 giờ 00 phút ngày 05/7',
      'Thường trực Tỉnh ủy đã họp',
      'Trong 02 ngày',
      'Căn cứ Luật',
    ],
    [
      'Sáng tạo kỹ thuật',
      'Chiếu sáng đô thị',
      'Tội phạm ma túy',
      'Hội nghị',
      'Sángtạo',
      'Về công tác',
      'Hồi phục',
      'Thường trực UBND tỉnh tại cuộc họp',
    ],
  ],
  [
    'last line of a title',
    ONLY_DATE,
    ['ngày 05/7/2022', '(Ngày 05/7/2022)', 'Sáng ngày 05 tháng 7 năm 2022'],
    ['ngày 05/7/2022, tại', 'ngày họp'],
  ],
  [
    'stamp',
    STAMP,
    [
      'Email: a@b.vn',
      'Người ký: Văn phòng',
      'Thời gian ký: 1',
      '12.03.2026 15:42',
      '15:42:10',
      'Digitally signed: x',
      'vpubnd@x.vn',
    ],
    ['Người ký tên', '15:42', 'ngày 12.03.2026'],
  ],
  ['addressees', ADDRESSEES, ['Kính gửi:', 'Kính gửi', 'Kính trình: Ban'], ['Gửi:', 'Nơi gửi']],
  ['type without tones', SCANNED_TYPE, ['THÔNG BÁO', 'Thong  báo', 'KÊT LUẬN'], ['THÔNG BÁOX', 'QUYẾT ĐỊNH']],
  [
    'other type without tones',
    SCANNED_ALONE,
    ['QUYÉT  ĐỊNH', 'KẺ HOẠCH:', 'NGHỊ QUYÉT**', 'GIẤY MỚI', 'CHÍ THỊ'],
    ['QUYÉT ĐỊNH VỀ VIỆC', 'PHƯỜNG ÁN', 'KẺ HOẠCHX'],
  ],
]

describe.each(questions)('%s', (_name, question, yes, no) => {
  const asked = (plain: string) => (question instanceof RegExp ? question.test(plain) : question(plain))

  it.each(yes)('takes %j', (line) => {
    expect(asked(bare(line))).toBe(true)
  })

  it.each(no)('leaves %j', (line) => {
    expect(asked(bare(line))).toBe(false)
  })
})

describe('TYPES', () => {
  it.each(['thông báo', 'kết luận', 'quyết định số', 'công điện', 'phương án'])('takes %j', (line) => {
    expect(TYPES.endAt(line, 0)).toBeGreaterThan(0)
  })

  it.each(['thong bao', 'phường án', 'thông báođ', 'của thông báo'])('leaves %j', (line) => {
    expect(TYPES.endAt(line, 0)).toBe(-1)
  })
})

describe('PLACE', () => {
  it.each([
    ['Hà Nam,', 'Hà Nam'],
    ['Số: 12/TB-UBND Hà Nam, ', 'Hà Nam'],
    ['*Quảng Ngãi, ', 'Quảng Ngãi'],
    ['Thành phố Hồ Chí Minh,', 'Thành phố Hồ Chí Minh'],
    ['TP. Huế, ', 'TP. Huế'],
    ['Bà Rịa - Vũng Tàu,', 'Bà Rịa - Vũng Tàu'],
    ['Bà Rịa-Vũng Tàu, ', 'Bà Rịa-Vũng Tàu'],
    ['*Hà Nam*, *', 'Hà Nam'],
    ['**Hà Nam,** *', 'Hà Nam'],
  ])('finds the place at the end of %j', (before, place) => {
    expect(PLACE.exec(before)?.[1]).toBe(place)
  })

  it.each(['tại buổi họp ', '12,', 'hà nam,'])('finds none in %j', (before) => {
    expect(PLACE.test(before)).toBe(false)
  })
})

describe('hasFrameWords', () => {
  it('knows a line of the head that merging made long', () => {
    expect(
      hasFrameWords(bare('BỘ Y TẾ ------- CỘNG HÒA  XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập – Tự do – Hạnh phúc')),
    ).toBe(true)
    expect(hasFrameWords(bare('Hà Nội, ngày 5 tháng 3 năm 2024'))).toBe(true)
    expect(hasFrameWords(bare('**THÔNG BÁO** Kết luận'))).toBe(true)
    expect(hasFrameWords(bare('Sở Y tế báo cáo về Quyết định số 12/QĐ-UBND'))).toBe(false)
  })
})

describe('OPEN_END', () => {
  it.each([
    'Chủ tịch UBND tỉnh,',
    'KẾT LUẬN ĐỐI VỚI CÁC',
    'Kết luận của',
    'giao ban quý ',
    'UBND tỉnh -',
    'đồng chí An - Phó',
  ])('wants another line behind %j', (line) => {
    expect(OPEN_END.test(line)).toBe(true)
  })

  it.each(['Kết luận của Chủ tịch', 'KẾT LUẬN'])('wants none behind %j', (line) => {
    expect(OPEN_END.test(line)).toBe(false)
  })
})
