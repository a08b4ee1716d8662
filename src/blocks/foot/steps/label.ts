/** `Nơi nhận:`, and the rest of its line: `Nơi nhận: Như trên; Lưu: VT.` */
import { trim } from '../../columns.js'
import { startsCapital } from '../../../language/letters.js'
import { isEntry, isInBrackets } from '../entries.js'
import { isNoise } from '../damage/misread.js'
import type { Piece } from '../piece.js'
import type { FootReading, Step } from '../reading.js'
import { isSmudge } from '../damage/specks.js'
import { isAuthority, recipientsLabelLength } from '../words.js'

export const readLabel: Step = (foot, piece) => {
  const {
    range: { start, end },
    text,
    plain,
    column,
  } = piece
  const length = recipientsLabelLength(plain)
  if (length === 0) return isMisread(foot, piece) && setAside(foot, piece)
  foot.add('label', { start, end: start + length }, column)
  foot.listed = column
  const rest = trim(foot.source.text, start + length, end)
  if (!rest) return true
  const behind = foot.source.text.slice(rest.start, rest.end)
  if (isInBrackets(behind) || isSmudge(behind) || isRubbish(behind)) return foot.setAside('after', rest)
  foot.last = text
  return foot.add('recipient', rest, column, false, true)
}

/** `Nơi nhận: ch ch`: few letters and no capital before the authority. */
const isRubbish = (text: string): boolean => text.length <= RUBBISH && !startsCapital(text) && !isEntry(text)
const RUBBISH = 8

/** `tem EU` beside `KT. GIÁM ĐỐC`: a foot begins so only if the label is misread, see `damage/misread.ts`. */
function isMisread({ cells, listed, pieces }: FootReading, { column, text }: Piece): boolean {
  const [first, second] = pieces
  if (cells.length > 0 || listed !== null || first?.text !== text || column > 0) return false
  return second?.column === 1 && isAuthority(second.text) && isNoise(text)
}

function setAside(foot: FootReading, { range, column }: Piece): true {
  foot.listed = column
  return foot.setAside('after', range)
}
