import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/index.js'
import { bare } from '../../../src/language/letters.js'
import { mend } from '../../../src/lines/repair/mend.js'

const mended = (text: string) => mend(text, bare(text))
const read = (text: string) => mended(text)?.text ?? text

describe('mend', () => {
  it('reads what is meant, and tells the letters that are printed otherwise', () => {
    expect(mended('Giao Sở Y tế phổi hợp với UY BAN')).toEqual({
      text: 'Giao Sở Y tế phối hợp với ỦY BAN',
      mended: ['Giao Sở Y tế ph'.length, 'Giao Sở Y tế phối hợp với '.length],
    })
  })

  it.each([
    // A stop takes an acute or a dot below.
    ['Quyêt định, kê hoach, trưc thuôc', 'Quyết định, kế hoạch, trực thuộc'],
    // Words that are none.
    ['trưởc ngảy 15 thảng 7', 'trước ngày 15 tháng 7'],
    ['phối hợp vói các sờ, ngành', 'phối hợp với các sở, ngành'],
    // Words that are another before a name or a number.
    ['Giao Sơ Y tế, Phỏng Tài chính', 'Giao Sở Y tế, Phòng Tài chính'],
    ['Sổ: 12/TB-UBND; Ngảy 5', 'Số: 12/TB-UBND; Ngày 5'],
    // The one word of a phrase tells the other.
    ['chủ tri, phối hop, họp tổng hơp', 'chủ trì, phối hợp, họp tổng hợp'],
    ['đông chí Chù tịch Uy ban', 'đồng chí Chủ tịch Ủy ban'],
    ['Uỷ bàn; phối\n**họp**; <b>chủ</b> _tri_', 'Uỷ ban; phối\n**hợp**; <b>chủ</b> _trì_'],
    ['Để nghị Sở Y tế, đồng chi Lê A, Văn phong Bộ', 'Đề nghị Sở Y tế, đồng chí Lê A, Văn phòng Bộ'],
    ['CHỦ TICH', 'CHỦ TỊCH'],
    // What a word was by itself gives way to the phrase.
    ['kê hoach quyêt đinh', 'kế hoạch quyết định'],
  ])('reads %j as %j', (text, meant) => {
    expect(read(text)).toBe(meant)
  })

  it.each([
    'Giao Sở Y tế chủ trì, phối hợp với Ủy ban nhân dân và Uỷ ban; cuộc họp',
    // Words of their own.
    'sơ kết, hồ sơ Dự án, SƠ KẾT, phỏng vấn, sổ đỏ, vì sổ sách, nói, họp',
    'Giàng A Sớ, Nguyễn Thị Huyên, Thào A Thàng',
    // Phrases that have but the same letters.
    'thành phổ biến, để nghị quyết, hợp đồng chỉ, nguyên nhân dẫn đến, hệ thống báo cáo, chủ trương hợp nhất',
    'để Nghị quyết số 12; công ăn việc làm; tại chính; cán bộ trường',
    // No phrase over a sign or a blank line too far, nor both words wrong.
    'phổi, hợp; phổi. Hợp; phôi hơn; chu tri',
    'internet ôp xquyêt gọi ngảyy',
  ])('leaves %j', (text) => {
    expect(mended(text)).toBeNull()
  })
})

describe('a notice with misread words', () => {
  const text = [
    'UY BAN NHẢN DÂN XÃ AN LỘC',
    'Sổ: 12/TB-UBND',
    'An Lộc, ngảy 20 thảng 7 năm 2025',
    'THÔNG BẢO',
    'Kết luận của đồng chí Lê Văn Bảy - Chù tịch UBND xã tại cuộc họp ngày 18/7/2025',
    '1. Phỏng Kinh tế chủ tri, phổi hợp vói Công ạn xã rà soát, báo cáo trưởc ngảy 30/7/2025.',
  ].join('\n')
  const notice = extract(text, { positions: true })

  it('is read as it is meant, and written as it was printed', () => {
    expect(notice.header).toMatchObject({
      issuer: { name: 'UY BAN NHẢN DÂN XÃ AN LỘC' },
      number: { text: '12/TB-UBND' },
      place: 'An Lộc',
      date: '2025-07-20',
      type: 'Thông bảo',
    })
    expect(notice.meeting.chair.positions).toEqual(['Chù tịch UBND xã'])
    expect(notice.assignments.map(({ body, role }) => [body, role])).toEqual([
      ['Phỏng Kinh tế', 'lead'],
      ['Công ạn xã', 'support'],
    ])
    expect(notice.assignments[0]).toMatchObject({
      tasks: [text.split('\n')[5]!.slice('1. '.length)],
      deadlines: [{ text: 'trưởc ngảy 30/7/2025', date: '2025-07-30' }],
    })
  })

  it('leads to the places in the text as it was given', () => {
    const { start, end } = notice.positions!['/assignments/1/body']!
    expect(text.slice(start.offset, end.offset)).toBe('Công ạn xã')
  })
})
