/** Where the meeting was held: `Ngày 12/9/2021, tại` **Văn phòng UBND tỉnh**`, …`. */
import { findMeetingDates, type MeetingDates } from '../../language/dates.js'
import { withDigits } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import type { Passage, Span } from '../../lines/passage.js'
import { PLACE_OWNERS, PLACE_PARTS, VENUES, WHO_FOLLOWS } from '../../vocabulary/meeting-words.js'
import { PROVINCES } from '../../vocabulary/provinces.js'
import { anyOf } from '../any.js'
import type { Context } from '../context.js'
import { AT_MEETING } from './words.js'

/** Paragraphs that may tell it. */
const PARAGRAPHS = 3

/** `TP. Hồ Chí Minh`, `VP. UBND tỉnh`. */
const ABBREVIATIONS = 'T[PpXxTt]|VP'
/** Their full stop. */
const ABBREVIATED = `(?<=${ABBREVIATIONS})\\.`
/** What a place is written with; a full stop only inside it. */
const SIGN = `(?:[^,;:.()]|\\.(?=\\S)|${ABBREVIATED})`
/** `trụ sở UBND xã` **, số 12 đường A**, **, Hà Nội**: a further part of the place. */
const PARTS = `(?:, (?:(?:${PLACE_PARTS.join('|')})(?!\\p{L})${SIGN}{2,80}?|(?:TP\\.? ?)?(?:${PROVINCES.filter((name) => !name.includes('(')).join('|')})(?=[,;]))){0,3}`
/** Whose place it is, where who held the meeting or took part in it follows. */
const OWNER = `(?:, (?:${PLACE_OWNERS.join('|')}) [^,;:.()]{2,60}(?=, (?:[^,;:.()]{3,60} (?:đã )?(?:tổ chức|họp) |(?:${WHO_FOLLOWS.join('|')})(?!\\p{L})))`
const PLACE_AFTER_DATE = latin(
  new RegExp(
    `^[\\s,]*(?:\\([^)]{0,30}\\)[\\s,]*)?tại (${SIGN}{3,120}?${PARTS}${OWNER}|(?=[,;]|\\s(?:\\(|diễn ra|đã|tổ chức|đồng chí|ông|bà|do|dưới)(?!\\p{L})|\\.?$)))`,
    'u',
  ),
)
/** `chủ trì họp tại` **UBND xã A**. */
const OFFICE_MET_AT = `(?<=(?:họp|làm việc) tại )(?:${[...PLACE_OWNERS, 'Ban chỉ huy'].join('|')})(?!\\p{L})`
const VENUE = latin(
  new RegExp(
    `(?<!\\p{L})tại ((?:${anyOf(VENUES)}|${OFFICE_MET_AT})(?:[^,;:.()]|\\.(?=\\d)|${ABBREVIATED}){0,100}?${PARTS})(?=[,;:(]|(?<!${ABBREVIATIONS})\\.(?!\\d)|\\s(?:đồng chí|ông|bà|đã|để|nghe|do|với|dưới)\\s|$)`,
    'iu',
  ),
)

/** `trụ sở Bộ` **(số 10 phố Tràng Thi)**`, …`: where exactly it is. */
const IN_BRACKETS =
  /^ ?\((?!sau đây|gọi|do |sáng|chiều|tối|thứ|ngày|\d{1,2} ?(?:giờ|h))[^()]{3,120}\)(?=[,;. ])/i

/** `Địa điểm:` **Phòng họp số 2**`.`, `- Địa điểm họp: …`, `II. Địa điểm: …`, `Thời gian: …; Địa điểm: …` */
const LABELLED_PLACE =
  /(?:^(?:(?:[-–+*•]|[IVX\d]{1,3}[.)-]) ?)?|[.;] )Địa điểm(?: (?:họp|tổ chức|làm việc))?: ([^.;]{3,120})/
/** `Tham dự tại điểm cầu tỉnh có …`: where those sat who came to it. */
const ATTENDING = /(?:^|\. )(?:Cùng )?(?:[Tt]ham (?:dự|gia)|[Dd]ự) [^.]*$/

/** @param days - what the paragraphs tell of the days, as far as that was looked for */
export function readPlace(
  opening: readonly Passage[],
  days: readonly (MeetingDates | null)[],
  name: Span | null,
  context: Context,
): Span | null {
  for (const passage of opening) {
    const labelled = passage.text.includes('Địa điểm') ? LABELLED_PLACE.exec(passage.text) : null
    if (labelled?.[1]) {
      const end = labelled.index + labelled[0].length
      return passage.span(end - labelled[1].length, end)
    }
  }
  for (let index = 0; index < opening.length && index < PARAGRAPHS; index++) {
    const passage = opening[index]!
    const { text } = passage
    const date = index < days.length ? days[index] : findMeetingDates(withDigits(text))
    if (date) {
      const from = Math.max(date.first.end, date.last?.end ?? 0)
      const place = PLACE_AFTER_DATE.exec(text.slice(from))
      if (place?.[1] && !AT_MEETING.test(place[0])) {
        const start = from + place[0].length - place[1].length
        return passage.span(start, pastBrackets(text, start + place[1].length))
      }
    }
    const venue = VENUE.exec(text)
    if (venue?.[1] && !ATTENDING.test(text.slice(0, venue.index))) {
      const start = venue.index + venue[0].length - venue[1].length
      if (name?.passage === passage && start >= name.start && start < name.end) continue
      const end = pastBrackets(text, start + venue[1].length)
      return context.doubt(passage.span(start, end), 'place-by-words')
    }
  }
  return null
}

function pastBrackets(text: string, at: number): number {
  return at + (IN_BRACKETS.exec(text.slice(at, at + 130))?.[0].length ?? 0)
}
