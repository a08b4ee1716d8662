/** `23/2021/QĐ-TTg`, `30/2020/NĐ-CP`, `02/2011/TTLT-VPCP-BNV`: a legal document has its year in the number. */
import { compile, isSymbol, isTypeCode, pieces, type NumberForm } from './grammar.js'

const { ordinal, year, dash, slash, token, units, noted } = pieces

export const legal: NumberForm = {
  name: 'qppl',
  leads: ['slash year'],
  pattern: compile(
    `${ordinal}${slash}${year}${slash}(?<type>${token})${dash}(?<organ>${noted}|${token}${units})`,
  ),
  read: ({ type = '', organ = '' }) =>
    (isTypeCode(type) || isSymbol(type)) && isSymbol(organ) ? { typeCode: type, organ } : null,
}
