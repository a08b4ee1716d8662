import { windows1252Punctuation, windows1252Signs } from '../../vocabulary/encodings/characters.js'

const trail = `\\x80-\\x9f\\xa1-\\xac\\xae-\\xbf${windows1252Signs}`
const mojibake = new RegExp(
  `[áĂÃ][º»][${trail}${windows1252Punctuation}]|[ÃĂ][${trail}]|[ÄÆ][\\x80-\\x9f\\xa1\\xa8\\xa9\\xaf\\xb0‘]`,
  'g',
)
/** A single capital `Ã` may be followed by a sign by chance. */
const several = 3

/**
 * Offset of the first letter in UTF-8 that was decoded as windows-1252, windows-1258 or Latin-1
 * (`ThÃ´ng bÃ¡o káº¿t luáº­n`, `ThĂ´ng bĂ¡o`); -1 if there are too few.
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
