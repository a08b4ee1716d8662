/** The parts that every form of document number is made of, and what is read from one. */
import { latin } from '../latin.js'
import { documentTypes } from '../../vocabulary/document-types.js'
import type { Match } from '../match.js'
import { matchAt } from '../sticky.js'

export type NumberFormName =
  'party' | 'former' | 'spaced' | 'qppl' | 'quoc-hoi' | 'admin' | 'cong-van' | 'admin-glued'

export interface DocumentNumber extends Match {
  /** As printed, but without spaces around the separators and with one kind of hyphen: `805-TB/VPTU`; blank: `/TB-UBND`. */
  text: string
  /** 66 in `66.1`, 30 in `30a`; null where it is left blank. */
  ordinal: number | null
  /** Without ordinal and year: `TB-UBND`, `TB/VPTU`, `QH15`. */
  symbol: string | null
  year: number | null
  /** `TB`; null in an official letter. */
  typeCode: string | null
  /** `UBND`, `VPTU`, `VPCP-BNV`. */
  organ: string | null
  form: NumberFormName
  system: 'party' | 'state'
}

/** What one way of writing a number tells of type and body. */
export interface NumberReading {
  typeCode: string | null
  organ: string | null
}

/** What may follow the ordinal: the first separator and what stands behind it. */
export type Lead = 'slash letter' | 'slash year' | 'dash letter' | 'space letter'

/** One way of writing a number: a sticky pattern with named groups (`ordinal`, `year`, its own), and what it means. */
export interface NumberForm {
  name: NumberFormName
  /** How it goes on behind the ordinal. */
  leads: readonly Lead[]
  pattern: RegExp
  /** Null rejects what the pattern accepted. */
  read: (groups: Record<string, string | undefined>) => NumberReading | null
}

const DASH = '[-\\u00ad\\u2010-\\u2015\\u2212\\ufe63\\uff0d]'
const SLASH = '[/\\u2044\\u2215\\uff0f]'
const YEAR = '(?:19|20)\\d\\d'
const SPACE = '\\s{0,20}'
const UPPER = 'A-ZĐÐÂĂÊÔƠƯ'

/** A letter or digit may not follow: the token would be part of a word. */
const END = '(?![\\p{L}\\d])'
const NOTE_AHEAD = `(?=\\d{1,2}${END})`
/** Law libraries set a blank before some signs inside: `KCHT &ĐT`, `V .I`; a region may be told behind one: `TB-KV XX`. */
const TOKEN = `[${UPPER}][${UPPER}a-zđ\\d&]{0,15}(?:\\.[${UPPER}\\d]{1,6}| \\.[IVX]{1,4}|(?<=KV) [IVX]{1,5}| &[${UPPER}]{1,8})?${END}`
const DIGITS = '\\d{1,6}(?:\\.\\d{1,3})?[a-zđA-Z]{0,2}'

/** Behind the year of a legal document: a slash, or the code of its type that a hand left none before (`272/2025NĐ-CP`). */
const YEAR_END = `(?:${SPACE}${SLASH}| ?(?=(?:NĐ|NQ|QĐ|TT|CT)-))`

/** An ordinal that was left blank. */
const BLANK = '…[….]{0,30}|[._]{2,30}'

/** Sources of patterns, to be put together by the forms. */
export const pieces = {
  /** Left blank, it is dots, an ellipsis or nothing. */
  ordinal: `(?:(?<ordinal>${DIGITS})|(?:${BLANK})?)`,
  year: `(?<year>${YEAR})`,
  yearEnd: `${YEAR_END}${SPACE}`,
  slash: `${SPACE}${SLASH}${SPACE}`,
  dash: `${SPACE}${DASH}${SPACE}`,
  token: TOKEN,
  /** Bodies whose symbols end in no figure, as that of a steering committee or a management board may: what sticks to one is the number of a footnote (`NĐ-CP2`). */
  noted: `(?:CP|TTg|TW|UBND|B(?!C[ĐÐD]|QL|V)[${UPPER}]{1,7})${NOTE_AHEAD}`,
  noteAhead: NOTE_AHEAD,
  /** Further units of the body: `-TH`, or `- TH` where a line was joined; ` - ` is a dash between phrases. */
  units: `(?:${DASH} ?${TOKEN}){0,4}`,
  /** What the unit is a part of, behind a slash: `TB-NĐ1/KTSX`. */
  division: `(?:${SLASH}${TOKEN})?`,
  /** A part of the last unit: `TTr-CAQ(TM)`. */
  part: `(?:\\([${UPPER}][${UPPER}\\d]{0,5}\\))?`,
  end: END,
}

export const compile = (source: string): RegExp => latin(new RegExp(source, 'uy'))

const BEGINNING = compile(
  `(?:${DIGITS}|${BLANK})?(?:${pieces.slash}(?:[${UPPER}]|(${YEAR})${YEAR_END})|(${pieces.dash})[${UPPER}])|${DIGITS}( )[${UPPER}]`,
)

/** The first slash of a number, by what goes on behind it; a date's is none. */
export const FIRST_SLASH = latin(new RegExp(`${SLASH}(?=${SPACE}(?:[${UPPER}]|${YEAR}${YEAR_END}))`, 'gu'))

/** What a number at `at` may be, by its first separator: a cheap test before the forms are tried. */
export function leadAt(text: string, at: number): Lead | null {
  const match = matchAt(BEGINNING, text, at)
  if (!match) return null
  if (match[1] !== undefined) return 'slash year'
  if (match[3] !== undefined) return 'space letter'
  return match[2] === undefined ? 'slash letter' : 'dash letter'
}

const ETH = /Ð/g
const canonical = (code: string): string => code.toUpperCase().replace(ETH, 'Đ')
const codes = new Set(documentTypes.flatMap((type) => type.codes.map(canonical)))
// A Đ that lost its stroke.
for (const code of [...codes]) codes.add(code.replaceAll('Đ', 'D'))

const BETWEEN_TOKENS = latin(/[^\p{L}\d&.]+/u)

/** Whether `TB`, `QĐ`, `TTR` … abbreviates a type of document. */
export const isTypeCode = (token: string): boolean => codes.has(token) || codes.has(canonical(token))

/** Every abbreviation of a type, longest first. */
export const typeCodes: readonly string[] = [...codes].sort((a, b) => b.length - a.length)

const IN_CAPITALS = /^[A-ZĐ\d]{2,}(?:-[A-ZĐ\d]{2,})*$/

/** A symbol is mostly capitals (`TTg`, `QyĐ`, `VPCP-KTTH`), which a word is not (`Ban`, `Thanh`). */
export function isSymbol(symbol: string): boolean {
  if (IN_CAPITALS.test(symbol)) return true
  const tokens = symbol.includes(' ') ? symbol.replace(BLANK_INSIDE, '') : symbol
  return tokens.split(BETWEEN_TOKENS).every((token) => {
    const small = token.replace(/[^a-zđ]/g, '').length
    return token.length > 1 && small * 2 <= token.length
  })
}

/** `KCHT| &ĐT`, `V| .I` */
const BLANK_INSIDE = / (?=[.&])/g
const DASHES = new RegExp(`\\s*${DASH}\\s*`, 'g')
const SLASHES = new RegExp(`\\s*${SLASH}\\s*`, 'g')

/** What is not written so. */
const ODD = /[\s\u00ad\u2010-\u2015\u2212\ufe63\uff0d\u2044\u2215\uff0fÐ]|^[…._]/
export const isCanonical = (raw: string): boolean => !ODD.test(raw)

/** One kind of separator, nothing around it, no dots for a blank ordinal, Đ for Ð; all else is left as printed. */
export function canonicalText(raw: string): string {
  return raw
    .replace(DASHES, '-')
    .replace(SLASHES, '/')
    .replace(BLANK_INSIDE, '')
    .replace(/^[…._]+/, '')
    .replace(ETH, 'Đ')
}
