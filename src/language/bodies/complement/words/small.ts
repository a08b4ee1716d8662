/**
 * Skips small words that no list knows, up to words that can only open the task or to the colon of a heading:
 * `Vụ Quản lý nợ` **và cưỡng chế nợ thuế** `khẩn trương …`, `Ban Chỉ đạo quốc gia` **về chống buôn lậu**`: …`.
 */
import { SURE_OPENERS } from '../../../../vocabulary/directive-verbs.js'
import { isDigit } from '../../../digits.js'
import { SPACE } from '../../../punctuation.js'
import { headAt } from '../../heads.js'
import { isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { beginsCompoundVerb, close, idioms, isAll, type Cursor } from '../cursor.js'

const sure = phraseSet(SURE_OPENERS, ['tập trung', 'tích cực', 'thường xuyên'])
export const AND = 'và '
const MOST_WORDS = 12
/** `về phát triển bền vững` **và** `nâng cao …`: the verb after it belongs to the name too. */
const JOINED = ` ${AND.trim()}`
export const LISTED = ', '
const JOINTS = [LISTED, '; ', ` ${AND}`, `, ${AND}`]

/** Takes the words from `from` on if they end a name. */
export function takeWords(cursor: Cursor, from: number, noun: boolean): boolean | null {
  const end = wordsEnd(cursor, from, noun)
  return end < 0 ? null : close(cursor, end)
}

/**
 * Where the small words from `from` on end, at least two; -1 if they end no name.
 *
 * @param noun - they are not a predicate, so another body may end them
 */
function wordsEnd(cursor: Cursor, from: number, noun: boolean): number {
  const { line } = cursor
  const known = noun ? idioms.at(line, from) : null
  let end = known?.end ?? wordEnd(line.text, from)
  for (let words = known ? 2 : 1; words < MOST_WORDS && end > from; words++) {
    if (words > 1 && !line.low.endsWith(JOINED, end)) {
      if (opensTask(line, end)) return end
      if (isListed(line, end)) return noun ? end : -1
    }
    if (words > 1 && isAll(cursor, end)) return end
    if (line.codes[end] !== SPACE || sure.at(line, end + 1)) return -1
    end = wordEnd(line.text, end + 1)
  }
  return -1
}

/** A colon, words that only open a task, or a verb of several syllables. */
export function opensTask(line: Comparable, at: number): boolean {
  if (line.codes[at] !== SPACE) return line.text[at] === ':'
  return sure.at(line, at + 1) !== null || beginsCompoundVerb(line, at + 1) || sendsSome(line, at + 1)
}

/** `Viện Dinh dưỡng và an toàn thực phẩm` **cử 02** `đoàn giám sát` */
const SENDS = 'cử '
const sendsSome = ({ low, codes }: Comparable, at: number): boolean =>
  low.startsWith(SENDS, at) && isDigit(codes[at + SENDS.length]!)

/** Another body in capitals, or a group, is joined at `at`. */
function isListed(line: Comparable, at: number): boolean {
  return JOINTS.some((joint) => line.low.startsWith(joint, at) && isBody(line, at + joint.length))
}

function isBody(line: Comparable, at: number): boolean {
  const head = headAt(line, at)
  return head !== null && (isCapital(line.text, at) || head.kind === 'determiner')
}
