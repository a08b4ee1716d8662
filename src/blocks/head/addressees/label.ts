/** `Kính gửi:`, also broken by a narrow cell: `Kính` / `gửi:`. In bare letters. */
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { ADDRESSEES, isAddressees } from '../words.js'

const BEGUN = /^[*_|\s]{0,9}kinh[*_|\s]{0,9}$/
/** No line with the first word alone is longer. */
const LONGEST_BEGUN = 22
const REST = /^[*_|\s]{0,9}(?:gui|goi|trinh)[*_]{0,3}\s?:[*_]{0,3}/

const isBegun = (plain: string) =>
  plain.length <= LONGEST_BEGUN && plain.includes('kinh') && BEGUN.test(plain)

/** Whether the label begins at the line at `index`. */
export function opensAddressees(source: Source, index: number): boolean {
  const plain = plainOfLine(source, source.lines[index]!)
  if (isAddressees(plain)) return true
  const next = source.lines[index + 1]
  return next !== undefined && isBegun(plain) && REST.test(plainOfLine(source, next))
}

/** Length of the label, or of its first word alone, that the line begins with; -1 where none does. */
export function labelLength(plain: string): number {
  const label = ADDRESSEES.exec(plain)
  if (label) return label[0].length
  return isBegun(plain) ? plain.length : -1
}

/** Length of the rest of a broken label that the line begins with, else 0. */
export const restLength = (plain: string): number => REST.exec(plain)?.[0].length ?? 0
