/**
 * Text → lines. The text is walked once; every later stage works on these objects and their offsets.
 *
 *     "\t Lâm Đồng, ngày      tháng 4 năm 2026\n"
 *      ^start ^first                         ^end
 */

import { codesOf, textOf } from '../language/codes.js'
import { bareOf } from '../language/letters.js'
import { CELL, LINE_END, MARKUP, OTHER, SIGNS, SPACE, STRANGE, UNCLEAN } from './signs.js'

/** A line of the decoded text. Offsets are UTF-16 units; `end` excludes the line ending. */
export interface Line {
  /** 1-based, as editors and unist count: only LF, CR LF and CR end a line. */
  number: number
  start: number
  end: number
  /**
   * Where the editor's line begins in the decoded text; a form feed or line separator ends an entry
   * here, but no line.
   */
  origin: number
  /** How many characters were taken out before this line, and where in it. */
  shift: number
  removed: readonly number[]
  /** Offsets of the blanks in it that were put back, see `unglue`. */
  added: readonly number[]
  /** Offset of the first non-blank character; equals `last` on a blank line. */
  first: number
  /** Offset after the last non-blank character. */
  last: number
  /** Width of the indentation in columns, tabs at every eighth. */
  indent: number
  blank: boolean
  /** A form feed stood before this line: a new page. */
  newPage: boolean
  /** It stands as it was printed: no markup, and no two spaces side by side. */
  plain: boolean
  /** It may have several cells: there is a pipe, a tab, a tag or a gap. */
  parted: boolean
  /** It has a control character, or one of a script that no notice is written in. */
  strange: boolean
  /** What else its characters are, see `signs.ts`. */
  signs: number
}

const NONE: readonly number[] = []
const LINE_FEED = 10
const FORM_FEED = 12
const RETURN = 13

/** What one walk over a text gives. */
export interface Scan {
  lines: Line[]
  /** The text in bare letters, see `bare`. */
  bare: string
  /** Nothing in it is for `cleanText`. */
  clean: boolean
}

/**
 * @param removed - where characters were taken out of the decoded text; see `cleanText`
 * @param added - where blanks were put into it; see `unglue`
 */
export function scanLines(text: string, removed = NONE, added = NONE): Scan {
  const lines: Line[] = []
  const codes = codesOf(text)
  const { length } = codes
  // What is imported would be looked up at each character.
  const table = SIGNS
  const lineEnd = LINE_END
  let all = 0
  let number = 1
  let start = 0
  let origin = 0
  let newPage = false
  let taken = 0
  let put = 0
  for (;;) {
    let end = start
    let signs = 0
    let before = 0
    let gaps = 0
    for (; end < length; end++) {
      const code = codes[end]!
      const kind = table[code]!
      if (kind === lineEnd) break
      codes[end] = code ^ kind
      // Two spaces side by side behind anything that is none: `INK` stands one bit above `SPACE`.
      gaps |= kind & before & (signs >> 1)
      signs |= kind
      before = kind
    }
    if ((signs & OTHER) !== 0) for (let at = start; at < end; at++) codes[at] = bareOf(text.charCodeAt(at))
    all |= signs
    const shift = taken - put
    const takenHere = upTo(removed, taken, end)
    taken += takenHere.length
    const putHere = upTo(added, put, end)
    put += putHere.length
    let { first, last, indent } = measure(text, start, end)
    if (isBoxed(text, first, last)) ({ first, last, indent } = measure(text, first + 1, last - 1))
    const gap = (gaps & SPACE) !== 0
    lines.push({
      number,
      start,
      end,
      origin,
      newPage,
      shift,
      removed: takenHere,
      added: putHere,
      first,
      last,
      indent,
      blank: first >= end,
      plain: !gap && (signs & MARKUP) === 0,
      parted: gap || (signs & CELL) !== 0,
      strange: (signs & STRANGE) !== 0,
      signs,
    })
    if (end === length) return { lines, bare: textOf(codes), clean: (all & UNCLEAN) === 0 }
    const code = codes[end]
    start = code === RETURN && codes[end + 1] === LINE_FEED ? end + 2 : end + 1
    if (code === LINE_FEED || code === RETURN) {
      number++
      origin = start + taken - put
    }
    newPage = code === FORM_FEED
  }
}

/** Those of the ascending offsets from `index` on that are no greater than `limit`. */
function upTo(ascending: readonly number[], index: number, limit: number): readonly number[] {
  let end = index
  while (end < ascending.length && ascending[end]! <= limit) end++
  return end > index ? ascending.slice(index, end) : NONE
}

/** The line in several entries, of which each but the first begins at an offset of `cuts`, in order. */
export function partLine(text: string, line: Line, cuts: readonly number[]): Line[] {
  return [line.start, ...cuts].map((start, index) => {
    const end = cuts[index] ?? line.end
    const removed = line.removed.filter(
      (at) => (at > start || index === 0) && (at <= end || end === line.end),
    )
    const added = line.added.filter((at) => at >= start && at < end)
    const before = index === 0 ? -1 : start
    const shift = line.shift + countUpTo(line.removed, before) - countUpTo(line.added, before - 1)
    const measured = measure(text, start, end)
    const blank = measured.first >= end
    return {
      ...line,
      ...measured,
      start,
      end,
      blank,
      shift,
      removed,
      added,
      newPage: line.newPage && index === 0,
    }
  })
}

type Measure = Pick<Line, 'first' | 'last' | 'indent'>

/** Where the text between two offsets begins and ends without blanks, tags, the signs of a heading and of a line's end. */
export function measure(text: string, start: number, end: number): Measure {
  let first = start
  let indent = 0
  for (; first < end; first++) {
    const code = text.charCodeAt(first)
    if (code === 9) indent += 8 - (indent % 8)
    else if (code === 32) indent++
    else {
      const tag =
        code === 60 /* < */
          ? tagEnd(text, first, end)
          : code === HASH || (code === QUOTE && first === start)
            ? signsEnd(text, code, first, end)
            : -1
      if (tag < 0) break
      first = tag - 1
    }
  }
  let last = end
  for (; last > first; last--) {
    const code = text.charCodeAt(last - 1)
    if (code === 62 /* > */) {
      const open = text.lastIndexOf('<', last - 1)
      if (open < first || tagEnd(text, open, last) !== last) break
      last = open + 1
    } else if (!isSpace(code) && code !== BACKSLASH) break
  }
  return { first, last, indent }
}

const PIPE = 124
const BACKSLASH = 92

/** `| Giao Sở Y tế rà soát. |`: the only cell of a row stands as a line does; a rule does not. */
function isBoxed(text: string, first: number, last: number): boolean {
  if (text.charCodeAt(first) !== PIPE || text.charCodeAt(last - 1) !== PIPE || last - first < 4) return false
  return text.indexOf('|', first + 1) === last - 1 && !isRuleSign(text.charCodeAt(first + 1))
}

const isRuleSign = (code: number) => code === 45 /* - */ || code === 58 /* : */ || code === 61 /* = */

const TAG = /<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,400})?\/?>/iy

/** Offset behind the HTML tag at `at`, or -1: at the ends of a line a tag is as good as a blank. */
function tagEnd(text: string, at: number, end: number): number {
  TAG.lastIndex = at
  return TAG.test(text) && TAG.lastIndex <= end ? TAG.lastIndex : -1
}

/** Offset behind the signs of a heading (`## I. …`) or of a quotation (`> Giao …`, `>`) at `at`, or -1. */
function signsEnd(text: string, code: number, at: number, end: number): number {
  const most = code === HASH ? 6 : 1
  let behind = at
  while (behind < end && text.charCodeAt(behind) === code) behind++
  if (behind - at > most || (behind === end && code === HASH)) return -1
  return behind === end || isSpace(text.charCodeAt(behind)) ? behind : -1
}
const HASH = 35
const QUOTE = 62

/** White space inside a line; blanks of other kinds were made spaces before, see `cleanText`. */
export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13)
}

/** 1-based line and column, 0-based offset: a unist `Point`. */
export interface Point {
  line: number
  column: number
  offset: number
}

/** Finds the point of an offset by bisection over the lines. */
export function pointAt(lines: readonly Line[], offset: number): Point {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (lines[middle]!.start <= offset) low = middle
    else high = middle - 1
  }
  const { number, origin, shift, removed, added } = lines[low]!
  const decoded = offset + shift + countUpTo(removed, offset) - countUpTo(added, offset - 1)
  return { line: number, column: decoded - origin + 1, offset: decoded }
}

/** How many of the ascending numbers are no greater than `limit`. */
function countUpTo(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ascending[middle]! <= limit) low = middle + 1
    else high = middle
  }
  return low
}
