import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../src/blocks/glued/items.js'
import { readMarker } from '../../../src/blocks/markers.js'
import { source } from '../source.js'

const LEAD = 'Thứ trưởng kết luận như sau: '

/** The items of a line below another, told from the blank before the first on. */
function items(text: string, known: Parameters<typeof itemsOf>[4] = {}, to = text.length): string[] {
  const read = source('Thông báo', text)
  const from = text.startsWith(LEAD) ? LEAD.length - 1 : 0
  const cuts = itemsOf(read, read.lines[1]!, from, to, known)
  return cuts.map((cut, at) => text.slice(cut, cuts[at + 1]).trim())
}

describe('itemsOf', () => {
  it.each([
    ['numbers', ['1. Rà soát.', '2. Báo cáo.', '4. Theo dõi.']],
    ['lists within one', ['1. Sở Y tế:', 'a) Rà soát;', 'b) Báo cáo;', '2. Văn phòng theo dõi.']],
    ['numbers below their parent', ['I. KẾT QUẢ', '1. Rà soát.', 'II. NHIỆM VỤ', '1. Báo cáo.']],
    ['compound numbers', ['1. Về vốn', '1.1. Rà soát.', '1.2. Báo cáo.', '2. Về đất']],
    ['bullets', ['- Sở Y tế rà soát.', '- Các xã báo cáo.']],
    ['words', ['Một là, rà soát.', 'Hai là, báo cáo.']],
    ['numbers in bold', ['**1.** Rà soát.', '**2.** Báo cáo.']],
    ['the number of a page between two', ['1. Rà soát năm 2026. 2', '2. Báo cáo.']],
  ])('finds %s', (_what, found) => {
    expect(items(LEAD + found.join(' '))).toEqual(found)
  })

  it.each([
    ['that the words before them want', 'I. Rà soát theo khoản 1. Điều 5.'],
    ['out of their order', '1. Rà soát. 7. Báo cáo.'],
    ['without an end before them', '1. Giao tổ 2. Rà soát'],
    ['before small letters', '1. Rà soát. 2. theo dõi.'],
    ['glued to a word', '1. Rà soát (Kỳ 2.) Báo cáo'],
  ])('finds no numbers %s', (_which, text) => {
    expect(items(LEAD + text)).toEqual([text])
  })

  it('finds the numbers below a heading, and goes on behind one with a number', () => {
    const text = `${LEAD}I. Về kỳ họp 1. Rà soát. 2. Báo cáo. II. Về giám sát 1. Báo cáo.`
    const headings = ['1. Rà', '1. Báo'].map((words) => ({
      start: text.indexOf(words),
      end: text.indexOf(words),
    }))
    expect(items(text, { headings })).toEqual([
      'I. Về kỳ họp',
      '1. Rà soát.',
      '2. Báo cáo.',
      'II. Về giám sát',
      '1. Báo cáo.',
    ])
  })

  it('goes on from the item that is open', () => {
    const above = readMarker('3. Giao', 0)!
    expect(items('Rà soát. 4. Báo cáo.', { above })).toEqual(['4. Báo cáo.'])
    expect(items('Rà soát. 4. Báo cáo.')).toEqual([])
  })

  it('begins anew below a heading', () => {
    const text = `${LEAD}1. Rà soát. 2. Báo cáo. VỀ ĐẤT ĐAI VÀ RỪNG 1. Đo đạc.`
    const headings = [{ start: text.indexOf('VỀ'), end: text.lastIndexOf('1.') }]
    expect(items(text, { headings })).toHaveLength(3)
    expect(items(text)).toHaveLength(2)
  })

  it('ends where it is told', () => {
    const text = `${LEAD}1. Rà soát. 2. Báo cáo.`
    expect(items(text, {}, text.indexOf('2.') - 1)).toHaveLength(1)
  })
})
