/**
 * Lines that say nothing: the day of an article (`19/05/2019`) or a lone stop between blank lines; a speck of a
 * scanned page (`'`, `»`) anywhere.
 */
import { endsSentence, lineEnd } from '../join/line-end.js'
import type { Open } from '../join/seam.js'
import { isSpeck } from '../../lines/specks.js'
import type { Source } from '../tree.js'

const STRAY = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|[.;,])$/
const LONGEST = '19/05/2019'.length
/** `… hoàn thành trước ngày` / `19/05/2019`. */
const WANTS_DAY = /(?:[,-]|ngày|trước|đến|hết|từ|là|và|vào|nay|sau)\s*$/

/** A stop on a line of its own may end the sentence above. */
const STOPS = /^[.,;:!]+$/

/** @param open - the paragraph above that may go on */
export function isStraySpeck(source: Source, slice: string, open: Open | null): boolean {
  if (!isSpeck(slice)) return false
  return open === null || !STOPS.test(slice) || endsSentence(lineEnd(source, open.last))
}

/** @param open - the paragraph above that may go on */
export function isStray({ lines, text }: Source, index: number, slice: string, open: Open | null): boolean {
  if (slice.length > LONGEST || !STRAY.test(slice)) return false
  if (!(lines[index - 1]?.blank ?? true) || !(lines[index + 1]?.blank ?? true)) return false
  return open === null || !WANTS_DAY.test(text.slice(open.last.first, open.last.last))
}
