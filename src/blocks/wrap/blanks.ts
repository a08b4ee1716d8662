/** Blank lines between lines and paragraphs. */
import type { Source } from '../tree.js'
import { PARAGRAPH_END } from './ends.js'

/** Whether lines and blank lines alternate, as in a scan. */
export function isSpaced({ lines }: Source, from: number, to: number): boolean {
  let set = 0
  let parted = 0
  for (let index = from + 1; index < to; index++) {
    if (lines[index]!.blank) continue
    set++
    if (lines[index - 1]!.blank) parted++
  }
  return set >= 8 && parted === set
}

/** Whether paragraphs are separated by blank lines, judged by sentences that end well before the margin. */
export function isParted({ text, lines }: Source, from: number, to: number, width: number): boolean {
  let apart = 0
  let close = 0
  for (let index = from + 1; index < to; index++) {
    const above = lines[index - 1]!
    if (above.blank || !PARAGRAPH_END.has(text.charCodeAt(above.last - 1))) continue
    if (lines[index]!.blank) apart++
    else if ((above.last - above.first) * 4 < width * 3) close++
  }
  return apart >= 3 && close * 8 <= apart
}
