/**
 * The table of properties that a law library or a portal prints above a document: never its own.
 *
 *     "Số hiệu: | 31/TB-VPCP | Loại văn bản: | Thông báo |"     "Số ký hiệu"
 *     "Ngày ban hành: | 22/02/1999 | Ngày hiệu lực: | …"        "155/TB-UBND"
 */
import { isCapitals } from '../../../language/letters.js'
import { SpacedPhrases } from '../../../language/spaced-phrases.js'
import { matchesAt } from '../../../language/sticky.js'
import { PROPERTY_LABELS } from '../../../vocabulary/property-labels.js'
import { labelLeadLength } from '../../emphasis.js'
import { plainOfLine } from '../../plain.js'
import { Loose, type Source } from '../../tree.js'
import { hasMotto } from '../words.js'

export const LABELS = new SpacedPhrases(PROPERTY_LABELS)
/** A value on the line of its label, or the label alone; with a mere blank between them, nothing that a stop ends. */
const VALUE = /[*_ ]{0,4}(?:[:|\t]|\s{2}|$|(?<= )[^\n]{0,400}[^.;,\s]$)/y
const NO_VALUE = /[*_ ]{0,4}[:|\s]*$/y
const LONGEST = 400

/** A line, in bare letters, with which such a table may begin. */
export function isPropertyRow(plain: string): boolean {
  const label = labelEnd(plain)
  return label >= 0 && matchesAt(VALUE, plain, label)
}

/** Where the label ends that it begins with, or -1. */
export const labelEnd = (plain: string) => LABELS.endAt(plain, labelLeadLength(plain))

/** Whether it is one and nothing else. */
export const isLabel = (plain: string): boolean => {
  const end = labelEnd(plain)
  return end >= 0 && matchesAt(NO_VALUE, plain, end)
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
      label = isLabel(plain)
    } else {
      if (label && (/\d/.test(plain) || !isCapitals(text.slice(first, end)))) rows.add(index)
      label = false
    }
  }
  return new Set()
}

/** A colon or a cell's end behind a label. */
const SET_OFF = /[*_ ]{0,4}[:|\t]/y
const LEAST_ROWS = 2

/** The rows of such a table that begin at `from`, below the subject, and the index of the line behind them. */
export function propertiesBelow(source: Source, from: number): { rows: Loose[]; line: number } {
  const { lines } = source
  const rows: Loose[] = []
  let index = from
  let behind = from
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const plain = plainOfLine(source, line)
    const label = labelEnd(plain)
    if (label < 0 || !matchesAt(SET_OFF, plain, label)) break
    rows.push(new Loose(source, [{ start: line.first, end: line.last }], 'before'))
    behind = index + 1
  }
  return rows.length < LEAST_ROWS ? { rows: [], line: from } : { rows, line: behind }
}
