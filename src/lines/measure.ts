/** Where the words of a line begin and end, without blanks, tags, specks and the signs of headings and line ends. */
import { isSpace, SPACE } from '../language/punctuation.js'
import { beforeSpecks, behindSpecks } from './specks.js'

const TAB = 9
const HASH = 35
const LESS = 60
const GREATER = 62
const BACKSLASH = 92
const PIPE = 124

export interface Measure {
  /** Offset of the first non-blank character; equals `last` on a blank line. */
  first: number
  /** Offset after the last non-blank character. */
  last: number
  /** Width of the indentation in columns, tabs at every eighth. */
  indent: number
}

/** The same for the text between two offsets. */
export function measure(text: string, start: number, end: number): Measure {
  let first = start
  let indent = 0
  for (; first < end; first++) {
    const code = text.charCodeAt(first)
    if (code === TAB) indent += 8 - (indent % 8)
    else if (code === SPACE) indent++
    else {
      const tag =
        code === LESS
          ? tagEnd(text, first, end)
          : code === HASH || (code === GREATER && first === start)
            ? signsEnd(text, code, first, end)
            : -1
      if (tag < 0) break
      first = tag - 1
    }
  }
  let last = end
  for (; last > first; last--) {
    const code = text.charCodeAt(last - 1)
    if (code === GREATER) {
      const open = text.lastIndexOf('<', last - 1)
      if (open < first || tagEnd(text, open, last) !== last) break
      last = open + 1
    } else if (!isSpace(code) && code !== BACKSLASH) break
  }
  first = behindSpecks(text, first)
  return { first, last: beforeSpecks(text, first, last), indent }
}

/** `| Giao Sở Y tế rà soát. |`: a row with a single cell, which is read as a line; not a rule. */
export function isBoxed(text: string, first: number, last: number): boolean {
  if (text.charCodeAt(first) !== PIPE || text.charCodeAt(last - 1) !== PIPE || last - first < 4) return false
  return text.indexOf('|', first + 1) === last - 1 && !isRuleSign(text.charCodeAt(first + 1))
}

const isRuleSign = (code: number) => code === 45 /* - */ || code === 58 /* : */ || code === 61 /* = */

const TAG = /<\/?[a-z][a-z\d]{0,10}(?:\s[^<>]{0,400})?\/?>/iy

/** Offset after the HTML tag at `at`, or -1: at the ends of a line a tag counts as a blank. */
function tagEnd(text: string, at: number, end: number): number {
  TAG.lastIndex = at
  return TAG.test(text) && TAG.lastIndex <= end ? TAG.lastIndex : -1
}

/** Offset after the signs of a heading (`## I. …`) or a quotation (`> Giao …`, `>`) at `at`, or -1. */
function signsEnd(text: string, code: number, at: number, end: number): number {
  const most = code === HASH ? 6 : 1
  let behind = at
  while (behind < end && text.charCodeAt(behind) === code) behind++
  if (behind - at > most || (behind === end && code === HASH)) return -1
  return behind === end || isSpace(text.charCodeAt(behind)) ? behind : -1
}
