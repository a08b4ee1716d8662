/**
 * A number without a symbol, told from other numbers by the type before it and the day behind it:
 *
 *     Văn bản số 1234 ngày 05/11/2025      Công văn số 87, ngày 5 tháng 11 năm 2025      Nghị quyết số 68 (ngày …)
 */
import type { DocumentNumber } from '../numbers.js'
import { readDateAfter } from './citation-date.js'
import type { ReferenceMatch } from './match.js'
import { readType } from './type.js'

const DATED = / số (\d{1,6})(?=,? \(?(?:được )?(?:(?:ký|ban hành) )?ngày ?\d)/g

/** Every citation by such a number. */
export function findPlainNumbers(text: string): ReferenceMatch[] {
  const found: ReferenceMatch[] = []
  if (!text.includes('số ')) return found
  DATED.lastIndex = 0
  for (let match = DATED.exec(text); match; match = DATED.exec(text)) {
    const number = plainNumber(DATED.lastIndex, match[1]!)
    const { type, adjacent, start } = readType(text, found.at(-1)?.end ?? 0, number.start, number)
    const date = type && adjacent ? readDateAfter(text, number.end) : null
    if (date) found.push({ start, end: date.end, type, number, date })
  }
  return found
}

const plainNumber = (end: number, digits: string): DocumentNumber => ({
  start: end - digits.length,
  end,
  text: digits,
  ordinal: Number(digits),
  symbol: null,
  year: null,
  typeCode: null,
  organ: null,
  form: 'cong-van',
  system: 'state',
})
