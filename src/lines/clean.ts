/**
 * Decoded text → the text that is read: blanks of every kind are spaces, characters without width
 * and the signs of underlining are gone, and the Icelandic eth that keyboards put for Đ is Đ, so that
 * no rule has to know of them.
 *
 *     "Nơi\u00a0nhận:"  →  "Nơi nhận:"        "N\u00adơi nhận:"  →  "Nơi nhận:", removed at 1
 *     "<u>Nơi nhận</u>:"  →  "Nơi nhận:"      "[Nơi nhận:]{.underline}\"  →  "Nơi nhận:"
 */

export interface CleanText {
  text: string
  /** Offsets in `text` before which a character was taken out; in order, one each. */
  removed: readonly number[]
}

const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
const WIDTHLESS = new RegExp(`[${INVISIBLE}]`, 'g')
/** Underlining as a tag or a span with a class, and the sign of a line break in the same paragraph. */
const UNDERLINING =
  '<\\/?u>|\\[(?=[^[\\]{}]{1,400}\\]\\{\\.[a-z]{1,20}\\})|\\]\\{\\.[a-z]{1,20}\\}|\\\\(?=[ \\t]{0,9}(?:[\\r\\n]|$))'
const ANY = new RegExp(`${UNDERLINING}|[${INVISIBLE}]`, 'g')
/** A letter that such characters part from its accents becomes one with them. */
const PARTED = new RegExp(
  `${UNDERLINING}|[^\\p{M}${INVISIBLE}][\\p{M}${INVISIBLE}]*[${INVISIBLE}]\\p{M}+|[${INVISIBLE}]`,
  'gu',
)
const SIGN = /^(?:<\/?u>$|[[\]\\])/
const ACCENT_BEHIND = new RegExp(`[${INVISIBLE}]\\p{M}`, 'u')
const ETH = /[Ðð]/g

export function cleanText(decoded: string): CleanText {
  const removed: number[] = []
  const text = decoded
    .replace(BLANK, ' ')
    .replace(ETH, (eth) => (eth === 'Ð' ? 'Đ' : 'đ'))
    .replace(ACCENT_BEHIND.test(decoded) ? PARTED : ANY, (taken, offset: number) => {
      const kept = SIGN.test(taken) ? '' : taken.replace(WIDTHLESS, '').normalize('NFC')
      const at = offset - removed.length + kept.length
      for (let left = taken.length - kept.length; left > 0; left--) removed.push(at)
      return kept
    })
  return { text, removed }
}
