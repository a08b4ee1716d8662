/** The names of document types as they stand in running text: `Quyết định`, `báo cáo`, `Luật`. */
import { documentTypes, genericDocumentNames, nationalAssemblyActs } from '../../vocabulary/document-types.js'
import { isLetter } from '../capitals.js'
import { bare, isCapital as isLarge } from '../letters.js'
import type { Match } from '../match.js'
import type { DocumentNumber } from '../numbers.js'

interface Name {
  lower: string
  /** In bare letters. */
  bare: string
  /** In capitals, without the stroke of the Đ. */
  codes: readonly string[]
}

const STROKED = /Đ/g
const plain = (code: string): string => code.toUpperCase().replace(STROKED, 'D')

const names: readonly Name[] = [
  ...documentTypes.flatMap(({ names, codes }) =>
    names.map((name) => ({ lower: name.toLowerCase(), bare: bare(name), codes: codes.map(plain) })),
  ),
  ...genericDocumentNames.map((name) => ({ lower: name.toLowerCase(), bare: bare(name), codes: [] })),
].sort((a, b) => b.lower.length - a.lower.length)

const LONGEST = names[0]!.lower.length
/** The names by the characters that they end with. */
const byEnd = new Map<string, Name[]>()
const endOf = (lower: string): string => lower.slice(-3)
for (const name of names) byEnd.set(endOf(name.lower), [...(byEnd.get(endOf(name.lower)) ?? []), name])

const acts = new Set(nationalAssemblyActs.map((name) => name.toLowerCase()))
export const isCapital = (char: string): boolean => isLarge(char.charCodeAt(0))
/** In "pháp luật", "mệnh lệnh" the syllable is no type; a law and an order are printed with a capital. */
const isNamed = (name: Name, first: string): boolean => name.lower.includes(' ') || isCapital(first)

/** Whether a document of that type may bear that number. */
export function fits(name: Name, number: DocumentNumber): boolean {
  if (number.form === 'quoc-hoi') return acts.has(name.lower)
  const code = number.typeCode
  return code !== null && name.codes.includes(plain(code))
}

export interface Candidate extends Match {
  name: Name
}

/** Every name of a type in the window that no longer one covers, last first. */
export function candidates(window: string): Candidate[] {
  const lower = window.toLowerCase()
  const found: Candidate[] = []
  for (const name of names) {
    for (let at = lower.indexOf(name.lower); at >= 0; at = lower.indexOf(name.lower, at + 1)) {
      const end = at + name.lower.length
      if (isLetter(lower.charCodeAt(at - 1)) || isLetter(lower.charCodeAt(end))) continue
      if (!isNamed(name, window.charAt(at))) continue
      if (found.some((other) => other.start < end && at < other.end)) continue
      found.push({ start: at, end, name })
    }
  }
  return found.sort((a, b) => b.start - a.start)
}

/** The name that the window ends with. */
export function lastName(window: string): Candidate | undefined {
  const { length: end } = window.trimEnd()
  const lower = window.slice(Math.max(0, end - LONGEST), end).toLowerCase()
  const name = byEnd.get(endOf(lower))?.find((each) => lower.endsWith(each.lower))
  if (!name) return undefined
  const start = end - name.lower.length
  if (isLetter(window.charCodeAt(start - 1)) || !isNamed(name, window.charAt(start))) return undefined
  return { start, end, name }
}

/** The name of more than one syllable that the window ends with but for lost tones, where the number bears its code: `Quyêt định |số 12/QĐ-…` */
export function scannedName(window: string, number: DocumentNumber): Candidate | undefined {
  if (number.typeCode === null) return undefined
  const { length: end } = window.trimEnd()
  const tail = bare(window.slice(Math.max(0, end - LONGEST), end))
  const name = names.find(
    (each) => each.lower.includes(' ') && fits(each, number) && tail.endsWith(each.bare),
  )
  if (!name || isLetter(window.charCodeAt(end - name.lower.length - 1))) return undefined
  return { start: end - name.lower.length, end, name }
}
