/** How the signer stands to the body, at the head of a line: **TL.** `CHỦ TỊCH`, **T/M** `ĐẢNG ỦY`. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { matchesAt } from '../../language/sticky.js'
import { CAPACITIES, CAPACITY_FORMS } from '../../vocabulary/signatures.js'
import type { SignatureDraft } from '../draft.js'

type Capacity = SignatureDraft['authority'][number]['capacity']

const FORMS = CAPACITY_FORMS.join('|')
const FIRST = new CodeSet(CAPACITY_FORMS.map((form) => form.charAt(0)).join(''))
const CAPACITY = new RegExp(`^(${FORMS})(?:\\s*[.:,/]\\s*|\\s+)`)
const AUTHORITY = latin(new RegExp(`(?:${FORMS})[./\\s]\\s*\\p{Lu}{2}`, 'uy'))

/** The capacity that the text begins with, and the length of what tells it. */
export function readCapacity(text: string): { capacity: Capacity; length: number } | null {
  const match = FIRST.has(text.charCodeAt(0)) ? CAPACITY.exec(text) : null
  return match && { capacity: CAPACITIES.get(match[1]!)!, length: match[0].length }
}

/** `KT. BỘ TRƯỞNG`: a capacity and a body or a post begin at `at`. */
export function isAuthorityAt(text: string, at: number): boolean {
  return FIRST.has(text.charCodeAt(at)) && matchesAt(AUTHORITY, text, at)
}
