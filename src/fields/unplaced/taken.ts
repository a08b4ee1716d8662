/** Where the values of head and foot stand, in order. */
import { Span, type Range } from '../../lines/passage.js'
import type { NoticeDraft, Placed, SignatureDraft } from '../draft.js'

const byStart = (a: Range, b: Range) => a.start - b.start

export function takenBy({ header, recipients, signature, coSignatures }: NoticeDraft): Range[] {
  const taken: Range[] = []
  for (const motto of header.motto) take(motto, taken)
  take(header.issuer.parent, taken)
  take(header.issuer.name, taken)
  if (header.number) take(header.number.text, taken)
  take(header.place, taken)
  take(header.date, taken)
  take(header.type, taken)
  take(header.subject, taken)
  for (const addressee of header.addressees) take(addressee, taken)
  for (const { text } of recipients) take(text, taken)
  if (signature) takeSignature(signature, taken)
  for (const other of coSignatures) takeSignature(other, taken)
  return taken.sort(byStart)
}

function takeSignature({ authority, position, title, name, mark }: SignatureDraft, taken: Range[]): void {
  for (const { of } of authority) take(of, taken)
  take(position, taken)
  take(title, taken)
  take(name, taken)
  take(mark, taken)
}

function take(value: Placed | null, taken: Range[]): void {
  if (!(value instanceof Span)) return
  const { passage, start, end } = value
  const { offset } = passage
  // Mostly it stands there letter for letter.
  if (offset !== null) taken.push({ start: offset + start, end: offset + end })
  else for (const range of passage.origin(start, end)) taken.push(range)
}
