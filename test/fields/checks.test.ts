import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const NOTICE = [
  'SỞ Y TẾ',
  'Số: 12/TB-SYT',
  'Hà Nam, ngày 06 tháng 7 năm 2022',
  'THÔNG BÁO',
  'Kết luận cuộc họp giao ban',
  '',
  'Ngày 05/7/2022, đồng chí Lê Văn An, Giám đốc Sở chủ trì cuộc họp, kết luận như sau:',
  '1. Rà soát các trạm y tế.',
  '2. Báo cáo trước ngày 20/7/2022.',
  'Nơi nhận:',
  '- Như trên;',
  '',
  'GIÁM ĐỐC',
  'Lê Văn An',
]
const findings = (...lines: string[]) => fill('checks', ...lines).findings
const without = (...left: string[]) =>
  findings(...NOTICE.filter((line) => !left.some((words) => line.includes(words))))

describe('check', () => {
  it('has nothing to say of a whole notice', () => {
    expect(findings(...NOTICE)).toEqual([])
  })

  it.each([
    ['SỞ Y TẾ', 'issuer-missing'],
    ['Số:', 'number-missing'],
    ['Hà Nam', 'issue-date-missing'],
    ['THÔNG BÁO', 'type-missing'],
    ['Kết luận cuộc họp giao ban', 'subject-missing'],
    ['Như trên', 'recipients-missing'],
  ])('misses %j', (line, rule) => {
    expect(without(line).map(([found]) => found)).toContain(rule)
  })

  it('misses the signature, the meeting, its chair and the conclusions', () => {
    expect(without('GIÁM ĐỐC', 'Lê Văn An', '1.', '2.').map(([rule]) => rule)).toEqual([
      'signature-missing',
      'meeting-date-missing',
      'chair-missing',
      'conclusions-missing',
    ])
  })

  it('counts on over another sign behind a number, but over no number', () => {
    const counted = (second: string) =>
      findings(...NOTICE.map((line) => line.replace('2. Báo', `${second} Báo`))).map(([rule]) => rule)
    expect(counted('2)')).toEqual([])
    expect(counted('2:')).toEqual([])
    expect(counted('3)')).toEqual(['conclusion-gap'])
  })

  it('asks no type of a letter, and no meeting of another document', () => {
    expect(
      findings(
        'SỞ Y TẾ',
        'Số: 12/SYT-VP',
        'V/v rà soát',
        'Hà Nam, ngày 06/7/2022',
        '',
        'Kính gửi: UBND xã.',
        '',
        'Đề nghị rà soát.',
      ).map(([rule]) => rule),
    ).toEqual(['recipients-missing', 'signature-missing'])
    expect(findings('SỞ Y TẾ', 'Số: 12/SYT-VP', '', '1. Rà soát.').map(([rule]) => rule)).toContain(
      'type-missing',
    )
  })

  it('says of a report only that it is none of the documents', () => {
    expect(findings('Hôm qua, tỉnh họp.')).toEqual([['not-a-notice', null]])
  })

  it('tells gaps and repeats of one list apart', () => {
    const list = [
      ...NOTICE.slice(0, 7),
      '1. Rà soát:',
      'a) Trạm y tế.',
      'c) Nhà thuốc.',
      '3. Báo cáo.',
      '3. Tổng hợp.',
      '4. Kiểm tra.',
      '2. Theo dõi.',
      ...NOTICE.slice(9),
    ]
    expect(findings(...list)).toEqual([
      ['conclusion-gap', 'c)'],
      ['conclusion-gap', '3.'],
      ['conclusion-repeat', '3.'],
      ['conclusion-repeat', '2.'],
    ])
  })

  it('lets lists of other signs begin anew', () => {
    const list = [
      ...NOTICE.slice(0, 7),
      '1. Rà soát:',
      '- Trạm y tế.',
      '2. Kiểm tra:',
      '1) Nhà thuốc.',
      '2) Trạm.',
      ...NOTICE.slice(9),
    ]
    expect(findings(...list)).toEqual([])
  })

  it('counts articles on through the chapters', () => {
    const chapters = (...articles: string[]) => [
      ...NOTICE.slice(0, 7),
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      'Chương II',
      'QUY ĐỊNH CỤ THỂ',
      ...articles,
      ...NOTICE.slice(9),
    ]
    expect(findings(...chapters('Điều 2. Nguyên tắc', 'Điều 3. Nội dung'))).toEqual([])
    expect(findings(...chapters('Điều 1. Nguyên tắc'))).toEqual([])
    expect(findings(...chapters('Điều 3. Nguyên tắc'))).toEqual([['conclusion-gap', 'Điều 3.']])
  })

  it('lets an invitation come before the meeting', () => {
    const invitation = (type: string) =>
      findings(
        ...NOTICE.slice(0, 3),
        type,
        'Họp giao ban',
        '',
        '1. Thời gian: ngày 20/7/2022.',
        ...NOTICE.slice(8),
      )
    const found = invitation('GIẤY MỜI').map(([rule]) => rule)
    expect(found).not.toContain('date-order')
    expect(invitation('THÔNG BÁO').map(([rule]) => rule)).toContain('date-order')
  })

  it('doubts a day of issue or a deadline before the meeting', () => {
    const turned = NOTICE.map((line) =>
      line.replace('06 tháng 7', '04 tháng 7').replace('20/7/2022', '01/7/2022'),
    )
    expect(findings(...turned)).toEqual([
      ['date-order', '2022-07-04'],
      ['date-order', 'trước ngày 01/7/2022'],
    ])
  })
})
