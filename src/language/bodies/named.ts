/** A body by its head and the rest of its name: `Sở` **Y tế**, `giao` **Cục** `rà soát`. */
import { NAMED_INSIDE, SELF_STANDING } from '../../vocabulary/body-heads.js'
import { SURE_OPENERS } from '../../vocabulary/directive-verbs.js'
import { isLetter } from '../capitals.js'
import { isSmall } from '../letters.js'
import { COLON, COMMA, SPACE } from '../punctuation.js'
import { readComplement } from './complement.js'
import { readGroup } from './group.js'
import type { HeadKind } from './heads.js'
import { comparable, isCapital, type Comparable } from '../comparable.js'
import { phraseSet } from '../phrases.js'

export interface Element {
  start: number
  end: number
  kind: HeadKind
  /** Only a head, which may share the tail of the next member (`Bí thư, Chủ tịch UBND huyện`). */
  bare: boolean
  /** Whether bare heads before it may share its tail. */
  shared: boolean
}

const selfStanding = new Set(SELF_STANDING.map(comparable))
const sure = phraseSet(SURE_OPENERS, ['tập trung'])
const namedInside = new Set(NAMED_INSIDE.map(comparable))

export function readNamed(line: Comparable, at: number, end: number, kind: HeadKind): Element {
  const whole = readComplement(line, at, end, kind, readGroup)
  return { start: at, end: whole.end, kind, bare: whole.end === end, shared: whole.shared }
}

/** A member that shares nothing with its neighbours. */
export const whole = (start: number, end: number, kind: HeadKind): Element => ({
  start,
  end,
  kind,
  bare: false,
  shared: false,
})

/** Whether the generic words from `start` to `end` name a body by themselves. */
export const isSelfStanding = (line: Comparable, start: number, end: number): boolean =>
  selfStanding.has(line.low.slice(start, end))

/**
 * `giao` **Cục** `rà soát`, `phối hợp với` **Tỉnh** `làm rõ`: inside a sentence the capital makes it a name; at the
 * beginning the opening of a task does: **Tỉnh** `cần tập trung …`.
 */
export function isNamedInside(line: Comparable, at: number, end: number): boolean {
  const { text, low } = line
  if (!isCapital(text, at) || !namedInside.has(low.slice(at, end))) return false
  if (text.charCodeAt(end) !== SPACE || !isSmall(text.charCodeAt(end + 1))) return false
  const before = at < 2 ? 0 : text.charCodeAt(at - 2)
  const inside =
    text.charCodeAt(at - 1) === SPACE && (isLetter(before) || before === COMMA || before === COLON)
  return inside || sure.at(line, end + 1) !== null
}
