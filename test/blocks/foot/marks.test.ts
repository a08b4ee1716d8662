import { describe, expect, it } from 'vitest'
import { partMarks } from '../../../src/blocks/foot/marks.js'
import { pieceOf } from '../../../src/blocks/foot/piece.js'
import { source } from '../source.js'

/** The pieces that a line of the foot makes. */
function parted(line: string): string[] {
  const read = source(line)
  const pieces = partMarks(read, [pieceOf(read, { start: 0, end: line.length }, 1)])
  expect(pieces.every(({ column }) => column === 1)).toBe(true)
  return pieces.map(({ range }) => line.slice(range.start, range.end))
}

describe('partMarks', () => {
  it.each([
    ['(Đã ký) Lê Văn An', ['(Đã ký)', 'Lê Văn An']],
    ['Đã ký: Lê Văn An', ['Đã ký:', 'Lê Văn An']],
    ['[Đã ký, đóng dấu] LÊ VĂN AN', ['[Đã ký, đóng dấu]', 'LÊ VĂN AN']],
    ['(Chữ ký, dấu) Lê Văn An', ['(Chữ ký, dấu)', 'Lê Văn An']],
    ['*Lê Văn An (đã ký)*', ['Lê Văn An', '(đã ký)*']],
    ['TS. Lê Văn An (đã ký)', ['TS. Lê Văn An', '(đã ký)']],
  ])('parts %j', (line, pieces) => {
    expect(parted(line)).toEqual(pieces)
  })

  it.each([
    '(Đã ký)',
    'Lê Văn An',
    'Đã ký ban hành Kế hoạch',
    '(Đã ký) ngày 05/7',
    'Kế hoạch số 2 (đã ký)',
    'Chữ ký số của Lê Văn An',
  ])('leaves %j', (line) => {
    expect(parted(line)).toEqual([line])
  })
})
