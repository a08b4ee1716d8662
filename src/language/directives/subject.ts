/** Clauses that begin with bodies: `X` **chủ trì** `…`, `X` **yêu cầu Y** `…`, `X`**: Khẩn trương** `…`. */
import { readElement } from '../bodies/element.js'
import { headAt, type HeadKind } from '../bodies/heads.js'
import { isJoined, readLabelledList, readList, skipAside, type BodyList } from '../bodies/index.js'
import { PENALTIES } from '../../vocabulary/directive-verbs.js'
import { comparable, type Comparable } from '../comparable.js'
import type { Found } from '../phrases.js'
import type { Match } from '../match.js'
import { COLON } from '../punctuation.js'
import { endOf, matchesAt } from '../sticky.js'
import type { Clause } from './clause.js'
import { withoutCharge } from './given/charge.js'
import { given, objectsOf, type Given } from './given/objects.js'
import { readPredicate, type Predicate } from './predicate.js'
import { mayGiveExpressly } from './predicate/express.js'
import { asking, assigning, opensTask } from './predicate/openers.js'
import { isDone, isIssuing, isTold, isToldAtEnd, looksBack } from './predicate/past.js'
import { isPetition, pleads } from './subject/petition.js'
import { isAside, isHeard, isSubject } from './subject/place.js'
import { afterIssuer, isHandedOn, isOfMany, isOwnDemand, mayPreside } from './subject/speaker.js'
import { assesses, type Surroundings } from './surroundings.js'

/** The bodies at the beginning of a clause. */
interface Subject {
  list: BodyList
  kind: HeadKind
  clause: Clause
  /** Whether what is said of them may be their task. */
  speaks: boolean
}

/** "X chủ trì …", or "X yêu cầu Y …" where Y is given the work. */
export function readSubject(
  line: Comparable,
  at: number,
  clause: Clause,
  around: Surroundings,
): Given | null {
  const head = headAt(line, at)
  if (!head) return null
  if (isAside(line, clause, around) && !(around.express ??= mayGiveExpressly(line))) return null
  if (around.party && line.low.startsWith('lãnh đạo ', at)) return null
  let list = withoutCharge(line, readOwnList(line, at, head), true)
  if (!list) return readIssuer(line, at, around)
  if (isAddressed(line, clause)) {
    list = pastHouseholds(line, list)
    if (isCase(line, list)) return given(line, list, false)
  }
  const back = looksBack(line, around.sentence) && !isToldAtEnd(line, at, around.sentence)
  const subject: Subject = { list, kind: head.kind, clause, speaks: around.subjects && !back }
  const end = skipAside(line, list.end)
  if (line.text[end] === ':') return readHeading(line, end + 2, subject, around)
  if (
    isHeard(line, clause, around, list.end) ||
    isPetition(line, at, list, end) ||
    isTopic(line, clause, list.end)
  )
    return given(line, list, false)
  const predicate = readPredicate(line, list.end)
  if (predicate.kind === 'assigns') return readSpeaker(line, at, predicate.at, subject, around)
  around.told ||= isIssuing(line, list.end)
  around.pleads ||= predicate.kind === 'statement' && pleads(line, head.kind, list.bodies[0]!, list.end)
  around.done = isDone(line, list.end) && (assesses(around) || isOfMany(line, list, head.kind))
  return predicate.kind === 'statement' || !subject.speaks
    ? given(line, list, false)
    : readTask(line, at, predicate.sure, subject, around)
}

/** **Sở** `yêu cầu` **các phòng** `…`. */
function readIssuer(line: Comparable, at: number, around: Surroundings): Given | null {
  const told = afterIssuer(line, at, around.issuer)
  return told < 0 ? null : given(line, objectsOf(line, told), !around.told)
}

/** `Thủ trưởng các đơn vị:` **Sở A, Sở B** `khẩn trương …`: several bodies after the colon are those that they head. */
function readOwnList(line: Comparable, at: number, head: Found<HeadKind>): BodyList | null {
  const list = readList(line, at, head)
  if (head.kind !== 'office' || !list || line.codes[list.end] !== COLON) return list
  const first = readElement(line, list.end + 2)
  return first && isJoined(line, first.end) ? readLabelledList(line, at) : list
}

/** `Sở Y tế:` **Khẩn trương** `…`: whether the task of the bodies begins at `at`. */
function readHeading(
  line: Comparable,
  at: number,
  { list, clause, speaks }: Subject,
  { directed }: Surroundings,
): Given | null {
  // "Huyện Mường La: Giao Sở Nội vụ …" only names the topic.
  const topic = assigning.at(line, at) !== null && asking.at(line, at) === null
  const begins = clause.after === 'sentence' || (clause.after === 'semicolon' && directed)
  return given(line, list, speaks && begins && !topic && opensTask(line, at), 'subject', true)
}

/**
 * `Chủ tịch UBND tỉnh` **yêu cầu Sở Y tế** `…`: the bodies after the verb at `verb`; without any, or if many bodies say so,
 * it is the speaker's task.
 */
function readSpeaker(
  line: Comparable,
  at: number,
  verb: number,
  { list, kind, clause, speaks }: Subject,
  around: Surroundings,
): Given | null {
  const handsOn = isHandedOn(line, list, kind, verb) || isOwnDemand(line, list, verb, around.issuer)
  const objects = handsOn ? null : objectsOf(line, assigning.at(line, verb)!.end)
  around.told = isTold(line, at, verb, around)
  if (objects) return given(line, objects, !around.told)
  const acts =
    speaks &&
    (handsOn || isAddressed(line, clause) || !mayPreside(line, kind, list.bodies[0]!)) &&
    isSubject(line, at, kind, clause, around, 'known')
  return given(line, list, acts, 'subject', true)
}

/** `Sở Y tế` **rà soát** `…`. */
function readTask(
  line: Comparable,
  at: number,
  sure: Extract<Predicate, { kind: 'task' }>['sure'],
  { list, kind, clause }: Subject,
  around: Surroundings,
): Given | null {
  if (sure === 'deciding' && isAuthor(line, list.bodies[0]!, around)) return given(line, list, false)
  const certain = sure !== 'unknown' && clause.after !== 'comma' && clause.after !== 'and'
  const known = sure === 'deciding' && weighs(line, kind, list, around) ? 'known' : sure
  return given(line, list, isSubject(line, at, kind, clause, around, known), 'subject', certain)
}

/** `Đối với kiến nghị của xã,` **Sở Tài chính xem xét** `…`: not an authority that decides. */
function weighs(line: Comparable, kind: HeadKind, { bodies, end }: BodyList, around: Surroundings): boolean {
  const { low } = line
  if (around.directed || !low.startsWith(' xem xét', end) || !matchesAt(ON, low, around.sentence))
    return false
  return matchesAt(NO_AUTHORITY, low, bodies[0]!.start) || !mayPreside(line, kind, bodies[0]!)
}

const ON = /(?:riêng )?(?:đối với|về|nếu|trường hợp) /y
const NO_AUTHORITY = /(?:sở|văn phòng|hội đồng(?! nhân dân)) /y

/** **Ủy ban Kiểm tra Tỉnh ủy** `xem xét, kết luận …` in its own notice. */
const isAuthor = ({ low }: Comparable, { start, end }: Match, { author }: Surroundings): boolean =>
  author !== '' && low.slice(start, end) === author

/** `Đối với` **Sở Xây dựng**`, đề nghị sớm có văn bản …`: the one who is asked. */
const isAddressed = ({ low }: Comparable, { start, at }: Clause): boolean =>
  low.startsWith('với ', at - 4) && at - 4 > start

const TOPIC = /[^.;:]{3,200}: /y

/** `Đối với các hộ` **phải di dời: Giao UBND xã** `…`: the households are the topic. */
function isTopic(line: Comparable, clause: Clause, at: number): boolean {
  const end = isAddressed(line, clause) ? endOf(TOPIC, line.low, at) : -1
  return end >= 0 && (assigning.at(line, end) !== null || headAt(line, end) !== null)
}

/** `Đối với hộ ông A, ` **nếu không nhận tiền** `thì lập thủ tục …`, `Đối với Công ty B, ` **nếu chậm thì chấm dứt** `…`: what is to be done about them. */
const CONDITION = /, (?:nếu|trường hợp|khi) /y
const PENALTY = new RegExp(
  comparable(
    `, (?:nếu|trường hợp) [^.;]{3,160} thì (?:(?!phải )[a-zà-ỹ]+ ){0,4}?(?:${PENALTIES.join('|')})(?![a-zà-ỹ])`,
  ),
  'y',
)

function isCase(line: Comparable, { bodies, end }: BodyList): boolean {
  const household = matchesAt(HOUSEHOLD, line.low, bodies[0]!.start)
  return matchesAt(household ? CONDITION : PENALTY, line.low, skipAside(line, end))
}

/** `Đối với hộ ông A,` **UBND xã** `vận động`: the household is the topic, not a body. */
const HOUSEHOLD = /(?:(?:các|những|\d+) )?(?:hộ|gia đình|người dân) /y

function pastHouseholds(line: Comparable, list: BodyList): BodyList {
  const bodies = list.bodies.filter(({ start }) => !matchesAt(HOUSEHOLD, line.low, start))
  return bodies.length > 0 ? { ...list, bodies } : list
}
