import type { Deadline } from '../../notice.js'
import type { Cell } from './table.js'

/** Several texts in one cell, one per line. */
export function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('\n')
}

/** The texts of all deadlines, and the earliest of their dates. */
export function deadlineCells(deadlines: readonly Deadline[]): [Cell, Cell] {
  const days = deadlines.map((deadline) => deadline.date).filter((day) => day !== null)
  return [joined(deadlines.map((deadline) => deadline.text)), days.sort()[0] ?? null]
}
