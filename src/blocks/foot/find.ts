/**
 * Where the foot begins: at the recipients or at the signature, whichever comes first.
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { isCapital } from '../../language/letters.js'
import { isPersonName, nameOfSigner } from '../../language/persons.js'
import { COMMA } from '../../language/punctuation.js'
import { POST_HEADS } from '../../vocabulary/signatures.js'
import type { Source } from '../tree.js'
import { nextText, textAbove } from '../ahead.js'
import { labelLeadLength } from '../emphasis.js'
import { isRule } from '../page/rules.js'
import { isBrokenOpener } from './damage/broken.js'
import { isMarkedName } from './marks.js'
import { misreadLabel } from './damage/misread.js'
import { isAuthority, isPost, isRecipientsLabel, isSignatureMark, isSignersBody } from './words.js'

/** First characters of the lines that can open a foot; other lines are skipped. */
const OPENERS = new CodeSet(
  `nN*_|([.,'\`~ĐÐỦỨTKQ${POST_HEADS.map((head) => head.charAt(0).toUpperCase()).join('')}`,
)
const CLOSING = new CodeSet('.;:')
/** So many characters show whether a line opens a foot. */
const ENOUGH = 160
const POST_LENGTH = 90

/** Index of the line at which the foot begins, or the number of lines. */
export function findFoot(source: Source, from: number): number {
  const { text, bare, lines } = source
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    if (isCapital(text.charCodeAt(line.last - 1)) && misreadLabel(source, index) > 0) return index
    if (!OPENERS.has(text.charCodeAt(line.first))) continue
    const end = Math.min(line.last, line.first + ENOUGH)
    const slice = text.slice(line.first, end)
    const plain = bare.slice(line.first, end)
    if (isRecipientsLabel(plain) || isBrokenOpener(source, index)) return index
    if (STAMPED_FIRST.has(plain.charCodeAt(0)) && STAMPED.test(plain) && isStampOfFoot(source, index))
      return index
    if (isAuthority(slice)) return withBody(source, index, from)
    if (isSignatureMark(slice, plain)) {
      const signer = signerBeside(source, index, from)
      if (signer >= 0) return Math.min(signer, index)
    }
    if (
      line.last - line.first < POST_LENGTH &&
      isPost(slice, plain) &&
      !CLOSING.has(slice.charCodeAt(slice.length - 1)) &&
      isSigned(source, index)
    )
      return withBody(source, index, from)
  }
  return lines.length
}

/** The stamp of a signing program may come above both: `Ký bởi: UBND tỉnh`, with the lines below it. */
const STAMPED = /^\s?(?:nguoi ky|ky boi)\s?: /
const STAMPED_FIRST = new CodeSet('nk \t')
const STAMP_LINES = 6

function isStampOfFoot({ text, bare, lines }: Source, index: number): boolean {
  return lines.slice(index + 1, index + STAMP_LINES).some(({ first, last, blank }) => {
    return !blank && (isRecipientsLabel(bare.slice(first, last)) || isAuthority(text.slice(first, last)))
  })
}

/** `SỞ TÀI CHÍNH        SỞ NỘI VỤ` / **GIÁM ĐỐC**: the line of the bodies above the posts, if there is one. */
function withBody(source: Source, index: number, from: number): number {
  const { text, bare, lines } = source
  let above = textAbove(source, index - 1, from + 1)
  // "|          |          |": a row of a table may be empty.
  if (above >= 0 && text.charCodeAt(lines[above]!.first) === PIPE && isRuleLine(source, above))
    above = textAbove(source, above - 1, from + 1)
  const line = lines[above]
  if (!line || line.last - line.first > POST_LENGTH) return index
  const first = line.first + labelLeadLength(text.slice(line.first, line.last))
  return isSignersBody(text.slice(first, line.last), bare.slice(first, line.last)) ? above : index
}

const PIPE = 0x7c
const isRuleLine = ({ text, lines }: Source, index: number): boolean =>
  isRule(text.slice(lines[index]!.first, lines[index]!.last))

/** `Lê Văn An` / **(Đã ký)**: the line of the name beside a mark without a post, or -1. */
function signerBeside(source: Source, mark: number, from: number): number {
  const { text, lines } = source
  for (const index of [textAbove(source, mark - 1, from), nextText(source, mark + 1)]) {
    const line = lines[index]
    if (!line || line.last - line.first > POST_LENGTH) continue
    if (isPersonName(text.slice(line.first, line.last))) return index
  }
  return -1
}

/** Between two signers side by side. */
const APART = /\s{3,}|\t|\s*\|\s*/
const isName = (cell: string): boolean => nameOfSigner(cell) !== null
/** `Lê Văn An      Hà Văn Bình`, `| Lê Văn An | Hà Văn Bình |` */
function areNames(line: string): boolean {
  const cells = line.split(APART).filter((cell) => cell !== '')
  return cells.length > 0 && cells.every(isName)
}
const SMALL_LETTER = latin(/\p{Ll}/u)

/** A post without authority opens a foot only if a name, a post or the recipients follow. */
function isSigned(source: Source, index: number): boolean {
  const { text, bare, lines } = source
  const { first, last } = lines[index]!
  const open = text.charCodeAt(last - 1) === COMMA
  if (!open && SMALL_LETTER.test(text.slice(first, last))) return true
  const line = lines[nextText(source, index + 1)]
  if (!line) return !open
  const end = Math.min(line.last, line.first + ENOUGH)
  const slice = text.slice(line.first, end)
  const plain = bare.slice(line.first, end)
  // `BỘ TRƯỞNG,` / `CHỦ NHIỆM VĂN PHÒNG CHÍNH PHỦ`
  if (open) return isPost(slice, plain)
  return (
    isRecipientsLabel(plain) ||
    isSignatureMark(slice, plain) ||
    isPost(slice, plain) ||
    isMarkedName(slice, plain) ||
    areNames(slice)
  )
}
