/**
 * A stretch of a line as it was printed: without emphasis, escapes and tags, and with single blanks. Widths of
 * hard-wrapped lines are measured on it.
 *
 *     "3. **Giao**  <b>Sở</b> Nội vụ"  →  "3. Giao Sở Nội vụ"
 */
import { latin } from '../language/latin.js'

/** Signs that were not printed. */
const SET = /[*<\\_]| {2}/
const MARKUP = latin(/<\/?[A-Za-z][^<>]{0,40}>|[*\\]|(?<![\p{L}\d])_|_(?![\p{L}\d])| (?= )/gu)

export function withoutMarkup(slice: string): string {
  return SET.test(slice) ? slice.replace(MARKUP, '') : slice
}
