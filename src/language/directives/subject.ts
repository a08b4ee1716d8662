/** Bodies that a clause begins with: `X` **chủ trì** `…`, `X` **yêu cầu Y** `…`, `X`**: Khẩn trương** `…`. */
import {
  DECISIONS,
  PETITIONERS,
  PRESIDING_BODIES,
  PRESS,
  REQUESTS,
} from '../../vocabulary/directive-verbs.js'
import { headAt, type HeadKind } from '../bodies/heads.js'
import { readElement } from '../bodies/element.js'
import { isJoined, readLabelledList, readList, skipAside, type BodyList } from '../bodies/index.js'
import { comparable, type Line } from '../bodies/line.js'
import { CodeSet } from '../code-set.js'
import { isOneOf, phraseSet, type Found } from '../bodies/phrases.js'
import { latin } from '../latin.js'
import type { Match } from '../match.js'
import { COLON } from '../punctuation.js'
import { endOf, matchesAt } from '../sticky.js'
import { withoutCharge } from './charge.js'
import type { Clause } from './clauses.js'
import { mayGiveExpressly } from './express.js'
import { given, objectsOf, type Given } from './objects.js'
import { isDone, isIssuing, isTold, isToldAtEnd, looksBack } from './past.js'
import { isAside, isHeard, isSubject } from './place.js'
import { asking, assigning, opensTask } from './openers.js'
import { readPredicate, type Predicate } from './predicate.js'
import { assesses, type Surroundings } from './surroundings.js'

/** The bodies with which a clause begins, and how it is read on. */
interface Subject {
  list: BodyList
  kind: HeadKind
  clause: Clause
  /** Whether what they are said to do may be their task. */
  speaks: boolean
}

const presiding = phraseSet(PRESIDING_BODIES)
const PLACED = latin(/ (?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố) \p{Lu}/u)

/** "X chủ trì …", or "X yêu cầu Y …" where Y is given the work. */
export function readSubject(line: Line, at: number, clause: Clause, around: Surroundings): Given | null {
  const head = headAt(line, at)
  if (!head) return null
  if (isAside(line, clause, around) && !(around.express ??= mayGiveExpressly(line))) return null
  if (around.party && line.low.startsWith('lãnh đạo ', at)) return null
  let list = withoutCharge(line, readOwnList(line, at, head), true)
  if (!list) return null
  if (isAddressed(line, clause)) list = pastHouseholds(line, list)
  const back = looksBack(line, around.sentence) && !isToldAtEnd(line, at, around.sentence)
  const subject: Subject = { list, kind: head.kind, clause, speaks: around.subjects && !back }
  const end = skipAside(line, list.end)
  if (line.text[end] === ':') return readHeading(line, end + 2, subject, around)
  if (isHeard(line, clause, around, list.end) || isMatter(line, list.end) || isPetition(line, at, list, end))
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

/** `Thủ trưởng các đơn vị:` **Sở A, Sở B** `khẩn trương …`: several behind the colon, and no task, are those that they head. */
function readOwnList(line: Line, at: number, head: Found<HeadKind>): BodyList | null {
  const list = readList(line, at, head)
  if (head.kind !== 'office' || !list || line.codes[list.end] !== COLON) return list
  const first = readElement(line, list.end + 2)
  return first && isJoined(line, first.end) ? readLabelledList(line, at) : list
}

const petitions = phraseSet(REQUESTS, ['phản ánh', 'trình bày'])
const petitioners = phraseSet(PETITIONERS)

const press = phraseSet(PRESS)

/**
 * `Các doanh nghiệp` **đề nghị giảm thuế**, `Trường A` **kiến nghị sửa mái**: what was said at the meeting; not where a body
 * asks another, whose name follows, nor what the press is to tell of.
 */
function isPetition(line: Line, at: number, { bodies }: BodyList, end: number): boolean {
  const verb = bodies.length === 1 ? petitions.at(line, end + 1) : null
  if (!verb) return false
  const asked = headAt(line, verb.end + 1)
  if (asked) return AUTHORITIES.has(asked.kind) && mayOnlyAsk(line, bodies[0]!)
  if (isOneOf(petitioners, line, at) || line.low.startsWith(PROPOSES, end)) return true
  return line.low.startsWith(TELLS, end) && !isOneOf(press, line, at)
}

/** `Công ty A đề nghị` **UBND tỉnh** `gia hạn`: no order, unlike that of a company to its divisions. */
const AUTHORITIES: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'office'])
/** Who speaks for no meeting; `chủ đầu tư`, `ông A` and `Công ty` in its own notice may. */
const ASKERS = phraseSet(PETITIONERS.filter((who) => !/^(?:chủ|ông|bà)/.test(who)))
const mayOnlyAsk = (line: Line, { start, end }: Match): boolean =>
  ASKERS.at(line, start) !== null && !OWN.has(line.low.slice(start, end))
const OWN = new Set(['công ty', 'hợp tác xã'].map(comparable))

const PROPOSES = ' kiến nghị '
const TELLS = ' phản ánh '

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

/**
 * `Chủ tịch UBND tỉnh` **yêu cầu Sở Y tế** `…`: those behind the verb at `verb`; where none stand, or many say so, it
 * is the speaker's task.
 */
function readSpeaker(
  line: Line,
  at: number,
  verb: number,
  { list, kind, clause, speaks }: Subject,
  around: Surroundings,
): Given | null {
  const handsOn = isHandedOn(line, list, kind, verb)
  const objects = handsOn ? null : objectsOf(line, assigning.at(line, verb)!.end)
  around.told = isTold(line, at, verb, around)
  if (objects) return given(line, objects, !around.told)
  const acts =
    speaks &&
    (handsOn || isAddressed(line, clause) || !mayPreside(line, kind, list.bodies[0]!)) &&
    isSubject(line, at, kind, clause, around, 'known')
  return given(line, list, acts, 'subject', true)
}

/** Members of what met speak for it: `Các thành viên` **giao** `Sở Y tế …`. */
const MEMBERS = /(?:các|mỗi|từng) (?:thành viên|đại biểu|ý kiến|đồng chí|đ\/c)(?![a-zà-ỹ])/y
const HANDS_ON = /(?:phân công|giao|yêu cầu|ủy quyền|lưu ý)(?![a-zà-ỹ])/y
const OF_MANY = ' các '

/** `Các khoa` **phân công** `bác sĩ theo dõi`: whom they tell is their own work. */
const isHandedOn = (line: Line, list: BodyList, kind: HeadKind, verb: number): boolean =>
  verb === list.end + 1 &&
  ((matchesAt(HANDS_ON, line.low, verb) && isOfMany(line, list, kind)) || matchesAt(STAFF, line.low, verb))

/** `Sở Tài chính` **phân công 01 lãnh đạo phụ trách**. */
const STAFF =
  /phân công (?:\d+ )?(?:(?:cán bộ|công chức|viên chức|nhân viên|nhân sự|chuyên viên)(?![a-zà-ỹ])|lãnh đạo (?:phụ trách|theo dõi|trực tiếp|đơn vị|chịu trách nhiệm))/y

/** `các khoa`, `Hiệu trưởng các trường`, `UBND các xã`: many speak for no meeting. */
function isOfMany(line: Line, { bodies }: BodyList, kind: HeadKind): boolean {
  const { low } = line
  const { start, end } = bodies[0]!
  if (kind === 'determiner') return !matchesAt(MEMBERS, low, start)
  const many = low.slice(start, end).indexOf(OF_MANY)
  if (many < 0) return false
  return kind === 'office' || headAt(line, start + many + OF_MANY.length)?.kind === 'unit'
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
  const known = sure === 'deciding' && weighs(line, kind, list, around) ? 'known' : sure
  return given(line, list, isSubject(line, at, kind, clause, around, known), 'subject', certain)
}

/** `Đối với kiến nghị của xã,` **Sở Tài chính xem xét** `…`: no authority that decides. */
function weighs(line: Line, kind: HeadKind, { bodies, end }: BodyList, around: Surroundings): boolean {
  const { low } = line
  if (around.directed || !low.startsWith(' xem xét', end) || !matchesAt(ON, low, around.sentence))
    return false
  return matchesAt(NO_AUTHORITY, low, bodies[0]!.start) || !mayPreside(line, kind, bodies[0]!)
}

const ON = /(?:riêng )?(?:đối với|về|nếu|trường hợp) /y
const NO_AUTHORITY = /(?:sở|văn phòng|hội đồng(?! nhân dân)) /y

/** `UBND huyện A` **đề nghị gia hạn tiến độ: Đồng ý …**: what a body asks for is the matter that is decided on. */
const MATTER = new RegExp(
  ` (?:${REQUESTS.map(comparable).join('|')}) (?=[^.;:]{3,300}: (?:${['giao', ...DECISIONS, 'chưa', 'không'].map(comparable).join('|')})[ ;,.])`,
  'y',
)

const MATTER_FIRST = new CodeSet(REQUESTS.map((verb) => verb.charAt(0)).join(''))

function isMatter(line: Line, at: number): boolean {
  const verb = MATTER_FIRST.has(line.codes[at + 1]!) ? endOf(MATTER, line.low, at) : -1
  return verb >= 0 && headAt(line, verb) === null
}

const UNDER_WAY = / (?:đã|đang) /y
const REPORTED = / báo cáo (?:đã|đang) /y
/** What these begin with. */
const PLEAS_FIRST = new CodeSet('bđ')

/** `Công ty A` **đã nộp hồ sơ** `và đề nghị …`, `Sở B` **báo cáo đã** `…`: whoever holds no meeting asks for itself. */
const pleads = (line: Line, kind: HeadKind, body: Match, at: number): boolean =>
  PLEAS_FIRST.has(line.codes[at + 1]!) &&
  (matchesAt(REPORTED, line.low, at) || (matchesAt(UNDER_WAY, line.low, at) && !mayPreside(line, kind, body)))

/** **Ủy ban Kiểm tra Tỉnh ủy** `xem xét, kết luận …` in its own notice. */
const isAuthor = ({ low }: Line, { start, end }: Match, { author }: Surroundings): boolean =>
  author !== '' && low.slice(start, end) === author

/** `Đối với` **Sở Xây dựng**`, đề nghị sớm có văn bản …`: it is the one who is asked. */
const isAddressed = ({ low }: Line, { start, at }: Clause): boolean =>
  low.startsWith('với ', at - 4) && at - 4 > start

/** `Đối với hộ ông A,` **UBND xã** `vận động`: whom it is about is no body beside it. */
const HOUSEHOLD = /(?:(?:các|những|\d+) )?(?:hộ|gia đình|người dân) /y

function pastHouseholds(line: Line, list: BodyList): BodyList {
  const bodies = list.bodies.filter(({ start }) => !matchesAt(HOUSEHOLD, line.low, start))
  return bodies.length > 0 ? { ...list, bodies } : list
}

/**
 * Whether a body that "yêu cầu …" or "giao …" speaks for the notice: an office-holder, `UBND tỉnh`; `UBND xã A` and
 * `Bí thư các chi bộ` do not.
 */
function mayPreside(line: Line, kind: HeadKind, { start, end }: Match): boolean {
  if (kind === 'office' || kind === 'address') return !line.low.slice(start, end).includes(' các ')
  return presiding.at(line, start) !== null && !PLACED.test(line.text.slice(start, end))
}
