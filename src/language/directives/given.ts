/** Which bodies a clause gives work to: `giao X …`, `Y yêu cầu X …`, `X chủ trì …`, `Cơ quan chủ trì: X`. */
import { DIRECTING_VERBS, LABELS, PETITIONING_VERBS, SPEAKERS } from '../../vocabulary/directive-verbs.js'
import { readList, skipAside } from '../bodies/index.js'
import { isCapital, type Comparable } from '../comparable.js'
import { phraseSet } from '../phrases.js'
import { latin } from '../latin.js'
import { endOf, matchesAt } from '../sticky.js'
import { withoutCharge } from './given/charge.js'
import type { Clause } from './clause.js'
import { given, objectsOf, type Given } from './given/objects.js'
import { readPassive } from './given/passive.js'
import { goesOnTelling, looksBack } from './predicate/past.js'
import { tellsWay } from './subject/place.js'
import { asking, assigning } from './predicate/openers.js'
import { readSubject } from './subject.js'
import type { Surroundings } from './surroundings.js'

const directing = phraseSet(DIRECTING_VERBS)
const petitions = phraseSet(PETITIONING_VERBS)
const openers = phraseSet(SPEAKERS, LABELS)
/** In the same sentence. */
const COLON_AHEAD = /[^:.!?]{0,400}:/y
const LABEL =
  /(?:(?:cơ quan|đơn vị|bộ phận|người) (?:chủ trì|thực hiện|đầu mối|phụ trách|chịu trách nhiệm|được giao|tham mưu)(?: (?:thực hiện|chính))?|(?:trách nhiệm|phân công)(?: chỉ đạo)?(?: (?:chủ trì|(?:tổ chức )?thực hiện|chính))?|chủ trì|phụ trách|thực hiện): /y
const OWNED = /(?:trách nhiệm|nhiệm vụ(?: cụ thể)?) của /y
const SPEAKER = latin(
  /(?:hội nghị |cuộc họp |phiên họp |chủ tọa (?:(?:kỳ|phiên|cuộc) họp |hội nghị )?|tập thể [\p{L} ]{1,40}? |thay mặt [^,;]{1,80}, |đồng chí |ông |bà )(?:thống nhất |đã |cũng |kết luận,? (?:và )?)*(?=giao |yêu cầu |đề nghị |phân công |lưu ý )/uy,
)

/** Reads the bodies of a clause; null if it names none in their place. */
export function readGiven(line: Comparable, clause: Clause, around: Surroundings): Given | null {
  let { at } = clause
  if (clause.after === 'by') return readPassed(line, at, around)
  if (clause.bare) return readSubject(line, at, clause, around)
  if (openers.at(line, at)) {
    at = Math.max(at, endOf(SPEAKER, line.low, at))
    // In the opening `Chủ trì: …` names who held the meeting.
    const label = around.subjects ? endOf(LABEL, line.low, at) : -1
    if (label >= 0) return given(line, readList(line, label), true)
    const owned = endOf(OWNED, line.low, at)
    if (owned >= 0) return readOwner(line, owned, clause, around)
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

/** `Trách nhiệm của` **Sở Tư pháp**`: Thẩm định …`: a heading within the line. */
function readOwner(line: Comparable, at: number, clause: Clause, around: Surroundings): Given | null {
  const list = readList(line, at)
  return list && line.text[skipAside(line, list.end)] === ':' ? readSubject(line, at, clause, around) : null
}

/**
 * `Kiến nghị` **Bộ Tài chính** `sớm bố trí vốn.`: who is asked. With a colon the sentence only reports what was asked
 * (`Kiến nghị UBND tỉnh bố trí vốn: Giao Sở Tài chính …`).
 */
function readPetition(line: Comparable, at: number, around: Surroundings): Given | null {
  const list = line.text[at] === ' ' ? readList(line, at + 1) : null
  return (
    list &&
    given(line, list, around.subjects && !around.owned && !matchesAt(COLON_AHEAD, line.text, list.end))
  )
}

/** `Việc … do` **Sở Y tế** `chủ trì.` */
function readPassed(line: Comparable, at: number, around: Surroundings): Given | null {
  const speaks = around.subjects && !around.directed && !looksBack(line, around.sentence)
  const list = speaks ? readPassive(line, at) : null
  return list && given(line, list, true, 'subject', true)
}

const SPOKESMAN = 'đại diện '
/** `Công ty A đã nộp hồ sơ và` **đề nghị** `UBND tỉnh …`. */
const PLEADS = 'đề nghị'

/** `Tại cuộc họp,` **đại diện Sở Y tế tỉnh đề nghị** `UBND tỉnh …`: the words of a participant. */
const isAsked = (line: Comparable, at: number, { opened, pleads }: Surroundings): boolean =>
  (pleads && line.low.startsWith(PLEADS, at)) ||
  (line.low.startsWith(SPOKESMAN, opened) && asking.at(line, at) !== null)

const DIVIDES = 'phân công '

/**
 * `Hiệu trưởng: -` **Phân công** `giáo viên …`, `Các đơn vị đã bố trí trụ sở,` **phân công** `cán bộ …`: done by the body
 * above, unless a sentence of its own names another, `Phân công Sở Y tế …`.
 */
const divides = ({ text, low }: Comparable, at: number): boolean =>
  low.startsWith(DIVIDES, at) && !(isCapital(text, at) && isCapital(text, at + DIVIDES.length))

/** `Các chi bộ rà soát;` **phân công đảng viên** `phụ trách`: members of a body that has work already; not `đồng chí A`. */
const OWN_MEMBERS = latin(/phân công (?!(?:các )?(?:đồng chí|đ\/c|ông|bà) )(?=\p{Ll})/uy)

const GROUNDS = 'căn cứ '

/** Whether "đề nghị X" here speaks for the notice, and not for a body that has work already. */
function mayAsk(line: Comparable, at: number, clause: Clause, around: Surroundings): boolean {
  const middle = clause.after === 'comma' || clause.after === 'and'
  if ((around.owned || around.done) && divides(line, at)) return false
  if (around.directed && matchesAt(OWN_MEMBERS, line.text, at)) return false
  if (clause.after === 'and' && (tellsWay(line, at, around) || isAsked(line, at, around))) return false
  // "Căn cứ Quyết định số 12/QĐ-UBND ban hành danh mục và phân công cơ quan …" describes a document.
  if (clause.after === 'and' && line.low.startsWith(GROUNDS, around.sentence)) return false
  return !middle || !(around.directed || around.owned) || !asking.at(line, at)
}
