/** `… biết, thực hiện./. ` | `Nơi nhận:`, `… còn chậm. ` | `II. NHIỆM VỤ`: what a line ends with that opens a part of its own. */
import { latin } from '../../language/latin.js'
import { isCapital } from '../../language/letters.js'
import { COLON } from '../../language/punctuation.js'
import type { Line } from '../../lines/lines.js'
import type { Source } from '../tree.js'

/** No label with its emphasis is longer. */
const LABEL_REACH = 24
const LABEL = /[./] ?[*_]{0,3}noi nhan ?:$/
const LABEL_FIRST = /[*_]*noi nhan/
const TITLE = latin(/[.;] (?=[IVX]{1,4}[.-]{1,2} ?[^\p{Ll}.;]{6,160}$)/u)

/** The offset at which that begins, as a list; most lines end otherwise. */
export function tailCuts({ text, bare }: Source, { first, last }: Line): number[] {
  const end = text.charCodeAt(last - 1)
  if (end === COLON) {
    const from = Math.max(first, last - LABEL_REACH)
    const tail = bare.slice(from, last)
    return tail.includes('noi nhan') && LABEL.test(tail) ? [from + tail.search(LABEL_FIRST)] : []
  }
  const title = isCapital(end) ? TITLE.exec(text.slice(first, last)) : null
  return title ? [first + title.index + title[0].length] : []
}
