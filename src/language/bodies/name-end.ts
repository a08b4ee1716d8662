/**
 * Whether the last words of a name are known to end one. Otherwise words of the sentence may have been added to it,
 * or cut off: `Phòng Cảnh sát giao thông` **tổng** `kiểm soát …`, `Phòng Quản lý đê` **điều và lụt** `bão`.
 */
import { BRANCHES, TAILS } from '../../vocabulary/body-names.js'
import type { Match } from '../match.js'
import { fields, idioms, unitNames } from './complement/cursor.js'
import { tellsWhich } from './group/relative.js'
import { headAt, mayBeHead, nounAt } from './heads.js'
import { isCapital, isLetterCode, type Comparable } from '../comparable.js'
import { phraseSet } from '../phrases.js'

const endings = [unitNames, fields, idioms, phraseSet(TAILS, BRANCHES)]
const DIGIT = /\d/
/** No phrase of a list has more words. */
const MOST_WORDS = 12

export function hasKnownEnd(line: Comparable, body: Match): boolean {
  const { start, end } = body
  const last = wordStart(line, end)
  if (!isLetterCode(line.codes[end - 1]!) || isCapital(line.text, last)) return true
  return isCompound(line, start, last) || hasEnd(line, body, mayEnd)
}

/** Whether it ends with a level or a field of work, which always end a name: `Công an xã`, `Sở Y tế`. */
export const isWhole = (line: Comparable, body: Match): boolean => hasEnd(line, body, isLevelOrField)

/** Whether some of its last words are `known`. */
function hasEnd(line: Comparable, { start, end }: Match, known: typeof mayEnd): boolean {
  let at = wordStart(line, end)
  for (let word = 0; word < MOST_WORDS && at >= start; word++, at = wordStart(line, at - 1))
    if (known(line, at, end)) return true
  return false
}

/** Whether the words from `at` to `end` may end a name. */
function mayEnd(line: Comparable, at: number, end: number): boolean {
  if (headAt(line, at)?.end === end || nounAt(line, at)?.end === end) return true
  return endings.some((words) => words.at(line, at)?.end === end) || tellsWhich(line, at, end)
}

function isLevelOrField(line: Comparable, at: number, end: number): boolean {
  if (fields.at(line, at)?.end === end) return true
  const head = mayBeHead(line, at) ? headAt(line, at) : null
  return head?.kind === 'unit' && head.end === end
}

/** `Phòng` **Chính trị**: a small word after a single capitalised one is its second half. */
function isCompound(line: Comparable, start: number, last: number): boolean {
  const { text } = line
  const first = wordStart(line, last - 1)
  if (first <= start || !isCapital(text, first) || DIGIT.test(text.slice(first, last))) return false
  const before = wordStart(line, first - 1)
  return before === start || !isCapital(text, before)
}

/** Where the word that ends at `end` begins. */
const wordStart = ({ text }: Comparable, end: number): number => text.lastIndexOf(' ', end - 1) + 1
