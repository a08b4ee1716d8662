/**
 * Steps over words in small letters that no list knows, on to what can only open the task or to the colon of a heading:
 * `Vụ Quản lý nợ` **và cưỡng chế nợ thuế** `khẩn trương …`, `Ban Chỉ đạo quốc gia` **về chống buôn lậu**`: …`.
 */
import { SURE_OPENERS } from '../../../vocabulary/directive-verbs.js'
import { SPACE } from '../../punctuation.js'
import { headAt } from '../heads.js'
import { isCapital, wordEnd, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { beginsCompoundVerb, idioms, stops, take, type Cursor, type Step } from './cursor.js'

const sure = phraseSet(SURE_OPENERS, ['khẩn trương', 'tập trung', 'tích cực', 'thường xuyên'])
/** `Ủy ban Quốc gia` **về** `…`: behind these levels a link tells what the body is for. */
const LEVELLED = / (?:quốc gia|trung ương|nhà nước|liên ngành|của chính phủ)$/
const LEVELLED_REACH = 16
const ABOUT = 'về '
const MATTER = 'về việc '
const AND = 'và '
/** They are nobody's work: `Cục Đường bộ` **và người dân** `cần …`. */
const PEOPLE = ['người', 'nhân dân', 'bà con', 'cử tri']
const MOST_WORDS = 9
const LISTED = ', '
const JOINTS = [LISTED, ` ${AND}`, `, ${AND}`]

/** `Ủy ban Quốc gia` **về người cao tuổi**. */
export const about: Step = (cursor) => {
  const { line, next, end, kind, at } = cursor
  if (!line.low.startsWith(ABOUT, next) || line.low.startsWith(MATTER, next)) return null
  if (kind !== 'committee' && kind !== 'organisation') return null
  if (!LEVELLED.test(line.low.slice(Math.max(at - 1, end - LEVELLED_REACH), end))) return null
  return takeWords(cursor, next + ABOUT.length, true)
}

/** `Cục Chế biến thủy sản` **và nghề muối**. */
export const coordinate: Step = (cursor) => {
  const { line, next, at, end, proper, kind } = cursor
  if (!line.low.startsWith(AND, next) || !proper || kind === 'office' || end === at) return null
  const { text, codes } = line
  if (codes[at] !== SPACE || !isCapital(text, at + 1)) return null
  const words = next + AND.length
  if (isCapital(text, words) || headAt(line, words)) return null
  if (PEOPLE.some((who) => line.low.startsWith(who, words))) return null
  return takeWords(cursor, words, stops.at(line, words) === null)
}

/** `Vụ Lao động`**, văn hóa, xã hội** `khẩn trương …`: fields of work, up to what opens the task. */
export const fieldsListed: Step = (cursor) => {
  const { line, at, end, kind } = cursor
  if (kind !== 'short' && kind !== 'organisation') return null
  if (line.codes[at] !== SPACE || !isCapital(line.text, at + 1)) return null
  let last = end
  while (line.text.startsWith(LISTED, last)) {
    const field = last + LISTED.length
    if (isCapital(line.text, field) || headAt(line, field)) return null
    const known = idioms.at(line, field)
    if (!known) return null
    last = known.end
  }
  return last > end && opensTask(line, last) ? close(cursor, last) : null
}

/** Takes the words from `from` on where they end a name. */
function takeWords(cursor: Cursor, from: number, noun: boolean): boolean | null {
  const end = wordsEnd(cursor.line, from, noun)
  return end < 0 ? null : close(cursor, end)
}

function close(cursor: Cursor, end: number): true {
  cursor.closed = true
  return take(cursor, end)
}

/**
 * Where the small words from `from` on end, two at least; -1 where they end no name.
 *
 * @param noun - they are no predicate: a further body may end them
 */
function wordsEnd(line: Line, from: number, noun: boolean): number {
  let end = wordEnd(line.text, from)
  for (let words = 1; words < MOST_WORDS && end > from; words++) {
    if (words > 1 && (opensTask(line, end) || (noun && isListed(line, end)))) return end
    if (line.codes[end] !== SPACE || sure.at(line, end + 1)) return -1
    end = wordEnd(line.text, end + 1)
  }
  return -1
}

/** A colon, words that only open a task, or a verb of more than one syllable. */
function opensTask(line: Line, at: number): boolean {
  if (line.codes[at] !== SPACE) return line.text[at] === ':'
  return sure.at(line, at + 1) !== null || beginsCompoundVerb(line, at + 1)
}

/** A further body in capitals, or a group, is joined at `at`. */
function isListed(line: Line, at: number): boolean {
  return JOINTS.some((joint) => line.low.startsWith(joint, at) && isBody(line, at + joint.length))
}

function isBody(line: Line, at: number): boolean {
  const head = headAt(line, at)
  return head !== null && (isCapital(line.text, at) || head.kind === 'determiner')
}
