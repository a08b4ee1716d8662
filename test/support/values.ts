/** The text values of a notice by JSON Pointer, and which of them are readings of the words. */

/** What is not text of the source at all. */
const NO_TEXT = /^\/(?:schemaVersion|source|kind|header\/system|positions|diagnostics|review)(?:\/|$)/
/** Said in other words than the source has: dates, capacities, sessions, numbers of items, roles. */
const READING =
  /^\/header\/number\/(?:ordinal|symbol|text)$|^\/header\/type$|\/(?:date|endDate|session|capacity|role|archive|marker|number|item)$/
/** Readings that come from more than one place of the text. */
const DERIVED = /\/(?:date|endDate|session|capacity|role|item)$/

export interface TextValue {
  pointer: string
  value: string
  reading: boolean
  /** A reading that need not have a place. */
  derived: boolean
}

export function* textValues(value: unknown, pointer = ''): Generator<TextValue> {
  if (NO_TEXT.test(pointer)) return
  if (typeof value === 'string')
    yield { pointer, value, reading: READING.test(pointer), derived: DERIVED.test(pointer) }
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* textValues(inner, `${pointer}/${key}`)
}

/** Whether `words` say what the reading at `pointer` is: digits of a date, letters of a number or a type. */
export function says(words: string, { pointer, value }: TextValue): boolean {
  const letters = (text: string) => text.toLocaleLowerCase('vi').replace(/[^\p{L}\p{N}]/gu, '')
  if (/\/(?:date|endDate|item|session)$/.test(pointer)) return /\p{N}|\p{L}/u.test(words)
  return letters(words).includes(letters(value))
}
