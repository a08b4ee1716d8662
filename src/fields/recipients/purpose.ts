/** `(để báo cáo)`, `(cử PV)`; but not a person, a unit or a number of copies. */
import { latin } from '../../language/latin.js'
import { isSmall } from '../../language/letters.js'
import { NO_PURPOSE, PURPOSES, SHORT_PURPOSES } from '../../vocabulary/recipient-words.js'

/** `B/c`, `Để t/h`, `Báo cáo`. */
const PURPOSE = new RegExp(
  `^(?:(?:để )?(?:${SHORT_PURPOSES.join('|')})(?![a-zà-ỹ])|${PURPOSES.join('|')})`,
  'i',
)
const NO_PURPOSE_LEAD = latin(new RegExp(`^(?:${NO_PURPOSE.join('|')})(?!\\p{L})`, 'u'))

export function isPurpose(bracket: string): boolean {
  const text = bracket.trim()
  return PURPOSE.test(text) || (isSmall(text.charCodeAt(0)) && !NO_PURPOSE_LEAD.test(text))
}
