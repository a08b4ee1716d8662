import { windows1252Punctuation, windows1252Signs } from '../../vocabulary/encodings/characters.js'

const trail = `\\x80-\\x9f\\xa1-\\xac\\xae-\\xbf${windows1252Signs}`
const mojibake = new RegExp(
  `[áĂÃ][º»][${trail}${windows1252Punctuation}]|[ÃĂ][${trail}]|[ÄÆ][\\x80-\\x9f\\xa1\\xa8\\xa9\\xaf\\xb0‘]`,
  'g',
)
/** A capital `Ã` may by chance stand before a sign; several do not. */
const several = 3

/**
 * Offset of the first letter of UTF-8 that was read as windows-1252, windows-1258 or Latin-1
 * (`ThÃ´ng bÃ¡o káº¿t luáº­n`, `ThĂ´ng bĂ¡o`), or -1 where there are not several.
 */
export function findMojibake(text: string): number {
  let first = -1
  let count = 0
  for (const { index } of text.matchAll(mojibake)) {
    if (first === -1) first = index
    if (++count === several) return first
  }
  return -1
}
