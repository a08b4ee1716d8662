/** The objects of a verb that gives work: `giao` **Sở Y tế, Sở Tài chính**, `Giao:` **Sở Y tế**. */
import { readLabelledList, type BodyList } from '../../bodies/index.js'
import { isCapital, type Comparable } from '../../comparable.js'
import { matchesAt } from '../../sticky.js'
import { endsName } from '../predicate/openers.js'
import { readUnlisted } from './unlisted.js'

/** A list of bodies that a clause begins with or names, and whether it gives them work. */
export interface Given extends BodyList {
  work: boolean
  by: 'given' | 'subject'
  /** Whether the words after the last of them are known to end a name. */
  certain: boolean
}

export function given(
  line: Comparable,
  list: BodyList | null,
  work: boolean,
  by: Given['by'] = 'given',
  certain?: boolean,
): Given | null {
  if (!list) return null
  const { bodies, end } = list
  return { bodies, end, work, by, certain: certain ?? (work && endsName(line, end)) }
}

/** The bodies after the verb that ends at `at`. */
export function objectsOf(line: Comparable, at: number): BodyList | null {
  const next = line.text[at] === ':' ? at + 2 : at + 1
  if (line.text[next - 1] !== ' ' || isBriefing(line, at)) return null
  return readLabelledList(line, next) ?? readUnlisted(line, next)
}

const BRIEFING = / ban (?:chuyên môn|toàn|trực|hằng|hàng|định kỳ|công tác|tuần|tháng|quý)(?![a-zà-ỹ])/y

/** `họp và giao` **ban chuyên môn**: a meeting, while `giao` **Ban Tổ chức** gives work. */
const isBriefing = (line: Comparable, at: number): boolean =>
  line.low.endsWith('giao', at) && !isCapital(line.text, at + 1) && matchesAt(BRIEFING, line.low, at)
