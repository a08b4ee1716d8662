/** `123/TB-UBND`, `2686/QĐ-BCĐQG`, `12/BC-UBND-TH`, `12/KHLN/SYT-SGDĐT`: type before the hyphen, body after it. */
import { compile, isSymbol, isTypeCode, pieces, type NumberForm } from './grammar.js'

const { ordinal, dash, slash, token, units, division, part, noted } = pieces

export const administrative: NumberForm = {
  name: 'admin',
  leads: ['slash letter'],
  pattern: compile(
    `${ordinal}${slash}(?<type>${token})(?:${dash}|${slash})(?<organ>${noted}|${token}${units}${division})${part}`,
  ),
  read: ({ type = '', organ = '' }) =>
    isTypeCode(type) && isSymbol(organ) ? { typeCode: type, organ } : null,
}
