/**
 * Decoded text → the text that is read: blanks of every kind are spaces, characters without width
 * are gone, and the Icelandic eth that keyboards put for Đ is Đ, so that no rule has to know of them.
 *
 *     "Nơi\u00a0nhận:"  →  "Nơi nhận:"        "N\u00adơi nhận:"  →  "Nơi nhận:", removed at 1
 */

export interface CleanText {
  text: string
  /** Offsets in `text` before which a character was taken out; in order, one each. */
  removed: readonly number[]
}

const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const WIDTHLESS = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const ETH = /[Ðð]/g
const ANY = /[\u00a0\u00ad\u00d0\u00f0\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff]/

export function cleanText(decoded: string): CleanText {
  if (!ANY.test(decoded)) return { text: decoded, removed: [] }
  const removed: number[] = []
  const text = decoded
    .replace(BLANK, ' ')
    .replace(ETH, (eth) => (eth === 'Ð' ? 'Đ' : 'đ'))
    .replace(WIDTHLESS, (_character, offset: number) => {
      removed.push(offset - removed.length)
      return ''
    })
  return { text, removed }
}
