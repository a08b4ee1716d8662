/** Which bodies one clause gives work to: `giao X …`, `Y yêu cầu X …`, `X chủ trì …`, `Cơ quan chủ trì: X`. */
import { ASKING_VERBS, ASSIGNING_VERBS, DIRECTING_VERBS } from '../../vocabulary/directive-verbs.js'
import { HEAD_WORDS, headAt, type HeadKind } from '../bodies/heads.js'
import { readLabelledList, readList, type BodyList } from '../bodies/index.js'
import { isCapital, type Line } from '../bodies/line.js'
import { phraseSet, wordAt } from '../bodies/phrases.js'
import type { Clause } from './clauses.js'
import { opensTask, readPredicate } from './predicate.js'

export interface DirectiveOptions {
  /** Read "X chủ trì …" too, not only what is expressly given ("giao X"); default true. */
  subjects?: boolean
  /** The text stands under a body that is given it: "chỉ đạo X" is then that body's own work; default false. */
  owned?: boolean
}

/** What is known of the sentence when a clause of it is read. */
export interface Surroundings extends DirectiveOptions {
  /** It begins with a circumstance, so that its subject may follow a comma. */
  introduced: boolean
  /** It reports what was done. */
  back: boolean
  /** It has given work already. */
  directed: boolean
}

/** A list of bodies that a clause begins with or names, and whether it gives them work. */
export interface Given extends BodyList {
  work: boolean
}

const assigning = phraseSet(ASSIGNING_VERBS)
const asking = phraseSet(ASKING_VERBS)
const directing = phraseSet(DIRECTING_VERBS)
const NAMED: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office', 'address'])
const LABEL = /(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm)(?: thực hiện)?: /y
const SPEAKER =
  /(?:hội nghị |cuộc họp |phiên họp |tập thể [\p{L} ]{1,40}? |thay mặt [^,;]{1,80}, )(?:thống nhất |đã |cũng |kết luận,? (?:và )?)*(?=giao |yêu cầu |đề nghị |phân công )/uy

/** No other word begins a clause that gives work; a body may also begin with an abbreviation. */
const FIRST_WORDS = new Set([
  ...assigning.firstWords(),
  ...directing.firstWords(),
  ...HEAD_WORDS,
  ...'hội cuộc phiên tập thay'.split(' '),
])

/** Reads the bodies of a clause; null where it names none in their place. */
export function readGiven(line: Line, clause: Clause, around: Surroundings): Given | null {
  const { text } = line
  if (
    !FIRST_WORDS.has(wordAt(line, clause.at)) &&
    !(isCapital(text, clause.at) && isCapital(text, clause.at + 1))
  )
    return null
  const at = past(SPEAKER, line, clause.at)
  const label = past(LABEL, line, at)
  if (label > at) return given(readList(line, label), true)
  const verb = assigning.at(line, at)
  if (verb) return given(objectsOf(line, verb.end), mayAsk(line, at, clause, around))
  const directs = directing.at(line, at)
  if (!directs) return readSubject(line, at, clause, around)
  const free = clause.after === 'sentence' && !around.owned && around.subjects !== false
  return free ? given(objectsOf(line, directs.end), true) : null
}

function past(pattern: RegExp, line: Line, at: number): number {
  pattern.lastIndex = at
  return pattern.test(line.low) ? pattern.lastIndex : at
}

function given(list: BodyList | null, work: boolean): Given | null {
  return list && { ...list, work }
}

/** Whether "đề nghị X" at this place speaks for the notice, not for a body already given work. */
function mayAsk(line: Line, at: number, clause: Clause, around: Surroundings): boolean {
  const middle = clause.after === 'comma' || clause.after === 'and'
  return !middle || !(around.directed || around.owned) || !asking.at(line, at)
}

function objectsOf(line: Line, at: number): BodyList | null {
  const next = line.text[at] === ':' ? at + 2 : at + 1
  return line.text[next - 1] === ' ' ? readLabelledList(line, next) : null
}

/** "X chủ trì …", or "X yêu cầu Y …" where Y is given the work. */
function readSubject(line: Line, at: number, clause: Clause, around: Surroundings): Given | null {
  const list = readList(line, at)
  if (!list) return null
  const speaks = around.subjects !== false && !around.back
  if (line.text[list.end] === ':') {
    return given(list, speaks && clause.after === 'sentence' && opensTask(line, list.end + 2))
  }
  const predicate = readPredicate(line, list.end)
  if (predicate.kind === 'assigns') {
    return given(objectsOf(line, assigning.at(line, predicate.at)!.end), true)
  }
  if (predicate.kind === 'statement' || !speaks) return given(list, false)
  return given(list, isSubject(line, at, clause, around, predicate.sure))
}

/** Whether a body before a predicate is the one who is to act, by the place of its clause. */
function isSubject(line: Line, at: number, clause: Clause, around: Surroundings, sure: string): boolean {
  const { kind } = headAt(line, at)!
  const named = NAMED.has(kind)
  switch (clause.after) {
    case 'sentence':
      return sure !== 'unknown' || (named && isCapital(line.text, at))
    case 'comma':
    case 'and':
      if (sure !== 'known' || !(named || kind === 'determiner')) return false
      return around.directed ? clause.resumes : around.introduced
    default:
      return sure === 'known'
  }
}
