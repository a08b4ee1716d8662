/** What is said of a body: that it shall do something, that it asks others, or what it did. */
import { ALLOTTED, APPOSITIONS, SPEAKING_VERBS } from '../../vocabulary/directive-verbs.js'
import { readList, skipAside } from '../bodies/index.js'
import { comparable, isCapital, isLetter, type Comparable } from '../comparable.js'
import { phraseSet } from '../phrases.js'
import { COMMA, SPACE } from '../punctuation.js'
import { endOf, matchesAt } from '../sticky.js'
import { assigning, isForbidden, openers, verbAt } from './predicate/openers.js'
import { isStatement, tellsDeed } from './predicate/statement.js'

/** `sure` is the kind of the word that opens it; `unknown`: no list has that word. */
export type Predicate =
  | { kind: 'task'; sure: 'known' | 'deciding' | 'circumstance' | 'unknown' }
  | { kind: 'assigns'; at: number }
  | { kind: 'statement' }

const KNOWN = { kind: 'task', sure: 'known' } as const
const STATEMENT = { kind: 'statement' } as const

const appositions = phraseSet(
  APPOSITIONS,
  APPOSITIONS.map((words) => `mà ${words}`),
)

/** Reads what follows a list of bodies that ends at `at`. */
export function readPredicate(line: Comparable, at: number): Predicate {
  const past = skipAside(line, at)
  const comma = line.codes[past] === COMMA
  const next = comma ? past + 2 : past + 1
  if (line.codes[next - 1] !== SPACE) return STATEMENT
  const apposition = appositions.at(line, next)
  if (apposition && line.codes[apposition.end] === SPACE) {
    const inner = readList(line, apposition.end + 1)
    return inner ? readPredicate(line, inner.end) : STATEMENT
  }
  if (actsBeside(line, next)) return KNOWN
  const assigns = assigningFrom(line, next)
  if (assigns >= 0) return { kind: 'assigns', at: assigns }
  if (isForbidden(line, next) || agreesWithOthers(line, next) || isEntrusted(line, next)) return KNOWN
  if (isStatement(line, next)) return STATEMENT
  const opener = openers.at(line, next)
  if (opener)
    return opener.kind === 'statement' || tellsDeed(line, next, opener.end)
      ? STATEMENT
      : { kind: 'task', sure: opener.kind }
  const plain = !comma && isLetter(line.text, next) && !isCapital(line.text, next)
  return plain ? { kind: 'task', sure: 'unknown' } : STATEMENT
}

const BESIDE = /cùng (?:với )?/y
/** `c` */
const BESIDE_FIRST = 0x63

/** `Sở Xây dựng` **cùng Sở Tài chính** `kiểm tra`: both shall do it. */
function actsBeside(line: Comparable, at: number): boolean {
  const beside = line.codes[at] === BESIDE_FIRST ? endOf(BESIDE, line.low, at) : -1
  const partners = beside < 0 ? null : readList(line, beside)
  return partners !== null && line.codes[partners.end] === SPACE && verbAt(line, partners.end + 1) !== null
}

const speaking = phraseSet(SPEAKING_VERBS)
/** `Sở Tài chính` **giao dự toán** `chi tiết` gives a thing, not work; `Sở Y tế` **phân công rõ** `người` names nobody. */
const ALLOTS = new RegExp(
  comparable(`(?:giao (?:chi tiết )?(?:${ALLOTTED.join('|')})|phân công (?:rõ|cụ thể))(?![a-zà-ỹ])`),
  'y',
)
/** So many words of a speaker may come before it. */
const MOST_SPEAKING = 3

/** Where the verb is that gives work to others, past what is said before it: `thống nhất` **giao** `…`; or -1. */
function assigningFrom(line: Comparable, at: number): number {
  let verb = at
  for (let step = 0; step <= MOST_SPEAKING; step++) {
    if (assigning.at(line, verb)) return matchesAt(ALLOTS, line.low, verb) ? -1 : verb
    const speaks = speaking.at(line, verb)
    if (!speaks) break
    verb = speaks.end + (line.codes[speaks.end] === COMMA ? 2 : 1)
  }
  return -1
}

const AGREE = 'thống nhất'
const AGREE_WITH = `${AGREE} với `
const AGREES = new RegExp(
  comparable(
    `${AGREE}(?: (?:phương án|giải pháp|biện pháp|cách thức|quy trình)[^,.;:]{0,80})?, (?:báo cáo|đề xuất|tham mưu|hoàn thiện|gửi) `,
  ),
  'y',
)

/** `Bộ Tài chính` **thống nhất với Bộ Xây dựng** `phương án`, **thống nhất phương án, báo cáo** `Thủ tướng`: a task. */
function agreesWithOthers(line: Comparable, at: number): boolean {
  if (!line.low.startsWith(AGREE, at)) return false
  return line.low.startsWith(AGREE_WITH, at)
    ? readList(line, at + AGREE_WITH.length) !== null
    : matchesAt(AGREES, line.low, at)
}

const RECEIVES = 'được '
/** `Sở Y tế` **được giao** `chủ trì …`, unless the sentence says that it was done. */
const ENTRUSTED =
  /được (?:giao|phân công) (?:nhiệm vụ |trách nhiệm )?(?![^.;]{0,200}(?<![a-zà-ỹ])(?:đã|chưa|đến nay)(?![a-zà-ỹ]))/y

function isEntrusted(line: Comparable, at: number): boolean {
  const task = line.low.startsWith(RECEIVES, at) ? endOf(ENTRUSTED, line.low, at) : -1
  return task >= 0 && verbAt(line, task) !== null
}
