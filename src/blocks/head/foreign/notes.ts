/** What whoever copied the text has set above its head. */
import { linesAhead } from '../../ahead.js'
import { plainOfLine } from '../../plain.js'
import { hasMotto, TITLE_LINE } from '../words.js'
import { isDate, isOfFrame, isOther } from '../roles.js'
import type { Piece } from '../pieces.js'
import type { Source } from '../../tree.js'

/** How many lines below a note the national heading may stand. */
const AHEAD = 12

/** A national heading within the next lines: no text of the notice stands above it. */
export const hasMottoAhead = (source: Source, index: number): boolean =>
  linesAhead(source, index + 1, AHEAD).some(
    (line) => line.last - line.first <= TITLE_LINE && hasMotto(plainOfLine(source, line)),
  )

/** `… làm việc với Hội Nông dân ngày 1/12/2022`: words of a note above the head, where the head has its own day. */
export function dropQuotedDates(pieces: Piece[]): void {
  const first = pieces.findIndex((piece) => isOfFrame(piece) && !isDate(piece))
  if (pieces.findLastIndex(isDate) <= first) return
  for (let at = first - 1; at > 0; at--) {
    const piece = pieces[at]!
    const before = pieces[at - 1]!
    if (!isDate(piece) || !isOther(before) || before.line !== piece.line) continue
    pieces.splice(at - 1, 2, { ...before, range: { start: before.range.start, end: piece.range.end } })
  }
}
