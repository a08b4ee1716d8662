/** The units of a reading against those of the gold, and the figures that come of it. */
import type { Unit } from './units.js'
import { fold, likeness } from './fold.js'

/** How alike a body must be to an optional one to be taken for it. */
const ALIKE = 0.6

export interface Comparison {
  /** Units of the reading that the gold has, and those that it has not. */
  right: Unit[]
  wrong: Unit[]
  /** Units of the gold that the reading has not. */
  missing: Unit[]
}

export interface Counts {
  right: number
  wrong: number
  missing: number
}

/** Same words in the same parts; each unit of the gold answers for one of the reading. */
export function compare(gold: readonly Unit[], reading: readonly Unit[]): Comparison {
  const open = new Map<string, Unit[]>()
  for (const unit of gold) {
    if (unit.optional) continue
    const same = open.get(keyOf(unit))
    if (same) same.push(unit)
    else open.set(keyOf(unit), [unit])
  }
  const optional = gold.filter((unit) => unit.optional)
  const [right, wrong] = [[] as Unit[], [] as Unit[]]
  for (const unit of reading) {
    if (open.get(keyOf(unit))?.shift()) right.push(unit)
    else if (!optional.some((other) => isTakenFor(unit, other))) wrong.push(unit)
  }
  return { right, wrong, missing: [...open.values()].flat() }
}

const keyOf = ({ parts }: Unit) => parts.map((part) => (part === null ? '∅' : fold(part))).join('\n')

/** An optional assignment allows for other words for the body, at the same item. */
function isTakenFor(unit: Unit, optional: Unit): boolean {
  if (keyOf(unit) === keyOf(optional)) return true
  const [[body = null, , item], [wanted = null, , place]] = [unit.parts, optional.parts]
  return item === place && likeness(body ?? '', wanted ?? '') >= ALIKE
}

export const noCounts = (): Counts => ({ right: 0, wrong: 0, missing: 0 })

export function add(total: Counts, { right, wrong, missing }: Counts): void {
  total.right += right
  total.wrong += wrong
  total.missing += missing
}

const share = (part: number, whole: number) => (whole === 0 ? null : part / whole)

/** Null where there is nothing to divide by. */
export const precision = ({ right, wrong }: Counts) => share(right, right + wrong)
export const recall = ({ right, missing }: Counts) => share(right, right + missing)
export const f1 = ({ right, wrong, missing }: Counts) => share(2 * right, 2 * right + wrong + missing)
