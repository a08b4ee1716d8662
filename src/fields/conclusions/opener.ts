/** `… kết luận như sau:` at the end of a paragraph, in bare letters. */
import { bare } from '../../language/letters.js'
import { LATER, OPENERS } from '../../vocabulary/body-phrases.js'
import { ENACTING_ALONE, ENACTING_WORDS } from '../../vocabulary/frame.js'

/** The words that open the conclusions stand at the end of their paragraph. */
const OPENER_TAIL = 160
/** Most paragraphs are told from openers by their last word. */
const OPENER_END = /(?:sau|day|:)\s*[:;.]?$/
const OPENER_END_LENGTH = 8
/** What stands above the articles of a decision, on a line of its own. */
const ENACTS = new Set([...ENACTING_ALONE, ...ENACTING_WORDS.map((words) => `${words}:`)].map(bare))
const LONGEST_ENACTING = Math.max(...Array.from(ENACTS, (words) => words.length))
/** What most openers end with. */
export const USUAL_END = 'nhu sau:'

export function isOpener(plain: string): boolean {
  if (plain.endsWith(USUAL_END) || (plain.length <= LONGEST_ENACTING && ENACTS.has(plain))) return true
  if (!':;.'.includes(plain.charAt(plain.length - 1))) return false
  const ends = plain.endsWith(':') || OPENER_END.test(plain.slice(-OPENER_END_LENGTH))
  const tail = plain.slice(-OPENER_TAIL)
  return ends && OPENERS.test(tail) && !LATER.test(tail)
}
