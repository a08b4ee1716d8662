import { CodeSet } from '../language/code-set.js'
import { endOf } from '../language/sticky.js'

/** Emphasis and escapes before the words of a line, and a tag. */
const EMPHASIS = new CodeSet('*_\\')
const TAG = /<[a-z/][^<>]{0,40}>/iy
const OPEN = 0x3c

/** The length of emphasis, escapes and tags before the words. */
export function emphasisLength(slice: string): number {
  let at = 0
  for (;;) {
    while (EMPHASIS.has(slice.charCodeAt(at))) at++
    const end = slice.charCodeAt(at) === OPEN ? endOf(TAG, slice, at) : at
    if (end <= at) return at
    at = end
  }
}

/** Emphasis and blanks before words; before a label also pipes, before a mark also brackets. */
const LEAD = new CodeSet('*_ \t\n\v\f\r')
const LABEL_LEAD = new CodeSet('*_| \t')
const MARK_LEAD = new CodeSet('*_ \t([')

/** How many of these a text begins with. */
export const leadLength = (text: string): number => lengthOf(LEAD, text)
export const labelLeadLength = (text: string): number => lengthOf(LABEL_LEAD, text)
export const markLeadLength = (text: string): number => lengthOf(MARK_LEAD, text)

function lengthOf(signs: CodeSet, text: string): number {
  let at = 0
  while (signs.has(text.charCodeAt(at))) at++
  return at
}
