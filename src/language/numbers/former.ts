/** `01-TANDTC-VKSNDTC/TTLT`, `16-BNT/VP/PC`: as bodies of the State wrote it before 1997, hyphen first, with more parts than a Party number has. */
import { compile, isSymbol, pieces, type NumberForm } from './grammar.js'

const { ordinal, dash, slash, token, units } = pieces

export const former: NumberForm = {
  name: 'former',
  leads: ['dash letter'],
  pattern: compile(
    `${ordinal}${dash}(?:(?<organs>${token}(?=[-–])${units})${slash}(?<type>${token})|(?<parts>${token}(?:${slash}${token}){2}))`,
  ),
  read({ organs, type = null, parts }) {
    const organ = organs ?? parts ?? ''
    return isSymbol(organ) ? { typeCode: type, organ } : null
  },
}
