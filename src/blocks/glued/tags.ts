/** `<p>Giao Sở Y tế:</p>` | `<p>- Rà soát …</p>`: a web page with its blocks on one line. */
import type { Line } from '../../lines/lines.js'

/** Tags at which a block of a page begins or ends. */
const BLOCK = /<\/?(?:p|div|li|ul|ol|h[1-6]|table|tbody|tr|td|th|br)(?:\s[^<>]{0,400})?\/?>/gi
/** A line with fewer blocks is a row of a table, or a paragraph with a break in it. */
const BLOCKS = 8

/** Where the blocks begin and end; none if the line is a row of a table or a paragraph. */
export function blocksOf(text: string, { first, last }: Line): number[] {
  const slice = text.slice(first, last)
  if (!slice.includes('<')) return []
  const cuts: number[] = []
  for (const { index } of slice.matchAll(BLOCK)) if (index > 0) cuts.push(first + index)
  // "|SỞ Y TẾ<br>-----|THÔNG BÁO|": the lines of a cell.
  return cuts.length < (slice.includes('|') ? 3 * BLOCKS : BLOCKS) ? [] : cuts
}
