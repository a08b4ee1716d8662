import { CodeSet } from '../language/code-set.js'

/** Emphasis, escapes and tags before the words of a line. */
const EMPHASIS_FIRST = new CodeSet('*_\\<')
const EMPHASIS = /^(?:[*_\\]|<[a-z/][^<>]{0,40}>)*/i

/** How much of what stands before the words is none of them. */
export function emphasisLength(slice: string): number {
  return EMPHASIS_FIRST.has(slice.charCodeAt(0)) ? EMPHASIS.exec(slice)![0].length : 0
}

/** Emphasis, pipes and blanks before the words of a label. */
const LEADS = new CodeSet('*_| \t')
/** Emphasis, blanks and brackets before a mark. */
const OPENED = new CodeSet('*_ \t([')

/** How many of these stand there. */
export const leadsLength = (text: string): number => lengthOf(LEADS, text)
export const openedLength = (text: string): number => lengthOf(OPENED, text)

function lengthOf(signs: CodeSet, text: string): number {
  let at = 0
  while (signs.has(text.charCodeAt(at))) at++
  return at
}
