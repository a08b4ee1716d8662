/**
 * The stamp of the office that a copy came to: never the notice's own.
 *
 *     "VĂN PHÒNG CHÍNH PHỦ" / "CÔNG VĂN ĐẾN" / "Số: 3215" / "Ngày: 16/5/2025" / "Chuyển: TH, NC"
 *     "ĐẾN   Số: .........." / "Ngày: 17/5/2025" / "Số và ký hiệu HS: ......"
 */
import { isCapitals } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import { linesAhead, nextText } from '../../ahead.js'
import { plainOfLine } from '../../plain.js'
import { Loose, type Source } from '../../tree.js'
import { isIssuerLine } from '../issuer/line.js'
import { isOther } from '../roles.js'
import type { Piece } from '../pieces.js'

/** `CÔNG VĂN ĐẾN`, `ĐẾN`, `ĐẾN Số: 12`: in bare letters. */
const LABEL = /^[*_|\s]*(?:(?:cong van|van ban) )?den(?:[\s*_:|.]*$|:?\s{1,30}(?=so|ngay|gio))/
/** Number, day and hour without a symbol or a name, and to whom it was handed on. */
const ROW =
  /^[*_|\s]*(?:(?:(?:so|ngay|gio)(?: den)?[\s\d/.,…:h_*|-]*)+|(?:kinh )?chuyen\s?:.{0,60}|luu ho so.{0,40}|so va ky hieu h.{0,40})$/
/** How many lines it has below its label. */
const ROWS = 6
/** How far above the head it may name its office. */
const OWN_HEAD = 6

/** Whether the line, in bare letters, opens a stamp; most are told by one letter. */
function isLabel({ text }: Source, { first, last }: Line, plain: string): boolean {
  const length = plain.includes('den') ? (LABEL.exec(plain)?.[0].length ?? 0) : 0
  if (length === 0 || !isCapitals(text.slice(first, first + length))) return false
  return first + length >= last || ROW.test(plain.slice(length))
}

/** The lines of a stamp that opens at `index`, its office's name not among them; none where it opens none. */
export function receivedLines(source: Source, index: number, plain: string): Loose[] {
  const label = source.lines[index]!
  if (!isLabel(source, label, plain)) return []
  const below = linesAhead(source, index + 1, ROWS)
  const end = below.findIndex((line) => !ROW.test(plainOfLine(source, line)))
  const found = [label, ...(end < 0 ? below : below.slice(0, end))]
  return found.map(({ first, last }) => new Loose(source, [{ start: first, end: last }], 'stamp'))
}

/** How many of the pieces above a stamp name its office: all, right above it, where the head has an issuer of its own below. */
export function officeAbove(source: Source, pieces: readonly Piece[], index: number): number {
  const { lines } = source
  if (pieces.length === 0 || !pieces.every(isOther)) return 0
  const top = pieces[0]!.line
  if (lines.slice(top, index).some(({ blank }) => blank)) return 0
  const below = linesAhead(source, index + 1, OWN_HEAD + ROWS)
  return below.some((line) => isIssuerLine(source, line)) ? pieces.length : 0
}

/** The stamps that begin at `from`, blank lines before them or not, and the index of the line behind them. */
export function receivedBelow(source: Source, from: number): { stamps: Loose[]; line: number } {
  const { lines } = source
  let index = nextText(source, from)
  const label = lines[index]
  const stamps = label ? receivedLines(source, index, plainOfLine(source, label)) : []
  const end = stamps.at(-1)?.ranges[0]!.end
  if (end === undefined) return { stamps, line: from }
  while (lines[index]!.last < end) index++
  return { stamps, line: index + 1 }
}
