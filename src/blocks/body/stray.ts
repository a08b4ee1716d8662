/** `19/05/2019`, `.`: the day of an article, or a stop that lost its sentence, between blank lines. */
import type { Source } from '../tree.js'
import type { Open } from '../join/seam.js'

const STRAY = /^(?:\d{1,2}\/\d{1,2}\/\d{4}|[.;,])$/
const LONGEST = '19/05/2019'.length
/** `… hoàn thành trước ngày` / `19/05/2019`. */
const WANTS_DAY = /(?:[,-]|ngày|trước|đến|hết|từ|là|và|vào|nay|sau)\s*$/

/** @param open - the paragraph above that may go on */
export function isStray({ lines, text }: Source, index: number, slice: string, open: Open | null): boolean {
  if (slice.length > LONGEST || !STRAY.test(slice)) return false
  if (!(lines[index - 1]?.blank ?? true) || !(lines[index + 1]?.blank ?? true)) return false
  return open === null || !WANTS_DAY.test(text.slice(open.last.first, open.last.last))
}
