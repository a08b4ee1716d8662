/** Where a word stands, and what that says of its first letter. */
export type Place =
  /** A paragraph or a sentence begins here. */
  | 'sentence'
  /** Behind a list marker. */
  | 'item'
  /** Behind a colon or a dash, in a cell, below a line that may be a heading: either case is written. */
  | 'open'
  /** In a sentence. */
  | 'inside'

/** No more of the text before a word is looked at. */
export const WINDOW = 240

/** Blanks, emphasis, quotes, cell lines and tags, before and behind a marker. */
const MARKUP = /<[^<>]{1,40}>|[\s|*_>"“(]/g
const MARKER =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}(?:\.\d{1,3}){0,4}[.)/]|[a-zđ][.)]|[IVX]{1,6}[.)-]|[-–—+•●○▪])$/
/** No marker ends farther in. */
const LEAD = 80
const PARAGRAPH_END = /[.!?][”"»)\]*_]*$/
const SENTENCE_END = /(?<!\.)[.!?][”"»)\]]*[ \xa0]+["“(*_]*$/
/** `TP. `, `v.v. `, `đ/c. `, `A. `: a stop that ends no sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:\p{Lu}[\p{Lu}\d]*|\p{Ll}|T[px]|Th[Ss]|đ\/c|tr|\d+)\.[ \xa0]+["“(*_]*$/u
const OPENER = /(?:[:|\t"“(]| [-–—]| {2})[ \xa0*_"“(]*$/
/** A line of this length that has no stop goes on in the next; a shorter one may be a heading. */
const FULL = 50

/** @param before what stands before the word, as far back as `WINDOW`; all of it where `whole` */
export function placeOf(before: string, whole: boolean): Place {
  const at = lastLine(before)
  const line = before.slice(at)
  if ((at > 0 || whole) && line.length <= LEAD) {
    const lead = line.replace(MARKUP, '')
    if (lead === '') return placeBelow(before.slice(0, at), whole)
    if (MARKER.test(lead)) return 'item'
  }
  if (SENTENCE_END.test(line)) return ABBREVIATION.test(line) ? 'open' : 'sentence'
  return OPENER.test(line) ? 'open' : 'inside'
}

function lastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
}

/** The place of a word with which a line begins. */
function placeBelow(before: string, whole: boolean): Place {
  const above = before.trimEnd()
  const start = lastLine(above)
  const line = above.slice(start).trim()
  if (line === '') return whole ? 'sentence' : 'open'
  if (PARAGRAPH_END.test(line) || isHeading(line)) return 'sentence'
  const apart = /\n\s*\n|\r\s*\r/.test(before.slice(above.length))
  const full = line.length >= FULL
  if (apart) return full ? 'open' : 'sentence'
  return full && !/[:;]$/.test(line) ? 'inside' : 'open'
}

/** In capitals, or a rule line. */
function isHeading(line: string): boolean {
  return !/\p{Ll}/u.test(line) && (/\p{Lu}{2}/u.test(line) || !/\p{L}/u.test(line))
}
