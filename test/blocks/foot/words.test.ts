import { describe, expect, it } from 'vitest'
import {
  isAuthority,
  isPost,
  isPostName,
  isRecipientsLabel,
  isSetPost,
  isSignatureMark,
  isSigning,
  recipientsLabelLength,
} from '../../../src/blocks/foot/words.js'
import { bare } from '../../../src/language/letters.js'

describe('isRecipientsLabel', () => {
  it.each([
    'Nơi nhận:',
    '**Nơi nhận:**',
    '_Nơi nhận_:',
    'NƠI NHẬN',
    'Nơi nhân.',
    '| Nơi nhận: | TM.',
    'Nơi nhận\tTM.',
    'Nơi nhận   TM.',
    'Nơi gửi:',
    'Nơi nhận văn bản:',
    'Nơi nhận (VBĐT):',
    '.Nới nhận:',
    ', Nơi nhận:',
  ])('takes %j', (line) => {
    expect(isRecipientsLabel(bare(line))).toBe(true)
  })

  it.each([
    'Nơi nhận hồ sơ là Sở Y tế',
    'Nơi nhận (tại trụ sở) hồ sơ',
    'Nơi nhậnh:',
    'Kính gửi:',
    'tại nơi nhận:',
  ])('leaves %j', (line) => {
    expect(isRecipientsLabel(bare(line))).toBe(false)
  })

  it('measures the label with its punctuation', () => {
    expect(recipientsLabelLength(bare('Nơi nhận: Như trên'))).toBe(9)
    expect(recipientsLabelLength(bare('_**Nơi nhận:**_'))).toBe(15)
    expect(recipientsLabelLength(bare('Như trên'))).toBe(0)
  })
})

describe('isAuthority', () => {
  it.each([
    'TM. ỦY BAN NHÂN DÂN',
    '**T/L BAN THƯỜNG VỤ',
    'KT.CHỦ TỊCH',
    'TM/ ĐẢNG ỦY',
    'KT/CHỦ TỊCH',
    'TL/ Chủ tịch',
    'TUQ. GIÁM ĐỐC',
    'Q. CHÁNH VĂN PHÒNG',
    'TL, CHỦ TỊCH',
    'T/M BAN CHẤP HÀNH',
    '| TM. UBND |',
    'THỪA LỆNH CHỦ TỊCH',
    'THỪA UỶ QUYỀN GIÁM ĐỐC',
    'KT. Chủ tịch',
    'TM. Ủy ban nhân dân',
    'KT. Bộ trưởng, Chủ nhiệm',
    'Q. Giám đốc',
  ])('takes %j', (line) => {
    expect(isAuthority(line)).toBe(true)
  })

  it.each([
    'TM ủy ban',
    'TMDV HÀ NAM',
    'KT, VT, QLĐT; Ban',
    'CHỦ TỊCH',
    'T/H KẾ HOẠCH',
    'TM. Ủy ban nhân dân, các sở',
    'KT. Chủ tịch UBND tỉnh giao:',
    'Thừa lệnh Chủ tịch',
    'TL. Bộ trưởng, Văn phòng thông báo để các đơn vị biết và thực',
    'Q Giám đốc',
  ])('leaves %j', (line) => {
    expect(isAuthority(line)).toBe(false)
  })
})

describe('isPost and isPostName', () => {
  it.each([
    'CHÁNH VĂN PHÒNG',
    '**PHÓ CHỦ TỊCH**',
    'CHỦ TỊCH Nguyễn Văn An',
    'ỦY VIÊN BAN THƯỜNG VỤ',
    'QUYỀN GIÁM ĐỐC',
    'TRƯỞNG BAN',
    'TRƯƠNG PHÒNG',
  ])('takes %j for a post in capitals', (line) => {
    expect(isPost(line)).toBe(true)
  })

  it.each([
    'Phó Chủ tịch',
    'CHỦ TỊCH HỘI ĐỒNG đã ký tên',
    'NGUYỄN VĂN AN',
    'TRƯƠNG VĂN AN',
    'PHÒNG HỌP',
    `GIÁM ĐỐC ${'SỞ '.repeat(40)}`,
  ])('takes %j for none in capitals', (line) => {
    expect(isPost(line)).toBe(false)
  })

  it('takes a post in small letters where the place says that it is one', () => {
    expect(isPostName('Phó Chủ tịch')).toBe(true)
    expect(isPostName('kiêm Trưởng phòng Kinh tế')).toBe(true)
    expect(isPostName('kiêm nhiệm vụ khác')).toBe(false)
    expect(isPostName('Nguyễn Văn An')).toBe(false)
    expect(isPostName(`Giám đốc ${'Sở '.repeat(40)}`)).toBe(false)
  })
})

describe('isSetPost', () => {
  it.each([
    'Phó Chánh Văn Phòng',
    '**Giám Đốc**',
    'Chủ Tịch',
    'KT. Chánh Văn Phòng',
    'TM. Ủy Ban Nhân Dân',
    'Q. Giám Đốc',
  ])('takes %j, whose words have capitals', (line) => {
    expect(isSetPost(line)).toBe(true)
  })

  it.each([
    'Lê Văn An',
    'Phó Đức Phương',
    'Quyền Linh',
    'Chủ Tịch Lê Văn An',
    'KT. Chủ tịch Lê Văn An',
    'Trương Anh Thư',
    'Như trên',
  ])('leaves %j', (line) => {
    expect(isSetPost(line)).toBe(false)
  })
})

describe('isSignatureMark', () => {
  it.each(['(Đã ký)', '[đã ký]', 'Đã ký', '(Ký, ghi rõ họ tên)', '*(đã ký số)*'])('takes %j', (line) => {
    expect(isSignatureMark(line)).toBe(true)
  })

  it.each(['Đã kýt', 'Ký túc xá', 'Văn bản đã ký', 'Ký bởi: Văn phòng'])('leaves %j', (line) => {
    expect(isSignatureMark(line)).toBe(false)
  })
})

describe('isSigning', () => {
  it('takes an authority or a post', () => {
    expect(isSigning('TM. ỦY BAN NHÂN DÂN')).toBe(true)
    expect(isSigning('PHÓ CHỦ TỊCH')).toBe(true)
    expect(isSigning('Lê Văn An')).toBe(false)
  })
})
