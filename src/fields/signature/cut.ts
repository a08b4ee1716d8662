/**
 * Cuts a line into which authority, post, mark and name were merged.
 *
 *     "KT. THỦ TƯỚNG |PHÓ THỦ TƯỚNG |Trần Văn Lộc"        "CHỦ TỊCH |(Đã ký) |Lê Văn An"
 *     "TL. CHỦ TỊCH / |CHÁNH VĂN PHÒNG"                   "KT. GIÁM ĐỐC - |PHÓ GIÁM ĐỐC"
 *     "TL. CHỦ TỊCH, |KT. CHÁNH VĂN PHÒNG"                "GIÁM ĐỐC |TS Lê Văn An"      "PHÓ GIÁM ĐỐC |Đại tá Lê Văn An"
 */
import { isPost, isSignatureMark } from '../../blocks/foot/words.js'
import { beginsIssuer } from '../../blocks/head/words.js'
import type { FootCell } from '../../blocks/tree.js'
import { syllableEnd } from '../../language/capitals.js'
import { latin } from '../../language/latin.js'
import { bare, isCapital, isSmall } from '../../language/letters.js'
import { isPersonName } from '../../language/persons.js'
import type { Match } from '../../language/match.js'
import { endBefore } from '../../language/punctuation.js'
import { matchesAt } from '../../language/sticky.js'
import { titlesBefore } from '../../language/titles.js'
import type { Range } from '../../lines/passage.js'
import { isAuthorityAt, readCapacity } from './capacity.js'
import { endsPost, isTrail, postsInside, startOfPost } from './posts.js'

const MARKED = latin(
  /(?<=^|\s)(?:\([^()]{2,24}\)|(?:Đã|ĐÃ) (?:ký|KÝ)(?: ?:)?) (?=\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’]*){1,4}$)/u,
)
/** `KT. THỦ TƯỚNG PHÓ` / `THỦ TƯỚNG`: the post begins on the line of the authority. */
const DEPUTY = ' PHÓ'
const NAME = latin(/\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’]*){1,4}$/uy)

export function cut(cell: FootCell): { range: Range; text: string }[] {
  const { passage } = cell
  const { text } = passage
  const starts = startsIn(text)
  return starts.map((start, index) => {
    const next = starts[index + 1]
    const span = passage.span(start, next === undefined ? text.length : endBefore(SIGNS, text, start, next))
    const [first] = passage.origin(span.start, span.end)
    return { range: first ?? cell.ranges[0]!, text: span.text }
  })
}

/** Where the parts begin, from left to right. */
function startsIn(text: string): number[] {
  const lead = readCapacity(text)?.length ?? 0
  const starts = lead > 0 && MAY_PART.test(text) ? [0, ...behindSigns(text, lead)] : [0]
  if (lead > 0 && text.endsWith(DEPUTY)) starts.push(text.length - DEPUTY.length + 1)
  const mark = markIn(text)
  if (mark && mark.start > 0) starts.push(mark.start)
  let name = mark ? mark.end : -1
  for (let space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
    const next = space + 1
    const listed = text[space - 1] === ','
    const large = isLarge(text, space - 1)
    if ((listed || large) && isAuthorityAt(text, next)) starts.push(next)
    if (listed || name >= 0 || !isSmall(text.charCodeAt(next + 1))) continue
    const titled = titlesBefore(text, next)
    if ((titled < next || (large && isLarge(text, space - 2))) && matchesAt(NAME, text, next)) name = titled
  }
  if (name < 0) name = largeNameIn(text)
  if (name > 0) {
    starts.push(name)
    const post = lead > 0 ? postBefore(text, lead, mark?.start ?? name, name) : -1
    if (post >= 0 && !starts.includes(post)) starts.push(post)
  }
  return starts.length > 1 ? starts.sort((a, b) => a - b) : starts
}

/** `PHÓ CHỦ TỊCH |TRẦN VĂN AN`: three words or four, all in capitals. */
const LARGE_NAME = latin(/(?<=\p{Lu}{2} )\p{Lu}+(?: \p{Lu}+){2,3}$/u)

/** Where a name in capitals begins right behind a post that is none without its last word, or -1; `CHỦ NHIỆM` **VĂN PHÒNG CHÍNH PHỦ** names none. */
function largeNameIn(text: string): number {
  const first = isCapital(text.charCodeAt(text.length - 1)) ? LARGE_NAME.exec(text) : null
  for (let at = first?.index ?? -1; at > 0; at = text.indexOf(' ', at) + 1)
    if (isPersonName(text.slice(at)) && !beginsIssuer(bare(text.slice(at))) && endsPost(bare(text), at - 1))
      return at
  return -1
}

/** What parts an authority from the post on one line. */
const SIGNS = ' ,/-–—'
const MAY_PART = /[-–—/]/
const SIGN = latin(/(?<=\p{Lu}{2})(?: [-–—] | ?\/ ?)(?=\p{Lu}{2})/gu)

/** Where a further authority or a post begins behind a sign that follows the `lead` of the first; beside whom a deputy signs for may stand another post of theirs. */
function behindSigns(text: string, lead: number): number[] {
  const parts: number[] = []
  SIGN.lastIndex = 0
  while (SIGN.test(text)) parts.push(SIGN.lastIndex)
  return parts.filter((at, index) => {
    // "TL/ CHÁNH VĂN PHÒNG"
    if (at <= lead) return false
    const part = text.slice(at, parts[index + 1])
    if (isAuthorityAt(text, at) || part.startsWith('PHÓ ')) return true
    return isPost(part) && !FOR_ANOTHER.test(text.slice(0, at))
  })
}
const FOR_ANOTHER = /K\/?T/

/** `(Đã ký) Nguyễn Văn An`: a mark on the line of the name. */
function markIn(text: string): Match | null {
  const mark = text.includes('ý') || text.includes('Ý') ? MARKED.exec(text) : null
  return mark && isSignatureMark(mark[0]) ? { start: mark.index, end: mark.index + mark[0].length } : null
}

/** Where the last post begins behind the `lead` of an authority and before `end`, or -1. */
function postBefore(text: string, lead: number, end: number, name: number): number {
  const posts = postsInside(bare(text.slice(0, end)))
  const post = posts.findLast((at) => at > lead && !isTrail(bare(text.slice(at, name))))
  return post === undefined ? -1 : startOfPost(text, post, posts)
}

const isLarge = (text: string, at: number): boolean => at >= 0 && syllableEnd(text, at) > at
