import { describe, expect, it } from 'vitest'
import { measureReach, passes, printedWidth } from '../../../src/blocks/wrap/reach.js'
import { source } from '../source.js'

/** Broken where the next word has no room, in letters of Times. */
const PRINTED = [
  'Ủy ban nhân dân tỉnh giao Sở Nội vụ lập kế hoạch rà soát',
  'lại vị trí việc làm, chi tiết đến từng người, từng việc, kịp',
  'thời trình UBND TỈNH, HĐND TỈNH và BỘ NỘI VỤ',
  'xem xét trước ngày 30/9 theo quy định của pháp luật hiện',
  'hành về tổ chức bộ máy',
]

const brokenOf = (lines: readonly string[]) =>
  lines.slice(1).map((line, above) => ({ words: lines[above]!, indent: 0, next: line.split(' ')[0]! }))

describe('printedWidth', () => {
  it('adds the widths of the letters, with any accent', () => {
    expect(printedWidth('il')).toBe(556)
    expect(printedWidth('MW')).toBe(1833)
    expect(printedWidth('ộỢđĐ')).toBe(500 + 722 + 500 + 722)
    expect(printedWidth('漢')).toBe(500)
  })
})

describe('measureReach', () => {
  it('is the width of the widest line that goes on, where that tells why lines end', () => {
    const read = source(...PRINTED)
    const reach = measureReach(brokenOf(PRINTED))!
    expect(reach).toBe(Math.max(...PRINTED.slice(0, -1).map(printedWidth)))
    expect(
      PRINTED.slice(1).map((line, above) => passes(read, read.lines[above]!, line.split(' ')[0]!, reach)),
    ).toEqual([true, true, true, true])
  })

  it('is none where the number of letters tells it, nor for a few lines', () => {
    const columns = [
      'Mỗi mươi WWW',
      'iii lll ttt',
      'Ummm ôô WWMM',
      'iilii tttll',
      'mmmm MMM OOO',
      'lllll iiiii',
    ]
    expect(measureReach(brokenOf(columns))).toBeNull()
    expect(measureReach(brokenOf(PRINTED.slice(0, 3)))).toBeNull()
  })
})

describe('passes', () => {
  it('asks whether the word would have fitted', () => {
    const read = source('Giao Sở Y tế rà soát')
    const reach = printedWidth('Giao Sở Y tế rà soát nhân') + 900
    expect(passes(read, read.lines[0]!, 'nhân', reach)).toBe(false)
    expect(passes(read, read.lines[0]!, 'nhânmmmm', reach)).toBe(true)
  })
})
