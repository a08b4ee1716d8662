import { isLetter } from '../../language/capitals.js'
import { latin } from '../../language/latin.js'
import { REMAPPED_FORMS } from '../../vocabulary/remapped-words.js'

/** The letters that such fonts print, and the ends of words from these letters on. */
const letters = Array.from('ơƠịỊõÕĩĨ')
const rhyme = latin(/[ơƠ](?:ng|NG)(?!\p{L})|[ịỊõÕ](?:ng?|NG?|[aA])(?!\p{L})|[ĩĨ][ipIP]?(?!\p{L})/uy)
/** How many letters before such a letter are looked at. */
const before = 3
const several = 3

/**
 * Offset of the first word in which the font of a PDF file replaced a letter by another (`cơng văn`, `văn phịng`,
 * `CỘNG HỊA`); -1 if there are too few.
 */
export function findRemapped(text: string): number {
  let first = Infinity
  let count = 0
  for (const letter of letters) {
    for (let at = text.indexOf(letter); at !== -1; at = text.indexOf(letter, at + 1)) {
      const start = wordAround(text, at)
      if (start === -1) continue
      if (start < first) first = start
      count++
    }
  }
  return count >= several ? first : -1
}

/** Offset of the word around such a letter at `at`; -1 if it may be a real word. */
function wordAround(text: string, at: number): number {
  if (!mayBegin(text, at)) return -1
  rhyme.lastIndex = at
  const end = rhyme.exec(text)?.[0]
  if (end === undefined) return -1
  let start = at
  while (start > 0 && start > at - before && isLetter(text.charCodeAt(start - 1))) start--
  return REMAPPED_FORMS.has((text.slice(start, at) + end).toLowerCase()) ? start : -1
}

/** A cheap test on three characters: most words with these letters are real ones, in `ươ`, `ơn` or `ịnh`. */
function mayBegin(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0
  if (before === 0x1af || before === 0x1b0 /* Ư ư */) return false
  const letter = text.charCodeAt(at)
  if (letter === 0x128 || letter === 0x129 /* Ĩ ĩ */) return true
  const next = text.charCodeAt(at + 1) | 0x20
  if (next !== 0x6e /* n */) return next === 0x61 /* a */
  const last = text.charCodeAt(at + 2) | 0x20
  return letter === 0x1a0 || letter === 0x1a1 /* Ơ ơ */ ? last === 0x67 /* g */ : last !== 0x68 /* h */
}
