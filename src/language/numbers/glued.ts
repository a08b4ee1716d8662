/** `1961/QĐUBND`, `61/2018/NĐCP`: the hyphen was lost, as some extractors of text from PDF lose it. */
import { gluedOrgans } from '../../vocabulary/document-types.js'
import { compile, pieces, typeCodes, type NumberForm } from './grammar.js'

const { ordinal, year, slash, token } = pieces

export const glued: NumberForm = {
  name: 'admin-glued',
  leads: ['slash letter', 'slash year'],
  pattern: compile(`${ordinal}${slash}(?:${year}${slash})?(?<glued>${token})`),
  read({ glued = '' }) {
    const symbol = glued.replaceAll('Ð', 'Đ')
    const typeCode = typeCodes.find(
      (code) => symbol.toUpperCase().startsWith(code) && gluedOrgans.test(symbol.slice(code.length)),
    )
    if (typeCode === undefined) return null
    return { typeCode: symbol.slice(0, typeCode.length), organ: symbol.slice(typeCode.length) }
  },
}
