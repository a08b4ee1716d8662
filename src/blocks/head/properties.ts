/**
 * The table of properties that a law library or a portal prints above a document: never its own.
 *
 *     "Số hiệu: | 31/TB-VPCP | Loại văn bản: | Thông báo |"     "Số ký hiệu"
 *     "Ngày ban hành: | 22/02/1999 | Ngày hiệu lực: | …"        "155/TB-UBND"
 */
import { isCapitals } from '../../language/letters.js'
import { PROPERTY_LABELS } from '../../vocabulary/property-labels.js'
import { leadsLength } from '../emphasis.js'
import type { Source } from '../tree.js'
import { firstWord, hasMotto } from './words.js'

const LABELS = [...PROPERTY_LABELS]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replace(/ /g, '\\s{1,3}')
/** A label and its value on one line, or the label alone; with a mere blank between them, nothing that a stop ends. */
const ROW = new RegExp(`^[*_|\\s]*(?:${LABELS})[*_ ]{0,4}(?:[:|\\t]|\\s{2}|$|(?<= )[^\\n]{0,400}[^.;,\\s]$)`)
const LABEL_ONLY = new RegExp(`^[*_|\\s]*(?:${LABELS})[*_ ]{0,4}[:|\\s]*$`)
/** What a row begins with, behind emphasis and pipes. */
const FIRST_WORDS = new Set(PROPERTY_LABELS.map(firstWord))
const LONGEST = 400

/** A line, in bare letters, with which such a table may begin. */
export function isPropertyRow(plain: string): boolean {
  const lead = leadsLength(plain)
  const word = firstWord(lead > 0 ? plain.slice(lead) : plain)
  return (word === '' ? lead > 0 : FIRST_WORDS.has(word)) && ROW.test(plain)
}

/** Indexes of the lines of such a table; none where no national heading follows: then it is all there is. */
export function propertyLines({ text, bare, lines }: Source, limit: number): ReadonlySet<number> {
  const rows = new Set<number>()
  let label = false
  let seen = 0
  for (let index = 0; index < lines.length && seen < limit; index++) {
    const { first, last, blank } = lines[index]!
    if (blank) continue
    seen++
    const end = Math.min(last, first + LONGEST)
    const plain = bare.slice(first, end)
    if (hasMotto(plain)) return rows
    if (isPropertyRow(plain)) {
      rows.add(index)
      label = LABEL_ONLY.test(plain)
    } else {
      if (label && (/\d/.test(plain) || !isCapitals(text.slice(first, end)))) rows.add(index)
      label = false
    }
  }
  return new Set()
}
