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

/** How many of these stand there. */
export function leadsLength(text: string): number {
  let at = 0
  while (LEADS.has(text.charCodeAt(at))) at++
  return at
}
