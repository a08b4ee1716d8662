/** `- Các đảng ủy trực thuộc;` / `- Văn phòng Tỉnh ủy.` → one addressee each. */
import type { HeadCell } from '../../blocks/tree.js'
import { headAt } from '../../language/bodies/heads.js'
import { comparableOf } from '../../language/comparable.js'
import { latin } from '../../language/latin.js'
import { isCapital } from '../../language/letters.js'
import type { Span } from '../../lines/passage.js'
import { joined } from '../joined.js'

const MARK = /^(?:[-–—+•]|\*\s|\d{1,2}[.)]\s)/
const LEAD = /^(?:\s?\d{1,2}[.)]\s|[-–—+*•·\s]*)/
const END = /[\s;,.|]+$/
const WORD = latin(/\p{L}/u)

/** One each: list entries, or names parted by semicolons; a line that goes on joins the one above. */
export function readAddressees(cells: readonly HeadCell[], source: string): Span[] {
  const entries: HeadCell[][] = []
  const listed = standsBelowLabel(cells[0], source)
  for (const cell of cells) {
    const above = entries.at(-1)
    const begins = !above || MARK.test(cell.text) || isLabelled(cell, above.at(-1)!, source)
    if (begins || (listed && isFurther(cell.text, above.at(-1)!.text))) entries.push([cell])
    else above.push(cell)
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

/** `Kính gửi:` / **Sở Tài chính**: the first name begins its line, and no bullet stands before it. */
const standsBelowLabel = (first: HeadCell | undefined, source: string): boolean =>
  first !== undefined && !MARK.test(first.text) && AT_START.test(lineBefore(first, source))
const lineBefore = (cell: HeadCell, source: string): string => {
  const { start } = cell.ranges[0]!
  return source.slice(Math.max(0, start - FAR_IN), start)
}
/** No name is set in further. */
const FAR_IN = 80
const AT_START = /[\n\r][^\S\n\r]*$/

/** `Công an tỉnh` below `Sở Tài chính`: a body by itself, below a name that is whole. */
const isFurther = (text: string, above: string): boolean =>
  isCapital(text.charCodeAt(0)) && !OPEN_END.test(above) && headAt(comparableOf(text), 0) !== null
const OPEN_END = /(?:[,:–-]|\s(?:và|của|các|với|giám đốc|chủ tịch|thủ trưởng))$/i

/** `Đồng kính gửi:` stands before it. */
const isLabelled = (cell: HeadCell, above: HeadCell, source: string) =>
  source.slice(above.ranges[0]!.end, cell.ranges[0]!.start).includes(':')
