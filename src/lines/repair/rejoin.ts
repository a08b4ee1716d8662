/**
 * Puts the pieces of syllables together, for the reading only: they are written as they were printed.
 *
 *     "S ở N ội vụ báo cáo k ết qu ả"  →  "Sở Nội vụ báo cáo kết quả"
 */
import { splitBlanks } from '../../language/split-syllables.js'
import type { CleanText } from '../clean.js'

/** The text without the blanks in its syllables; they were dropped. */
export function rejoin({ text, removed, dropped }: CleanText): CleanText {
  const blanks = splitBlanks(text)
  const taken = blanks.map((blank, index) => blank - index)
  const withTaken = (ascending: readonly number[]) =>
    [...movedBack(ascending, blanks), ...taken].sort((one, other) => one - other)
  return { text: without(text, blanks), removed: withTaken(removed), dropped: withTaken(dropped) }
}

function without(text: string, blanks: readonly number[]): string {
  let from = 0
  let kept = ''
  for (const blank of blanks) {
    kept += text.slice(from, blank)
    from = blank + 1
  }
  return kept + text.slice(from)
}

/** The ascending offsets of the text before, in the text without its blanks. */
function movedBack(ascending: readonly number[], blanks: readonly number[]): number[] {
  let passed = 0
  return ascending.map((at) => {
    while (passed < blanks.length && blanks[passed]! < at) passed++
    return at - passed
  })
}
