import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../../src/blocks/parse.js'
import { extract } from '../../../src/index.js'
import { bare } from '../../../src/language/letters.js'
import { unglue } from '../../../src/lines/repair/unglue.js'

const unglued = (text: string, removed: number[] = [], dropped: number[] = []) =>
  unglue({ text, removed, dropped }, bare(text), true)

describe('unglue', () => {
  it('puts back the blanks between syllables, and says where', () => {
    expect(unglued('nêu tạicông văn của BộCông Thương')).toEqual({
      text: 'nêu tại công văn của Bộ Công Thương',
      removed: [],
      dropped: [],
      added: [7, 23],
    })
  })

  it('also before and behind a number, and behind a comma and a bracket', () => {
    expect(unglued('các Sở -ngành thunhập;-Lưu: BộTNMT, số 2/TCT-ODAngày 3')?.text).toBe(
      'các Sở - ngành thu nhập; -Lưu: Bộ TNMT, số 2/TCT-ODA ngày 3',
    )
    expect(unglued('ngày26 thunhập số2250/UB (3tháng)về Hà Nội,công văn')?.text).toBe(
      'ngày 26 thu nhập số 2250/UB (3 tháng) về Hà Nội, công văn',
    )
  })

  it.each([
    ['Giao Sở Y tế,Sở Tài chính rà soát;', 'Giao Sở Y tế, Sở Tài chính rà soát;'],
    ['Sở Y tế chủ trì ,phối hợp', 'Sở Y tế chủ trì , phối hợp'],
    ['rà soát;báo cáo UBND tỉnh', 'rà soát; báo cáo UBND tỉnh'],
    ['Sở Y tế:Rà soát', 'Sở Y tế: Rà soát'],
    ['rà soát.Giao Sở Nội vụ', 'rà soát. Giao Sở Nội vụ'],
  ])('puts one back behind a sign between two words: %s', (text, whole) => {
    expect(unglued(text)?.text).toBe(whole)
  })

  it('moves what was taken out behind a blank, and leaves to a word what parted it from its accents', () => {
    expect(unglued('nêu tạicông văn', [2, 7, 9])?.removed).toEqual([2, 7, 10])
  })

  it.each([
    'Căn cứ Nghị định số 10/2020/NĐ-CP 10h30 5km CN2 V3',
    'http://vanban.vn TP.Hồ Chí Minh P.Kế hoạch 1,5 (a;2) TTg.CP',
    'Covid, Website, Internet, Vietnam, UBND, Honda',
    'Côvid Đăkrông',
  ])('leaves %s', (text) => expect(unglued(text)).toBeNull())

  it('leaves a word that is too long to be one', () => {
    expect(unglued('thunhập'.repeat(9))).toBeNull()
  })
})

describe('a text without some of its blanks', () => {
  const text = [
    'VĂN PHÒNG CHÍNH PHỦ',
    'Số: 12/VPCP-KTTH',
    'Hà Nội, ngày 05 tháng 3 năm 2009',
    'Kính gửi: Bộ Tài chính',
    'Về đề nghị tạicông văn số12/BKH-TH ngày3 tháng 2 năm 2009, Phó Thủ tướng có ý kiến như sau:',
    'Giao Bộ Kếhoạch và Đầu tư chủ trì, phối hợp với BộCông Thương xử lý trước ngày30 tháng 3 năm 2009.',
    'Văn phòng Chính phủ xin thôngbáo để các cơ quan biết, thực hiện./.',
    'Nơi nhận:',
    '- Như trên;',
    'KT. BỘ TRƯỞNG, CHỦ NHIỆM',
    'PHÓ CHỦ NHIỆMTrần Văn Kha',
  ].join('\n')
  const notice = extract(text, { positions: true })

  it('is read as with them, and written as it was printed', () => {
    expect(notice.assignments.map(({ body, role }) => [body, role])).toEqual([
      ['Bộ Kếhoạch và Đầu tư', 'lead'],
      ['BộCông Thương', 'support'],
    ])
    expect(notice.assignments[0]!.deadlines).toEqual([
      { text: 'trước ngày30 tháng 3 năm 2009', date: '2009-03-30' },
    ])
    expect(notice.references).toEqual([
      {
        text: 'công văn số12/BKH-TH ngày3 tháng 2 năm 2009',
        type: 'công văn',
        number: '12/BKH-TH',
        date: '2009-02-03',
      },
    ])
    expect(notice.closing).toEqual(['Văn phòng Chính phủ xin thôngbáo để các cơ quan biết, thực hiện./.'])
    expect(notice.signature).toMatchObject({ position: 'PHÓ CHỦ NHIỆM', name: 'Trần Văn Kha' })
  })

  it('leads to the places in the text as it was given', () => {
    const { start, end } = notice.positions!['/assignments/1/body']!
    expect(text.slice(start.offset, end.offset)).toBe('BộCông Thương')
    expect(start.column).toBe(text.split('\n')[5]!.indexOf('BộCông') + 1)
    const name = notice.positions!['/signature/name']!
    expect(text.slice(name.start.offset, name.end.offset)).toBe('Trần Văn Kha')
  })

  it('explains what is written', () => {
    const values: string[] = []
    extract(text, { explain: ({ value }) => values.push(value) })
    expect(values).toContain('BộCông Thương')
    expect(values).not.toContain('Bộ Công Thương')
  })

  it('leads there also where one line holds several paragraphs', () => {
    const { lines } = parseBlocks(text.replaceAll('\n', ' ')).source
    for (const line of lines) expect(line.added.every((at) => at >= line.start && at < line.end)).toBe(true)
  })
})

it('writes no blank behind a marker that the opening begins with, where none is printed', () => {
  const text = 'a)CỔNGTHÔNG TIN\n\nNgày12/7/2021, SởY tế họp,kết luận:\n\n1. Giao Sở Y tế rà soát.'
  expect(extract(text).preamble[0]).toBe('a)CỔNGTHÔNG TIN')
})

it('reads lists whose commas have lost their blanks, as they were printed', () => {
  const text =
    'Số: 12/TB-UBND\nTHÔNG BÁO\nKết luận\n\n1. Giao Sở Y tế chủ trì,phối hợp với Sở Nội vụ,các sở,ngành rà soát.Sở Xây dựng thẩm định.'
  expect(extract(text).assignments.map(({ body }) => body)).toEqual([
    ...['Sở Y tế', 'Sở Nội vụ', 'các sở,ngành', 'Sở Xây dựng'],
  ])
})
