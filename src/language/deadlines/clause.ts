/** What the clause before a time says: whether something is to be done by then, or was so already. */
import {
  COMPLETION_VERBS,
  DUTY_VERBS,
  PRIORITY_WORDS,
  SETTLED_WORDS,
} from '../../vocabulary/deadline-triggers.js'

const REACH = 300
const oneOf = (words: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu')
const DUTY = oneOf(DUTY_VERBS)
const COMPLETION = oneOf(COMPLETION_VERBS)
const SETTLED = oneOf(SETTLED_WORDS)
const PRIORITY = new RegExp(`(?:${PRIORITY_WORDS.join('|')}) $`, 'iu')

/** The sentence or clause up to `at`. */
function clauseBefore(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - REACH), at)
    .split(/[.;:!?] /u)
    .at(-1)!
}

/** Something is to be done: "báo cáo UBND tỉnh [trong tháng 4/2026]". */
export const isDuty = (text: string, at: number): boolean => DUTY.test(clauseBefore(text, at))

/** Something is to be finished: "hoàn thành [trong năm 2021]". */
export const isCompletion = (text: string, at: number): boolean => COMPLETION.test(clauseBefore(text, at))

/** It was so already, is a condition or a mere topic: "các dự án đã khởi công [trước ngày …]". */
export function isSettled(text: string, at: number): boolean {
  const phrase = clauseBefore(text, at).split(', ').at(-1)!.slice(-40)
  return SETTLED.test(phrase) || PRIORITY.test(phrase)
}
