/**
 * `Kính gửi:` and the names below it: one line, its wraps, or a list.
 *
 *     "Kính gửi: - Các đảng ủy trực thuộc Tỉnh ủy,"
 *     "          - Văn phòng Tỉnh ủy."
 */
import { bare } from '../../language/letters.js'
import type { Line } from '../../lines/lines.js'
import { trim } from '../columns.js'
import { HeadCell, type Source } from '../tree.js'
import { ADDRESSEES } from './words.js'

const BULLET = /^[-–—+•]/

export function startsAddressees(source: Source, index: number): boolean {
  const line = nextText(source, index)
  return line !== null && ADDRESSEES.test(bare(source.text.slice(line.first, line.last)))
}

function nextText(source: Source, index: number): Line | null {
  for (; index < source.lines.length; index++) if (!source.lines[index]!.blank) return source.lines[index]!
  return null
}

/** `Kính gửi:` and the names below it: one line, its wraps, or a list. */
export function readAddressees(source: Source, index: number): { cells: HeadCell[]; line: number } {
  const { text, lines } = source
  const cells: HeadCell[] = []
  let labelled = false
  let listed = false
  let last: Line | undefined
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) {
      if (labelled && cells.length > 0 && !listed) {
        const next = nextText(source, index)
        if (!next || !BULLET.test(text.slice(next.first, next.last))) break
      }
      continue
    }
    const slice = text.slice(line.first, line.last)
    if (!labelled) {
      const label = ADDRESSEES.exec(bare(slice))
      if (!label) break
      labelled = true
      const range = trim(text, line.first + label[0].length, line.last)
      if (range) cells.push(new HeadCell(source, range, 'addressee'))
    } else if (BULLET.test(slice)) {
      listed = true
      cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'addressee'))
    } else if (
      last &&
      lines[index - 1] === last &&
      cells.length > 0 &&
      !/[.;]\s*$/.test(text.slice(last.first, last.last)) &&
      line.indent >= Math.min(last.indent, 8)
    ) {
      cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'addressee'))
    } else break
    last = line
  }
  return { cells, line: index }
}
