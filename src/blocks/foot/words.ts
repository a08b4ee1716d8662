/**
 * The words by which a line of the foot is recognised, from its first character on.
 *
 *     "Nơi nhận:"   "**T/L BAN THƯỜNG VỤ"   "KT. CHÁNH VĂN PHÒNG"   "CHÁNH VĂN PHÒNG"   "(Đã ký)"
 *
 * Texts named `plain` are in bare letters, see `bare`.
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { bare, hasSmall, isCapital, isCapitals, isSmall } from '../../language/letters.js'
import { isPersonName } from '../../language/persons.js'
import { SpacedPhrases } from '../../language/spaced-phrases.js'
import { endOf } from '../../language/sticky.js'
import { CAPACITY_FORMS, POST_HEADS, SHORT_CAPACITIES, SIGNATURE_MARKS } from '../../vocabulary/signatures.js'
import { labelLeadLength, markLeadLength } from '../emphasis.js'
import { beginsIssuer } from '../head/words.js'

const LABEL =
  /^(?:[*_|\s]*|[.,'`~]{1,2} ?)noi\s{1,9}(?:nhan|gui)(?: van ban)?(?:[*_ ]{0,6}(?:[:;.)\t|][*_]{0,3}|$|\s{3})|(?= ?\([^()]{2,40}\)[*_ ]{0,6}:))/
const LETTERS = SHORT_CAPACITIES.join('|')
const IN_FULL = CAPACITY_FORMS.filter((form) => form.includes(' ')).join('|')
const AUTHORITY = latin(
  new RegExp(
    `^[*_|\\s]*(?:(?:${LETTERS})(?:\\s*[.:/]\\s*(?=\\p{Lu}{2})|(?:\\s*,\\s*|\\s+)(?=\\p{Lu}{2,}(?:\\s|$)))|(?:${IN_FULL}) (?=\\p{Lu}{2}[^,.;:]{0,80}$))`,
    'u',
  ),
)
const AUTHORITY_FIRST = new CodeSet(CAPACITY_FORMS.map((form) => form.charAt(0)).join(''))
/** An authority that is not in capitals is alone on its line. */
const SMALL_AUTHORITY = latin(
  /^[*_|\s]*(?:(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)[./]?|Q\.) ?(?=\p{Lu}\p{Ll})(?:[^.,:;]|, (?=\p{Lu})){3,60}$/u,
)
const SMALL_CAPACITY = /^[*_|\s]*[A-Z/]+\.? ?/
const POST_LINK = /^[*_\s(]*kiem[*_\s)]*$/
const POSTS = new SpacedPhrases(POST_HEADS)
/** `(KIÊM` **PHÓ CHỦ TỊCH** */
const LINK = /\(?kiem /y
const MARKS = new SpacedPhrases(SIGNATURE_MARKS)
const BLANKS = /\s*/y
const MERGED_NAME = latin(/ (?<=\p{Lu}{2} )(?:\([^()]{2,24}\) )?\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’]*){1,4}\s*$/u)

/** `TRƯƠNG VĂN AN` is a person; but a scan may have `TRƯƠNG PHÒNG` for a `TRƯỞNG PHÒNG`. */
const SURNAME = /^[*_|\s]*TRƯƠNG (?!PHÒNG|BAN|ĐOÀN|KHOA|TRẠM|BỘ|THÔN)/

/** Specks of a scan: `.Nơi nhận:`. */
const SPECKS = new CodeSet(".,'`~")
const mayBeLabel = (plain: string) =>
  plain.startsWith('noi', labelLeadLength(plain)) || SPECKS.has(plain.charCodeAt(0))

/** `Nơi nhận:` or `Nơi nhận (VBĐT):` alone on its line or followed by a column or a list; `plain` in bare letters. */
export function isRecipientsLabel(plain: string): boolean {
  return mayBeLabel(plain) && LABEL.test(plain)
}

export function recipientsLabelLength(plain: string): number {
  return mayBeLabel(plain) ? (LABEL.exec(plain)?.[0].length ?? 0) : 0
}

/** `TM. ỦY BAN NHÂN DÂN`, `T/L BAN THƯỜNG VỤ`, `TM/ ĐẢNG ỦY`, `KT. Chủ tịch`; no `TL. Bộ trưởng, Văn phòng thông báo …`. */
export function isAuthority(text: string): boolean {
  const at = labelLeadLength(text)
  if (!AUTHORITY_FIRST.has(text.charCodeAt(at)) || isSmall(text.charCodeAt(at + 1))) return false
  return AUTHORITY.test(text) || (SMALL_AUTHORITY.test(text) && !text.includes(' thông báo '))
}

/** `PHÓ CHÁNH VĂN PHÒNG`, `CHỦ TỊCH Nguyễn Văn A`: a post in capitals, alone or with the name behind it. */
export function isPost(text: string, plain?: string): boolean {
  if (!startsCapitals(text) || !beginsPost(plain ?? bare(text))) return false
  if (text.includes('TRƯƠNG') && SURNAME.test(text) && isPersonName(text)) return false
  const name = hasSmall(text) ? text.search(MERGED_NAME) : -1
  if (name < 0) return text.length < 90 && isCapitals(text)
  const post = text.slice(0, name)
  return post.length < 90 && isCapitals(post) && beginsPost(bare(post))
}

/** `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`: an authority or a post. */
export const isSigning = (text: string, plain?: string): boolean => isAuthority(text) || isPost(text, plain)

function beginsPost(plain: string): boolean {
  const at = labelLeadLength(plain)
  return POSTS.endAt(plain, at) >= 0 || POSTS.endAt(plain, endOf(LINK, plain, at)) >= 0
}

/** Two letters tell most text from a line in capitals. */
function startsCapitals(text: string): boolean {
  const at = labelLeadLength(text)
  return isCapital(text.charCodeAt(at)) && !isSmall(text.charCodeAt(at + 1))
}

/** `Phó Chủ tịch`: a post in any letters, for places where only a post can be. */
export function isPostName(text: string, plain = bare(text)): boolean {
  return text.length < 90 && beginsPost(plain)
}

/**
 * `Phó Chánh Văn Phòng`, `KT. Chánh Văn Phòng`, `TM. Ủy Ban Nhân Dân`: a post or a body that is capitalised like
 * the name of a person.
 */
export function isSetPost(text: string, plain = bare(text)): boolean {
  const lead = labelLeadLength(text)
  const acting = AUTHORITY_FIRST.has(text.charCodeAt(lead)) && SMALL_AUTHORITY.test(text)
  const capacity = acting ? SMALL_CAPACITY.exec(text)![0].length : 0
  const from = capacity || lead
  let at = from
  for (let end = at; end >= 0; end = POSTS.endAt(plain, at)) at = endOf(BLANKS, plain, end)
  if (capacity === 0 && (!plain.slice(from, at).trim().includes(' ') || isPersonName(text))) return false
  for (; at > 0; at = text.indexOf(' ', at) + 1) if (isPersonName(text.slice(at))) return false
  return true
}

/** `TRƯỜNG THPT SỐ 2` above `HIỆU TRƯỞNG`: the body of the signer, without `TM.` */
export const isSignersBody = (text: string, plain: string): boolean =>
  text.length < 90 && startsCapitals(text) && beginsIssuer(plain) && isCapitals(text) && !beginsPost(plain)

/** `PHÓ TRƯỞNG BAN` / **kiêm** / `TRƯỞNG BAN NỘI CHÍNH`; `plain` in bare letters. */
export const isPostLink = (plain: string): boolean => plain.includes('kiem') && POST_LINK.test(plain)

export function isSignatureMark(text: string, plain = bare(text)): boolean {
  return MARKS.endAt(plain, markLeadLength(plain)) >= 0
}
