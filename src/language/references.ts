/** Documents cited by number: `Quyết định số 2686/QĐ-BCĐQG, ngày 31 tháng 5 năm 2021`. */
import { isLetter } from './capitals.js'
import { CodeSet } from './code-set.js'
import { isDigit, nextDigit } from './digits.js'
import { FIRST_SLASH } from './numbers/grammar.js'
import { readNumber, type DocumentNumber, type NumberOptions } from './numbers.js'
import { readDateAfter, readDateBefore } from './references/citation-date.js'
import type { ReferenceMatch } from './references/match.js'
import { findPlainNumbers } from './references/plain-number.js'
import { shareDay } from './references/same-day.js'
import { readType, type TypeMatch } from './references/type.js'
import { COLON, withBracket } from './punctuation.js'

/** What may stand between two numbers that share one type: commas, conjunctions, "số", the first one's body. */
const SHARED =
  /^(?: của [^,;:.]{1,60})?(?:[,;]| và| hoặc|, và)? ?(?:s[ốô]:? ?)?(?:\d{1,6}(?:, | và | hoặc )){0,4}$/i
/** `các Thông tư: số 05/2015/TT-BXD ngày 30/10/2015 về chất lượng` **; số** `03/2016/TT-BXD`: the next of a list. */
const NEXT_LISTED = /^(?:[^;.]|\.(?! )){0,240}; (?:và )?s[ốô]:? ?$/i
/** Part of a longer token (`QCVN 01:2019/…`, `Km78`) is no number, unless "số" is what it sticks to. */
const INSIDE = new CodeSet('/.-–+')
const GLUED = /(?<![a-zà-ỹ])s[ốô]$/i

/** The type printed before the sibling, where this number only continues its list. */
function inherited(
  text: string,
  previous: ReferenceMatch | undefined,
  number: DocumentNumber,
): TypeMatch | null {
  if (!previous?.type || previous.number.typeCode !== number.typeCode) return null
  const between = text.slice(previous.end, number.start)
  return SHARED.test(between) || (between.length <= LISTED_REACH && NEXT_LISTED.test(between))
    ? previous.type
    : null
}

const LISTED_REACH = 250
/** No number is longer up to its first slash. */
const LONGEST = 100
const MOST_DIGITS = 6

/** Finds every document cited by number, in order; `slashed`: the text may have a slash. */
export function findReferences(text: string, slashed = true): ReferenceMatch[] {
  const found = slashed ? findSymbols(text) : []
  const plain = findPlainNumbers(text)
  return plain.length === 0 ? found : [...found, ...plain].sort((a, b) => a.start - b.start)
}

/** Those with a symbol behind a slash. */
function findSymbols(text: string): ReferenceMatch[] {
  const found: ReferenceMatch[] = []
  let at = 0
  let digit = -1
  FIRST_SLASH.lastIndex = 0
  while (FIRST_SLASH.test(text)) {
    const slash = FIRST_SLASH.lastIndex - 1
    for (at = Math.max(at, slash - LONGEST); at < slash;) {
      if (digit < at) digit = nextDigit(text, at)
      if (digit >= slash) {
        at = slash
        break
      }
      const start = (at = digit)
      while (isDigit(text.charCodeAt(at))) at++
      const reference = at - start > MOST_DIGITS ? null : readReference(text, start, found.at(-1))
      if (!reference) continue
      found.push(reference)
      shareDay(text, found)
      at = reference.number.end
    }
    if (at > slash) FIRST_SLASH.lastIndex = at
  }
  return found
}

/** The citation of the number whose first digit stands at `at`. */
function readReference(
  text: string,
  at: number,
  previous: ReferenceMatch | undefined,
): ReferenceMatch | null {
  const number = readNumber(text, at, SHORT)
  if (!number) return null
  if (isInside(text, at) && !GLUED.test(text.slice(Math.max(0, at - 3), at))) return null
  const reading = readType(text, previous?.end ?? 0, at, number)
  if (isShort(number) && !reading.adjacent) return null
  const type = reading.type ?? inherited(text, previous, number)
  // An official letter's form is too weak a sign by itself: "3/HS-SV" may be anything.
  if (!type && !reading.announced && number.typeCode === null && number.form !== 'quoc-hoi') return null
  const after = readDateAfter(text, number.end)
  const date = after ?? readDateBefore(text, reading.start)
  const end = withBracket(text, reading.start, after?.end ?? number.end)
  return { start: reading.start, end, type, number, date }
}

/** What stands before the number is no word's end. */
function isInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  if (before === COLON) return isDigit(text.charCodeAt(at - 2))
  return isLetter(before) || isDigit(before) || INSIDE.has(before)
}

const SHORT: NumberOptions = { allowShort: true }

/** "số 61/CP", "số 12 QĐ/TW": nothing but a type before it makes a number of this. */
const isShort = ({ form, typeCode, organ, symbol }: DocumentNumber): boolean =>
  form === 'spaced' || (form === 'admin' && symbol === (typeCode ?? organ))
