/**
 * A portal's headline in capitals above the whole head, which it takes its words from.
 *
 *     "KẾ HOẠCH PHÒNG, CHỐNG THIÊN TAI NĂM 2024" / "ỦY BAN NHÂN DÂN" / "TỈNH HÀ NAM" / "Số: 12/KH-UBND" / …
 */
import { bare, isCapitals } from '../../../language/letters.js'
import { linesAhead } from '../../ahead.js'
import { leadLength } from '../../emphasis.js'
import { plainOf, plainOfLine } from '../../plain.js'
import { Loose, type Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isOfFrame } from '../roles.js'
import { hasMotto, isLetterSubject, isNumber, TITLE_LINE, TYPE_NAMES } from '../words.js'

/** How many lines below the headline a head may have up to its number and the national heading. */
const AHEAD = 16

const isNumbered = (plain: string) => isNumber(plain.slice(leadLength(plain)))

/** Whether the type at `at` opens only a headline, above a head that has its type once more, or is a letter's. */
export function isBanner(source: Source, pieces: readonly Piece[], at: number): boolean {
  if (pieces.some((piece) => isOfFrame(piece) && piece.role !== 'type')) return false
  const { range, line } = pieces[at]!
  const type = plainOf(source, range)
  if (COPY.test(type)) return isHeadedBelow(source, line, '')
  return isHeadedBelow(source, line, type) || (at + 1 < pieces.length && isTypedBelow(source, line, type))
}

/** `SAO Y; UBND tỉnh Hà Nam; 10:22:33 05/06/2024`: the stamp of an electronic copy stands above the whole head. */
const COPY = /^(?:ban )?sao /

/** `KẾT LUẬN CUỘC HỌP VỀ THỦY LỢI` / / **THÔNG BÁO** / `Kết luận của …`: a type alone, parted from the headline by a blank line. */
function isTypedBelow(source: Source, index: number, type: string): boolean {
  const { text, lines } = source
  const gap = lines.slice(index + 1, index + 1 + MOST_LINES).findIndex(({ blank }) => blank)
  if (gap < 0) return false
  const [line] = linesAhead(source, index + 1 + gap, 1)
  if (!line || !isCapitals(text.slice(line.first, line.last))) return false
  const plain = plainOfLine(source, line)
  const below = plain.slice(leadLength(plain)).replace(TRAIL, '')
  // "THÔNG BÁO HỌP GIAO BAN" / / "KẾT LUẬN": what was concluded.
  return TYPES.has(below) && (below !== CONCLUSIONS || type === below)
}
const CONCLUSIONS = 'ket luan'
const TYPES = new Set(TYPE_NAMES.map(bare))
const TRAIL = /[\s*_:.]+$/
/** No headline has more. */
const MOST_LINES = 4

/** Whether the national heading, the number and a type of the same name (in bare letters), or a letter's subject, stand below. */
export function isHeadedBelow(source: Source, index: number, type: string): boolean {
  let motto = false
  let number = false
  let again = false
  for (const line of linesAhead(source, index + 1, AHEAD)) {
    if (line.last - line.first > TITLE_LINE) return false
    const plain = plainOfLine(source, line)
    motto ||= hasMotto(plain)
    number ||= isNumbered(plain)
    again ||= plain.startsWith(type, leadLength(plain)) || isLetterSubject(plain)
    if (motto && number && again) return true
  }
  return false
}

/** Its lines down to a blank one; the first only, where none parts it from the head. */
export function headlineLines(source: Source, index: number): Loose[] {
  const { lines } = source
  const notes: Loose[] = []
  const stamped = COPY.test(plainOfLine(source, lines[index]!))
  for (let at = index; at < lines.length && !lines[at]!.blank; at++) {
    const { first, last } = lines[at]!
    const plain = plainOfLine(source, lines[at]!)
    if (at > index && (stamped || hasMotto(plain) || isNumbered(plain))) return notes.slice(0, 1)
    notes.push(new Loose(source, [{ start: first, end: last }], 'before'))
  }
  return notes
}
