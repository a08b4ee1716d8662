import type { Deadline } from '../../notice.js'
import type { Cell } from './table.js'

/** Several texts in one cell, a line each. */
export function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('\n')
}

/** The words of all deadlines, and the nearest of their days. */
export function limits(deadlines: readonly Deadline[]): [Cell, Cell] {
  const days = deadlines.map((deadline) => deadline.date).filter((day) => day !== null)
  return [joined(deadlines.map((deadline) => deadline.text)), days.sort()[0] ?? null]
}
