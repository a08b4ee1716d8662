/**
 * Decoded text → the text that is read: blanks of every kind are spaces, characters without width
 * and the signs of underlining and escape are gone, and letters of other languages that look like
 * Vietnamese ones are these, so that no rule has to know of them.
 *
 *     "Nơi\u00a0nhận:"  →  "Nơi nhận:"        "N\u00adơi nhận:"  →  "Nơi nhận:", removed at 1
 *     "<u>Nơi nhận</u>:"  →  "Nơi nhận:"      "[Nơi nhận:]{.underline}\"  →  "Nơi nhận:"
 *     "Nhƣ trên"  →  "Như trên"
 */

export interface CleanText {
  text: string
  /** Offsets in `text` before which a character was taken out; in order, one each. */
  removed: readonly number[]
}

const BLANK = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const INVISIBLE = '\\u00ad\\u200b-\\u200f\\u2060\\ufeff'
const WIDTHLESS = new RegExp(`[${INVISIBLE}]`, 'g')
/** Underlining as a tag or a span with a class, what escapes a marker, and what breaks a line of a paragraph. */
const UNDERLINING =
  '<\\/?u>|\\[(?=[^[\\]{}]{1,400}\\]\\{\\.[a-z]{1,20}\\})|\\]\\{\\.[a-z]{1,20}\\}|\\\\(?=[-+.)]|[ \\t]{0,9}(?:[\\r\\n]|$))'
const ANY = new RegExp(`${UNDERLINING}|[${INVISIBLE}]`, 'g')
/** A letter that such characters part from its accents becomes one with them. */
const PARTED = new RegExp(
  `${UNDERLINING}|[^\\p{M}${INVISIBLE}][\\p{M}${INVISIBLE}]*[${INVISIBLE}]\\p{M}+|[${INVISIBLE}]`,
  'gu',
)
const SIGN = /^(?:<\/?u>$|[[\]\\])/
const ACCENT_BEHIND = new RegExp(`[${INVISIBLE}]\\p{M}`, 'u')
/** The Icelandic eth, which keyboards put for Đ, and the oi, which the fonts of many a PDF put for Ư. */
const LOOKALIKES = new Map([
  ['Ð', 'Đ'],
  ['ð', 'đ'],
  ['Ƣ', 'Ư'],
  ['ƣ', 'ư'],
])
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu')

export function cleanText(decoded: string): CleanText {
  const removed: number[] = []
  const text = decoded
    .replace(BLANK, ' ')
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter)!)
    .replace(ACCENT_BEHIND.test(decoded) ? PARTED : ANY, (taken, offset: number) => {
      const kept = SIGN.test(taken) ? '' : taken.replace(WIDTHLESS, '').normalize('NFC')
      const at = offset - removed.length + kept.length
      for (let left = taken.length - kept.length; left > 0; left--) removed.push(at)
      return kept
    })
  return { text, removed }
}
