/**
 * `Kính gửi:`, in the south `Kính gởi:`, and the names below it: one line, its wraps, or a list.
 *
 *     "Kính gửi: - Các đảng ủy trực thuộc Tỉnh ủy,"
 *     "          - Văn phòng Tỉnh ủy."
 */
import { latin } from '../../language/latin.js'
import { bare, startsCapital } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { splitColumns } from '../columns.js'
import { isRule } from '../rules.js'
import { HeadCell, type Source } from '../tree.js'
import { ADDRESSEES, isAddressees, OPENING } from './words.js'

const BULLET = /^(?:[-–—+•]|\*\s)/
/** `1. Sở Y tế;`: right below a label alone. */
const NUMBERED = latin(/^\d{1,2}[.)]\s(?=\p{Lu}.{0,120}[;,.]\s?$)/u)

export function startsAddressees(source: Source, index: number): boolean {
  const line = nextText(source, index)
  return line !== null && isAddressees(source.bare.slice(line.first, line.last))
}

function nextText(source: Source, index: number): Line | null {
  for (; index < source.lines.length; index++) if (!source.lines[index]!.blank) return source.lines[index]!
  return null
}

/** `Kính gửi:` and the names below it: one line, its wraps, or a list; in a table too. */
export function readAddressees(source: Source, index: number): { cells: HeadCell[]; line: number } {
  const { text, lines } = source
  const cells: HeadCell[] = []
  const add = (range: Range) => cells.push(new HeadCell(source, range, 'addressee'))
  let labelled = false
  let listed = false
  let numbered = false
  let last: Line | undefined
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) {
      if (labelled && cells.length > 0 && !listed) {
        const next = nextText(source, index)
        const goesOn =
          next &&
          (BULLET.test(text.slice(next.first, next.last)) ||
            isFurther(text, next, last) ||
            isAlso(source, next))
        if (!goesOn) break
      }
      continue
    }
    const slice = text.slice(line.first, line.last)
    const also = labelled && isAlso(source, line)
    if (labelled && !also && slice.startsWith('|')) {
      // "| Kính gửi: | - Bộ Tài chính; |" / "|---|---|": a table ends with its last row.
      if (isRule(slice)) cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'rule'))
      else if (listed || (cells.length > 0 && !isRow(text, last!))) break
      else for (const cell of splitColumns(text, line.first, line.last)) add(cell)
    } else if (!labelled || also) {
      const label = ADDRESSEES.exec(source.bare.slice(line.first, line.last))
      if (!label) break
      labelled = true
      const rest = splitColumns(text, line.first + label[0].length, line.last)
      if (isRow(text, line)) for (const cell of rest) add(cell)
      else if (rest.length > 0) add({ start: rest[0]!.start, end: rest.at(-1)!.end })
    } else if (BULLET.test(slice)) {
      // "- Ngày 31/8, Ban Chấp hành đã …": a list of the body right below.
      if (cells.length > 0 && OPENING.test(bare(slice.replace(BULLET, '').trimStart()))) break
      listed = true
      add({ start: line.first, end: line.last })
    } else if ((cells.length === 0 || numbered) && NUMBERED.test(slice)) {
      listed = numbered = true
      add({ start: line.first, end: line.last })
    } else if (cells.length === 0 ? isName(text, line) : !listed && isFurther(text, line, last)) {
      add({ start: line.first, end: line.last })
    } else if (
      last &&
      lines[index - 1] === last &&
      cells.length > 0 &&
      !isRow(text, last) &&
      !/[.;]\s*$/.test(text.slice(last.first, last.last)) &&
      line.indent >= Math.min(last.indent, 8) &&
      !opensBody(text, line, last)
    ) {
      add({ start: line.first, end: line.last })
    } else break
    last = line
  }
  return { cells, line: index }
}

/** `Đồng kính gửi: Văn phòng UBND tỉnh`: more names below the first. */
const isAlso = ({ bare }: Source, { first, last }: Line) => ALSO.test(bare.slice(first, last))
const ALSO = /^[*_|\s]{0,9}dong\s{1,9}kinh\s{1,9}g/

const isRow = (text: string, { first }: Line) => text.charAt(first) === '|'

/** No name is longer. */
const LONGEST = 120
const SENTENCE = /[:!?]$/

/** `Các sở, ban, ngành;` on a line of its own. */
function isName(text: string, { first, last }: Line): boolean {
  const slice = text.slice(first, last)
  return (
    slice.length <= LONGEST && startsCapital(slice) && !SENTENCE.test(slice) && !OPENING.test(bare(slice))
  )
}

/** A name below one that a semicolon closes. */
const isFurther = (text: string, line: Line, above: Line | undefined): boolean =>
  above !== undefined && text.charAt(above.last - 1) === ';' && isName(text, line)

/** No name that was broken leaves as much for its next line. */
const LONG = 60
/** A name that ends so goes on. */
const OPEN_END = /(?:[,:–-]|\s(?:và|của|các|thuộc))[*_\s]*$/u

const ITEM = /^\d{1,2}[.)/]\s/
/** Where to find them is not their name. */
const DETAIL = /^[*_]*(?:dia chi|ma so thue|mst|so dien thoai|dien thoai|email)\s?:/
/** `(Địa chỉ: số 12, đường Lê Lợi, phường Hồng Hà)`: said of the name above. */
const BRACKETED = /^\([^()]+\)[.;,]?$/

/** `Ngày 09 tháng 6 năm 2025, Chính phủ ban hành …` below names that no mark closes. */
function opensBody(text: string, line: Line, above: Line): boolean {
  const slice = text.slice(line.first, line.last)
  if (BRACKETED.test(slice)) return false
  if (ITEM.test(slice) || DETAIL.test(bare(slice))) return true
  if (!startsCapital(slice) || OPEN_END.test(text.slice(Math.max(above.first, above.last - 12), above.last)))
    return false
  return slice.length > LONG || OPENING.test(bare(slice))
}
