import { describe, expect, it } from 'vitest'
import { conclusionsOf, mayLead } from '../../../src/blocks/glued/conclusions.js'
import { bare } from '../../../src/language/letters.js'
import { source } from '../source.js'

const LEAD = 'Thứ trưởng kết luận như sau: '

/** The conclusions of a line, and the last of them. */
function conclusions(text: string, framed = false, to = text.length) {
  const read = source(text)
  const { cuts, last } = conclusionsOf(read, read.lines[0]!, bare(text), 0, to, framed)
  const sorted = [...new Set(cuts)].sort((one, other) => one - other)
  return { parts: sorted.map((cut, at) => text.slice(cut, sorted[at + 1]).trim()), last: text.slice(last) }
}

describe('mayLead', () => {
  it.each([
    'Thứ trưởng kết luận: 1. Rà soát.',
    'Các đại biểu thống nhất các nội dung sau: I. ĐÁNH GIÁ',
    'Chủ tịch có ý kiến chỉ đạo như sau: **Thứ nhất**, rà soát.',
    'Chủ tịch yêu cầu: a) Rà soát.',
  ])('sees what leads to the first: %s', (text) => {
    expect(mayLead(bare(text))).toBe(true)
  })

  it.each(['Thứ trưởng kết luận như sau:', 'Thứ trưởng kết luận: 2. Rà soát.', 'Gồm: 1. Sở Y tế.'])(
    'sees none in %s',
    (text) => {
      expect(mayLead(bare(text))).toBe(false)
    },
  )
})

describe('conclusionsOf', () => {
  it('finds the items and where the last begins', () => {
    expect(conclusions(`${LEAD}1. Rà soát. 2. Báo cáo.`)).toEqual({
      parts: ['1. Rà soát.', '2. Báo cáo.'],
      last: '2. Báo cáo.',
    })
  })

  it('takes a lone number for no list', () => {
    expect(conclusions(`${LEAD}1. Rà soát các dự án.`).parts).toEqual([])
    expect(conclusions(`${LEAD}Sở Y tế rà soát. 1. Báo cáo.`, true).parts).toEqual([
      'Sở Y tế rà soát. 1. Báo cáo.',
    ])
  })

  it('takes one that the next stands below', () => {
    const below = (...lines: string[]) => {
      const read = source(`${LEAD}1. Rà soát các dự án.`, '', ...lines)
      return conclusionsOf(read, read.lines[0]!, bare(read.text), 0, read.lines[0]!.last, false).cuts
    }
    expect(below('2. Báo cáo.')).toEqual([LEAD.length])
    expect(below('- Về vốn.', '- Về đất.', '2. Báo cáo.')).toEqual([LEAD.length])
    expect(below('3. Báo cáo.')).toEqual([])
  })

  it('takes sentences where the line has words of the frame, and headings among them', () => {
    const text = `${LEAD}**Về đất đai** Giao các xã rà soát.`
    expect(conclusions(text, true)).toEqual({
      parts: ['**Về đất đai**', 'Giao các xã rà soát.'],
      last: 'Giao các xã rà soát.',
    })
    expect(conclusions(text)).toEqual({ parts: [], last: text })
  })

  it('looks no further than it is told', () => {
    const text = `${LEAD}1. Rà soát. 2. Báo cáo. 3. Theo dõi.`
    expect(conclusions(text, false, text.indexOf('3.') - 1).last).toBe('2. Báo cáo. 3. Theo dõi.')
  })
})
