/**
 * Decoded text → the text that is read: blanks of every kind are spaces, characters without width,
 * the signs of underlining and escape and those of a word processor are gone, and what looks like
 * Vietnamese letters and signs is these, so that no rule has to know of them.
 *
 *     "Nơi\u00a0nhận:"  →  "Nơi nhận:"        "N\u00adơi nhận:"  →  "Nơi nhận:", removed at 1
 *     "<u>Nơi nhận</u>:"  →  "Nơi nhận:"      "[Nơi nhận:]{.underline}\"  →  "Nơi nhận:"
 *     "Nhƣ trên："  →  "Như trên:"            "QĐ\u001eUBND"  →  "QĐ-UBND"
 */
import { latin } from '../language/latin.js'
import { matchesAt } from '../language/sticky.js'
import { LOOKALIKES } from '../vocabulary/look-alikes.js'
import { BLANKS, INVISIBLE } from '../vocabulary/unseen.js'

export interface CleanText {
  text: string
  /** Offsets in `text` before which a character was taken out; in order, one each. */
  removed: readonly number[]
  /** Those of them before which it was a blank that is written all the same: one before a comma or a stop. */
  dropped: readonly number[]
}

const BLANK = new RegExp(`[${BLANKS}]`, 'g')
const WIDTHLESS = new RegExp(`[${INVISIBLE} ]`, 'g')
/**
 * What a field is made by, underlining as a tag or a span with a class, what escapes a marker, and what breaks a line
 * of a paragraph.
 */
const MARKS =
  '\\u0013[^\\u0013-\\u0015\\r\\n]{0,400}\\u0014|<\\/?u>|\\[(?=[^[\\]{}]{1,400}\\]\\{\\.[a-z]{1,20}\\})|\\]\\{\\.[a-z]{1,20}\\}|\\\\(?=[-+.)]|[ \\t]{0,9}(?:[\\r\\n]|$))'
/** `A , B`, `Nơi nhận :`; no `1 : 2`. */
const BLANK_BEFORE_SIGN = String.raw` (?:(?=[:.](?:[ \t\r\n]|$))(?<=[\p{L})”"»] )|(?=[,;](?:[ \t\r\n\p{L}]|$))(?<=[\p{L}\d)”"»] ))`
const ANY = latin(new RegExp(`${MARKS}|${BLANK_BEFORE_SIGN}|[${INVISIBLE}]`, 'gu'))
/** A letter that such characters, or a blank, part from its accents becomes one with them. */
const PARTED = new RegExp(
  `${MARKS}|${BLANK_BEFORE_SIGN}|[^\\p{M}${INVISIBLE} ][\\p{M}${INVISIBLE}]*[${INVISIBLE}]\\p{M}+|\\p{L}(?:\\p{M}+(?: \\p{M}+)?| \\p{M}+)|[${INVISIBLE}]`,
  'gu',
)
// eslint-disable-next-line no-control-regex -- begins a field
const SIGN = /^<\/?u>$|^[[\]\\]|^\u0013./
const ACCENT = /\p{M}/u
const EACH_ACCENT = /\p{M}/gu
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu')
/** Where a cell of a Word table ends; its rows end with two. */
// eslint-disable-next-line no-control-regex -- Word's own sign
const CELL_END = /\u0007+/g
const OVER = /[ \t]*(?:[\r\n]|$)/y
const LINE_SEPARATOR = '\u2028'

export function cleanText(decoded: string): CleanText {
  const removed: number[] = []
  const dropped: number[] = []
  const kinds = kindsIn(decoded)
  const parted = (kinds & STRANGE) !== 0 && ACCENT.test(decoded) && !hasEndlessAccents(decoded)
  const text = alike(decoded, kinds).replace(parted ? PARTED : ANY, (taken, offset: number) => {
    const kept = SIGN.test(taken) ? '' : composed(taken)
    const at = offset - removed.length + kept.length
    for (let left = taken.length - kept.length; left > 0; left--) removed.push(at)
    if (taken === ' ') dropped.push(at)
    return kept
  })
  return { text, removed, dropped }
}

/** What a character is replaced as; strange ones may be accents. */
const UNUSUAL = 1
const STRANGE = 2
const KINDS = new Uint8Array(0x10000)
for (const letter of `${BLANKS}\u0007${[...LOOKALIKES.keys()].join('')}`)
  KINDS[letter.charCodeAt(0)] = UNUSUAL
for (const [first, end] of [
  [0x300, 0x1e00],
  [0x20d0, 0x2100],
  [0x2c00, 0x10000],
] as const)
  for (let code = first; code < end; code++) KINDS[code]! |= STRANGE

function kindsIn(text: string): number {
  let kinds = 0
  for (let at = 0; at < text.length; at++) kinds |= KINDS[text.charCodeAt(at)]!
  return kinds
}

/** The text with what a notice is written with in place of what looks like it. */
function alike(text: string, kinds: number): string {
  if ((kinds & UNUSUAL) === 0) return text
  return text
    .replace(BLANK, ' ')
    .replace(CELL_END, partCells)
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter)!)
}

/** A pattern remembers each accent of a run until it ends: it has no room for so many, and no letter has. */
const ENDLESS = 100_000

function hasEndlessAccents(text: string): boolean {
  if (text.length < ENDLESS) return false
  let run = 0
  let end = 0
  for (const { 0: accent, index } of text.matchAll(EACH_ACCENT)) {
    run = index === end ? run + 1 : 1
    if (run >= ENDLESS) return true
    end = index + accent.length
  }
  return false
}

/** The letter of a letter and its accents; a blank stays before what is no accent of it. */
function composed(taken: string): string {
  const letter = taken.replace(WIDTHLESS, '').normalize('NFC')
  return letter.length > 1 && taken.includes(' ') ? taken : letter
}

/** Each cell stands on lines of its own, but opens none where one ends or begins already. */
function partCells(marks: string, offset: number, text: string): string {
  const apart =
    offset > 0 && !'\r\n'.includes(text.charAt(offset - 1)) && !matchesAt(OVER, text, offset + marks.length)
  return (apart ? LINE_SEPARATOR : ' ').padEnd(marks.length)
}
