/** `12/BC`, `61/CP`, `04-TTg`: type or body alone. Too little to go by in running text: read only where a number is announced. */
import { compile, isSymbol, isTypeCode, pieces, type NumberForm } from './grammar.js'

const { ordinal, year, slash, dash, token } = pieces

export const short: NumberForm = {
  name: 'admin',
  leads: ['slash letter', 'slash year', 'dash letter'],
  pattern: compile(`${ordinal}(?:${slash}(?:${year}${slash})?|${dash})(?<symbol>${token})(?![-–/]\\p{Lu})`),
  read({ symbol = '' }) {
    if (!isSymbol(symbol)) return null
    return isTypeCode(symbol) ? { typeCode: symbol, organ: null } : { typeCode: null, organ: symbol }
  },
}
