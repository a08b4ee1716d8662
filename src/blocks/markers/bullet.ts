/** `-`, `–`, `+`, `•`, `o`: the markers of lists that are not numbered. */
import { BULLETS, LETTER_BULLETS } from '../../vocabulary/bullets.js'
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { isSpace } from '../../language/punctuation.js'
import { CLOSED } from './stop.js'

export const BULLET = latin(new RegExp(`([${BULLETS}][)/]?)${CLOSED}(?:\\s+|(?=[\\p{L}“"]))`, 'uy'))
export const LETTER_BULLET = latin(new RegExp(`(o(?=\\s+\\d)|[${LETTER_BULLETS}](?=\\s+\\p{Lu}))\\s+`, 'uy'))
const LETTERS = new CodeSet(LETTER_BULLETS)
/** What programs and scans put for a dash. */
const DASH = /^[–—−~¬=_.]/
/** The bullets below all signs that are no letters: `*`, `+`, `-`, `·`, and `~`, which scans have for a dash. */
const LOW_BULLETS = new CodeSet('*+-·~¬')
/** From here on stand signs, and no letters that notices are written in. */
const SIGNS = 0x2000

/** Offset behind the usual bullet at `at`, one of those below all signs, and the blanks after it; -1 where none stands. */
export function usualBulletEnd(text: string, at: number): number {
  if (!LOW_BULLETS.has(text.charCodeAt(at))) return -1
  let end = at + 1
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** Letters and most signs are none. */
export const mayBeBullet = (code: number): boolean => code >= SIGNS || LOW_BULLETS.has(code)
/** Letters and signs that mostly are none. */
export const mayBeLetterBullet = (code: number): boolean => LETTERS.has(code)

/** Bullets of one series are those of a list, whichever dash was printed. */
export const seriesOf = (bullet: string): string => (bullet === '-' ? bullet : bullet.replace(DASH, '-'))
