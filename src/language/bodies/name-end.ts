/**
 * Whether the last words of a name are known to end one. Other words may have grown into it out of the sentence,
 * or have been cut: `Phòng Cảnh sát giao thông` **tổng** `kiểm soát …`, `Phòng Quản lý đê` **điều và lụt** `bão`.
 */
import { BRANCHES, TAILS } from '../../vocabulary/body-names.js'
import type { Match } from '../match.js'
import { fields, idioms, unitNames } from './complement/cursor.js'
import { tellsWhich } from './group/relative.js'
import { headAt, mayBeHead, nounAt } from './heads.js'
import { isCapital, isLetterCode, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'

const endings = [unitNames, fields, idioms, phraseSet(TAILS, BRANCHES)]
const DIGIT = /\d/
/** No words of a list are more. */
const MOST_WORDS = 12

export function hasKnownEnd(line: Line, body: Match): boolean {
  const { start, end } = body
  const last = wordStart(line, end)
  if (!isLetterCode(line.codes[end - 1]!) || isCapital(line.text, last)) return true
  return isCompound(line, start, last) || hasEnd(line, body, mayEnd)
}

/** Whether a level or a field of work ends it, behind which no name goes on: `Công an xã`, `Sở Y tế`. */
export const isWhole = (line: Line, body: Match): boolean => hasEnd(line, body, isLevelOrField)

/** Whether its last words, however many, are such as `known` tells. */
function hasEnd(line: Line, { start, end }: Match, known: typeof mayEnd): boolean {
  let at = wordStart(line, end)
  for (let word = 0; word < MOST_WORDS && at >= start; word++, at = wordStart(line, at - 1))
    if (known(line, at, end)) return true
  return false
}

/** Whether words that may end a name stand from `at` to `end`. */
function mayEnd(line: Line, at: number, end: number): boolean {
  if (headAt(line, at)?.end === end || nounAt(line, at)?.end === end) return true
  return endings.some((words) => words.at(line, at)?.end === end) || tellsWhich(line, at, end)
}

function isLevelOrField(line: Line, at: number, end: number): boolean {
  if (fields.at(line, at)?.end === end) return true
  const head = mayBeHead(line, at) ? headAt(line, at) : null
  return head?.kind === 'unit' && head.end === end
}

/** `Phòng` **Chính trị**: a word in small letters behind a single one with a capital is the other half of it. */
function isCompound(line: Line, start: number, last: number): boolean {
  const { text } = line
  const first = wordStart(line, last - 1)
  if (first <= start || !isCapital(text, first) || DIGIT.test(text.slice(first, last))) return false
  const before = wordStart(line, first - 1)
  return before === start || !isCapital(text, before)
}

/** Where the word begins that ends at `end`. */
const wordStart = ({ text }: Line, end: number): number => text.lastIndexOf(' ', end - 1) + 1
