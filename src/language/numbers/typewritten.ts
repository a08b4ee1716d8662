/** `05 BXD/QLN`, `1131 TC/QĐ/CĐKT`, `437 CP-VX`: a blank behind the ordinal, the body first, as before 1997. Read only where a number is announced. */
import { compile, isSymbol, pieces, type NumberForm } from './grammar.js'

const { ordinal, slash, token, units } = pieces

/** Of these one part is enough: `280 TTg`. */
const GOVERNMENT = /^(?:CP|TTg|HĐBT)$/
const SEPARATOR = /[^\p{L}\d&.\s]/u

export const typewritten: NumberForm = {
  name: 'spaced',
  leads: ['space letter'],
  pattern: compile(`${ordinal} (?<organ>${token}${units}(?:${slash}${token}${units}){0,3})`),
  read: ({ organ = '' }) =>
    (SEPARATOR.test(organ) || GOVERNMENT.test(organ)) && isSymbol(organ) ? { typeCode: null, organ } : null,
}
