/**
 * A number without a slash, told from other numbers by the type before it and the day behind it. Its symbol is
 * none, or that of a body behind a hyphen, as was usual before 1997; the Government's own needs no day.
 *
 *     Văn bản số 1234 ngày 05/11/2025      Nghị quyết số 68 (ngày …)      Nghị định số 197-CP ngày 31-12-1994
 */
import { latin } from '../latin.js'
import type { DocumentNumber } from '../numbers.js'
import { isSymbol } from '../numbers/grammar.js'
import { readDateAfter } from './citation-date.js'
import type { ReferenceMatch } from './match.js'
import { readType } from './type.js'

const DAY = String.raw`(?=,? \(?(?:được )?(?:(?:ký|ban hành) )?ngày ?\d)`
const OF_GOVERNMENT = String.raw`(?:CP|TTg|HĐBT)(?![\p{L}\d/-])`
const NUMBER = latin(
  new RegExp(String.raw` số (\d{1,6})(?:[-–](${OF_GOVERNMENT}|\p{Lu}\p{L}{1,9}${DAY})|${DAY})`, 'gu'),
)
const GOVERNMENT = latin(new RegExp(OF_GOVERNMENT, 'u'))

/** Every citation by such a number. */
export function findPlainNumbers(text: string): ReferenceMatch[] {
  const found: ReferenceMatch[] = []
  if (!text.includes('số ')) return found
  NUMBER.lastIndex = 0
  for (let match = NUMBER.exec(text); match; match = NUMBER.exec(text)) {
    const [, digits = '', symbol = null] = match
    if (symbol !== null && !isSymbol(symbol)) continue
    const number = plainNumber(NUMBER.lastIndex, digits, symbol)
    const { type, adjacent, start } = readType(text, found.at(-1)?.end ?? 0, number.start, number)
    if (!type || !adjacent) continue
    const date = readDateAfter(text, number.end)
    if (date || (symbol !== null && GOVERNMENT.test(symbol)))
      found.push({ start, end: date?.end ?? number.end, type, number, date })
  }
  return found
}

function plainNumber(end: number, digits: string, symbol: string | null): DocumentNumber {
  const text = symbol === null ? digits : `${digits}-${symbol}`
  return {
    start: end - text.length,
    end,
    text,
    ordinal: Number(digits),
    symbol,
    year: null,
    typeCode: null,
    organ: symbol,
    form: 'cong-van',
    system: 'state',
  }
}
