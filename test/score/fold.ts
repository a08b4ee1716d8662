/** What makes two texts the same: white space, case, markup and the signs around them do not count. */

const INVISIBLE_OR_MARKUP = /[\u00ad\u200b-\u200d\u2060\ufeff*]+/gu
const BEFORE = /^[\s+-]+/u
const BEHIND = /[\s,./:;]+$/u

export function fold(text: string): string {
  const words = text.normalize('NFC').replace(INVISIBLE_OR_MARKUP, '').replace(/\s+/gu, ' ')
  return words.toLowerCase().replace(BEHIND, '').replace(BEFORE, '')
}

const wordsOf = (text: string) =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** Share of the words that two texts have in common, 0 to 1 (Sørensen–Dice, each word as often as it stands). */
export function likeness(one: string, other: string): number {
  const [left, right] = [wordsOf(one), wordsOf(other)]
  if (left.length + right.length === 0) return 1
  const rest = new Map<string, number>()
  for (const word of left) rest.set(word, (rest.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const count = rest.get(word) ?? 0
    if (count === 0) continue
    rest.set(word, count - 1)
    common++
  }
  return (2 * common) / (left.length + right.length)
}
