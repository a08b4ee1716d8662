/** What blank lines part. */
import type { Source } from '../tree.js'
import { PARAGRAPH_END } from './ends.js'

/** Lines and blank lines in turn, as a scan tells them. */
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

/** Sentences that end well before the margin end paragraphs: how many have a blank line below? */
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
