/**
 * A passage is the folded text of one or more stretches of the source, with the way back.
 *
 *     source   "… rõ trách\n\n        2\n\nnhiệm của  **tổ chức**"
 *     folded   "… rõ trách nhiệm của tổ chức"
 *
 * Folding removes markup and invisible characters and turns white space of every kind into one
 * space. The rules read the folded text; `origin` leads from its offsets back to the source.
 */
import { isInvisible, isSpace, pointAt, type Line, type Point } from './lines.js'
import { phrasingRuns } from './phrasing.js'

/** A stretch of the source: UTF-16 offsets, `end` exclusive. */
export interface Range {
  start: number
  end: number
}

/** `length` characters of folded text that stand for `width` characters of the source at `origin`. */
export interface Run {
  origin: number
  width: number
  text: string
}

/** A unist Position; `parts` where the text stands in several places of the source. */
export interface Position {
  start: Point
  end: Point
  parts?: { start: Point; end: Point }[]
}

/** Anything for which a plain slice would not do. */
const UNFOLDED =
  // eslint-disable-next-line no-control-regex -- tabs and line ends are folded too
  /[\t-\r\u0085\u00a0\u00ad\u1680\u2000-\u200f\u2028\u2029\u202f\u205f-\u2060\u3000\ufeff*]| {2}/
/** Markup whose reading depends on a parser: links, escapes, references, tags, underscores, code. */
const PHRASING =
  /&(?:#|[a-z])[\da-z]{1,31};|<[a-z/!]|\]\(|\\[!-/:-@[-`{-~]|`|_(?=\p{L})(?<![\p{L}\d]_)|_(?![\p{L}\d_])(?<=\p{L}_)/iu
/** No paragraph is longer; a longer text without line ends is read as it stands. */
const PHRASING_LIMIT = 50_000
/** What may stand between two pieces of one text without setting them apart. */
const FOREIGN = /[^\s*|\u00ad\u200b-\u200f\u2060\ufeff]/

export class Passage {
  readonly text: string
  /** Folded offset at which each run begins; parallel to `runs`. */
  private readonly starts: number[] = []
  private readonly runs: Run[] = []
  /** Indexes of the runs before which foreign text stands. */
  private readonly apart = new Set<number>()

  constructor(
    readonly source: string,
    readonly ranges: readonly Range[],
    /** Leave links, escapes and tags as they stand: text that is none of the notice's. */
    raw = false,
  ) {
    let text = ''
    let previous: Range | undefined
    for (const range of ranges) {
      if (previous) {
        const cut = range.start < previous.end || FOREIGN.test(source.slice(previous.end, range.start))
        if (text !== '' && !text.endsWith(' ')) {
          this.push({ origin: previous.end, width: 0, text: ' ' }, text.length)
          text += ' '
        }
        if (cut) this.apart.add(this.runs.length)
      }
      for (const run of foldRange(source, range, text === '' || text.endsWith(' '), raw)) {
        this.push(run, text.length)
        text += run.text
      }
      previous = range
    }
    this.text = text.endsWith(' ') ? text.slice(0, -1) : text
  }

  private push(run: Run, start: number): void {
    this.starts.push(start)
    this.runs.push(run)
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
      if (part && !this.apart.has(index)) part.end = range.end
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

function foldRange(source: string, range: Range, afterSpace: boolean, raw: boolean): Run[] {
  const slice = source.slice(range.start, range.end)
  if (!raw && slice.length <= PHRASING_LIMIT && PHRASING.test(slice))
    return foldRuns(phrasingRuns(slice, range.start), afterSpace)
  const run = { origin: range.start, width: slice.length, text: slice }
  if (!UNFOLDED.test(slice)) return slice === '' ? [] : [run]
  return foldRuns([run], afterSpace)
}

/** Folds white space, drops invisible characters and emphasis asterisks. */
function foldRuns(runs: Run[], afterSpace: boolean): Run[] {
  const folded: Run[] = []
  for (const run of runs) {
    const { text, origin } = run
    if (run.width !== text.length) {
      const space = text.trim() === ''
      if (!(space && afterSpace)) folded.push(space ? { ...run, text: ' ' } : run)
      afterSpace = space
      continue
    }
    let from = 0
    const flush = (to: number) => {
      if (to > from) folded.push({ origin: origin + from, width: to - from, text: text.slice(from, to) })
    }
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (isSpace(code)) {
        if (afterSpace) {
          flush(at)
          from = at + 1
        } else if (code !== 32) {
          flush(at)
          folded.push({ origin: origin + at, width: 1, text: ' ' })
          from = at + 1
        }
        afterSpace = true
      } else if (isInvisible(code)) {
        flush(at)
        from = at + 1
      } else if (code === 42 /* * */) {
        const end = asterisksEnd(text, at)
        if (!isLiteral(text, at, end)) {
          flush(at)
          from = end
          // "BÁO**KẾT": emphasis that opens right after a word was a line of its own.
          if (opensWord(text, at, end) && !afterSpace) {
            folded.push({ origin: origin + at, width: end - at, text: ' ' })
            afterSpace = true
          }
        } else afterSpace = false
        at = end - 1
      } else afterSpace = false
    }
    flush(text.length)
  }
  return folded
}

function asterisksEnd(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 42) end++
  return end
}

/** A lone asterisk that is a sign of its own: `3 * 4`, `3*4`, the footnote mark `(*)`. */
function isLiteral(text: string, at: number, end: number): boolean {
  if (end - at > 1) return false
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  return (
    (before === '(' && after === ')') ||
    (/\d/.test(before) && /\d/.test(after)) ||
    (before.trim() === '' && after.trim() === '' && at > 0 && end < text.length)
  )
}

/** Two or more asterisks with letters on both sides: a line end was lost here. */
function opensWord(text: string, at: number, end: number): boolean {
  return end - at > 1 && /\p{L}/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[end] ?? '')
}
