/**
 * Headings that go before a paragraph on the same line: without a number, or the end of one with a number.
 *
 *     … như sau: |**Về quy hoạch** |Giao Sở Xây dựng … |TỔ CHỨC THỰC HIỆN |Các sở …
 *     4. Về tiếp xúc cử tri |Đề nghị Ban Thường trực …
 */
import { latin } from '../../language/latin.js'
import type { Match } from '../../language/match.js'
import { SENTENCE_VERBS } from '../../vocabulary/sentence-verbs.js'

/** In bold, or at least three words in capitals; between a sentence and a capital. */
const HEADING = latin(
  /(?<=[.;:…”")][*_]{0,3} )(?:\*\*\p{Lu}[^*.;]{3,160}\*\*|(?:[\p{Lu}\d/]+,? (?:- )?){2,30}[\p{Lu}\d/]+:?) (?=[*_]{0,3}(?:\p{Lu}[\p{Ll} ]|1[.)/]|[-–+] ?\p{Lu}\p{Ll}))/gu,
)
/** A number before the heading. */
const NUMBER_END = latin(/(?:^|\s)[*_]{0,3}(?:[\dIVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L})[.)/][*_]{0,3} $/u)
/** No number before it is longer. */
const NEAR = 16

/** In small letters: a matter, then a verb that begins a sentence, or the first number below it. */
const MATTER = latin(
  new RegExp(
    String.raw`(?<=[.)/:;”"][*_]{0,3} )(?:Về|Đối với) [^.:;…]{6,160}? (?=(?:${SENTENCE_VERBS.join('|')}) |(?<!(?:[Kk]hoản|[Đđ]i(?:ều|ểm)|[Mm]ục|số|quý|tháng|năm|ngày|và) )1[.)] \p{Lu})`,
    'gu',
  ),
)

export function headingsOf(slice: string, from: number, to: number): Match[] {
  const found: Match[] = []
  HEADING.lastIndex = from
  for (let match = HEADING.exec(slice); match && match.index < to; match = HEADING.exec(slice))
    if (!isNumbered(slice, match.index))
      found.push({ start: match.index, end: match.index + match[0].length })
  MATTER.lastIndex = from
  for (let match = MATTER.exec(slice); match && match.index < to; match = MATTER.exec(slice)) {
    const end = match.index + match[0].length
    found.push({ start: isNumbered(slice, match.index) ? end : match.index, end })
  }
  return found.sort((one, other) => one.start - other.start)
}

const isNumbered = (slice: string, at: number): boolean =>
  NUMBER_END.test(slice.slice(Math.max(0, at - NEAR), at))
