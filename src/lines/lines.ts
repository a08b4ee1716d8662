/**
 * Text → lines. The text is walked once; all later stages work on these objects and their offsets.
 *
 *     "\t Lâm Đồng, ngày      tháng 4 năm 2026\n"
 *      ^start ^first                         ^end
 */

import { codesOf, textOf } from '../language/codes.js'
import { bareOf } from '../language/letters.js'
import { upTo } from './ascending.js'
import { isBoxed, measure, type Measure } from './measure.js'
import { CELL, LETTER, LINE_END, MARKUP, OTHER, PAUSE, SIGNS, SPACE, UNCLEAN } from './signs.js'

/** A line of the decoded text. Offsets are UTF-16 units; `end` excludes the line ending. */
export interface Line extends Measure {
  /** 1-based, as editors and unist count: only LF, CR LF and CR end a line. */
  number: number
  start: number
  end: number
  /**
   * Where the line of an editor begins in the decoded text; a form feed or line separator ends an entry
   * here, but no line.
   */
  origin: number
  /** How many characters were removed before this line, and where in it. */
  shift: number
  removed: readonly number[]
  /** Offsets of the blanks in it that were added, see `unglue`. */
  added: readonly number[]
  blank: boolean
  /** A form feed came before this line: a new page. */
  newPage: boolean
  /** It is as it was printed: no markup and no double spaces. */
  plain: boolean
  /** It may have several cells: it has a pipe, a tab, a tag or a gap. */
  parted: boolean
  /** The kinds of its characters, see `signs.ts`. */
  signs: number
}

const NONE: readonly number[] = []
const LINE_FEED = 10
const FORM_FEED = 12
const RETURN = 13

/** The result of the walk. */
export interface Scan {
  lines: Line[]
  /** The text in bare letters, see `bare`. */
  bare: string
  /** `cleanText` has nothing to do. */
  clean: boolean
  /** A letter comes right after a comma, a colon or a stop, see `unglue`. */
  touching: boolean
}

/**
 * @param removed - where characters were removed from the decoded text, see `cleanText`
 * @param added - where blanks were added to it, see `unglue`
 */
export function scanLines(text: string, removed = NONE, added = NONE): Scan {
  const lines: Line[] = []
  const codes = codesOf(text)
  const { length } = codes
  // What is imported would be looked up at each character.
  const table = SIGNS
  const lineEnd = LINE_END
  let all = 0
  /** Whether a space precedes a comma or a stop, and whether such a sign precedes a letter. */
  let pairs = 0
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
      // Two spaces side by side after any ink: `INK` is one bit above `SPACE`.
      gaps |= kind & before & (signs >> 1)
      pairs |= (before << 5) & kind
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
      signs,
    })
    if (end === length)
      return {
        lines,
        bare: textOf(codes),
        clean: (all & UNCLEAN) === 0 && (pairs & PAUSE) === 0,
        touching: (pairs & LETTER) !== 0,
      }
    const code = codes[end]
    start = code === RETURN && codes[end + 1] === LINE_FEED ? end + 2 : end + 1
    if (code === LINE_FEED || code === RETURN) {
      number++
      origin = start + taken - put
    }
    newPage = code === FORM_FEED
  }
}
