/** Heads, the words that the name of a body begins with: `Sở`, `Ban Chỉ đạo`, `Chủ tịch`, `các`, `đồng chí`, `huyện`. */
import {
  COLLECTIVES,
  COMMITTEE_HEADS,
  COUNTED_NOUNS,
  DETERMINERS,
  FALSE_HEADS,
  GENERIC_NOUNS,
  OPEN_NOUNS,
  ORGANISATION_HEADS,
  SHORT_FORMS_OF_THINGS,
  SHORT_HEADS,
  UNITS,
} from '../../vocabulary/body-heads.js'
import { ADDRESSES, OFFICES } from '../../vocabulary/offices.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../comparable.js'
import { Phrases, type Found } from '../phrases.js'
import { latin } from '../latin.js'
import { isDigit } from '../digits.js'
import { isCapital as isLarge } from '../letters.js'
import { COMMA } from '../punctuation.js'
import { endOf, matchesAt } from '../sticky.js'

export type HeadKind =
  'determiner' | 'address' | 'office' | 'committee' | 'organisation' | 'short' | 'open' | 'generic' | 'unit'

/** Words with another meaning are not heads. */
const NO_HEADS = [null, FALSE_HEADS] as const
/** Nouns for bodies that are also units. */
const PLACES = new Set(GENERIC_NOUNS.filter((noun) => UNITS.includes(noun)).map(comparable))
const HEADS = new Phrases<HeadKind>(
  ['determiner', DETERMINERS],
  ['address', ADDRESSES],
  ['office', OFFICES],
  ['committee', COMMITTEE_HEADS],
  ['organisation', ORGANISATION_HEADS],
  ['short', SHORT_HEADS],
  ['open', OPEN_NOUNS],
  ['generic', GENERIC_NOUNS],
  ['unit', UNITS],
  NO_HEADS,
)
const NOUNS = new Phrases<HeadKind>(
  ['unit', UNITS],
  ['open', OPEN_NOUNS],
  ['open', COUNTED_NOUNS],
  ['generic', GENERIC_NOUNS],
  ['committee', COMMITTEE_HEADS],
  ['organisation', ORGANISATION_HEADS],
  ['short', SHORT_HEADS],
  NO_HEADS,
)
/** `UBND tỉnh ủy quyền …`: a verb, not a Tỉnh ủy. */
const DELEGATES = latin(/(?:tỉnh|huyện|quận|xã|phường) ủy (?:quyền|thác|nhiệm)(?!\p{L})/uy)
const THINGS = new Set(SHORT_FORMS_OF_THINGS)
/** `cấp ủy, chính quyền`: side by side they read as one body. */
export const collectives: ReadonlySet<string> = new Set(COLLECTIVES.map(comparable))
const COUNT = latin(/\d{1,3}(?= \p{L})/uy)
/** A kind of school is not a body by itself. */
const ACRONYM = /^(?!(?:[IVX]+|COVID|THCS|THPT|PTDTBT|PTDTNT|GDTX)$)[A-ZĐÐ]{3,}(?:&[A-ZĐÐ]+)?$/u
const POLICE = 'CA'
const LEVELLED: ReadonlySet<HeadKind | undefined> = new Set(['unit', 'determiner'])
/** `PA02`, `PC06`, `C06`: divisions of the police of a province and departments of the ministry; `P2`, `P11`: of a company. */
const NUMBERED = /^(?:(?:P[ACHKVX]|[ABCHKVX])\d{2}|P\d{1,2})$/

/** Whether a head may begin at `at`, by its first letters; most words are ruled out so. */
export function mayBeHead(line: Comparable, at: number): boolean {
  return HEADS.mayStand(line, at) || (isCapital(line.text, at) && isCapital(line.text, at + 1))
}

const headOf = (kind: HeadKind, end: number): Found<HeadKind> => ({ end, kind, other: 0 })

/** The head at `at`, unless the word has another meaning (`xã hội`, `phòng, chống`). */
export function headAt(line: Comparable, at: number): Found<HeadKind> | null {
  const head = HEADS.at(line, at)
  if (!head) return countAt(line, at) ?? divisionAt(line, at) ?? acronymAt(line, at)
  if (head.kind === 'organisation' && delegates(line, at, head.end))
    return headOf('unit', line.low.indexOf(' ', at))
  if (head.kind === 'unit' && founds(line, head.end)) return headOf('unit', unitBefore(line, head.end))
  if (head.kind === 'determiner' && isNumeralOfPlace(line, at, head.end)) return null
  if (head.kind === 'generic' && isPlace(line, at, head.end)) return headOf('unit', head.end)
  const level =
    head.kind === 'generic' && line.low.endsWith(COMMITTEE, head.end) ? levelEnd(line, at, head.end) : -1
  if (level >= 0) return headOf('unit', level)
  return genuine(line, at, head)
}

/** `Thôn` **Đồi Sim** is a place; `các thôn` are bodies of a kind. */
const isPlace = ({ text, low }: Comparable, at: number, end: number): boolean =>
  text[end] === ' ' && isCapital(text, end + 1) && PLACES.has(low.slice(at, end))

/** **Ba** `Chẽ`, **Năm** `Căn`: a name that begins with a numeral. */
const isNumeralOfPlace = (line: Comparable, at: number, end: number): boolean =>
  isCapital(line.text, at) &&
  isCapital(line.text, end + 1) &&
  isNumeral(line, at, end) &&
  !HEADS.at(line, end + 1)
const NUMERALS = new Set(['hai', 'ba', 'bốn', 'năm'].map(comparable))
export const isNumeral = ({ low }: Comparable, at: number, end: number): boolean =>
  NUMERALS.has(low.slice(at, end))

/** The noun for bodies of a kind after a determiner. */
export function nounAt(line: Comparable, at: number): Found<HeadKind> | null {
  const noun = NOUNS.at(line, at)
  if (!noun) return null
  // "tổ trưởng" is an office, not a "tổ".
  const head = HEADS.at(line, at)
  return head && head.end > noun.end ? null : genuine(line, at, noun)
}

function genuine(line: Comparable, at: number, head: Found<HeadKind>): Found<HeadKind> | null {
  // "xã Hội An" is a commune; "xã hội" and "Trạm 110kV" are not bodies.
  const named = isLarge(line.text.charCodeAt(head.end + 1)) && !isCapital(line.text, at + 1)
  return head.other > head.end && !named ? null : head
}

function delegates({ low, codes }: Comparable, at: number, end: number): boolean {
  return codes[end - 1] === Y && low.endsWith(' ủy', end) && matchesAt(DELEGATES, low, at)
}

/** The last letter of `ủy`. */
const Y = 0x79
const COMMITTEE = comparable(' ủy')
const FOUNDS = comparable('thành')
/** `UBND tỉnh` **thành lập** `Tổ công tác`: a verb, not `tỉnh thành`. */
const founds = ({ low }: Comparable, end: number): boolean =>
  low.startsWith(' lập', end) && low.endsWith(FOUNDS, end)

/** `Công an` **tỉnh**`, Thành ủy Hà Trung`: where the level ends if a capitalised body follows; or -1. */
function levelEnd({ text }: Comparable, at: number, end: number): number {
  const comma = isCapital(text, at) ? -1 : text.indexOf(', ', at)
  return comma >= 0 && comma < end && isCapital(text, comma + 2) ? comma : -1
}

/** Where the unit before the last word ends: `tỉnh` **thành**, `huyện, thị` **, thành**. */
function unitBefore({ codes }: Comparable, end: number): number {
  const before = end - FOUNDS.length - 1
  return codes[before - 1] === COMMA ? before - 1 : before
}

/** `12` before `xã, phường` is a determiner. */
function countAt(line: Comparable, at: number): Found<HeadKind> | null {
  const end = isDigit(line.low.charCodeAt(at)) ? endOf(COUNT, line.low, at) : -1
  if (end < 0) return null
  const noun = HEADS.at(line, end + 1)
  return noun?.kind === 'unit' || noun?.kind === 'generic' || noun?.kind === 'open'
    ? headOf('determiner', end)
    : null
}

const DIVISION = 'P.'

/** **P.**`Kỹ thuật`: a division, without a space; `P.Giám đốc` is a deputy. */
function divisionAt(line: Comparable, at: number): Found<HeadKind> | null {
  if (!line.text.startsWith(DIVISION, at)) return null
  const end = at + DIVISION.length
  const held = isCapital(line.text, end) ? HEADS.at(line, end)?.kind : 'office'
  return held === 'office' ? null : headOf('short', end)
}

/** Whether an abbreviation that no list knows is at `at`: `KHĐT`. */
export const isLetters = (line: Comparable, at: number): boolean =>
  !HEADS.at(line, at) && acronymAt(line, at) !== null

function acronymAt(line: Comparable, at: number): Found<HeadKind> | null {
  const { text } = line
  if (!isCapital(text, at) || !isCapital(text, at + 1)) return null
  const end = wordEnd(text, at)
  // "QUAN ĐIỂM, YÊU CẦU" and "YÊU CẦU CHUNG" are titles, not abbreviations.
  if (text[end] === ' ' && isCapital(text, end + 1) && isCapital(text, end + 2)) return null
  if (text[at - 1] === ' ' && isCapital(text, at - 2) && isCapital(text, at - 3)) return null
  if (THINGS.has(line.low.slice(at, end))) return null
  const letters = text.slice(at, end)
  // "CA tỉnh" is the police.
  if (letters === POLICE)
    return text[end] === ' ' && LEVELLED.has(HEADS.at(line, end + 1)?.kind)
      ? headOf('organisation', end)
      : null
  return ACRONYM.test(letters) || NUMBERED.test(letters) ? headOf('organisation', end) : null
}
