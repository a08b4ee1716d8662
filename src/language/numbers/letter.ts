/** `3653/UBND-TNMT`, `345/CAT-PV01`: an official letter names no type, but its body and the unit that drafted it. */
import { compile, isSymbol, pieces, type NumberForm } from './grammar.js'

const { ordinal, dash, slash, token, units, part } = pieces

export const letter: NumberForm = {
  name: 'cong-van',
  leads: ['slash letter'],
  pattern: compile(`${ordinal}${slash}(?<organ>${token})${dash}(?<unit>${token}${units})${part}`),
  read: ({ organ = '', unit = '' }) => (isSymbol(organ) && isSymbol(unit) ? { typeCode: null, organ } : null),
}
