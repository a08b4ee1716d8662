/** The place of a word, which says whether its first letter is likely to be a capital. */
export type WordPlace =
  /** At the beginning of a paragraph or sentence. */
  | 'sentence'
  /** After a list marker. */
  | 'item'
  /** After a colon or a dash, in a cell, or below a line that may be a heading: capital and small letters occur. */
  | 'open'
  /** Inside a sentence. */
  | 'inside'

/** How much of the text before a word is looked at. */
export const WINDOW = 240

/** Blanks, emphasis, quotes, cell borders and tags, before or after a marker. */
const MARKUP = /<[^<>]{1,40}>|[\s|*_>"“(]/g
const MARKER =
  /^(?:\d{1,3}(?:\.\d{1,3}){1,4}|\d{1,3}(?:\.\d{1,3}){0,4}[.)/]|[a-zđ][.)]|[IVX]{1,6}[.)-]|[-–—+•●○▪])$/
/** Markers end within so many characters of their line. */
const LEAD = 80
const PARAGRAPH_END = /[.!?][”"»)\]*_]*$/
const SENTENCE_END = /(?<!\.)[.!?][”"»)\]]*[ \xa0]+["“(*_]*$/
/** `TP. `, `v.v. `, `đ/c. `, `A. `: the full stop does not end a sentence. */
const ABBREVIATION = /(?:^|[\s(.])(?:\p{Lu}[\p{Lu}\d]*|\p{Ll}|T[px]|Th[Ss]|đ\/c|tr|\d+)\.[ \xa0]+["“(*_]*$/u
const OPENER = /(?:[:|\t"“(]| [-–—]| {2})[ \xa0*_"“(]*$/
/** A line of this length without a full stop continues on the next; a shorter one may be a heading. */
const FULL = 50

/**
 * @param before the text before the word, up to `WINDOW` characters
 * @param whole whether this is all of the text before it
 */
export function placeOf(before: string, whole: boolean): WordPlace {
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

/** The place of the first word of a line. */
function placeBelow(before: string, whole: boolean): WordPlace {
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
