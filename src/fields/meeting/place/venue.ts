/** `… chủ trì cuộc họp tại` **trụ sở UBND xã**`.`: a place that its words tell. */
import { latin } from '../../../language/latin.js'
import type { Passage, Span } from '../../../lines/passage.js'
import { PLACE_OWNERS, VENUES } from '../../../vocabulary/meeting-words.js'
import { anyOf } from '../../any.js'
import { pastBrackets } from './brackets.js'
import { ABBREVIATED, ABBREVIATIONS, PARTS } from './written.js'

/** `chủ trì họp tại` **UBND xã A**. */
const OFFICE_MET_AT = `(?<=(?:họp|làm việc) tại )(?:${anyOf([...PLACE_OWNERS, 'Ban chỉ huy'])})(?!\\p{L})`
const SIGN = `(?:[^,;:.()]|\\.(?=\\d)|${ABBREVIATED})`
const END = `(?=[,;:(]|(?<!${ABBREVIATIONS})\\.(?!\\d)|\\s(?:đồng chí|ông|bà|đã|để|nghe|do|với|dưới)\\s|$)`
const VENUE = latin(
  new RegExp(`(?<!\\p{L})tại ((?:${anyOf(VENUES)}|${OFFICE_MET_AT})${SIGN}{0,100}?${PARTS})${END}`, 'iu'),
)
/** `Tham dự tại điểm cầu tỉnh có …`: where those sat who came to it. */
const ATTENDING = /(?:^|\. )(?:Cùng )?(?:[Tt]ham (?:dự|gia)|[Dd]ự) [^.]*$/

/** @param name - of the meeting: a place inside it is a part of it */
export function venueIn(passage: Passage, name: Span | null): Span | null {
  const { text } = passage
  const venue = VENUE.exec(text)
  if (!venue?.[1] || ATTENDING.test(text.slice(0, venue.index))) return null
  const end = venue.index + venue[0].length
  const start = end - venue[1].length
  if (name?.passage === passage && start >= name.start && start < name.end) return null
  return passage.span(start, pastBrackets(text, end))
}
