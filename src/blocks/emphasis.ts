import { CodeSet } from '../language/code-set.js'

/** Emphasis, escapes and tags before the words of a line. */
const EMPHASIS_FIRST = new CodeSet('*_\\<')
const EMPHASIS = /^(?:[*_\\]|<[a-z/][^<>]{0,40}>)*/i

/** How much of what stands before the words is none of them. */
export function emphasisLength(slice: string): number {
  return EMPHASIS_FIRST.has(slice.charCodeAt(0)) ? EMPHASIS.exec(slice)![0].length : 0
}

/** Emphasis and blanks before words; before those of a label pipes too, and brackets before a mark. */
const LEAD = new CodeSet('*_ \t\n\v\f\r')
const LABEL_LEAD = new CodeSet('*_| \t')
const MARK_LEAD = new CodeSet('*_ \t([')

/** How many of these stand there. */
export const leadLength = (text: string): number => lengthOf(LEAD, text)
export const labelLeadLength = (text: string): number => lengthOf(LABEL_LEAD, text)
export const markLeadLength = (text: string): number => lengthOf(MARK_LEAD, text)

function lengthOf(signs: CodeSet, text: string): number {
  let at = 0
  while (signs.has(text.charCodeAt(at))) at++
  return at
}
