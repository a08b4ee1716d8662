/** `… biết, thực hiện./. ` | `Nơi nhận:`, `… còn chậm. ` | `II. NHIỆM VỤ`: the end of a line that opens another part. */
import { latin } from '../../language/latin.js'
import { isCapital } from '../../language/letters.js'
import { COLON } from '../../language/punctuation.js'
import type { Line } from '../../lines/lines.js'
import type { Source } from '../tree.js'

/** No label with its emphasis is longer. */
const LABEL_REACH = 24
const LABEL = /(?<=[./] ?)[*_]{0,3}noi nhan ?:$/
const TITLE = latin(/[.;] (?=[IVX]{1,4}[.-]{1,2} ?[^\p{Ll}.;]{6,160}$)/u)

/** The offset at which that part begins, as a list. */
export function tailCuts({ text, bare }: Source, { first, last }: Line): number[] {
  const end = text.charCodeAt(last - 1)
  if (end === COLON) {
    const from = Math.max(first, last - LABEL_REACH)
    const tail = bare.slice(from, last)
    const label = tail.includes('noi nhan') ? tail.search(LABEL) : -1
    return label < 0 ? [] : [from + label]
  }
  const title = isCapital(end) ? TITLE.exec(text.slice(first, last)) : null
  return title ? [first + title.index + title[0].length] : []
}
