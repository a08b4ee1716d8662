/** Days beside or inside the name of a meeting: `cuộc họp` **ngày 12/8/2025** `về dự án …`. */
import { CodeSet } from '../../../language/code-set.js'
import { findDates } from '../../../language/dates.js'
import { HOUR } from '../../../language/dates/hour.js'
import { WEEKDAY } from '../../../language/dates/weekday.js'
import { latin } from '../../../language/latin.js'
import { Passage, type Span } from '../../../lines/passage.js'

/** The number of a document, whose day is none of the meeting's: `Kế hoạch số 119/KH-UBND` **ngày 14/4/2022** `về …`. */
export const CITED = String.raw`\d(?:/\d{4})?[-/][A-ZĐ][^\s,]{0,20}`
const CITED_BEFORE = new RegExp(`${CITED}$`)
const { raw } = String
/** `ngày 05/7/2022` **(thứ Ba)**, **(buổi sáng)**, **, vào lúc 14 giờ 00** */
const BEHIND_DAY = raw`(?:\s*\((?:thứ [^()]{2,5}|chủ nhật|(?:buổi )?(?:sáng|chiều|tối))\)|,? (?:vào )?(?:lúc|hồi) ${HOUR})?`
const DATE_TAIL = latin(
  new RegExp(
    raw`[\s,(]*(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối)[\s,]*)?(?:(?:các |từ )?ngày\s|(?<=(?:sáng|chiều|tối) )(?=\d{1,2}[/.-]\d))[^\p{Ll}]*(?:(?:đến|và|tháng|năm|ngày)[^\p{Ll}]*)*\)?${BEHIND_DAY}$`,
    'iu',
  ),
)
/** `cuộc họp giao ban` **vào lúc 14 giờ 00** `ngày …`, **trong hai** `ngày …`, **thứ Năm,** `ngày …`, **sáng ngày 11 và** `chiều ngày …` */
const UP_TO_DAY = latin(
  new RegExp(
    raw`(?:[\s,(]+(?:vào|trong|từ|đến|và|các|hồi|lúc|buổi|sáng|chiều|tối|nay|qua|vừa|ngày \d{1,2}|${WEEKDAY}|${HOUR})){1,8}[\s,(]*$|[\s,]+trong (?:hai|ba|bốn|0?\d)[\s,]*$`,
    'iu',
  ),
)
const DAY = /ngày\s|(?:sáng|chiều|tối) \d/i
const DAY_FOLLOWS = /^[\s,(]*(?:(?:các |từ )?ngày \d|(?:sáng|chiều|tối) (?:ngày )?\d)/i
/** No longer is what tells that a day follows. */
const NEAR = 30
const NAME_TRAILS = new CodeSet(' ,')
const BEFORE_DAY = /[\s,]*(?:(?:vào )?(?:buổi )?(?:sáng|chiều|tối)[\s,]*)?(?:ngày )?$/i

/** `cuộc họp` ngày 12/8/2025 **về dự án …**: the day of the meeting inside its name is no part of that. */
export function withoutDay(name: Span, held: string): Span {
  const { passage, start, end, text } = name
  const day = findDates(text).find(({ iso }) => iso === held)
  if (!day || CITED_BEFORE.test(text.slice(0, day.start).replace(/,? (?:ngày )?$/, ''))) return name
  const before = text.slice(0, day.start).replace(BEFORE_DAY, '').length
  const behind = /^[\s,]*/.exec(text.slice(day.end))![0].length + day.end
  if (before === 0 || behind >= text.length) return name
  const ranges = passage.origin(start, start + before).concat(passage.origin(start + behind, end))
  return new Passage(passage.source, ranges).span()
}

/** `buổi họp Tổ công tác` **(phiên họp** `ngày 28/8/2023)`: a bracket that the day was cut out of is none. */
function openBefore(name: string, at: number): number {
  const open = name.lastIndexOf('(', at)
  return open > 0 && !name.slice(open, at).includes(')') ? open : at
}

/** The name without the day that ends it. */
export function cutDate(passage: Passage, start: number, end: number): Span | null {
  const name = passage.text.slice(start, end)
  const date = DAY.test(name) ? DATE_TAIL.exec(name) : null
  const cut = date !== null && !CITED_BEFORE.test(name.slice(0, date.index))
  let last = cut ? start + openBefore(name, date.index) : end
  if (cut || DAY_FOLLOWS.test(passage.text.slice(end, end + NEAR)))
    last -= UP_TO_DAY.exec(passage.text.slice(start, last))?.[0].length ?? 0
  while (last > start && NAME_TRAILS.has(passage.text.charCodeAt(last - 1))) last--
  const span = passage.span(start, last)
  return span.start < span.end ? span : null
}
