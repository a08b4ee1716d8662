/** Text as it was printed, where it is read otherwise. */
import { hasAny } from './ascending.js'
import type { Range } from './run.js'

/** Where the two differ; offsets in order. */
export interface Print {
  /** The text as it is printed, offset for offset. */
  readonly printed: string
  /** Offsets of the letters of words that were misread or remapped, see `mend` and `restore`. */
  readonly mended: readonly number[]
  /** Offsets of the blanks and letters that are read but not written, see `unglue` and `restore`. */
  readonly added: readonly number[]
  /** Offsets before which a blank is written that was dropped, see `cleanText`. */
  readonly dropped: readonly number[]
}

/** A folded text, and its places in the source. */
interface Folded {
  readonly text: string
  origin: (start: number, end: number) => Range[]
}

/** So many letters are checked together. */
const STRETCH = 16

/** The folded text from `start` to `end` as it was printed; only stretches that differ are written letter by letter. */
export function printedText(folded: Folded, start: number, end: number, print: Print): string {
  const { text } = folded
  if (isAsRead(print) || !differs(folded, start, end, print)) return text.slice(start, end)
  let written = ''
  for (let from = start; from < end; from += STRETCH) {
    const to = Math.min(from + STRETCH, end)
    if (!differs(folded, from, to, print)) written += text.slice(from, to)
    else for (let at = from; at < to; at++) written += printedLetter(folded, at, print, at === start)
  }
  return written
}

const isAsRead = ({ mended, added, dropped }: Print): boolean =>
  mended.length + added.length + dropped.length === 0

const differs = (folded: Folded, start: number, end: number, { mended, added, dropped }: Print): boolean =>
  folded
    .origin(start, end)
    .some((range) => hasAny(mended, range) || hasAny(added, range) || hasAny(dropped, range))

/** The letter at `at`; a blank dropped before the first letter of a value does not belong to it. */
function printedLetter(folded: Folded, at: number, print: Print, first: boolean): string {
  const letter = folded.text.charAt(at)
  const [place] = folded.origin(at, at + 1)
  if (!place) return letter
  if (place.end === place.start + 1 && hasAny(print.added, place)) return ''
  if (letter === ' ') return letter
  const own = hasAny(print.mended, place) ? print.printed.charAt(place.start) : letter
  return !first && hasAny(print.dropped, place) ? ` ${own}` : own
}
