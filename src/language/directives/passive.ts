/**
 * `Việc bàn giao hồ sơ do ` **Sở Công Thương** ` chủ trì`: the one by whom it is to be done; `Việc thành lập trường`
 * **giao Sở A** `nghiên cứu`: the one whom it is given to, no comma before.
 */
import { BEFORE_GIVING, PASSIVE_VERBS } from '../../vocabulary/directive-verbs.js'
import { readList, type BodyList } from '../bodies/index.js'
import { comparable, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import { matchesAt } from '../sticky.js'

const TOPIC = /(?:về |các )?(?:việc|nhiệm vụ|nội dung|công tác|phần việc) /y
const verbs = phraseSet(PASSIVE_VERBS)

/** Whether a sentence that begins at `start` may say by whom it is to be done. */
export function mayPass({ low }: Line, start: number): boolean {
  return matchesAt(TOPIC, low, start)
}

const TASK = /(?:về |đối với )?việc /y
/** `bàn giao`, `đã giao`, `Chính phủ giao`. */
const OTHERWISE = new RegExp(`(?:${BEFORE_GIVING.map(comparable).join('|')}) $`)
const NEAR = 12

/** Whether `giao` at `at` gives what the sentence names that begins at `start`. */
export function mayPassOn({ low }: Line, start: number, at: number): boolean {
  return matchesAt(TASK, low, start) && !OTHERWISE.test(low.slice(Math.max(start, at - NEAR), at))
}

/** The bodies at `at`, behind `do`, where what they are to do follows. */
export function readPassive(line: Line, at: number): BodyList | null {
  const list = readList(line, at)
  return list && line.text[list.end] === ' ' && verbs.at(line, list.end + 1) ? list : null
}
