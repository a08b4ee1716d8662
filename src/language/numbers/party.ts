/** `805-TB/VPTU`, `27-NQ/TU`, `367 - QĐ/TWĐTN-VP`: the Party's order, hyphen first. */
import { latin } from '../latin.js'
import { compile, isSymbol, pieces, type NumberForm } from './grammar.js'

const { ordinal, dash, slash, token, units, noted } = pieces

const SHORT = latin(/^\p{L}{2,6}$/u)

export const party: NumberForm = {
  name: 'party',
  leads: ['dash letter'],
  pattern: compile(`${ordinal}${dash}(?<type>${token})${slash}(?<organ>${noted}|${token}${units})`),
  read: ({ type = '', organ = '' }) =>
    SHORT.test(type) && isSymbol(type) && isSymbol(organ) ? { typeCode: type, organ } : null,
}
