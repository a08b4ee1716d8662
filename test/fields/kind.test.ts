import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

const kind = (...lines: string[]) => fill('kind', ...lines).draft.kind
const OPENER = 'Chủ tịch UBND tỉnh kết luận như sau:'
const ITEM = '1. Giao Sở Y tế rà soát.'
const CLOSING = 'Văn phòng UBND tỉnh thông báo để các sở, ngành biết, thực hiện./.'

describe('fillKind', () => {
  it.each<[string, string[]]>([
    ['a type', ['THÔNG BÁO', 'Kết luận cuộc họp', '', OPENER, ITEM]],
    ['the type with a misread letter', ['THÔNG BÁ0', 'Kết luận cuộc họp', '', OPENER, ITEM]],
    ['the type of a conclusion', ['KẾT LUẬN', 'của Chủ tịch', '', OPENER, ITEM]],
    ['a number', ['Số: 12/TB-UBND', '', OPENER, ITEM]],
    ['the number of a conclusion', ['Số 98-KL/TU', '', OPENER, ITEM]],
    ['an opener and the closing', [OPENER, ITEM, CLOSING]],
    ['its numbers and the closing', [ITEM, CLOSING]],
    ['recipients and an opener', [OPENER, ITEM, 'Nơi nhận:', '- Như trên.']],
  ])('tells a notice by %s', (_what, lines) => {
    expect(kind(...lines)).toBe('notice')
  })

  it.each<[string, string[]]>([
    ['another type', ['QUYẾT ĐỊNH', 'Về việc thành lập', '', ITEM]],
    ['the number of a letter', ['Số: 12/UBND-KT', '', ITEM]],
    ['whom it is sent to', ['Kính gửi: Các chi bộ.', '', ITEM]],
    ['a motto', ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '', ITEM]],
  ])('tells another document by %s', (_what, lines) => {
    expect(kind(...lines)).toBe('document')
  })

  it('tells a notice by its subject', () => {
    expect(kind('V/v thông báo kết luận cuộc họp', '', OPENER)).toBe('notice')
  })

  it('takes the title above the words of an article for a headline', () => {
    const told =
      'Ngày 25/8/2023, Văn phòng UBND huyện đã ban hành Thông báo số 118/TB-VP về kết luận của Chủ tịch.'
    const title = 'KẾT LUẬN CỦA CHỦ TỊCH UBND HUYỆN'
    expect(kind(title, '', told, '', ITEM)).toBe('report')
    expect(kind('SỞ Y TẾ', title, '', told, '', ITEM)).toBe('notice')
    expect(kind(title, '', told, '', ITEM, 'Nơi nhận:', '- Như trên.')).toBe('notice')
    expect(kind(title, '', told.replace(/ số \S+/, ''), '', ITEM)).toBe('notice')
  })

  it('takes all else for a report', () => {
    expect(kind('Hôm qua, Chủ tịch UBND tỉnh làm việc với Sở Y tế.')).toBe('report')
    expect(kind(OPENER, ITEM)).toBe('report')
    expect(kind('Hôm qua, Chủ tịch UBND tỉnh làm việc.', CLOSING)).toBe('report')
    expect(kind(ITEM, 'Nơi nhận:', '- Như trên.')).toBe('report')
  })
})
