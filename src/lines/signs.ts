/** The kinds of characters of a line, so that no rule looks for what the line does not have. */

import { BARE, LATIN } from '../language/letters.js'
import { LOOKALIKES } from '../vocabulary/look-alikes.js'
import { BLANKS, INVISIBLE } from '../vocabulary/unseen.js'

/** A space; two side by side are a gap. */
export const SPACE = 1 << 16
/** Anything but white space. */
export const INK = 1 << 17
export const LINE_END = 1 << 18
/** Emphasis, an escape, a tag, code or a link: the line is not as it was printed. */
export const MARKUP = 1 << 19
/** Separates the cells of a row: a pipe, a tab, a tag. */
export const CELL = 1 << 20
/** A comma, a colon or a stop: five bits above `SPACE`. */
export const PAUSE = 1 << 21
/** What `cleanText` replaces. */
export const UNCLEAN = 1 << 22
/** A letter of another script than Latin: only `bareOf` knows its bare letter. */
export const OTHER = 1 << 23
/** A reference (`&#47;`) may stand for a digit or a slash too. */
export const DIGIT = 1 << 24
export const SLASH = 1 << 25
/** A letter whose bare letter is from `a` to `z`: five bits above `PAUSE`. */
export const LETTER = 1 << 26
/** A control character, or one of a script that no notice is written in. */
export const STRANGE = 1 << 27
export const ANY = -1

const A = 0x61
const Z = 0x7a
const kinds = new Int32Array(0x10000).fill(INK)

function add(kind: number, characters: string): void {
  for (const character of characters) kinds[character.charCodeAt(0)]! |= kind
}

kinds[0x20] = SPACE
kinds[0x09] = CELL
for (const end of '\n\r\v\f\u0085\u2028\u2029') kinds[end.charCodeAt(0)] = LINE_END
kinds.fill(INK | STRANGE, 0, 0x09)
kinds.fill(INK | STRANGE, 0x0e, 0x20)
kinds.fill(INK | OTHER, 0x250, 0x600)
kinds.fill(INK | OTHER | STRANGE, 0x600, 0x1e00)
kinds.fill(INK | OTHER, 0x1f00, 0x2000)
kinds.fill(INK | STRANGE, 0x2400, 0x2440)
kinds.fill(INK | STRANGE, 0x2e80, 0xd800)
kinds.fill(INK | UNCLEAN, 0x300, 0x370)
add(STRANGE, '\u0100\u0101\u0124\ufffd')
add(UNCLEAN, `<\\{\u0007${BLANKS}${INVISIBLE}${[...LOOKALIKES.keys()].join('')}`)
add(MARKUP, '*<\\_`]')
add(CELL, '|<')
add(DIGIT, '0123456789&')
add(PAUSE, '.,:;')
add(SLASH, '/\u2044\u2215\uff0f&')

for (const [first, last] of LATIN) {
  for (let code = first; code <= last; code++) {
    const bare = BARE[code]!
    kinds[code]! |= (code ^ bare) | (bare >= A && bare <= Z ? LETTER : 0)
  }
}

/** For each character code: its kinds, and in the lower half the difference to its bare letter. */
export const SIGNS: Readonly<Int32Array> = kinds
