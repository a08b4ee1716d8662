/** A short text in one place: a list marker, a number. */
import { hasAny } from '../lines/ascending.js'
import type { Line } from '../lines/lines.js'
import { pointAt, type Position } from '../lines/position.js'
import type { Range } from '../lines/passage.js'
import type { Print } from '../lines/print.js'
import type { Placed } from './draft.js'

export class Mark implements Placed {
  constructor(
    private readonly range: Range,
    readonly value: string,
  ) {}

  /** The value as it is printed: letter for letter, if letters were mended. */
  printed(print: Print): string {
    const { range, value } = this
    const differs = hasAny(print.mended, range) || hasAny(print.added, range)
    if (!differs || value.length !== range.end - range.start) return value
    return Array.from(value, (_, at) => at + range.start)
      .filter((at) => !hasAny(print.added, { start: at, end: at + 1 }))
      .map((at) => print.printed.charAt(at))
      .join('')
  }

  position(lines: readonly Line[]): Position {
    return { start: pointAt(lines, this.range.start), end: pointAt(lines, this.range.end) }
  }
}
