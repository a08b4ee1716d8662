/** The bodies that a clause names where work is given: `giao` **Sở Y tế, Sở Tài chính**, `Giao:` **Sở Y tế**. */
import { readLabelledList, type BodyList } from '../bodies/index.js'
import type { Line } from '../bodies/line.js'
import { endsName } from './predicate.js'

/** A list of bodies that a clause begins with or names, and whether it gives them work. */
export interface Given extends BodyList {
  work: boolean
  by: 'given' | 'subject'
  /** Whether what stands behind the last of them is known to end a name. */
  certain: boolean
}

export function given(
  line: Line,
  list: BodyList | null,
  work: boolean,
  by: Given['by'] = 'given',
  certain?: boolean,
): Given | null {
  if (!list) return null
  const { bodies, end } = list
  return { bodies, end, work, by, certain: certain ?? (work && endsName(line, end)) }
}

/** Those behind the verb that ends at `at`. */
export function objectsOf(line: Line, at: number): BodyList | null {
  const next = line.text[at] === ':' ? at + 2 : at + 1
  return line.text[next - 1] === ' ' ? readLabelledList(line, next) : null
}
