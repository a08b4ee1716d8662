import { describe, expect, it } from 'vitest'
import { FootCell } from '../../../src/blocks/tree.js'
import { group } from '../../../src/fields/recipients/lines.js'
import { source } from '../../blocks/source.js'

/** The lines of each entry, those behind "+" going on; whether it is sure that they do. */
function grouped(...lines: string[]) {
  const whole = source(...lines.map((line) => line.replace(/^\+/, '')))
  const cells = whole.lines.map(
    ({ first, last }, index) =>
      new FootCell(whole, { start: first, end: last }, 'recipient', lines[index]!.startsWith('+'), 0),
  )
  return group(cells).map((entry) => [entry.cells.map(({ text }) => text), entry.unsure])
}

describe('group', () => {
  it('puts a line that goes on to the entry above', () => {
    expect(grouped('- Cơ quan Báo, TH Thành phố;', '+(để đưa tin)', '- Lưu: VT.')).toEqual([
      [['- Cơ quan Báo, TH Thành phố;', '(để đưa tin)'], false],
      [['- Lưu: VT.'], false],
    ])
  })

  it('is unsure where neither bullets nor the end of the line above tell', () => {
    expect(grouped('- Các sở: Y tế,', '+Tài chính;')[0]?.[1]).toBe(false)
    expect(grouped('- Các sở: Y tế;', '+Tài chính;')[0]?.[1]).toBe(true)
    expect(grouped('Các sở: Y tế,', '+Tài chính;')[0]?.[1]).toBe(true)
  })
})
