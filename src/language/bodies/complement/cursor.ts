/** The state of reading a complement: how far it goes and what stands next. */
import { FIELDS, NAME_IDIOMS, UNIT_NAMES } from '../../../vocabulary/body-names.js'
import {
  ASSIGNING_VERBS,
  CIRCUMSTANCES,
  STATEMENT_OPENERS,
  TASK_OPENERS,
  TASK_VERBS,
} from '../../../vocabulary/directive-verbs.js'
import { headAt, type HeadKind } from '../heads.js'
import { isCapital, wordEnd, type Line } from '../line.js'
import { phraseSet, type Found } from '../phrases.js'
import { drafts } from './drafts.js'

export interface Complement {
  end: number
  /** Whether bare words before may share its tail (`Ban Chỉ đạo, Trung tâm Chỉ huy các cấp`). */
  shared: boolean
}

/** Reads a group after its determiner; null where none stands. */
export type ReadGroup = (line: Line, at: number) => Complement | null

/** Reads the complement of the head `[from, at)`. */
export type ReadComplement = (
  line: Line,
  from: number,
  at: number,
  kind: HeadKind,
  readGroup: ReadGroup,
) => Complement

export interface Cursor extends Complement {
  readonly line: Line
  /** Where the head begins and ends. */
  readonly from: number
  readonly at: number
  readonly kind: HeadKind
  /** The head is that of a proper name. */
  readonly proper: boolean
  /** A name may hold a group, and a further name. */
  readonly readGroup: ReadGroup
  readonly readComplement: ReadComplement
  /** How many words with capitals stand right before `end`. */
  run: number
  /** The name is complete: only levels, places and tails may follow. */
  closed: boolean
  /** The next word, the name's idiom and the verb that begin there. */
  next: number
  idiom: Found<true> | null
  stop: Found<true> | null
  /** The head that begins there; undefined as long as no step has asked. */
  standing: Found<HeadKind> | null | undefined
}

/** `true`: read on; `false`: the name ends here; `null`: not this step's. */
export type Step = (cursor: Cursor) => boolean | null

/** The heads of proper names, and those of groups. */
export const PROPER: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office'])
export const GROUPS: ReadonlySet<HeadKind> = new Set(['generic', 'open'])
/** As many words that no list knows may stand up to the verb. */
export const FEW_WORDS = 5

/** What may open a predicate: it ends a name unless the name needs it. */
export const stops = phraseSet(TASK_OPENERS, CIRCUMSTANCES, TASK_VERBS, STATEMENT_OPENERS, ASSIGNING_VERBS)
export const idioms = names(NAME_IDIOMS)
export const fields = phraseSet(FIELDS)
export const unitNames = names(UNIT_NAMES)

/** Words of names, but for those that are the task where they stand. */
function names(words: readonly string[]): { at: (line: Line, at: number) => Found<true> | null } {
  const phrases = phraseSet(words)
  const at = (line: Line, start: number): Found<true> | null => {
    const found = phrases.at(line, start)
    return found && drafts(line, found.end) ? null : found
  }
  return { at }
}

/** Sets what stands behind the space at the cursor's end. */
export function look(cursor: Cursor): void {
  const { line } = cursor
  cursor.next = cursor.end + 1
  cursor.standing = undefined
  cursor.idiom = idioms.at(line, cursor.next)
  cursor.stop = isCapital(line.text, cursor.next) ? null : stops.at(line, cursor.next)
}

/** `giải phóng`, `ban hành`: what is of one syllable may be half of another word, the `dự` of `dự án`. */
export const isCompound = ({ low }: Line, start: number, end: number): boolean =>
  low.slice(start, end).includes(' ')

/** Whether a verb of more than one syllable begins at `at`. */
export function beginsCompoundVerb(line: Line, at: number): boolean {
  const verb = stops.at(line, at)
  return verb !== null && isCompound(line, at, verb.end)
}

/** The head, in the form for comparing. */
export const headOf = ({ line, from, at }: Cursor): string => line.low.slice(from, at)

/** Whether a name that ends at `end` is all there is: the line is a heading over tasks. */
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

/** Takes the next word into the name. */
export function takeWord(cursor: Cursor, run = 0): true {
  return take(cursor, wordEnd(cursor.line.text, cursor.next), run)
}
