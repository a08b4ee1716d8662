/** `123 CV/BTGTU`, `1203 QĐ/UB`: a blank for the hyphen, as typewriters left it. */
import { compile, isSymbol, isTypeCode, pieces, type NumberForm } from './grammar.js'

const { ordinal, slash, token, units } = pieces

export const spaced: NumberForm = {
  name: 'spaced',
  leads: ['space letter'],
  pattern: compile(`${ordinal} (?<type>${token})${slash}(?<organ>${token}${units})(?!${slash}${token})`),
  read: ({ type = '', organ = '' }) =>
    isTypeCode(type) && isSymbol(organ) ? { typeCode: type, organ } : null,
}
