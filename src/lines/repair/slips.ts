/** Words that are read otherwise than they are printed. */
import { isCapital, lowerCase } from '../../language/letters.js'

/** A word that stands for another, which has as many letters or more. */
export interface Slip {
  start: number
  printed: string
  meant: string
}

interface Corrected {
  /** The text as it is read, and as it is printed, offset for offset. */
  text: string
  printed: string
  /** Offsets of the letters that are printed otherwise. */
  mended: number[]
  /** Where letters were added, one each, as offsets of the text before. */
  cuts: number[]
}

/** Writes the words of a text as they are meant. */
export function correct(text: string, slips: readonly Slip[]): Corrected {
  const cuts: number[] = []
  const mended: number[] = []
  let read = ''
  let printed = ''
  let from = 0
  for (const { start, printed: own, meant } of slips) {
    const word = cased(meant, own)
    const kept = keptLetters(own, word)
    const put = word.length - own.length
    read += text.slice(from, start) + word
    printed += text.slice(from, start) + own.slice(0, kept) + word.slice(kept, kept + put) + own.slice(kept)
    for (let at = 0; at < put; at++) cuts.push(start + kept)
    for (let at = kept; at < own.length; at++)
      if (own[at] !== word[at + put]) mended.push(start + cuts.length + at)
    from = start + own.length
  }
  return { text: read + text.slice(from), printed: printed + text.slice(from), mended, cuts }
}

/** How many letters two words begin with alike. */
function keptLetters(own: string, word: string): number {
  let kept = 0
  while (kept < own.length && own[kept] === word[kept]) kept++
  return kept
}

/** The word in capitals, or with one, as the printed word; as it is usually written if the first letter is lost. */
function cased(meant: string, own: string): string {
  const letters = own.replaceAll('?', '')
  if (letters.length > 0 && own.length > 1 && letters === letters.toUpperCase()) return meant.toUpperCase()
  if (own.startsWith('?')) return meant
  const small = lowerCase(meant)
  return isCapital(own.charCodeAt(0)) ? small.charAt(0).toUpperCase() + small.slice(1) : small
}
