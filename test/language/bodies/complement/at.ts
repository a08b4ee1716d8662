import { look, PROPER, type Cursor, type Step } from '../../../../src/language/bodies/complement/cursor.js'
import { readComplement } from '../../../../src/language/bodies/complement.js'
import { readGroup } from '../../../../src/language/bodies/group.js'
import { headAt } from '../../../../src/language/bodies/heads.js'
import { comparableOf } from '../../../../src/language/comparable.js'

/**
 * A cursor at the "|" of a text; the name begins behind the "[", or with the text.
 * @param more - what was read before, where that is more than the words tell
 */
export function cursorAt(marked: string, more: Partial<Cursor> = {}): Cursor {
  const from = marked.indexOf('[') + 1 - (marked.includes('[') ? 1 : 0)
  const unmarked = marked.replace('[', '')
  const end = unmarked.indexOf('|')
  const line = comparableOf(unmarked.replace('|', ''))
  const { end: at, kind } = headAt(line, from)!
  const proper = PROPER.has(kind)
  const closed = kind === 'generic' || kind === 'unit'
  const state = {
    end,
    shared: false,
    run: 0,
    closed,
    next: end,
    idiom: null,
    stop: null,
    standing: undefined,
  }
  const cursor: Cursor = { line, from, at, kind, proper, readGroup, readComplement, ...state, ...more }
  if (line.text[end] === ' ') look(cursor)
  return cursor
}

/** What a step answers at the "|", and the words that it takes into the name. */
export function taken(step: Step, marked: string, more?: Partial<Cursor>): [boolean | null, string] {
  const cursor = cursorAt(marked, more)
  const { end, line } = cursor
  return [step(cursor), line.text.slice(end, cursor.end)]
}
