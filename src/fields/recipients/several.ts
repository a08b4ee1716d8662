/** `Như trên; - Lưu: VT.`: a line that holds several entries. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import type { Passage } from '../../lines/passage.js'
import { readEntry, type Recipient } from './entry.js'
import { behindBullet } from './bullet.js'

/** The signs of a further entry, behind a blank. */
const DASHES = new CodeSet('-–—+•')
const BEFORE_DASH = new CodeSet(' ;')
export const ENTRY_BREAK = latin(/(?:;\s*|[.,]\s+)(?=[-–—+•]\s?\p{Lu})|\s(?=[-–—+•]\s?L[ưu]u\s?[: ])/gu)
export const INLINE_BREAK = latin(/;\s+(?=\p{Lu})/gu)

/** Reads what the breaks part, entry for entry. */
export function readEntries(passage: Passage, breaks: RegExp, recipients: Recipient[]): void {
  const { text } = passage
  let from = 0
  for (const { index, 0: sign } of text.matchAll(breaks)) {
    readEntry(passage, behindBullet(text, from), index, recipients)
    from = index + sign.length
  }
  readEntry(passage, behindBullet(text, from), text.length, recipients)
}

/** A dash stands behind a blank or a semicolon: a further entry may. */
export function mayHoldMore(text: string): boolean {
  for (let at = 1; at < text.length; at++)
    if (DASHES.has(text.charCodeAt(at)) && BEFORE_DASH.has(text.charCodeAt(at - 1))) return true
  return false
}
