/**
 * A passage is the folded text of one or more stretches of the source, with the way back to it.
 *
 *     source   "… rõ trách\n\n        2\n\nnhiệm của  **tổ chức**"
 *     folded   "… rõ trách nhiệm của tổ chức"
 *
 * Folding removes markup and turns every run of white space into one space. The rules read the folded
 * text; `origin` leads from its offsets back to the source.
 */
import { comparableOf, type Comparable } from '../language/comparable.js'
import { SPACE } from '../language/punctuation.js'
import { foldRange } from './fold.js'
import type { Line } from './lines.js'
import type { Range, Run } from './run.js'
import { ANY } from './signs.js'
import { joinedRuns } from './fold/joined.js'
import { originOf, startsOf } from './fold/origin.js'
import { NOWHERE, placeOf, type Position } from './position.js'
import { printedText, type Print } from './print.js'

export type { Range } from './run.js'

/** Where the only run of a passage begins. */
const FIRST: readonly number[] = [0]

export class Passage {
  readonly text: string
  private readonly runs: readonly Run[]
  /** Folded offset at which each run begins; parallel to `runs`. */
  private readonly starts: readonly number[]
  private compared: Comparable | undefined

  constructor(
    readonly source: string,
    readonly ranges: readonly Range[],
    /** Keep links, escapes and tags: the text does not belong to the notice. */
    raw = false,
    /** Nothing in the ranges needs folding: their lines are as printed. */
    plain = false,
    private readonly signs = ANY,
  ) {
    const runs =
      ranges.length === 1
        ? foldRange(source, ranges[0]!, true, raw, plain)
        : joinedRuns(source, ranges, raw, plain)
    const text = runs.length === 1 ? runs[0]!.text : runs.map((run) => run.text).join('')
    this.text = text.charCodeAt(text.length - 1) === SPACE ? text.slice(0, -1) : text
    this.runs = runs
    this.starts = runs.length === 1 ? FIRST : startsOf(runs)
  }

  /** Whether it may contain a sign of that kind, see `signs.ts`. */
  mayHave(kind: number): boolean {
    return (this.signs & kind) !== 0
  }

  /** The text with its comparable form. */
  get comparable(): Comparable {
    return (this.compared ??= comparableOf(this.text))
  }

  /** Where the text is in the source letter for letter; null if it was folded or put together. */
  get offset(): number | null {
    const [run] = this.runs
    return this.runs.length === 1 && run!.width === run!.text.length ? run!.origin : null
  }

  /** The stretches of the source that hold the folded text from `start` to `end`. */
  origin(start: number, end: number): Range[] {
    return originOf(this.runs, this.starts, start, end)
  }

  position(lines: readonly Line[], start: number, end: number): Position {
    const ranges = this.origin(start, end)
    if (ranges.length < 2) return placeOf(ranges[0] ?? NOWHERE, lines)
    const parts = ranges.map((range) => placeOf(range, lines))
    const byOffset = [...parts].sort((a, b) => a.start.offset - b.start.offset)
    return { start: byOffset[0]!.start, end: byOffset.at(-1)!.end, parts }
  }

  /** The part of this passage from `start` to `end`, trimmed, as a value with its place. */
  span(start = 0, end = this.text.length, value?: string | ((words: string) => string)): Span {
    while (start < end && this.text.charCodeAt(start) === SPACE) start++
    while (end > start && this.text.charCodeAt(end - 1) === SPACE) end--
    return new Span(this, start, end, value)
  }

  /** What the first group of a pattern matched in this passage, from its beginning on. */
  group({ 0: whole, 1: group, index }: RegExpExecArray): Span {
    const start = index + whole.indexOf(group!)
    return this.span(start, start + group!.length)
  }
}

/**
 * A value of the notice and its place. Text enters a notice only as a span, so nothing can be said that the
 * source does not say.
 */
export class Span {
  constructor(
    readonly passage: Passage,
    readonly start: number,
    readonly end: number,
    /** If the value is not the words themselves: the value (an ISO date, a capacity), or how it is made of them. */
    private readonly reading?: string | ((words: string) => string),
  ) {}

  get text(): string {
    return this.passage.text.slice(this.start, this.end)
  }

  get value(): string {
    const { text, reading = text } = this
    return typeof reading === 'string' ? reading : reading(text)
  }

  /** Its value as it is printed. */
  printed(print: Print): string {
    const { passage, start, end, text, reading = text } = this
    if (typeof reading === 'string' && reading !== text) return reading
    const words = printedText(passage, start, end, print)
    return typeof reading === 'string' ? words : reading(words)
  }

  /** Its text with its comparable form; most spans are a whole passage. */
  get comparable(): Comparable {
    const { passage, start, end } = this
    return start === 0 && end === passage.text.length ? passage.comparable : comparableOf(this.text)
  }

  /** Offset of the first character in the source. */
  get offset(): number {
    return this.passage.origin(this.start, this.end)[0]?.start ?? 0
  }

  position(lines: readonly Line[]): Position {
    return this.passage.position(lines, this.start, this.end)
  }
}
