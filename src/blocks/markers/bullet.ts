/** `-`, `–`, `+`, `•`, `o`: the markers of lists that are not numbered. */
import { BULLETS, LETTER_BULLETS } from '../../vocabulary/bullets.js'
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { isSpace } from '../../language/punctuation.js'
import { CLOSED } from './stop.js'

export const BULLET = latin(new RegExp(`([${BULLETS}][)/]?)${CLOSED}(?:\\s+|(?=[\\p{L}“"]))`, 'uy'))
export const LETTER_BULLET = latin(new RegExp(`(o(?=\\s+\\d)|[${LETTER_BULLETS}](?=\\s+\\p{Lu}))\\s+`, 'uy'))
const LETTERS = new CodeSet(LETTER_BULLETS)
/** What programs and scans write for a dash. */
const DASH = /^[–—−~¬=_.]/
/** Bullets with low codes: `*`, `+`, `-`, `·`, and `~`, which scans read for a dash. */
const LOW_BULLETS = new CodeSet('*+-·~¬')
/** From this code on there are only signs, no letters of notices. */
const SIGNS = 0x2000

/** Offset after the usual bullet at `at` and its blanks, or -1. */
export function usualBulletEnd(text: string, at: number): number {
  if (!LOW_BULLETS.has(text.charCodeAt(at))) return -1
  let end = at + 1
  while (isSpace(text.charCodeAt(end))) end++
  return end
}

/** Whether a character may be a bullet; letters and most signs are not. */
export const mayBeBullet = (code: number): boolean => code >= SIGNS || LOW_BULLETS.has(code)
/** Whether it may be a letter or sign that seldom is a bullet. */
export const mayBeLetterBullet = (code: number): boolean => LETTERS.has(code)

/** Bullets of one list have one series, whichever dash was printed. */
export const seriesOf = (bullet: string): string => (bullet === '-' ? bullet : bullet.replace(DASH, '-'))
