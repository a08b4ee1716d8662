/**
 * The days on which a meeting was held, as the opening sentence or the subject tells:
 *
 *     Ngày 05/7/2022, đồng chí …            Chiều ngày 16 tháng 9 năm 2021, …      Sáng 09/4/2022, …
 *     Vào hồi 8 giờ 00, ngày …, …           Trong 02 ngày 5-6/7/2022, …            Tại phiên họp ngày …
 *     Thực hiện chương trình công tác, ngày …, …                                   … tại cuộc họp ngày 05/7/2022
 */
import { COUNTING, HELD, ISSUED, LIMITS, NOT_HELD, OCCASIONS, PAPERS } from '../../vocabulary/date-words.js'
import type { Match } from '../match.js'
import { findReferences } from '../references.js'
import { findDates, type DateMatch, type Session } from './date.js'
import { findDateRanges } from './date-range.js'
import { CodeSet } from '../code-set.js'
import { nextDigit } from '../digits.js'
import { latin } from '../latin.js'
import { clauseStart } from '../punctuation.js'
import { matchAt, matchesAt } from '../sticky.js'

export interface MeetingDates {
  first: DateMatch
  /** Null where the meeting took one day. */
  last: DateMatch | null
  session: Session | null
}

type Days = Match & Pick<MeetingDates, 'first' | 'last'>

/** The opening sentence ends well before this. */
const OPENING = 3000

const word = (words: readonly string[]) => `(?<![a-zà-ỹ])(?:${words.join('|')})(?![a-zà-ỹ])`
const MEETING = new RegExp(word(HELD), 'gi')
const DOCUMENT = new RegExp(word(ISSUED), 'gi')
/** `Báo cáo ` **của Sở Y tế ** `ngày …`: the date is that of the document; of `báo cáo tiến độ dự án ngày …` it need not be. */
const DATED = /^\S+(?: \S+)? (?:(?:của|số) [^,;.:]+ )?$/i
/** What stands before a limit, or one end of a period. */
const BOUND = new RegExp(`(?<=(?<![a-zà-ỹ])(?:${[...LIMITS, ...COUNTING].join('|')}) )`, 'iy')
const REPORTED = new RegExp(word(NOT_HELD), 'i')
/** `Ngày 04/10/2024,` **Ban Tiếp công dân tỉnh có Báo cáo số 98/BC-BTCD** `…`, `Ngày 15/5,` **thông tin từ** `UBND tỉnh cho biết …` */
const ISSUES = latin(
  new RegExp(
    String.raw`^, (?:thông tin|nguồn tin|tin) (?:từ|của) |^, [^.;:]{1,120} (?:(?:ban hành|ký) \p{Lu}|(?:có|gửi|trình|nhận được) (?:${PAPERS.join('|')})(?: [^\s,.;]+){0,4} số:? ?\d)`,
    'u',
  ),
)
/** What led to the meeting comes first in such a sentence, often an earlier meeting. */
const OCCASION = new RegExp(`^(?:${OCCASIONS.join('|')}) `, 'i')

/** Where the pattern last matches, or -1. */
function lastIndexOf(pattern: RegExp, text: string): number {
  let last = -1
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) last = match.index
  return last
}

/** Whether the days are those of a meeting, not of a document, a task or a period reported on. */
function isHeld(text: string, { start, end }: Match): boolean {
  if (matchesAt(BOUND, text, start)) return false
  const before = text.slice(0, start)
  const after = text.slice(end)
  const clause = text.slice(clauseStart(CLAUSE_SIGNS, text, 0, start), start)
  const meeting = clause === '' ? -1 : lastIndexOf(MEETING, clause)
  if (ISSUES.test(after)) return false
  const ofBody = after.startsWith(' của ')
  const document = clause === '' ? -1 : lastIndexOf(DOCUMENT, clause)
  if (document > meeting) return meeting >= 0 && !ofBody && !DATED.test(clause.slice(document))
  if ('tT'.includes(text.charAt(start)) && /^từ /i.test(text.slice(start, end)) && REPORTED.test(before))
    return false
  // "ngày … của <body>" dates a document, "phiên họp ngày … của <body>" a meeting.
  return meeting >= 0 || !ofBody
}

const CLAUSE_SIGNS = new CodeSet(',;.:')

/** The days of a meeting; null where the text does not tell. */
export function findMeetingDates(text: string): MeetingDates | null {
  const opening = text.slice(0, OPENING)
  if (nextDigit(opening, 0) === opening.length) return null
  const ranges = findDateRanges(opening)
  const days: Days[] = [
    ...ranges.map((range) => ({ start: range.start, end: range.end, first: range.from, last: range.to })),
    ...findDates(opening)
      .filter((day) => !ranges.some(({ start, end }) => start < day.end && day.start < end))
      .map((day) => ({ start: day.start, end: day.end, first: day, last: null })),
  ]
  days.sort((a, b) => a.start - b.start)
  const chosen = chooseDay(opening, days)
  return (
    chosen && {
      first: chosen.first,
      last: chosen.last,
      session: chosen.first.session ?? sessionBehind(opening, chosen.end),
    }
  )
}

const SESSION_BEHIND = / \((?:buổi )?(sáng|chiều|tối)(?:,? (?:thứ|chủ) [a-zà-ỹ0-9]{1,4})?\)/iy

/** `Ngày 05/7/2022` **(buổi sáng)**`, …` */
function sessionBehind(text: string, at: number): Session | null {
  const match = matchAt(SESSION_BEHIND, text, at)
  if (!match) return null
  const word = match[1]!
  const start = at + match[0].toLowerCase().indexOf(word.toLowerCase())
  return { start, end: start + word.length, value: word.toLowerCase() as Session['value'] }
}

/** The first that is held; where an occasion is told before it, the first behind a comma. */
function chooseDay(opening: string, days: Days[]): Days | null {
  const occasion = OCCASION.test(opening)
  let first: Days | null = null
  let cited: Match[] | undefined
  for (const day of days) {
    if ((occasion && first && !opening.endsWith(', ', day.start)) || !isHeld(opening, day)) continue
    if (within((cited ??= findReferences(opening)), day.start)) continue
    if (!occasion || opening.endsWith(', ', day.start)) return day
    first ??= day
  }
  return first
}

function within(spans: Match[], at: number): boolean {
  return spans.some(({ start, end }) => start <= at && at < end)
}
