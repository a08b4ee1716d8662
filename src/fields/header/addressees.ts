/** `- Các đảng ủy trực thuộc;` / `- Văn phòng Tỉnh ủy.` → one addressee each. */
import type { HeadCell } from '../../blocks/tree.js'
import { latin } from '../../language/latin.js'
import type { Span } from '../../lines/passage.js'
import { joined } from '../joined.js'

const MARK = /^(?:[-–—+•]|\*\s|\d{1,2}[.)]\s)/
const LEAD = /^(?:\s?\d{1,2}[.)]\s|[-–—+*•·\s]*)/
const END = /[\s;,.|]+$/
const WORD = latin(/\p{L}/u)

/** One each: list entries, or names parted by semicolons; a line that goes on joins the one above. */
export function readAddressees(cells: readonly HeadCell[], source: string): Span[] {
  const entries: HeadCell[][] = []
  for (const cell of cells) {
    const above = entries.at(-1)
    if (above && !MARK.test(cell.text) && !isLabelled(cell, above.at(-1)!, source)) above.push(cell)
    else entries.push([cell])
  }
  return entries.flatMap((entry) => {
    const passage = joined(entry, source)
    const spans: Span[] = []
    let from = 0
    for (const part of passage.text.split(';')) {
      const lead = LEAD.exec(part)![0].length
      const kept = part.slice(lead).replace(END, '').length
      // "Kính gửi: ……………": left blank, to be written in.
      if (WORD.test(part)) spans.push(passage.span(from + lead, from + lead + kept))
      from += part.length + 1
    }
    return spans
  })
}

/** `Đồng kính gửi:` stands before it. */
const isLabelled = (cell: HeadCell, above: HeadCell, source: string) =>
  source.slice(above.ranges[0]!.end, cell.ranges[0]!.start).includes(':')
