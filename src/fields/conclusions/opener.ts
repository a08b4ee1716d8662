/** `… kết luận như sau:` at the end of a paragraph, in bare letters. */
import { bare } from '../../language/letters.js'
import { LATER, OPENERS } from '../../vocabulary/body-phrases.js'
import { ENACTING_ALONE, ENACTING_WORDS } from '../../vocabulary/frame.js'

/** Openers are looked for at the end of their paragraph. */
const OPENER_TAIL = 160
/** The last word rules out most paragraphs. */
const OPENER_END = /(?:sau|day|:)\s*[:;.]?$/
const OPENER_END_LENGTH = 8
/** A line of its own above the articles of a decision. */
const ENACTS = new Set([...ENACTING_ALONE, ...ENACTING_WORDS.map((words) => `${words}:`)].map(bare))
const LONGEST_ENACTING = Math.max(...Array.from(ENACTS, (words) => words.length))
/** The end of most openers. */
export const USUAL_END = 'nhu sau:'

export function isOpener(plain: string): boolean {
  if (plain.endsWith(USUAL_END) || (plain.length <= LONGEST_ENACTING && ENACTS.has(plain))) return true
  if (!':;.'.includes(plain.charAt(plain.length - 1))) return false
  const ends = plain.endsWith(':') || OPENER_END.test(plain.slice(-OPENER_END_LENGTH))
  const tail = plain.slice(-OPENER_TAIL)
  return ends && OPENERS.test(tail) && !LATER.test(tail)
}
