/** Steps over the words in small letters of a name, which may look like the verb behind it. */
import { ONE_SYLLABLE_NAMES } from '../../../vocabulary/body-names.js'
import { headAt } from '../heads.js'
import { comparable, isCapital, wordEnd, type Line } from '../line.js'
import { readUnits } from '../units.js'
import { stops, take, takeWord, type Step } from './cursor.js'

const oneSyllable = new Set(ONE_SYLLABLE_NAMES.map(comparable))
const PLAIN_NOUN = /^(?:cơ quan|đơn vị|tổ chức|địa phương|văn phòng)$/
const SYLLABLE = /^[^aăâeêioôơuưy\d]*[aăâeêioôơuưy]+[^aăâeêioôơuưy\d]*$/
const AHEAD = 5

/** `Ban Chỉ đạo` **phòng, chống dịch**: words known to belong to names. */
export const idiom: Step = (cursor) => {
  const { idiom: known, stop, proper, closed } = cursor
  if (!known || (stop && stop.end >= known.end) || (closed && !proper)) return null
  return take(cursor, known.end)
}

/** Such words that are verbs too: `Viện Quy hoạch` **xây dựng** `tỉnh`, `nhà thầu` **thi công**. */
export const verbalIdiom: Step = (cursor) => {
  const { line, idiom: known, stop, proper, closed, head, end, at } = cursor
  if (!known || !stop) return null
  const fits = proper ? endsName(line, known.end, closed) : end === at && !closed && !PLAIN_NOUN.test(head)
  return fits ? take(cursor, known.end) : null
}

/** Whether only a level stands between `at` and the verb, or the next body of a list. */
function endsName(line: Line, at: number, closed: boolean): boolean {
  if (line.text.startsWith(', ', at)) return !closed && headAt(line, at + 2) !== null
  const units = line.text[at] === ' ' ? readUnits(line, at + 1) : null
  if (!units) return false
  return line.text[units.end] !== ' ' || stops.at(line, units.end + 1) !== null
}

/** `Ban Thường vụ` **cấp ủy**: a body in small letters inside the name. */
export const innerBody: Step = (cursor) => {
  if (cursor.closed || !cursor.proper) return null
  const head = headAt(cursor.line, cursor.next)
  if (head?.kind !== 'organisation' && head?.kind !== 'generic' && head?.kind !== 'committee') return null
  return take(cursor, head.end)
}

/** The verb ends the name, unless it only looks like one: `Đài Tiếng` **nói**. */
export const verb: Step = (cursor) => {
  if (!cursor.stop) return null
  return cursor.run === 1 && isHalf(cursor.line, cursor.end) ? null : false
}

/** Whether the word that ends at `at` is the first half of a compound. */
function isHalf({ text, low }: Line, at: number): boolean {
  const word = low.slice(low.lastIndexOf(' ', at - 1) + 1, at)
  if (word.length > 7 || oneSyllable.has(word) || isCapital(text, at - 1)) return false
  return SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, ''))
}

/** Other small letters: the second half of a compound, or words before a verb or a level not far off. */
export const unknown: Step = (cursor) => {
  const { line, next, proper, run, closed, end, at } = cursor
  if (closed) return false
  return run > 0 || goesOn(line, next, proper, end === at) ? takeWord(cursor) : false
}

/** Whether unknown words at `at` belong to a name; `first` where they stand right behind its head. */
export function goesOn(line: Line, at: number, proper: boolean, first = false): boolean {
  const { text } = line
  let next = at
  for (let step = 0; step < AHEAD; step++) {
    next = wordEnd(text, next)
    if (next >= text.length || text[next] === ':') return step > 0
    if (text[next] !== ' ') return proper && !first && step < 2
    next++
    if (isCapital(text, next)) {
      if (/\D/.test(text[next]!)) return true
      continue
    }
    const kind = headAt(line, next)?.kind
    if (kind === 'unit') return true
    if (kind === 'determiner') return false
    if (stops.at(line, next)) return !(proper && first)
  }
  return false
}
