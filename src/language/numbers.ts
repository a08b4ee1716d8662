/** Document numbers (số và ký hiệu): `123/TB-UBND`, `805-TB/VPTU`, `23/2021/QĐ-TTg`, `3653/UBND-TNMT`. */
import { administrative } from './numbers/administrative.js'
import { glued } from './numbers/glued.js'
import { canonicalText, leadAt, type DocumentNumber, type NumberForm } from './numbers/grammar.js'
import { legal } from './numbers/legal.js'
import { letter } from './numbers/letter.js'
import { nationalAssembly } from './numbers/national-assembly.js'
import { party } from './numbers/party.js'
import { short } from './numbers/short.js'

export type { DocumentNumber, NumberFormName } from './numbers/grammar.js'

export interface NumberOptions {
  /** Also a number whose ordinal was left blank: `/TB-UBND`, `…-NQ/ĐU`. */
  allowBlank?: boolean
  /** Also a number of type or body alone: `12/BC`, `61/CP`. */
  allowShort?: boolean
}

/** In the order in which they are tried. */
const forms: readonly NumberForm[] = [party, legal, nationalAssembly, administrative, letter, glued]
const announcedForms: readonly NumberForm[] = [...forms, short]

/** "1.234" is a thousand and more, "66.1" the first amendment of 66. */
const toOrdinal = (digits: string): number => Number.parseInt(digits.replace(/\.(?=\d{3})/, ''), 10)

const YEAR = /\/(?:19|20)\d\d(?=\/)/

/** Reads the number that begins exactly at `at`: at its first digit or, left blank, at its dots or separator. */
export function readNumber(text: string, at: number, options: NumberOptions = {}): DocumentNumber | null {
  const lead = leadAt(text, at)
  if (lead === null) return null
  for (const form of options.allowShort ? announcedForms : forms) {
    if (!form.leads.includes(lead)) continue
    form.pattern.lastIndex = at
    const match = form.pattern.exec(text)
    if (!match || (match.groups?.ordinal === undefined && !options.allowBlank)) continue
    const groups = match.groups ?? {}
    const reading = form.read(groups)
    if (!reading) continue
    const number = canonicalText(match[0])
    return {
      start: at,
      end: form.pattern.lastIndex,
      text: number,
      ordinal: groups.ordinal === undefined ? null : toOrdinal(groups.ordinal),
      symbol: number
        .slice(groups.ordinal?.length ?? 0)
        .replace(YEAR, '')
        .slice(1),
      year: groups.year === undefined ? null : Number(groups.year),
      typeCode: reading.typeCode === null ? null : canonicalText(reading.typeCode),
      organ: reading.organ === null ? null : canonicalText(reading.organ),
      form: form.name,
      system: form.name === 'party' ? 'party' : 'state',
    }
  }
  return null
}

/** "Số:", "Số", "Luật số" before a number; "Sô", "Só", "S0" are misreadings of it. */
const ANNOUNCEMENT = /\s*(?:luật\s+)?(?:s[ốôóoò0]\s*:?)?\s*/iy
/** "(M)" after a number, and the end of the field. */
const REST = /(?:\s{0,20}\([A-Z\d]{1,2}\))?(?=[\s.,;]*$)/y

/** Reads a field that is nothing but a number: `Số: 123/TB-UBND`, `Số 805 -TB/VPTU`, `Số:      /TB-UBND`. */
export function parseNumber(text: string): DocumentNumber | null {
  ANNOUNCEMENT.lastIndex = 0
  ANNOUNCEMENT.test(text)
  const number = readNumber(text, ANNOUNCEMENT.lastIndex, { allowBlank: true, allowShort: true })
  if (!number) return null
  REST.lastIndex = number.end
  const rest = REST.exec(text)
  if (!rest) return null
  return { ...number, end: REST.lastIndex, text: number.text + rest[0].replace(/^\s+/, ' ') }
}
