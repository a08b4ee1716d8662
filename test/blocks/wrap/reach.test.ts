import { describe, expect, it } from 'vitest'
import {
  firstReach,
  measureReach,
  passes,
  printedLine,
  printedWidth,
  singleWidth,
} from '../../../src/blocks/wrap/reach.js'
import { source } from '../source.js'

/** Broken where the next word has no room, in letters of Times. */
const PRINTED = [
  'Ủy ban nhân dân tỉnh giao Sở Nội vụ lập kế hoạch rà soát',
  'lại vị trí việc làm, chi tiết đến từng người, từng việc, kịp',
  'thời trình UBND TỈNH, HĐND TỈNH và BỘ NỘI VỤ',
  'xem xét trước ngày 30/9 theo quy định của pháp luật hiện',
  'hành về tổ chức bộ máy',
]

const brokenOf = (lines: readonly string[], first = false) =>
  lines
    .slice(1)
    .map((line, above) => printedLine({ words: lines[above]!, indent: 0, next: line.split(' ')[0]!, first }))

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

describe('measureReach of first lines', () => {
  const early = Array(4).fill(
    printedLine({ words: 'i'.repeat(40), indent: 0, next: 'i'.repeat(30), first: true }),
  )

  it('asks the other lines, where these break as the margin has it', () => {
    const others = brokenOf(PRINTED)
    const reach = Math.max(...PRINTED.slice(0, -1).map(printedWidth))
    expect(measureReach([...others, ...early])).toBe(reach)
    expect(measureReach([...others, ...early.map((line) => ({ ...line, first: false }))])).toBeNull()
  })
})

describe('firstReach', () => {
  const line = (words: string, next: string) => printedLine({ words, indent: 0, next, first: true })
  const SHORT = line('1. Giao Sở Y tế rà', 'soát')
  const LONG = line('2. Giao Sở Nội vụ lập kế', 'hoạch')
  const reach = printedWidth('2. Giao Sở Nội vụ lập kế hoạch mới')

  it('is the width of the widest that had room for the next word', () => {
    expect(firstReach([SHORT, LONG], reach)).toBe(printedWidth(LONG.words))
    expect(firstReach([SHORT, LONG, line('thuê; Sở Nội vụ lập kế hoạch mới', 'tháng')], reach)).toBe(
      printedWidth(LONG.words),
    )
  })

  it('is none where most reach the margin, for a single line, nor where lines are broken by letters', () => {
    const full = line('2. Giao Sở Nội vụ lập kế hoạch', 'mượn')
    expect(firstReach([SHORT, LONG, full, full], reach)).toBeNull()
    expect(firstReach([SHORT], reach)).toBeNull()
    expect(firstReach([SHORT, LONG], null)).toBeNull()
  })
})

describe('singleWidth', () => {
  const line = (letters: number) => ({ words: 'x'.repeat(letters), indent: 0, next: 'x', first: false })
  const LINES = [70, 72, 68, 75, 71, 74, 66, 73].map(line)

  it('is that of the widest of the lines below those that are two', () => {
    expect(singleWidth([...LINES, line(140)])).toBe(75)
  })

  it('has no bound where no line is, where many are, and for a few lines', () => {
    expect(singleWidth([...LINES, line(100)])).toBe(Infinity)
    expect(singleWidth([...LINES, ...[140, 141, 142, 143].map(line)])).toBe(Infinity)
    expect(singleWidth([...LINES.slice(0, 5), line(140)])).toBe(Infinity)
  })
})

describe('passes', () => {
  it('asks whether the word would have fitted', () => {
    const read = source('Giao Sở Y tế rà soát')
    const reach = printedWidth('Giao Sở Y tế rà soát nhân') + 900
    expect(passes(read, read.lines[0]!, 'nhân', reach)).toBe(false)
    expect(passes(read, read.lines[0]!, 'nhânmmmm', reach)).toBe(true)
  })

  it('asks it of the lower of two lines in one', () => {
    const read = source('Giao Sở Y tế rà soát Giao Sở Y tế rà')
    const reach = printedWidth('Giao Sở Y tế rà soát')
    expect(passes(read, read.lines[0]!, 'soát', reach)).toBe(true)
    expect(
      passes(
        source('Giao Sở Y tế rà soát Giao Sở'),
        source('Giao Sở Y tế rà soát Giao Sở').lines[0]!,
        'Y',
        reach,
      ),
    ).toBe(false)
  })
})
