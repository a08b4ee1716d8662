/** `23/2021/QĐ-TTg`, `30/2020/NĐ-CP`, `02/2011/TTLT-VPCP-BNV`, `19/2008/NQLT/CP-UBTUMTTQVN`: a legal document has its year in the number. */
import { compile, isSymbol, isTypeCode, pieces, type NumberForm } from './grammar.js'

const { ordinal, year, yearEnd, dash, slash, token, units, noted } = pieces

export const legal: NumberForm = {
  name: 'qppl',
  leads: ['slash year'],
  pattern: compile(
    `${ordinal}${slash}${year}${yearEnd}(?<type>${token})(?:${dash}|${slash})(?<organ>${noted}|${token}${units})`,
  ),
  read: ({ type = '', organ = '' }) =>
    (isTypeCode(type) || isSymbol(type)) && isSymbol(organ) ? { typeCode: type, organ } : null,
}
