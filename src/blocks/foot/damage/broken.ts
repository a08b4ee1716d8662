/**
 * Labels, posts and names that a narrow column or a copied page broke over two lines.
 *
 *     "Nơi" / "nhận:"      "TL. BỘ" / "TRƯỞNG"      "TL." / "CHỦ TỊCH"      "PHÓ CHÁNH VĂN" / "PHÒNG"      "Nguyễn Tấn" / "Lộc"
 */
import { CodeSet } from '../../../language/code-set.js'
import { latin } from '../../../language/latin.js'
import { isCapital, isSmall } from '../../../language/letters.js'
import { isPersonName } from '../../../language/persons.js'
import { POST_HEADS, SHORT_CAPACITIES } from '../../../vocabulary/signatures.js'
import { TAG } from '../../columns.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { pieceOf, type Piece } from '../piece.js'
import { isAuthority } from '../words.js'

const CAPACITY = `(?:${SHORT_CAPACITIES.join('|').toLowerCase()})`
/** The words before a post: the capacity, and `PHÓ`. */
const LEAD = new RegExp(`^[*_\\s]*(?:${CAPACITY}(?:[\\s.,/]{1,3}|$))?(?:pho )?`)
/** The capacity alone. */
const ONLY_CAPACITY = new RegExp(`^[*_\\s]*${CAPACITY}[.,/]?$`)
/** The first word of the label alone, and the rest of the label. */
const ONLY_LABEL = /^[*_|\s]*noi$/
const isOnlyLabel = (plain: string) => plain.endsWith('noi') && ONLY_LABEL.test(plain)
const REST_OF_LABEL = /^nhan(?: van ban)?[*_ ]{0,6}:/
/** No such line is longer. */
const BROKEN_LENGTH = 8
const EMPHASIS = new CodeSet('*_')
const WORD = latin(/^\p{Lu}\p{Ll}+$/u)
const ONE_LINE_END = /^[^\S\n\r]*(?:\r\n|\n|\r)[^\S\n\r]*$/
/** The beginnings of posts, and their rests. */
const RESTS = new Map<string, string[]>()
for (const head of POST_HEADS) {
  for (let space = head.indexOf(' '); space > 0; space = head.indexOf(' ', space + 1)) {
    const begun = head.slice(0, space)
    RESTS.set(begun, [...(RESTS.get(begun) ?? []), head.slice(space + 1)])
  }
}

/** Whether the line at `index` and the one below it are the label of the recipients, or an authority. */
export function isBrokenOpener(source: Source, index: number): boolean {
  const { text, lines } = source
  const { first, last } = lines[index]!
  const below = lines[index + 1]
  if (last - first > BROKEN_LENGTH || !below || below.blank) return false
  const plain = plainOfLine(source, lines[index]!)
  if (isOnlyLabel(plain)) return REST_OF_LABEL.test(plainOfLine(source, below))
  return (
    ONLY_CAPACITY.test(plain) &&
    isAuthority(`${text.slice(first, last)} ${text.slice(below.first, below.last)}`)
  )
}

/** Joins the pieces of one label, post or name, in place. */
export function joinBroken(source: Source, pieces: Piece[]): void {
  const { text } = source
  for (let index = pieces.length - 1; index > 0; index--) {
    const above = pieces[index - 1]!
    const below = pieces[index]!
    if (above.column !== below.column || !isBroken(above, below)) continue
    const between = text.slice(above.range.end, below.range.start)
    if (!ONE_LINE_END.test(between.replace(TAG, ''))) continue
    const range = { start: above.range.start, end: below.range.end }
    pieces.splice(index - 1, 2, pieceOf(source, range, above.column))
  }
}

function isBroken({ text: above, plain }: Piece, { text: below, plain: next }: Piece): boolean {
  if (isOnlyLabel(plain)) return REST_OF_LABEL.test(next)
  if (!isCapital(below.charCodeAt(0))) return false
  if (!below.includes(' ') && WORD.test(below)) return isPersonName(above) && above.split(' ').length === 2
  if (!above.includes(' ') && WORD.test(above))
    return isPersonName(`${above} ${below}`) && !isPersonName(below)
  const first = above.charCodeAt(0)
  if (!(isCapital(first) || EMPHASIS.has(first)) || isSmall(above.charCodeAt(1))) return false
  const begun = plain.slice(LEAD.exec(plain)![0].length)
  const broken =
    begun === ''
      ? below.includes(' ') && ONLY_CAPACITY.test(plain)
      : RESTS.get(begun)?.some((rest) => next === rest || next.startsWith(`${rest} `))
  return broken === true && above === above.toUpperCase() && below === below.toUpperCase()
}
