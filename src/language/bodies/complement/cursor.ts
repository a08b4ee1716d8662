/** The state while a complement is read: how far it goes and what comes next. */
import { FIELDS, NAME_IDIOMS, UNIT_NAMES } from '../../../vocabulary/body-names.js'
import {
  ASSIGNING_VERBS,
  CIRCUMSTANCES,
  STATEMENT_OPENERS,
  TASK_OPENERS,
  TASK_VERBS,
} from '../../../vocabulary/directive-verbs.js'
import { headAt, type HeadKind } from '../heads.js'
import { isCapital, wordEnd, type Comparable } from '../../comparable.js'
import { phraseSet, type Found } from '../../phrases.js'
import { drafts } from './words/drafts.js'

export interface Complement {
  end: number
  /** Whether its tail may also belong to bare heads before it (`Ban Chỉ đạo, Trung tâm Chỉ huy các cấp`). */
  shared: boolean
}

/** Reads a group after its determiner; null if there is none. */
export type ReadGroup = (line: Comparable, at: number) => Complement | null

/** Reads the complement of the head `[from, at)`. */
export type ReadComplement = (
  line: Comparable,
  from: number,
  at: number,
  kind: HeadKind,
  readGroup: ReadGroup,
) => Complement

export interface Cursor extends Complement {
  readonly line: Comparable
  /** Where the head begins and ends. */
  readonly from: number
  readonly at: number
  readonly kind: HeadKind
  /** The head begins a proper name. */
  readonly proper: boolean
  /** A name may contain a group or another name. */
  readonly readGroup: ReadGroup
  readonly readComplement: ReadComplement
  /** How many capitalised words come right before `end`. */
  run: number
  /** The name is complete: only levels, places and tails may follow. */
  closed: boolean
  /** Where the next word begins, and the idiom and the verb that begin there. */
  next: number
  idiom: Found<true> | null
  stop: Found<true> | null
  /** The head that begins there; undefined until a step asks. */
  standing: Found<HeadKind> | null | undefined
}

/** `true`: read on; `false`: the name ends here; `null`: not for this step. */
export type Step = (cursor: Cursor) => boolean | null

/** The heads of proper names, and those of groups. */
export const PROPER: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office'])
export const GROUPS: ReadonlySet<HeadKind> = new Set(['generic', 'open'])
/** At most so many words that no list knows may come before the verb. */
export const FEW_WORDS = 5

/** Words that may open a predicate: they end a name unless the name needs them. */
export const stops = phraseSet(TASK_OPENERS, CIRCUMSTANCES, TASK_VERBS, STATEMENT_OPENERS, ASSIGNING_VERBS)
export const idioms = names(NAME_IDIOMS)
export const fields = phraseSet(FIELDS)
export const unitNames = names(UNIT_NAMES)

/** Words of names, unless they begin the task there. */
function names(words: readonly string[]): { at: (line: Comparable, at: number) => Found<true> | null } {
  const phrases = phraseSet(words)
  const at = (line: Comparable, start: number): Found<true> | null => {
    const found = phrases.at(line, start)
    return found && drafts(line, found.end) ? null : found
  }
  return { at }
}

/** Looks at the word after the space at the cursor's end. */
export function look(cursor: Cursor): void {
  const { line } = cursor
  cursor.next = cursor.end + 1
  cursor.standing = undefined
  cursor.idiom = idioms.at(line, cursor.next)
  cursor.stop = isCapital(line.text, cursor.next) ? null : stops.at(line, cursor.next)
}

/** `giải phóng`, `ban hành`: a single syllable may be half of another word, as the `dự` of `dự án`. */
export const isCompound = ({ low }: Comparable, start: number, end: number): boolean =>
  low.slice(start, end).includes(' ')

/** Whether a verb of several syllables begins at `at`. */
export function beginsCompoundVerb(line: Comparable, at: number): boolean {
  const verb = stops.at(line, at)
  return verb !== null && isCompound(line, at, verb.end)
}

/** The head in its comparable form. */
export const headOf = ({ line, from, at }: Cursor): string => line.low.slice(from, at)

/** Whether the line is nothing but a name that ends at `end`, as a heading over tasks is. */
export const isAll = ({ line, from }: Cursor, end: number): boolean => from === 0 && end === line.text.length

/** The head that begins with the next word. */
export function headNext(cursor: Cursor): Found<HeadKind> | null {
  if (cursor.standing === undefined) cursor.standing = headAt(cursor.line, cursor.next)
  return cursor.standing
}

/** Takes the words up to `end` into the name. */
export function take(cursor: Cursor, end: number, run = 0): true {
  cursor.end = end
  cursor.run = run
  return true
}

/** Takes the words up to `end`, which complete the name. */
export function close(cursor: Cursor, end: number): true {
  cursor.closed = true
  return take(cursor, end)
}

/** Takes the next word into the name. */
export function takeWord(cursor: Cursor, run = 0): true {
  return take(cursor, wordEnd(cursor.line.text, cursor.next), run)
}
