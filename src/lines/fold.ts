/**
 * Folding: runs of white space become one space, emphasis is dropped, and each stretch that is kept remembers
 * its place.
 */
import { CodeSet } from '../language/code-set.js'
import { isSpace, SPACE } from '../language/punctuation.js'
import { escapedRuns } from './fold/escapes.js'
import { phrasingRuns } from './fold/phrasing.js'
import type { Range, Run } from './run.js'

/** Markup, and blanks other than the space. */
const SIGN = new CodeSet('\t\n\v\f\r*<`_\\')
/** Markup that needs a parser: links, escapes, tags, underscores in pairs, code. What is only opened is text. */
const PHRASING =
  /<[a-z/!][^>]*>|\]\([^)]*\)|\\[!-/:-@[-`{-~]|`[^`]*`|(?<![\wà-ỹ])_{1,3}(?=[a-zà-ỹ“"(])[^_]{1,400}_{1,3}(?![\wà-ỹ])/i
/** No paragraph is longer; a longer text without line ends is read as it is. */
const PHRASING_LIMIT = 5_000
const ACCENT = /\p{M}/u
/** The first accent of Unicode. */
const FIRST_ACCENT = '\u0300'
/** The end of a word and the next word; tags or more emphasis may come between them and the asterisks. */
const WORD_END = /[\p{L}\d,;:.)](?:\*{0,9}<\/?[a-z][^<>]{0,40}>){0,3}$/iu
const NEXT_WORD = /(?:\*{0,9}<\/?[a-z][^<>]{0,40}>){0,3}\*{0,9}[\p{L}\d(]/iuy

/** @param plain - nothing in the range needs folding */
export function foldRange(
  source: string,
  range: Range,
  afterSpace: boolean,
  raw: boolean,
  plain = false,
): Run[] {
  const { start, end } = range
  const slice = source.slice(start, end)
  const run = { origin: start, width: slice.length, text: slice }
  if (plain || !needsFolding(source, start, end)) return slice === '' ? [] : [run]
  if (!raw && slice.length <= PHRASING_LIMIT && PHRASING.test(slice))
    return foldRuns(escapedRuns(slice, start) ?? phrasingRuns(slice, start), afterSpace)
  return foldRuns([run], afterSpace)
}

/** Whether there is markup, a blank other than a space, or a double space. */
function needsFolding(source: string, start: number, end: number): boolean {
  let before = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (SIGN.has(code) || (code === before && code === SPACE)) return true
    if (code === 40 && before === 93 /* ]( */) return true
    before = code
  }
  return false
}

/** Folds white space and drops emphasis asterisks. */
function foldRuns(runs: Run[], afterSpace: boolean): Run[] {
  const folded: Run[] = []
  for (let index = 0; index < runs.length; index++) {
    const run = runs[index]!
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
        } else if (code !== SPACE) {
          flush(at)
          folded.push({ origin: origin + at, width: 1, text: ' ' })
          from = at + 1
        }
        afterSpace = true
      } else if (code === 42 /* * */) {
        const end = asterisksEnd(text, at)
        if (!isLiteral(text, at, end)) {
          flush(at)
          from = end
          // "BÁO**KẾT": emphasis right after a word was a line of its own.
          if (
            end - at > 1 &&
            !afterSpace &&
            endsWord(text, at, folded) &&
            wordFollows(text, end, runs[index + 1])
          ) {
            folded.push({ origin: origin + at, width: end - at, text: ' ', apart: true })
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

/** An asterisk that is no emphasis: `3 * 4`, `3*4`, the footnote mark `(*)`, `PAGE \* MERGEFORMAT`. */
function isLiteral(text: string, at: number, end: number): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[end] ?? ' '
  // A sign with an accent is not markup; without it the accent would move to the letter before.
  if ((after >= FIRST_ACCENT && ACCENT.test(after)) || before === '\\') return true
  if (end - at > 1) return false
  return (
    (before === '(' && after === ')') ||
    (/\d/.test(before) && /\d/.test(after)) ||
    (before.trim() === '' && after.trim() === '' && at > 0 && end < text.length)
  )
}

/** Whether a word ends before the asterisks: if another follows, a line end was lost here. */
function endsWord(text: string, at: number, folded: readonly Run[]): boolean {
  if (at === 0) return WORD_END.test(folded.at(-1)?.text.slice(-1) ?? '')
  const tagged = text.charCodeAt(at - 1) === 62 /* > */
  return WORD_END.test(text.slice(tagged ? Math.max(0, at - 60) : at - 1, at))
}

function wordFollows(text: string, end: number, next: Run | undefined): boolean {
  NEXT_WORD.lastIndex = end < text.length ? end : 0
  return NEXT_WORD.test(end < text.length ? text : (next?.text ?? ''))
}
