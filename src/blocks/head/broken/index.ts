/**
 * What a narrow column or a copied page broke over lines: pieces that are words of the frame only together.
 *
 *     "CỘNG" / "HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"        "Số:" / "80/NQ-CP"        "CHÍNH" / "PHỦ"
 *     "Hà" / "Nội, ngày 14" / "tháng 5 năm 2013"        "THÔNG" / "BÁO"
 */
import { CodeSet } from '../../../language/code-set.js'
import { bare, isCapitals } from '../../../language/letters.js'
import type { Range } from '../../../lines/passage.js'
import { ISSUER_HEADS } from '../../../vocabulary/issuers.js'
import { TAG } from '../../columns.js'
import { plainOf } from '../../plain.js'
import type { Source } from '../../tree.js'
import { anchors } from '../anchors/index.js'
import type { Piece } from '../pieces.js'
import { isNumbered } from '../roles.js'
import { isNumber, isIssuer } from '../words.js'
import { joinMotto } from './motto.js'
import { dropLabels, isLabel, joinSymbol } from './number.js'
import { joinPlaces, joinYears } from './place.js'
import { spanOf, textOf } from './span.js'

/** Nothing is broken into more pieces. */
const MOST = 4
/** No broken piece is longer. */
const LONGEST = 60
/** What a motto begins with, or what a date has. */
const FRAMED = /^(?:cong|doc|dang)(?![a-z])|ngay(?![a-z])/
/** What an issuer's head words may begin with. */
const BEGUN = new Set(ISSUER_HEADS.flatMap((head) => Array.from(head, (_, length) => head.slice(0, length))))
/** More of a head is longer only by the blanks in it. */
const LONGEST_BEGUN = Math.max(...ISSUER_HEADS.map(({ length }) => length))
const FRAMED_FIRST = new CodeSet('cd')
const mayBeFramed = (plain: string) => FRAMED_FIRST.has(plain.charCodeAt(0)) || plain.includes('ngay')
/** Blanks that are no single space. */
const hasGap = (plain: string) => plain.includes('  ') || plain.includes('\t')
const BLANKS = /\s+/g

/** Puts together what is one piece of the frame, in place. */
export function joinBroken(source: Source, pieces: Piece[]): void {
  joinMotto(source, pieces)
  for (let index = pieces.length - 2; index >= 0; index--) {
    const joined = joinedFrom(source, pieces, index)
    if (joined) pieces.splice(index, joined.count, joined.piece)
  }
  joinPlaces(source, pieces)
  joinYears(source, pieces)
  const number = pieces.findIndex(isNumbered)
  if (number < 0) return
  joinSymbol(source, pieces, number)
  dropLabels(source, pieces)
}

/** The piece that those from `index` on make together. */
function joinedFrom(source: Source, pieces: Piece[], index: number): { piece: Piece; count: number } | null {
  const first = pieces[index]!
  if (first.role !== 'other' || first.range.end - first.range.start > LONGEST) return null
  const read = readerOf(source, first.range)
  if (!read) return null
  for (let count = 2; count <= MOST; count++) {
    const last = pieces[index + count - 1]
    if (!last || last.role === 'rule' || last.role === 'type') return null
    const above = pieces[index + count - 2]!
    const between = source.text.slice(above.range.end, last.range.start)
    if (between.replace(TAG, '').trim() !== '') return null
    const range = spanOf(first, last)
    const slice = textOf(source, range).replace(TAG, (tag) => ' '.repeat(tag.length))
    const role = read(slice, last.line - first.line < count)
    if (role) return { piece: { role, range, line: first.line }, count }
  }
  return null
}

/** What tells the role of a piece that goes on from `begun`; `close` where no blank line parts it. */
type Reader = (whole: string, close: boolean) => Piece['role'] | null

function readerOf(source: Source, range: Range): Reader | null {
  const plain = plainOf(source, range)
  if (isLabel(plain)) return (whole) => (isNumber(bare(whole)) ? 'number' : null)
  if (mayBeFramed(plain) && FRAMED.test(plain)) return frameRole
  const words = hasGap(plain) ? plain.replace(BLANKS, ' ') : plain
  if (words.length > LONGEST_BEGUN) return null
  const begun = BEGUN.has(words) && !isIssuer(plain)
  return begun && isCapitals(textOf(source, range)) ? issuerRole : null
}

const frameRole: Reader = (read) => {
  // A year below its date may be set far in.
  const whole = hasGap(read) ? read.replace(BLANKS, ' ') : read
  const [cut, ...others] = anchors(whole, bare(whole), 0)
  return cut && others.length === 0 && cut.start === 0 && cut.end === whole.length ? cut.role : null
}

const issuerRole: Reader = (whole, close) =>
  close && isCapitals(whole) && isIssuer(bare(whole)) ? 'other' : null
