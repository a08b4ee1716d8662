/**
 * Work that was given before the meeting, which the notice only reports: `Thời gian qua, UBND tỉnh` **đã giao**
 * `Sở Y tế …`. `Tại cuộc họp, Chủ tịch UBND tỉnh` **đã giao** `Sở Y tế …` is an order of the meeting itself.
 */
import { LOOKING_BACK, MEETING_CUES, PROPOSALS } from '../../../vocabulary/directive-verbs.js'
import { comparable, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { matchesAt } from '../../sticky.js'
import { givesAt } from './express.js'
import { asking } from './openers.js'
import { isIssued } from './statement.js'
import type { Surroundings } from '../surroundings.js'

const lookingBack = phraseSet(LOOKING_BACK)
const DONE = 'đã '
const NOW = 'nay '
/** Words before the speaker of the meeting. */
const AT_MEETING = new RegExp(`(?:${MEETING_CUES.map(comparable).join('|')})(?![a-zà-ỹ])`)
/** `Sở Y tế đã` **có Tờ trình** `số 15/TTr-SYT, giao Sở Tài chính thẩm định`: a proposal gives no work. */
const PROPOSES = new RegExp(`\\D{0,24}(?:${PROPOSALS.map(comparable).join('|')})`, 'y')
/** `UBND tỉnh đã` **phê duyệt dự án và giao** `Sở Y tế làm chủ đầu tư`: both are done. */
const APPROVED = /(?:phê duyệt|chấp thuận|thành lập|bố trí|thông qua|quyết định) [^,.;:]{2,80}? và giao /y
const DIGIT = /\d/
/** The opening words of a sentence are not longer. */
const NEAR = 300

/** Whether the sentence that begins at `at` reports what was done. */
export const looksBack = (line: Comparable, at: number): boolean => lookingBack.at(line, at) !== null

const CLOSES = 'trên đây là '

/** `Trên đây là kết luận của Bộ trưởng,` **các đơn vị** `thực hiện.`: a task for many, not for the one who announces it. */
export const isToldAtEnd = (line: Comparable, at: number, sentence: number): boolean =>
  line.low.startsWith(CLOSES, sentence) && line.low.startsWith('các ', at)

/** Whether the body at `at` gave work, with the verb at `verb`, before the meeting. */
export function isTold(
  line: Comparable,
  at: number,
  verb: number,
  { sentence, narrates }: Surroundings,
): boolean {
  const { low } = line
  // "đã thống nhất giao" is what the meeting decided.
  if (!low.startsWith(DONE, verb - DONE.length) || !givesAt(line, verb)) return false
  if (looksBack(line, sentence)) return true
  const before = low.slice(Math.max(sentence, at - NEAR), at)
  // The words before name another day or document, or no meeting.
  return !narrates && (DIGIT.test(before) || !AT_MEETING.test(before))
}

/** `UBND tỉnh` **đã ban hành Kế hoạch số 15/KH-UBND**`, giao …`: whether the body whose name ends at `end` did so. */
export function isIssuing(line: Comparable, end: number): boolean {
  const at = end + 1 + DONE.length
  if (!line.low.startsWith(DONE, end + 1)) return false
  return (isIssued(line, at) && !matchesAt(PROPOSES, line.low, at)) || matchesAt(APPROVED, line.low, at)
}

/** Whether the bodies whose names end at `end` did what follows: `Các đơn vị` **đã bố trí** `trụ sở, phân công …`. */
export const isDone = ({ low }: Comparable, end: number): boolean => low.startsWith(DONE, end + 1)

/** Whether the verb at `at` continues such a report: `UBND tỉnh đã giao Sở A lập hồ sơ,` **giao Sở B** `thẩm định`. */
export const goesOnTelling = (line: Comparable, at: number, { told }: Surroundings): boolean =>
  told && !asking.at(line, at) && !line.low.startsWith(NOW, at - NOW.length)
