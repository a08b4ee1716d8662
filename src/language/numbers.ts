/** Document numbers (số và ký hiệu): `123/TB-UBND`, `805-TB/VPTU`, `23/2021/QĐ-TTg`, `3653/UBND-TNMT`. */
import { documentTypes } from '../vocabulary/document-types.js'
import { leadingNumber, withDigits } from './digits.js'
import { latin } from './latin.js'
import { administrative } from './numbers/administrative.js'
import { former } from './numbers/former.js'
import { glued } from './numbers/glued.js'
import {
  canonicalText,
  isCanonical,
  leadAt,
  type DocumentNumber,
  type Lead,
  type NumberForm,
} from './numbers/grammar.js'
import { legal } from './numbers/legal.js'
import { letter } from './numbers/letter.js'
import { nationalAssembly } from './numbers/national-assembly.js'
import { party } from './numbers/party.js'
import { short } from './numbers/short.js'
import { spaced } from './numbers/spaced.js'
import { typewritten } from './numbers/typewritten.js'
import { endOf, matchAt } from './sticky.js'

export type { DocumentNumber, NumberFormName } from './numbers/grammar.js'

export interface NumberOptions {
  /** Also a number whose ordinal was left blank: `/TB-UBND`, `…-NQ/ĐU`. */
  allowBlank?: boolean
  /** Also a number of type or body alone: `12/BC`, `61/CP`. */
  allowShort?: boolean
}

/** In the order in which they are tried. */
const forms: readonly NumberForm[] = [
  former,
  party,
  legal,
  nationalAssembly,
  administrative,
  letter,
  glued,
  spaced,
]
const leads: readonly Lead[] = ['slash letter', 'slash year', 'dash letter', 'space letter']
const byLead = (of: readonly NumberForm[]) =>
  new Map(leads.map((lead) => [lead, of.filter((form) => form.leads.includes(lead))]))
const formsOf = byLead(forms)
const announcedFormsOf = byLead([...forms, short, typewritten])

/** "1.234" is a thousand and more, "66.1" the first amendment of 66. */
const toOrdinal = (digits: string): number =>
  leadingNumber(digits.includes('.') ? digits.replace(/\.(?=\d{3})/, '') : digits)

const YEAR = /\/(?:19|20)\d\d(?:\/| ?(?=[A-ZĐÐ]))/
const asPrinted = (raw: string): string => raw

/** What stands behind the ordinal and the first separator, without the year. */
const symbolOf = (rest: string, dated: boolean): string => (dated ? rest.replace(YEAR, '/') : rest).slice(1)

/** Reads the number that begins exactly at `at`: at its first digit or, left blank, at its dots or separator. */
export function readNumber(text: string, at: number, options: NumberOptions = {}): DocumentNumber | null {
  const lead = leadAt(text, at)
  if (lead === null) return null
  for (const form of (options.allowShort ? announcedFormsOf : formsOf).get(lead)!) {
    const match = matchAt(form.pattern, text, at)
    if (!match || (match.groups?.ordinal === undefined && !options.allowBlank)) continue
    const groups = match.groups ?? {}
    const reading = form.read(groups)
    if (!reading) continue
    const canonical = isCanonical(match[0]) ? asPrinted : canonicalText
    const number = canonical(match[0])
    return {
      start: at,
      end: form.pattern.lastIndex,
      text: number,
      ordinal: groups.ordinal === undefined ? null : toOrdinal(groups.ordinal),
      symbol: symbolOf(number.slice(groups.ordinal?.length ?? 0), groups.year !== undefined),
      year: groups.year === undefined ? null : Number(groups.year),
      typeCode: reading.typeCode === null ? null : canonical(reading.typeCode),
      organ: reading.organ === null ? null : canonical(reading.organ),
      form: form.name,
      system: form.name === 'party' ? 'party' : 'state',
    }
  }
  return null
}

/** "Số:", "Số", "Luật số", "Thông báo số:" before a number; "Sô", "Só", "S0", "S:" are misreadings of it; dots to write on. */
const ANNOUNCEMENT = new RegExp(
  `\\s*(?:(?:${documentTypes.flatMap(({ names }) => names).join('|')})\\s+(?=s[ốôóoò0]))?(?:s(?:[ốôóoò0]\\s*[:.;]?|\\s?:))?\\s*(?:[.…]{1,30}\\s?(?=\\d))?`,
  'iy',
)
/**
 * "(M)" after a number, and the end of the field, before which a mark may stand: "(HỎA TỐC)". The number of the other body
 * of a joint notice ends it too: "Số: 321/TB-SYT" "Số: 88/TB-BHXH".
 */
const REST = /(?:\s{0,20}\([A-Z\d]{1,2}\))?(?=[\s.,;:]*(?:\([^()]{3,30}\)\s*)?$|[\s.,;:–-]{1,20}Số\s?:\s?\d)/y

/** `Số: 8 5 2 0/BCT-KHCN`: a stamp's figures, which a scan read one by one; `Số: Z32Ø/BTC-QLCS`: a hand's, which it did not. */
const APART = /\d(?: \d){1,4}(?=\s?[/-])/y
const GARBLED = latin(/(?!\.+ ?\/)[^\s/]{1,6}(?=\s?\/\s?\p{Lu})/uy)
const SPACES = / /g

/** What such an ordinal is printed as, in place of what is read for it from the sign or figure at its end on. */
function readDamaged(text: string, at: number): DocumentNumber | null {
  const apart = endOf(APART, text, at)
  const end = apart >= 0 || at === 0 ? apart : endOf(GARBLED, text, at)
  if (end < 0) return null
  const from = apart < 0 ? end : end - 1
  const number = readNumber(text, from, { allowBlank: true })
  if (!number) return null
  const printed = text.slice(at, end).replace(SPACES, '')
  const rest = number.text.slice(end - from)
  return { ...number, start: at, text: printed + rest, ordinal: apart < 0 ? null : Number(printed) }
}

/** Reads a field that is nothing but a number: `Số: 123/TB-UBND`, `Số 805 -TB/VPTU`, `Số:      /TB-UBND`. */
export function parseNumber(text: string): DocumentNumber | null {
  const digits = withDigits(text)
  const at = endOf(ANNOUNCEMENT, text, 0)
  const number = readNumber(digits, at, { allowBlank: true, allowShort: true }) ?? readDamaged(text, at)
  if (!number) return null
  // "Số: I2/TB-UBND" is twelve, but is told as printed.
  if (digits !== text && number.ordinal !== null)
    number.text = canonicalText(text.slice(number.start, number.end))
  const rest = matchAt(REST, text, number.end)
  if (!rest) return null
  if (rest[0] === '') return number
  return { ...number, end: REST.lastIndex, text: number.text + rest[0].replace(/^\s+/, ' ') }
}
