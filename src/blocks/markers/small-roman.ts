/**
 * Roman numbers in small letters, and how they differ from letters: `i)` is one if `ii)` follows it, and otherwise
 * the letter after `h)`.
 *
 *     a) > i) > ii)      (a) > (i) > (ii)      i. > ii. > iii.
 */
import { CodeSet } from '../../language/code-set.js'
import { romanValue } from '../../language/roman.js'
import type { Marker } from './marker.js'
import type { Paragraph } from '../tree.js'

const DIGITS = new CodeSet('ivx')

/** A list that counts so, as far as it was read. */
interface Run {
  /** Its `i)`, which is a letter until another follows. */
  first: Paragraph | null
  last: number
}

/** Gives such markers their kind. */
export function tellSmallRomans(paragraphs: readonly Paragraph[]): void {
  const runs = new Map<string, Run>()
  for (const paragraph of paragraphs) {
    const { marker } = paragraph
    if (marker?.kind !== 'letter' && marker?.kind !== 'parenthesis') continue
    const { series } = marker
    const number = marker.number!
    const value = DIGITS.has(number.charCodeAt(0)) ? romanValue(number.toUpperCase()) : 0
    const run = runs.get(series)
    if (number === 'i') runs.set(series, { first: paragraph, last: 1 })
    else if (value > 0 && (number.length > 1 || run?.last === value - 1)) {
      if (run?.first) run.first.marker = numeral(run.first.marker!)
      paragraph.marker = numeral(marker)
      runs.set(series, { first: null, last: value })
    } else if (run) runs.delete(series)
  }
}

const numeral = (marker: Marker): Marker => ({
  ...marker,
  kind: marker.kind === 'parenthesis' ? 'bracketed' : 'numeral',
  series: `numeral ${marker.series}`,
})
