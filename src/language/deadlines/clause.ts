/** What the clause around a time says: whether something is to be done by then, or was so already. */
import {
  COMPLETION_VERBS,
  DIRECTIVE_WORDS,
  DUTY_VERBS,
  EVENT_WORDS,
  PRIORITY_WORDS,
  SETTLED_WORDS,
  TOPIC_WORDS,
  WORK_VERBS,
} from '../../vocabulary/deadline-triggers.js'
import { CodeSet } from '../code-set.js'
import { clauseStart } from '../punctuation.js'
import { matchesAt } from '../sticky.js'
import type { Period } from './period.js'

const REACH = 300
const STOPS = new CodeSet('.;:!?')
const oneOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![a-zà-ỹ])(?:${words.join('|')})(?![a-zà-ỹ])`)
const DUTY = oneOf(DUTY_VERBS)
const COMPLETION = oneOf(COMPLETION_VERBS)
const SETTLED = oneOf(SETTLED_WORDS)
const DIRECTIVE = oneOf(DIRECTIVE_WORDS)
const TOPIC = oneOf(TOPIC_WORDS)
/** What stands before the end. */
const PRIORITY = new RegExp(`(?<=(?<![a-zà-ỹ])(?:${PRIORITY_WORDS.join('|')}) )$`, 'y')
const WORK = oneOf(WORK_VERBS)
const EVENT = oneOf(EVENT_WORDS)
/** `toàn tỉnh giải ngân` **đạt 6,8%** `kế hoạch`, but `phấn đấu giải ngân đạt 95%`. */
const ACHIEVED = /(?<!(?:phấn đấu|phải|yêu cầu|bảo đảm|đảm bảo) [^.;,]{0,60})(?<![a-zà-ỹ])đạt (?:được )?\d/
/** The clause ends with the time, or only its reason or purpose follows. */
const CLOSES = /[.;)]|$| (?:theo|để|nhằm) /y

/** `trong tháng 4/2026` **phải bàn giao**: it begins with what has to be done. */
const COMPLETES = new RegExp(` (?:phải|tập trung|bố trí|${COMPLETION_VERBS.join('|')})(?![a-zà-ỹ])`, 'y')

/** No comma need part such a time from what is to be done; "đến 30/9 chủ đầu tư nào …" is a condition. */
const WITHIN = 'trong '

/** `mở tài khoản` **ngay** `trong ngày 11/9/2024, công khai …`: work whose verb no list need know. */
const AT_ONCE = 'ngay '

/** What may stand before a time at the head of its sentence. */
const OPENERS = ['', 'ngay', 'riêng', 'trước mắt', 'trước mắt,']
/** **Từ nay** `đến hết năm 2025, các sở tập trung giải ngân`: what is still to come. */
const FROM_NOW = /^(?:(?:trong )?(?:khoảng )?thời gian )?từ nay $/

/** The sentence or clause up to `at`. */
const clauseBefore = (text: string, at: number): string =>
  text.slice(clauseStart(STOPS, text, Math.max(0, at - REACH), at), at)

/** Whether the rest of the sentence is of a duty, and not of what was done. */
export function isDutyAhead(text: string, at: number, duty = DUTY): boolean {
  const rest = text.slice(at, at + REACH).split(/[.;:] /u)[0]!
  return duty.test(rest) && !SETTLED.test(rest) && !ACHIEVED.test(rest) && !TOPIC.test(rest.slice(0, 16))
}

/** The end of a clause, from its last comma on. */
function lastPhrase(clause: string): string {
  const comma = clause.lastIndexOf(', ')
  // From the beginning of a word, with the one before it: "Phòng" of "Phòng Công tác".
  const word = clause.lastIndexOf(' ', clause.length - 42) + 1
  return clause.slice(Math.max(comma < 0 ? 0 : comma + 2, clause.length > 42 ? word : 0))
}

const isPriority = (phrase: string): boolean => matchesAt(PRIORITY, phrase, phrase.length)

/** Something is to be finished: "hoàn thành [đến ngày 30/9/2021]". */
export const isCompletion = (text: string, at: number): boolean => COMPLETION.test(clauseBefore(text, at))

/**
 * It was so already, is a condition or a mere topic: "các dự án đã khởi công [trước ngày …]".
 * @param ends - such a time is that of the duty, if there is one: "hoàn thành nhiệm vụ trọng tâm [trước ngày …]"
 */
export function isSettled(text: string, at: number, ends = false): boolean {
  const clause = clauseBefore(text, at)
  const phrase = lastPhrase(clause)
  return SETTLED.test(phrase) || (isPriority(phrase) && !(ends && DUTY.test(clause)))
}

/** Work is to be done in the days that begin at `at`: "tổ chức thẩm tra [từ ngày 15 đến ngày 19/11]"; an event only takes place. */
export function isWork(text: string, at: number): boolean {
  const clause = clauseBefore(text, at)
  const phrase = lastPhrase(clause)
  return (
    (DUTY.test(clause) || WORK.test(clause)) &&
    !SETTLED.test(phrase) &&
    !TOPIC.test(phrase) &&
    !EVENT.test(phrase)
  )
}

/**
 * Something is to be done within the period: "báo cáo UBND tỉnh [trong tháng 4/2026]", "khôi phục 60 ha [trong năm 2026]."
 * A whole year needs a verb of completion or the end of the clause, so do the days from now on.
 */
export function isDue(text: string, start: number, { end, unit }: Pick<Period, 'end' | 'unit'>): boolean {
  const clause = clauseBefore(text, start)
  const phrase = lastPhrase(clause)
  if (isPriority(phrase) || (SETTLED.test(phrase) && !DIRECTIVE.test(clause))) return false
  const future = FROM_NOW.test(clause)
  const duty = unit === 'year' && !future ? COMPLETION : DUTY
  if (duty.test(clause) || (duty === DUTY && WORK.test(phrase))) return true
  const opens = future || OPENERS.includes(clause.trim())
  // "Sở Y tế rà soát; trong tháng 9/2021."
  if (opens && text.startsWith('; ', start - clause.length - 2) && matchesAt(CLOSES, text, end)) return true
  // "Trong tháng 4/2026, Sở Xây dựng hoàn thành …", "Trong quý II/2026 các sở phải …", "đến 30/4/2026 bàn giao …"
  const within = text[end] === ' ' && text.startsWith(WITHIN, start)
  if (opens && (within || text.startsWith(', ', end) || matchesAt(COMPLETES, text, end)))
    return isDutyAhead(text, end, duty)
  const once = unit === 'day' && text.startsWith(AT_ONCE, start - AT_ONCE.length)
  return !opens && (once || matchesAt(CLOSES, text, end)) && !TOPIC.test(phrase)
}
