/** Which bodies one clause gives work to: `giao X …`, `Y yêu cầu X …`, `X chủ trì …`, `Cơ quan chủ trì: X`. */
import {
  ASKING_VERBS,
  ASSIGNING_VERBS,
  CONNECTORS,
  DIRECTING_VERBS,
  PETITIONING_VERBS,
  PRESIDING_BODIES,
} from '../../vocabulary/directive-verbs.js'
import { Beginnings } from '../bodies/beginnings.js'
import type { Match } from '../match.js'
import { headAt, mayBeHead, type HeadKind } from '../bodies/heads.js'
import { readLabelledList, readList, skipAside, type BodyList } from '../bodies/index.js'
import { isLetterCode, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import { withoutCharge } from './charge.js'
import { LABELS, SPEAKERS, type Clause } from './clauses.js'
import { readPassive } from './passive.js'
import { goesOnTelling, isIssuing, isTold, isToldAtEnd, looksBack } from './past.js'
import { isAside, isHeard, isSubject, tellsWay } from './place.js'
import { assigning, endsName, opensTask, readPredicate } from './predicate.js'
import type { Surroundings } from './surroundings.js'
import { latin } from '../latin.js'
import { endOf, matchesAt } from '../sticky.js'

/** A list of bodies that a clause begins with or names, and whether it gives them work. */
export interface Given extends BodyList {
  work: boolean
  by: 'given' | 'subject'
  /** Whether what stands behind the last of them is known to end a name. */
  certain: boolean
}

const asking = phraseSet(ASKING_VERBS)
const directing = phraseSet(DIRECTING_VERBS)
const petitions = phraseSet(PETITIONING_VERBS)
const presiding = phraseSet(PRESIDING_BODIES)
const PLACED = latin(/ (?:xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|thành phố) \p{Lu}/u)
const openers = phraseSet(SPEAKERS, LABELS)
/** In the same sentence. */
const COLON_AHEAD = /[^:.!?]{0,400}:/y
const LABEL =
  /(?:(?:cơ quan|đơn vị|bộ phận|người) (?:chủ trì|thực hiện|đầu mối|phụ trách|chịu trách nhiệm|được giao)(?: (?:thực hiện|chính))?|chủ trì|phân công|phụ trách|thực hiện): /y
const SPEAKER = latin(
  /(?:hội nghị |cuộc họp |phiên họp |tập thể [\p{L} ]{1,40}? |thay mặt [^,;]{1,80}, )(?:thống nhất |đã |cũng |kết luận,? (?:và )?)*(?=giao |yêu cầu |đề nghị |phân công )/uy,
)

const first = phraseSet(CONNECTORS, ASSIGNING_VERBS, DIRECTING_VERBS, PETITIONING_VERBS, [
  'chậm nhất',
  'muộn nhất',
  'trước',
  'trong',
  'ngay trong',
  'đến',
  'hội',
  'cuộc',
  'phiên',
  'tập',
  'thay',
])

/** Whether the clause that starts at `at` may give work: most begin with other words. */
export function mayGive(line: Line, at: number): boolean {
  return first.mayStand(line, at) || mayBeHead(line, at) || !isLetterCode(line.codes[at + 1]!)
}

/** Without one of these verbs nothing is expressly given. */
const GIVING = ['giao', 'yêu cầu', 'đề nghị', 'phân công', 'ủy quyền', 'lưu ý']
const givingBegins = new Beginnings(GIVING)
const gives = new RegExp(GIVING.join('|'), 'y')

/** Whether the text may give work expressly. */
export function mayGiveExpressly({ low, codes }: Line): boolean {
  const { length } = low
  let at = givingBegins.next(codes, 0, length)
  while (at < length && !matchesAt(gives, low, at)) at = givingBegins.next(codes, at + 1, length)
  return at < length
}

/** Reads the bodies of a clause; null where it names none in their place. */
export function readGiven(line: Line, clause: Clause, around: Surroundings): Given | null {
  let { at } = clause
  if (clause.after === 'by') return readPassed(line, at, around)
  if (clause.bare) return readSubject(line, at, clause, around)
  if (openers.at(line, at)) {
    at = Math.max(at, endOf(SPEAKER, line.low, at))
    // In the opening `Chủ trì: …` tells who held the meeting.
    const label = around.subjects ? endOf(LABEL, line.low, at) : -1
    if (label >= 0) return given(line, readList(line, label), true)
  }
  const verb = assigning.at(line, at)
  if (verb) {
    const objects = withoutCharge(line, objectsOf(line, verb.end), false)
    return given(line, objects, mayAsk(line, at, clause, around) && !goesOnTelling(line, at, around))
  }
  const petition = clause.after === 'sentence' ? petitions.at(line, at) : null
  if (petition) return readPetition(line, petition.end, around)
  const directs = directing.at(line, at)
  if (!directs) return readSubject(line, at, clause, around)
  const free = clause.after === 'sentence' && !around.owned && around.subjects
  return free ? given(line, objectsOf(line, directs.end), true) : null
}

function given(
  line: Line,
  list: BodyList | null,
  work: boolean,
  by: Given['by'] = 'given',
  certain?: boolean,
): Given | null {
  if (!list) return null
  const { bodies, end } = list
  return { bodies, end, work, by, certain: certain ?? (work && endsName(line, end)) }
}

/**
 * `Kiến nghị` **Bộ Tài chính** `sớm bố trí vốn.`: who is asked; where the sentence goes on behind a colon it only
 * tells what was asked (`Kiến nghị UBND tỉnh bố trí vốn: Giao Sở Tài chính …`).
 */
function readPetition(line: Line, at: number, around: Surroundings): Given | null {
  const list = line.text[at] === ' ' ? readList(line, at + 1) : null
  return (
    list &&
    given(line, list, around.subjects && !around.owned && !matchesAt(COLON_AHEAD, line.text, list.end))
  )
}

/** `Việc … do` **Sở Y tế** `chủ trì.` */
function readPassed(line: Line, at: number, around: Surroundings): Given | null {
  const speaks = around.subjects && !around.directed && !looksBack(line, around.sentence)
  const list = speaks ? readPassive(line, at) : null
  return list && given(line, list, true, 'subject', true)
}

/** `Hiệu trưởng: -` **Phân công** `giáo viên …`: the body above does so. */
const DIVIDES = 'phân công '

/** Whether "đề nghị X" at this place speaks for the notice, not for a body already given work. */
function mayAsk(line: Line, at: number, clause: Clause, around: Surroundings): boolean {
  const middle = clause.after === 'comma' || clause.after === 'and'
  if (around.owned && line.low.startsWith(DIVIDES, at)) return false
  if (clause.after === 'and' && tellsWay(line, at, around)) return false
  return !middle || !(around.directed || around.owned) || !asking.at(line, at)
}

function objectsOf(line: Line, at: number): BodyList | null {
  const next = line.text[at] === ':' ? at + 2 : at + 1
  return line.text[next - 1] === ' ' ? readLabelledList(line, next) : null
}

/** `UBND huyện A` **đề nghị gia hạn tiến độ: Đồng ý …**: what a body asks for is the matter that is decided on. */
const MATTER =
  / (?:đề nghị|kiến nghị|đề xuất|xin) (?=[^.;:]{3,300}: (?:giao|thống nhất|đồng ý|nhất trí|chấp thuận|cơ bản|chưa|không)[ ;,.])/y

function isMatter(line: Line, at: number): boolean {
  const verb = endOf(MATTER, line.low, at)
  return verb >= 0 && headAt(line, verb) === null
}

/** "X chủ trì …", or "X yêu cầu Y …" where Y is given the work. */
function readSubject(line: Line, at: number, clause: Clause, around: Surroundings): Given | null {
  const head = headAt(line, at)
  if (!head) return null
  if (isAside(line, clause, around) && !(around.express ??= mayGiveExpressly(line))) return null
  if (around.party && line.low.startsWith('lãnh đạo ', at)) return null
  const list = withoutCharge(line, readList(line, at, head), true)
  if (!list) return null
  const back = looksBack(line, around.sentence) && !isToldAtEnd(line, at, around.sentence)
  const speaks = around.subjects && !back
  const colon = skipAside(line, list.end)
  if (line.text[colon] === ':') {
    // "Huyện Mường La: Giao Sở Nội vụ …" is only what the work is about.
    const topic = assigning.at(line, colon + 2) !== null && asking.at(line, colon + 2) === null
    const begins = clause.after === 'sentence' || (clause.after === 'semicolon' && around.directed)
    const work = speaks && begins && !topic && opensTask(line, colon + 2)
    return given(line, list, work, 'subject', true)
  }
  if (isHeard(line, clause, around, list.end) || isMatter(line, list.end)) return given(line, list, false)
  const predicate = readPredicate(line, list.end)
  if (predicate.kind === 'assigns') {
    const objects = objectsOf(line, assigning.at(line, predicate.at)!.end)
    around.told = isTold(line, at, predicate.at, around)
    if (objects) return given(line, objects, !around.told)
    const acts =
      speaks &&
      (isAddressed(line, clause) || !mayPreside(line, head.kind, list.bodies[0]!)) &&
      isSubject(line, at, head.kind, clause, around, 'known')
    return given(line, list, acts, 'subject', true)
  }
  around.told = isIssuing(line, list.end)
  if (predicate.kind === 'statement' || !speaks) return given(line, list, false)
  const { sure } = predicate
  if (sure === 'deciding' && isAuthor(line, list.bodies[0]!, around)) return given(line, list, false)
  return given(
    line,
    list,
    isSubject(line, at, head.kind, clause, around, sure),
    'subject',
    sure !== 'unknown' && clause.after !== 'comma' && clause.after !== 'and',
  )
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
