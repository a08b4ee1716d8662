/** Does `review` name the values that are wrong, and only those? */
import type { Comparison } from './compare.js'

export interface ReviewCounts {
  /** Units that are wrong, and how many of them are named. */
  wrong: number
  wrongNamed: number
  right: number
  rightNamed: number
  /** Units that were not read at all, beyond those that others were read for: there is nothing to name. */
  leftOut: number
}

export const noReview = (): ReviewCounts => ({ wrong: 0, wrongNamed: 0, right: 0, rightNamed: 0, leftOut: 0 })

/** @param named the pointers of `review`: a unit is named by one of its values or by what holds them */
export function countReview(found: Comparison, named: ReadonlySet<string>, total: ReviewCounts): void {
  const isNamed = ({ pointers }: Comparison['right'][number]) =>
    pointers.some((pointer) => named.has(pointer) || named.has(pointer.slice(0, pointer.lastIndexOf('/'))))
  total.wrong += found.wrong.length
  total.wrongNamed += found.wrong.filter(isNamed).length
  total.right += found.right.length
  total.rightNamed += found.right.filter(isNamed).length
  total.leftOut += Math.max(0, found.missing.length - found.wrong.length)
}

export function sumReview(each: Iterable<ReviewCounts>): ReviewCounts {
  const total = noReview()
  for (const counts of each)
    for (const key of Object.keys(total) as (keyof ReviewCounts)[]) total[key] += counts[key]
  return total
}
