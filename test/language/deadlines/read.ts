import type { DeadlineConstruct } from '../../../src/language/deadlines/construct.js'

/** What one construct alone reads at the "|" of a text in small letters, in 2025: the words and the last day. */
export function readAt(construct: DeadlineConstruct, marked: string): [string, string | null] | null {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const read = construct.read(text, at, { year: 2025, told: '2025-08-20' })
  return read && [text.slice(read.start, read.end), read.date]
}
