/** The days of the meeting, and the part of the day: `Sáng ngày 05/7/2022`, `Trong 02 ngày 04 - 05/7/2022`. */
import {
  findDates,
  findMeetingDates,
  readDate,
  type DateMatch,
  type MeetingDates,
} from '../../language/dates.js'
import { withDigits } from '../../language/digits.js'
import type { Passage, Span } from '../../lines/passage.js'
import type { Context } from '../context.js'
import type { NoticeDraft } from '../draft.js'

const HELD_ON =
  /(?:cuộc họp|hội nghị|buổi làm việc|phiên họp|buổi họp)[^.;]{0,80}?(?:diễn ra|tổ chức|họp)\s(?:vào\s)?(?=sáng|chiều|tối|ngày)/i

/** `Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;`: a ground alone, and the day of a document. */
const GROUND = /^căn cứ [\s\S]*[;,]$/i

/**
 * Fills in the days of the meeting, from the opening or else from the subject; gives what each paragraph of the
 * opening tells of them, up to the first that does.
 */
export function readDays(
  opening: readonly Passage[],
  subject: Span | null,
  context: Context,
): (MeetingDates | null)[] {
  const { draft } = context
  const days = daysOf(opening, context)
  if (!subject) return days
  if (draft.kind === 'report') readHeldOn(subject.passage, context)
  else if (!draft.meeting.date) {
    const held = findMeetingDates(withDigits(subject.passage.text))
    if (held) {
      placeDates(subject.passage, held, context)
      context.doubt(draft.meeting.date, 'date-from-subject')
    }
  }
  return days
}

/** A letter or an article that tells of no meeting tells other days: `Ngày 19/12/2025, Bộ đã có Công văn …`. */
export function forgetDays(meeting: NoticeDraft['meeting']): void {
  meeting.date = null
  meeting.endDate = null
  meeting.session = null
}

function daysOf(opening: readonly Passage[], context: Context): (MeetingDates | null)[] {
  const days: (MeetingDates | null)[] = []
  /** Index of the paragraph that tells when an inspection went on. */
  let inspection = -1
  for (const [index, passage] of opening.entries()) {
    const held = GROUND.test(passage.text) ? null : findMeetingDates(withDigits(passage.text))
    days.push(held)
    if (!held) continue
    if (inspection < 0 && isInspection(passage, held)) inspection = index
    else if (inspection < 0 || MEETS.test(passage.text)) {
      placeDates(passage, held, context)
      return days
    }
  }
  if (inspection < 0) return days
  placeDates(opening[inspection]!, days[inspection]!, context)
  return days.slice(0, inspection + 1)
}

const INSPECTS = /^,? [^.;:]{0,160} tiến hành (?:cuộc |việc )?(?:kiểm tra|giám sát|thanh tra|khảo sát)/i
const MEETS = /(?<![a-zà-ỹ])họp(?![a-zà-ỹ])/i

/** `Từ ngày 12/9/2011 đến ngày 07/10/2011` **, Đoàn kiểm tra đã tiến hành kiểm tra** `…`: those who conclude meet later. */
const isInspection = ({ text }: Passage, { last }: MeetingDates): boolean =>
  last !== null && INSPECTS.test(text.slice(last.end))

function placeDates(passage: Passage, { first, last, session }: MeetingDates, context: Context): void {
  const { meeting } = context.draft
  meeting.date = placeDate(passage, first, context)
  if (last) meeting.endDate = placeDate(passage, last, context)
  if (session) meeting.session = passage.span(session.start, session.end, () => session.value)
}

function placeDate(passage: Passage, date: DateMatch, context: Context): Span | null {
  if (!date.valid) context.report('date-invalid', passage.span(date.start, date.end))
  if (date.iso) return passage.span(date.start, date.end, date.iso)
  const iso = completed(passage, date, context)
  return iso === null ? null : context.doubt(passage.span(date.start, date.end, iso), 'date-without-year')
}

/** A day without a year takes that of issue, or that in which the article appeared. */
function completed(passage: Passage, date: DateMatch, context: Context): string | null {
  const issued = context.draft.header.date
  const year = issued ? Number(issued.value.slice(0, 4)) : context.published
  if (year === null) return null
  return findDates(passage.text.slice(date.start, date.end), { year })[0]?.iso ?? null
}

/** `Cuộc họp diễn ra ngày 18/3/2026 …`: what an article tells of the day. */
function readHeldOn(passage: Passage, context: Context): void {
  const held = HELD_ON.exec(passage.text)
  const date = held && readDate(passage.text, held.index + held[0].length)
  if (date) context.draft.meeting.date = placeDate(passage, date, context)
}
