/** Bodies that a clause begins with: `X` **chủ trì** `…`, `X` **yêu cầu Y** `…`, `X`**: Khẩn trương** `…`. */
import { ASKING_VERBS, DECISIONS, PRESIDING_BODIES, REQUESTS } from '../../vocabulary/directive-verbs.js'
import { headAt, type HeadKind } from '../bodies/heads.js'
import { readList, skipAside, type BodyList } from '../bodies/index.js'
import { comparable, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import { latin } from '../latin.js'
import type { Match } from '../match.js'
import { endOf } from '../sticky.js'
import { withoutCharge } from './charge.js'
import type { Clause } from './clauses.js'
import { mayGiveExpressly } from './express.js'
import { given, objectsOf, type Given } from './objects.js'
import { isIssuing, isTold, isToldAtEnd, looksBack } from './past.js'
import { isAside, isHeard, isSubject } from './place.js'
import { assigning, opensTask, readPredicate, type Predicate } from './predicate.js'
import type { Surroundings } from './surroundings.js'

/** The bodies with which a clause begins, and how it is read on. */
interface Subject {
  list: BodyList
  kind: HeadKind
  clause: Clause
  /** Whether what they are said to do may be their task. */
  speaks: boolean
}

const asking = phraseSet(ASKING_VERBS)
const presiding = phraseSet(PRESIDING_BODIES)
const PLACED = latin(/ (?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố) \p{Lu}/u)

/** "X chủ trì …", or "X yêu cầu Y …" where Y is given the work. */
export function readSubject(line: Line, at: number, clause: Clause, around: Surroundings): Given | null {
  const head = headAt(line, at)
  if (!head) return null
  if (isAside(line, clause, around) && !(around.express ??= mayGiveExpressly(line))) return null
  if (around.party && line.low.startsWith('lãnh đạo ', at)) return null
  const list = withoutCharge(line, readList(line, at, head), true)
  if (!list) return null
  const back = looksBack(line, around.sentence) && !isToldAtEnd(line, at, around.sentence)
  const subject: Subject = { list, kind: head.kind, clause, speaks: around.subjects && !back }
  const colon = skipAside(line, list.end)
  if (line.text[colon] === ':') return readHeading(line, colon + 2, subject, around)
  if (isHeard(line, clause, around, list.end) || isMatter(line, list.end)) return given(line, list, false)
  const predicate = readPredicate(line, list.end)
  if (predicate.kind === 'assigns') return readSpeaker(line, at, predicate.at, subject, around)
  around.told = isIssuing(line, list.end)
  return predicate.kind === 'statement' || !subject.speaks
    ? given(line, list, false)
    : readTask(line, at, predicate.sure, subject, around)
}

/** `Sở Y tế:` **Khẩn trương** `…`: whether the task of the bodies begins at `at`. */
function readHeading(
  line: Line,
  at: number,
  { list, clause, speaks }: Subject,
  { directed }: Surroundings,
): Given | null {
  // "Huyện Mường La: Giao Sở Nội vụ …" is only what the work is about.
  const topic = assigning.at(line, at) !== null && asking.at(line, at) === null
  const begins = clause.after === 'sentence' || (clause.after === 'semicolon' && directed)
  return given(line, list, speaks && begins && !topic && opensTask(line, at), 'subject', true)
}

/** `Chủ tịch UBND tỉnh` **yêu cầu Sở Y tế** `…`: those behind the verb at `verb`; where none stand, it is the speaker's task. */
function readSpeaker(
  line: Line,
  at: number,
  verb: number,
  { list, kind, clause, speaks }: Subject,
  around: Surroundings,
): Given | null {
  const objects = objectsOf(line, assigning.at(line, verb)!.end)
  around.told = isTold(line, at, verb, around)
  if (objects) return given(line, objects, !around.told)
  const acts =
    speaks &&
    (isAddressed(line, clause) || !mayPreside(line, kind, list.bodies[0]!)) &&
    isSubject(line, at, kind, clause, around, 'known')
  return given(line, list, acts, 'subject', true)
}

/** `Sở Y tế` **rà soát** `…`. */
function readTask(
  line: Line,
  at: number,
  sure: Extract<Predicate, { kind: 'task' }>['sure'],
  { list, kind, clause }: Subject,
  around: Surroundings,
): Given | null {
  if (sure === 'deciding' && isAuthor(line, list.bodies[0]!, around)) return given(line, list, false)
  const certain = sure !== 'unknown' && clause.after !== 'comma' && clause.after !== 'and'
  return given(line, list, isSubject(line, at, kind, clause, around, sure), 'subject', certain)
}

/** `UBND huyện A` **đề nghị gia hạn tiến độ: Đồng ý …**: what a body asks for is the matter that is decided on. */
const MATTER = new RegExp(
  ` (?:${REQUESTS.map(comparable).join('|')}) (?=[^.;:]{3,300}: (?:${['giao', ...DECISIONS, 'chưa', 'không'].map(comparable).join('|')})[ ;,.])`,
  'y',
)

function isMatter(line: Line, at: number): boolean {
  const verb = endOf(MATTER, line.low, at)
  return verb >= 0 && headAt(line, verb) === null
}

/** **Ủy ban Kiểm tra Tỉnh ủy** `xem xét, kết luận …` in its own notice. */
const isAuthor = ({ low }: Line, { start, end }: Match, { author }: Surroundings): boolean =>
  author !== '' && low.slice(start, end) === author

/** `Đối với` **Sở Xây dựng**`, đề nghị sớm có văn bản …`: it is the one who is asked. */
const isAddressed = ({ low }: Line, { start, at }: Clause): boolean =>
  low.startsWith('với ', at - 4) && at - 4 > start

/**
 * Whether a body that "yêu cầu …" or "giao …" speaks for the notice: an office-holder, `UBND tỉnh`; `UBND xã A` and
 * `Bí thư các chi bộ` do not.
 */
function mayPreside(line: Line, kind: HeadKind, { start, end }: Match): boolean {
  if (kind === 'office' || kind === 'address') return !line.low.slice(start, end).includes(' các ')
  return presiding.at(line, start) !== null && !PLACED.test(line.text.slice(start, end))
}
