/** A short text that stands in one place as it is: a list marker, a number. */
import type { Line } from '../lines/lines.js'
import { pointAt, type Position } from '../lines/position.js'
import type { Range } from '../lines/passage.js'
import type { Placed } from './draft.js'

export class Mark implements Placed {
  constructor(
    private readonly range: Range,
    readonly value: string,
  ) {}

  position(lines: readonly Line[]): Position {
    return { start: pointAt(lines, this.range.start), end: pointAt(lines, this.range.end) }
  }
}
