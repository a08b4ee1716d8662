/**
 * Directives: who is told to do what in the text of an item.
 * `Giao Sở Xây dựng chủ trì, phối hợp với Sở Tài chính …`, `…, giao Sở Y tế …`, `Sở Nội vụ tham mưu …`.
 */
import type { Match } from '../match.js'
import {
  ASKING_VERBS,
  ASSIGNING_VERBS,
  DIRECTING_VERBS,
  INTRODUCTIONS,
  LOOKING_BACK,
} from '../../vocabulary/directive-verbs.js'
import { readList, type BodyList } from '../bodies/index.js'
import { headAt, type HeadKind } from '../bodies/heads.js'
import { isCapital, lineOf, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import { clausesOf, type Clause } from './clauses.js'
import { opensTask, readPredicate } from './predicate.js'
import { supportsOf, type Support } from './support.js'

export { readBodyHeading } from './heading.js'

export interface Directive {
  start: number
  /** The end of the sentences that carry it. */
  end: number
  lead: Match[]
  support: Match[]
}

export interface DirectiveOptions {
  /** Read "X chủ trì …" too, not only what is expressly given ("giao X"); default true. */
  subjects?: boolean
  /** The text stands under a body that is given it: "chỉ đạo X" is then that body's own work; default false. */
  owned?: boolean
}

const assigning = phraseSet(ASSIGNING_VERBS)
const asking = phraseSet(ASKING_VERBS)
const directing = phraseSet(DIRECTING_VERBS)
const introductions = phraseSet(INTRODUCTIONS)
const lookingBack = phraseSet(LOOKING_BACK)
const NAMED: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office', 'address'])
/** `Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: …`. */
const LABEL = /(?:cơ quan|đơn vị) (?:chủ trì|thực hiện|đầu mối|chịu trách nhiệm)(?: thực hiện)?: /y
const SPEAKER =
  /(?:hội nghị |cuộc họp |phiên họp |tập thể [\p{L} ]{1,40}? |thay mặt [^,;]{1,80}, )(?:thống nhất |đã |cũng |kết luận,? (?:và )?)*(?=giao |yêu cầu |đề nghị |phân công )/uy

/** All directives in the text of one item, in order. Offsets are in `text`. */
export function readDirectives(text: string, options: DirectiveOptions = {}): Directive[] {
  const line = lineOf(text)
  const found: Directive[] = []
  const supports = [...supportsOf(line)]
  let support = 0
  let sentence = 0
  let introduced = false
  let back = false
  let directed = false
  let past = 0
  for (const clause of clausesOf(line)) {
    for (; support < supports.length && supports[support]!.at < clause.at; support++) {
      past = Math.max(past, supports[support]!.end)
    }
    if (clause.after === 'sentence') {
      sentence = clause.start
      introduced = introductions.at(line, clause.start) !== null
      back = lookingBack.at(line, clause.start) !== null
      directed = false
    }
    if (clause.at < past) continue
    const list = readClause(line, clause, { ...options, introduced, back, directed })
    if (!list) continue
    const start = directed ? clause.start : sentence
    close(line, found.at(-1), start, supports)
    found.push({ start, end: text.length, lead: list.bodies, support: [] })
    past = list.end
    directed = true
  }
  close(line, found.at(-1), text.length, supports)
  return found
}

/** The bodies that work along in a text all of which is the task of one body. */
export function readSupport(text: string): Match[] {
  return [...supportsOf(lineOf(text))].flatMap(({ weak, bodies }) => (weak ? [] : bodies))
}

/** Ends a directive before the next one and gives it the support that it names. */
function close(line: Line, directive: Directive | undefined, end: number, supports: Support[]): void {
  if (!directive) return
  directive.end = end
  while (directive.end > directive.start && ' ;,'.includes(line.text[directive.end - 1]!)) directive.end--
  const from = directive.lead.at(-1)!.end
  directive.support = supports
    .filter(({ at, weak }) => at >= from && at < end && (!weak || at === from + 1))
    .flatMap(({ bodies }) => bodies)
}

interface Surroundings extends DirectiveOptions {
  introduced: boolean
  back: boolean
  directed: boolean
}

/** The bodies that a clause gives work to. */
function readClause(line: Line, clause: Clause, around: Surroundings): BodyList | null {
  SPEAKER.lastIndex = clause.at
  const at = SPEAKER.test(line.low) ? SPEAKER.lastIndex : clause.at
  LABEL.lastIndex = at
  if (LABEL.test(line.low)) return readList(line, LABEL.lastIndex)
  const verb = assigning.at(line, at)
  if (verb) return mayAsk(line, at, clause, around) ? objectsOf(line, verb.end) : null
  const directs = directing.at(line, at)
  if (directs) {
    const free = clause.after === 'sentence' && !around.owned && around.subjects !== false
    return free ? objectsOf(line, directs.end) : null
  }
  return readSubject(line, at, clause, around)
}

/** Whether "đề nghị X" at this place speaks for the notice, not for a body already given work. */
function mayAsk(line: Line, at: number, clause: Clause, around: Surroundings): boolean {
  if (!asking.at(line, at)) return true
  return clause.after !== 'comma' && clause.after !== 'and' ? true : !around.directed && !around.owned
}

function objectsOf(line: Line, at: number): BodyList | null {
  const next = line.text[at] === ':' ? at + 2 : at + 1
  return line.text[next - 1] === ' ' ? readList(line, next) : null
}

/** "X chủ trì …", or "X yêu cầu Y …" where Y is given the work. */
function readSubject(line: Line, at: number, clause: Clause, around: Surroundings): BodyList | null {
  const list = readList(line, at)
  if (!list) return null
  if (around.subjects !== false && !around.back && line.text[list.end] === ':') {
    return clause.after === 'sentence' && opensTask(line, list.end + 2) ? list : null
  }
  const predicate = readPredicate(line, list.end)
  if (predicate.kind === 'assigns') {
    const verb = assigning.at(line, predicate.at)!
    return objectsOf(line, verb.end)
  }
  if (predicate.kind === 'statement' || around.subjects === false || around.back) return null
  const named = NAMED.has(headAt(line, at)!.kind)
  if (clause.after === 'comma' || clause.after === 'and') {
    const free = around.directed ? clause.resumes : around.introduced
    const kind = headAt(line, at)!.kind
    return free && predicate.sure === 'known' && (named || kind === 'determiner') ? list : null
  }
  if (clause.after === 'sentence' && predicate.sure === 'unknown')
    return named && isCapital(line.text, at) ? list : null
  return predicate.sure === 'known' || clause.after === 'sentence' ? list : null
}
