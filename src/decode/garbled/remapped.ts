import { latin } from '../../language/latin.js'
import { remappedWords } from '../../vocabulary/encodings/garbled.js'

const rhyme = latin(/(?<![ưƯ])[ơƠịỊõÕ](?:ng?|NG?|[aA])(?!\p{L})|[ĩĨ][ipIP]?(?!\p{L})/gu)
const lettersBefore = latin(/\p{L}{0,3}$/u)
const several = 3

/**
 * Offset of the first word with a letter that a wrong font put in place of another (`cơng văn`, `văn phịng`,
 * `CỘNG HỊA`), or -1 where there are not several.
 */
export function findRemapped(text: string): number {
  let first = -1
  let count = 0
  for (const { 0: end, index } of text.matchAll(rhyme)) {
    const start = lettersBefore.exec(text.slice(Math.max(0, index - 3), index))![0]
    if (!remappedWords.has((start + end).toLowerCase())) continue
    if (first === -1) first = index - start.length
    if (++count === several) return first
  }
  return -1
}
