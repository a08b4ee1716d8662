/**
 * A passage is the folded text of one or more stretches of the source, with the way back.
 *
 *     source   "… rõ trách\n\n        2\n\nnhiệm của  **tổ chức**"
 *     folded   "… rõ trách nhiệm của tổ chức"
 *
 * Folding removes markup and turns every run of white space into one space. The rules read the folded
 * text; `origin` leads from its offsets back to the source.
 */
import { foldRange } from './fold.js'
import { pointAt, type Line, type Point } from './lines.js'

import type { Range, Run } from './run.js'

export type { Range } from './run.js'

/** A unist Position; `parts` where the text stands in several places of the source. */
export interface Position {
  start: Point
  end: Point
  parts?: { start: Point; end: Point }[]
}

/** What may stand between two pieces of one text without setting them apart, and what must. */
const FOREIGN = /[^\s*|]/
const BLANK = /\s/

export class Passage {
  readonly text: string
  /** Folded offset at which each run begins; parallel to `runs`. */
  private readonly starts: number[] = []
  private readonly runs: Run[] = []
  /** Indexes of the runs before which foreign text stands. */
  private apart: Set<number> | null = null

  constructor(
    readonly source: string,
    readonly ranges: readonly Range[],
    /** Leave links, escapes and tags as they stand: text that is none of the notice's. */
    raw = false,
  ) {
    const texts: string[] = []
    let length = 0
    let afterSpace = true
    let previous: Range | undefined
    const push = (run: Run) => {
      this.starts.push(length)
      this.runs.push(run)
      texts.push(run.text)
      if (run.apart) (this.apart ??= new Set()).add(this.runs.length)
      length += run.text.length
      afterSpace = run.text.endsWith(' ')
    }
    for (const range of ranges) {
      if (previous) {
        const between = source.slice(previous.end, range.start)
        const joined = (afterSpace || BLANK.test(between)) && !FOREIGN.test(between)
        if (!afterSpace) push({ origin: previous.end, width: 0, text: ' ' })
        if (!joined || range.start < previous.end) (this.apart ??= new Set()).add(this.runs.length)
      }
      for (const run of foldRange(source, range, afterSpace, raw)) push(run)
      previous = range
    }
    const text = texts.length === 1 ? texts[0]! : texts.join('')
    this.text = text.endsWith(' ') ? text.slice(0, -1) : text
  }

  private runAt(offset: number): number {
    let low = 0
    let high = this.starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }

  /** The stretches of the source in which the folded text from `start` to `end` stands. */
  origin(start: number, end: number): Range[] {
    if (this.runs.length === 0) return []
    const parts: Range[] = []
    const last = this.runAt(Math.max(start, end - 1))
    let part: Range | undefined
    for (let index = this.runAt(start); index <= last; index++) {
      const run = this.runs[index]!
      if (run.width === 0) continue
      const from = Math.max(0, start - this.starts[index]!)
      const to = Math.min(run.text.length, end - this.starts[index]!)
      const verbatim = run.width === run.text.length
      const range = {
        start: verbatim ? run.origin + from : run.origin,
        end: verbatim ? run.origin + to : run.origin + run.width,
      }
      if (part && !this.apart?.has(index)) part.end = range.end
      else parts.push((part = range))
    }
    return parts
  }

  position(lines: readonly Line[], start: number, end: number): Position {
    const parts = this.origin(start, end).map((range) => ({
      start: pointAt(lines, range.start),
      end: pointAt(lines, range.end),
    }))
    const first = parts[0] ?? { start: pointAt(lines, 0), end: pointAt(lines, 0) }
    if (parts.length < 2) return first
    const byOffset = [...parts].sort((a, b) => a.start.offset - b.start.offset)
    return { start: byOffset[0]!.start, end: byOffset.at(-1)!.end, parts }
  }

  /** The part of this passage from `start` to `end`, trimmed, as a value with its place. */
  span(start = 0, end = this.text.length, value?: string): Span {
    while (start < end && this.text.charCodeAt(start) === 32) start++
    while (end > start && this.text.charCodeAt(end - 1) === 32) end--
    return new Span(this, start, end, value)
  }
}

/**
 * A value of the notice and where it stands. No text enters a notice but as a span, so nothing can
 * be said that the source does not say.
 */
export class Span {
  constructor(
    readonly passage: Passage,
    readonly start: number,
    readonly end: number,
    /** Where the value is a reading of the words, not the words: an ISO date, a capacity. */
    private readonly reading?: string,
  ) {}

  get text(): string {
    return this.passage.text.slice(this.start, this.end)
  }

  get value(): string {
    return this.reading ?? this.text
  }

  /** Offset of the first character in the source. */
  get offset(): number {
    return this.passage.origin(this.start, this.end)[0]?.start ?? 0
  }

  position(lines: readonly Line[]): Position {
    return this.passage.position(lines, this.start, this.end)
  }
}
