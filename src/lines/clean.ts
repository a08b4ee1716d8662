/**
 * Decoded text → the text that is read: blanks of every kind become spaces; characters without width, the
 * signs of underlining and escapes and those of a word processor are removed; and look-alikes become
 * Vietnamese letters and signs, so that no rule needs to know them.
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
  /** Offsets in `text` before which a character was removed; in order, one each. */
  removed: readonly number[]
  /** Those of them where a blank before a comma or a stop was removed, which is written all the same. */
  dropped: readonly number[]
}

const BLANK = new RegExp(`[${BLANKS}]`, 'g')
const WIDTHLESS = new RegExp(`[${INVISIBLE} ]`, 'g')
/**
 * The code of a field, underlining as a tag or a span with a class, the escape of a marker, and a line break
 * inside a paragraph.
 */
const MARKS =
  '\\u0013[^\\u0013-\\u0015\\r\\n]{0,400}\\u0014|<\\/?u>|\\[(?=[^[\\]{}]{1,400}\\]\\{\\.[a-z]{1,20}\\})|\\]\\{\\.[a-z]{1,20}\\}|\\\\(?=[-+.)]|[ \\t]{0,9}(?:[\\r\\n]|$))'
/** `A , B`, `Nơi nhận :`, but not `1 : 2`. */
const BLANK_BEFORE_SIGN = String.raw` (?:(?=[:.](?:[ \t\r\n]|$))(?<=[\p{L})”"»] )|(?=[,;](?:[ \t\r\n\p{L}]|$))(?<=[\p{L}\d)”"»] ))`
const ANY = latin(new RegExp(`${MARKS}|${BLANK_BEFORE_SIGN}|[${INVISIBLE}]`, 'gu'))
/** The same, and letters that such characters or a blank separate from their accents. */
const PARTED = new RegExp(
  `${MARKS}|${BLANK_BEFORE_SIGN}|[^\\p{M}${INVISIBLE} ][\\p{M}${INVISIBLE}]*[${INVISIBLE}]\\p{M}+|\\p{L}(?:\\p{M}+(?: \\p{M}+)?| \\p{M}+)|[${INVISIBLE}]`,
  'gu',
)
// eslint-disable-next-line no-control-regex -- begins a field
const SIGN = /^<\/?u>$|^[[\]\\]|^\u0013./
const ACCENT = /\p{M}/u
const EACH_ACCENT = /\p{M}/gu
const LOOKALIKE = new RegExp(`[${[...LOOKALIKES.keys()].join('')}]`, 'gu')
/** The end of a cell of a Word table; a row ends with two. */
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

/** Kinds of characters: look-alikes, and strange ones, which may be accents. */
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

/** The text without look-alikes. */
function alike(text: string, kinds: number): string {
  if ((kinds & UNUSUAL) === 0) return text
  return text
    .replace(BLANK, ' ')
    .replace(CELL_END, partCells)
    .replace(LOOKALIKE, (letter) => LOOKALIKES.get(letter)!)
}

/** A pattern remembers each accent of a run until it ends, and overflows with so many. */
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

/** A letter composed with its accents; a blank stays before other accents. */
function composed(taken: string): string {
  const letter = taken.replace(WIDTHLESS, '').normalize('NFC')
  return letter.length > 1 && taken.includes(' ') ? taken : letter
}

/** Puts each cell on lines of its own, unless a line begins or ends there already. */
function partCells(marks: string, offset: number, text: string): string {
  const apart =
    offset > 0 && !'\r\n'.includes(text.charAt(offset - 1)) && !matchesAt(OVER, text, offset + marks.length)
  return (apart ? LINE_SEPARATOR : ' ').padEnd(marks.length)
}
