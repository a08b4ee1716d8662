/** What a person should look at again. */
import { partAt, stepsOf } from '../json-pointer.js'
import type { Diagnostic, Notice, Review } from '../notice.js'

/** Longer values are cut, for a list. */
const LONGEST = 60

/** Whether a diagnostic is more than a note. */
export function isDoubtful({ severity }: Pick<Diagnostic, 'severity'>): boolean {
  return severity !== 'info'
}

/** `“Lê Văn An”: tên suy từ vị trí`: a value in doubt, and why. */
export function reviewText(notice: Notice, { pointer, reason }: Review): string {
  const value = String(partAt(notice, stepsOf(pointer)))
  return `“${value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value}”: ${reason}`
}
