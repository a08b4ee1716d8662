/** `… chủ trì cuộc họp tại` **trụ sở UBND xã**`.`: a place that its words tell. */
import { comparable, isLetter, type Comparable } from '../../../language/comparable.js'
import { phraseSet } from '../../../language/phrases.js'
import { latin } from '../../../language/latin.js'
import { endOf } from '../../../language/sticky.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { PLACE_OWNERS, VENUES } from '../../../vocabulary/meeting-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { pastBrackets } from './brackets.js'
import { ABBREVIATED, ABBREVIATIONS, COMMA_BEHIND, COMMA_INSIDE, partUpTo, pastParts } from './written.js'

const AT = 'tại '
const venues = phraseSet(VENUES)
/** `chủ trì họp tại` **UBND xã A**. */
const OFFICE_MET_AT = latin(
  new RegExp(
    `(?<=(?:họp|làm việc) tại )(?:${comparable(anyOf([...PLACE_OWNERS, 'Ban chỉ huy']))})(?!\\p{L})`,
    'uy',
  ),
)
/** `đã thăm và làm việc tại` **tỉnh Hà Nam**, `đã họp tại` **Phòng 201 nhà A1**. */
const MET_IN = latin(
  /(?<=(?:[Hh]ọp|[Ll]àm việc|[Hh]ội nghị) tại )(?:(?:tỉnh|thành phố|TP\.?|huyện|thị xã|quận|xã|phường)(?= \p{Lu})|[Pp]hòng(?= [A-Z]?\d))/uy,
)
const SIGN = `(?:[^,;:.()]|\\.(?=\\d)|${comparable(COMMA_INSIDE)}|${ABBREVIATED})`
const END = `(?=${comparable(COMMA_BEHIND)}|[;:(]|(?<!${ABBREVIATIONS})\\.(?!\\d)|\\s(?:đồng chí|ông|bà|đã|kết hợp|kết nối|để|nghe|do|với|dưới|về|nhằm|và (?:chủ trì|làm việc|họp))\\s|$)`
const REST = latin(new RegExp(`${SIGN}{0,100}?${END}`, 'uy'))
const PART = partUpTo(END, comparable)
/** `Tham dự tại điểm cầu tỉnh có …`: where those sat who came to it. */
const ATTENDING = /(?:^|\. )(?:Cùng )?(?:[Tt]ham (?:dự|gia)|[Dd]ự) [^.]*$/

/** `Sau khi kiểm tra thực tế tại` **hiện trường**`, …`: what was seen before they met. */
const SEEN = /(?:^|[.,;] )Sau khi (?:đi )?(?:kiểm tra|khảo sát|thị sát)[^.,;]*$/

/** @param name - of the meeting: a place inside it is a part of it */
export function venueIn(passage: Passage, name: Span | null): Span | null {
  const { text, comparable: line } = passage
  for (let at = line.low.indexOf(AT); at >= 0; at = line.low.indexOf(AT, at + 1)) {
    const start = at + AT.length
    const end = isLetter(text, at - 1) ? -1 : venueEnd(line, start, text)
    if (end < 0) continue
    if (ATTENDING.test(text.slice(0, at))) return null
    if (SEEN.test(text.slice(0, at))) continue
    if (name?.passage === passage && start >= name.start && start < name.end) return null
    return passage.span(start, pastBrackets(text, end))
  }
  return null
}

/** Where the venue that stands at `at` ends, or -1. */
function venueEnd(line: Comparable, at: number, text: string): number {
  const head =
    venues.at(line, at)?.end ?? Math.max(endOf(OFFICE_MET_AT, line.low, at), endOf(MET_IN, text, at))
  const end = head < 0 ? -1 : endOf(REST, line.low, head)
  return end < 0 ? -1 : pastParts(PART, line.low, end)
}
