/** `- `, `• `, `o `, `1. `: what stands before an entry. */
import { usualBulletEnd } from '../../blocks/markers/bullet.js'
import { latin } from '../../language/latin.js'
import { endOf } from '../../language/sticky.js'
import { BULLETS, LETTER_BULLETS } from '../../vocabulary/bullets.js'

export const BULLET = latin(
  new RegExp(
    `(?:[${BULLETS}]\\s*|o\\s(?=\\d)|[${LETTER_BULLETS}]\\s+(?=\\p{Lu})|\\d{1,2}[.)]\\s+(?=\\p{Lu}))`,
    'uy',
  ),
)

export function bulletEnd(text: string, at: number): number {
  const usual = usualBulletEnd(text, at)
  return usual < 0 ? endOf(BULLET, text, at) : usual
}

export const behindBullet = (text: string, at: number): number => Math.max(at, bulletEnd(text, at))
