/** What is said of a body: that it is to do something, that it asks others, or what it did. */
import { CHARGE, NAME_LINKS, NAME_PARTERS } from '../../vocabulary/body-names.js'
import {
  ALLOTTED,
  APPOSITIONS,
  ASKING_VERBS,
  ASSIGNING_VERBS,
  CIRCUMSTANCES,
  DECIDING_VERBS,
  FORBIDDEN,
  ISSUING_VERBS,
  PERFORMED,
  PREVENTING_VERBS,
  SPEAKING_VERBS,
  STATEMENT_OPENERS,
  TASK_OPENERS,
  TASK_VERBS,
  WANTING,
} from '../../vocabulary/directive-verbs.js'
import { isJoined, readList, skipAside } from '../bodies/index.js'
import { comparable, isCapital, isLetter, type Line } from '../bodies/line.js'
import { phraseSet, Phrases } from '../bodies/phrases.js'
import { CodeSet } from '../code-set.js'
import { isDigit } from '../digits.js'
import { COMMA, SPACE } from '../punctuation.js'
import { endOf, matchesAt } from '../sticky.js'

/**
 * `known`: a verb or adverb of a task; `deciding`: one that superiors do too; `circumstance`: its ground
 * or time; `unknown`: other words.
 */
export type Predicate =
  | { kind: 'task'; sure: 'known' | 'deciding' | 'circumstance' | 'unknown' }
  | { kind: 'assigns'; at: number }
  | { kind: 'statement' }

/** `Sở Xây dựng` **cùng Sở Tài chính** `kiểm tra`: both are to do it. */
const BESIDE = /cùng (?:với )?/y
/** `Sở Xây dựng` **có 05 phòng** `chuyên môn` */
const HAS = 'có '
/** `Sở Tài chính giải ngân` **được 3.200 tỷ đồng**: how far it has come. */
const REACHED = ' được '

/** `Các xã triển khai` **còn chậm**, `Các khoa báo cáo` **tự nguyện còn ít**`, …`: how it was done. */
const DONE_BADLY = PERFORMED.flatMap((verb) =>
  ['chậm', 'còn', 'chưa', 'cầm chừng'].map((how) => `${verb} ${how}`),
)
const WANTS = new RegExp(
  comparable(`(?:${PERFORMED.join('|')})[^,.;:]{0,24} (?:${WANTING.join('|')})(?=[.;,]|$)`),
  'y',
)

const openers = new Phrases<'statement' | 'known' | 'deciding' | 'circumstance'>(
  ['statement', STATEMENT_OPENERS],
  ['statement', DONE_BADLY],
  ['deciding', DECIDING_VERBS],
  ['circumstance', CIRCUMSTANCES],
  ['known', TASK_OPENERS],
  ['known', TASK_VERBS],
  ['known', [CHARGE]],
)
export const assigning = phraseSet(ASSIGNING_VERBS)
export const asking = phraseSet(ASKING_VERBS)
const forbidden = phraseSet(FORBIDDEN)
const preventing = phraseSet(PREVENTING_VERBS)
const speaking = phraseSet(SPEAKING_VERBS)
const appositions = phraseSet(
  APPOSITIONS,
  APPOSITIONS.map((words) => `mà ${words}`),
)

/** `Sở Y tế` **được giao** `chủ trì …`, which has not been done yet. */
const ENTRUSTED =
  /được (?:giao|phân công) (?:nhiệm vụ |trách nhiệm )?(?![^.;]{0,200}(?<![a-zà-ỹ])(?:đã|chưa|đến nay)(?![a-zà-ỹ]))/y
const NUMBER = /\([a-zđ\d]{1,4}\) /y
const NOTIFIES =
  /^(?:xin |trân trọng )?thông báo(?! công khai| bằng văn bản| kết quả (?:cho|đến)| cho (?:công dân|ông|bà|người dân|nhân dân|các hộ) )(?: (?:ý kiến |nội dung )?kết luận| [^.]{0,300}? biết| (?:đến|tới|cho|để) [^.;]{0,200}? (?:thực hiện|triển khai)(?:[./\s]|$))/
const NOT = 'không '

/** `UBND thành phố` **có Công văn số 8262/UBND-TCD**, `ban hành Kế hoạch số 45/KH-UBND`: what has a number was issued before. */
const ISSUED = new RegExp(`(?:${ISSUING_VERBS.map(comparable).join('|')}) (?:[a-zà-ỹ]+ ){1,4}số:? ?\\d`, 'y')
const ISSUED_FIRST = new CodeSet(ISSUING_VERBS.map((verb) => verb.charAt(0)).join(''))
export const isIssued = ({ low, codes }: Line, at: number): boolean =>
  ISSUED_FIRST.has(codes[at]!) && matchesAt(ISSUED, low, at)

/** `Sở Tài chính` **giao dự toán** `chi tiết`: what is given is no work; `Sở Y tế` **phân công rõ** `người` gives it to nobody named. */
const ALLOTS = new RegExp(
  comparable(`(?:giao (?:chi tiết )?(?:${ALLOTTED.join('|')})|phân công (?:rõ|cụ thể))(?![a-zà-ỹ])`),
  'y',
)

/** `Thường trực Tỉnh ủy` **đánh giá, thời gian qua** `công tác thu gom có nhiều cố gắng`: what was found. */
const FINDS =
  /đánh giá(?:: |,? (?:rằng |nhìn chung|qua |năm \d|(?:trong )?(?:thời gian qua|những năm|nhiệm kỳ|các năm|\d+ (?:tháng|năm))))/y

const AGREE = 'thống nhất'
const AGREE_WITH = `${AGREE} với `
const AGREES = new RegExp(
  comparable(
    `${AGREE}(?: (?:phương án|giải pháp|biện pháp|cách thức|quy trình)[^,.;:]{0,80})?, (?:báo cáo|đề xuất|tham mưu|hoàn thiện|gửi) `,
  ),
  'y',
)

/** `Bộ Tài chính` **thống nhất với Bộ Xây dựng** `phương án`, **thống nhất phương án, báo cáo** `Thủ tướng`: no decision. */
const agreesWithOthers = (line: Line, at: number): boolean =>
  line.low.startsWith(AGREE_WITH, at)
    ? readList(line, at + AGREE_WITH.length) !== null
    : matchesAt(AGREES, line.low, at)

/** Reads what follows a list of bodies that ends at `at`. */
export function readPredicate(line: Line, at: number): Predicate {
  const { low } = line
  const past = skipAside(line, at)
  const gap = line.codes[past] === COMMA ? past + 1 : past
  if (line.codes[gap] !== SPACE) return { kind: 'statement' }
  const next = gap + 1
  const apposition = appositions.at(line, next)
  if (apposition && line.codes[apposition.end] === SPACE) {
    const inner = readList(line, apposition.end + 1)
    return inner ? readPredicate(line, inner.end) : { kind: 'statement' }
  }
  const beside = endOf(BESIDE, low, next)
  const partners = beside < 0 ? null : readList(line, beside)
  if (partners && line.codes[partners.end] === SPACE && verbAt(line, partners.end + 1))
    return { kind: 'task', sure: 'known' }
  let verb = next
  for (let step = 0; step < 4; step++) {
    const asks = assigning.at(line, verb)
    if (asks && matchesAt(ALLOTS, line.low, verb)) break
    if (asks) return { kind: 'assigns', at: verb }
    const speaks = speaking.at(line, verb)
    if (!speaks) break
    verb = speaks.end + (line.text[speaks.end] === ',' ? 2 : 1)
  }
  // "không để xảy ra …" is a task too.
  if (isForbidden(line, next)) return { kind: 'task', sure: 'known' }
  if (low.startsWith('thông báo', next) || low.startsWith('xin thông báo', next)) {
    if (NOTIFIES.test(low.slice(next, next + 400))) return { kind: 'statement' }
  }
  if (low.startsWith(AGREE, next) && agreesWithOthers(line, next)) return { kind: 'task', sure: 'known' }
  const entrusted = low.startsWith('được ', next) ? endOf(ENTRUSTED, low, next) : -1
  if (entrusted >= 0 && openers.at(line, entrusted)?.kind === 'known') return { kind: 'task', sure: 'known' }
  if (low.startsWith(HAS, next) && isDigit(line.codes[next + HAS.length]!)) return { kind: 'statement' }
  const opener = openers.at(line, next)
  if (opener?.kind === 'statement' || (opener && isIssued(line, next))) return { kind: 'statement' }
  if (opener && matchesAt(FINDS, low, next)) return { kind: 'statement' }
  // `các tổ chức quan tâm` **đã gửi hồ sơ**
  if (opener && line.low.startsWith(' đã ', opener.end)) return { kind: 'statement' }
  if (opener && line.low.startsWith(REACHED, opener.end) && isDigit(line.codes[opener.end + REACHED.length]!))
    return { kind: 'statement' }
  if (opener && matchesAt(WANTS, low, next)) return { kind: 'statement' }
  if (opener) return { kind: 'task', sure: opener.kind }
  const plain = line.text[next - 2] !== ',' && isLetter(line.text, next) && !isCapital(line.text, next)
  return plain ? { kind: 'task', sure: 'unknown' } : { kind: 'statement' }
}

/** `không` **tổ chức** `dạy thêm` */
const isForbidden = (line: Line, at: number): boolean =>
  line.low.startsWith(NOT, at) && forbidden.at(line, at + NOT.length) !== null

/** The verb with which a task begins at `at`. */
export function verbAt(line: Line, at: number): string | null {
  const opener = openers.at(line, at)
  return opener?.kind === 'known' ? line.low.slice(at, opener.end) : null
}

/** Whether a task begins at `at`, as behind the colon of "Sở Y tế: Khẩn trương …". */
export function opensTask(line: Line, at: number): boolean {
  NUMBER.lastIndex = at
  const opener = openers.at(line, NUMBER.test(line.text) ? NUMBER.lastIndex : at)
  if (isForbidden(line, at)) return true
  if (opener) return opener.kind !== 'statement'
  return assigning.at(line, at) !== null || preventing.at(line, at) !== null
}

/** With these a name goes on that was read to here only, though they open statements too. */
const links = phraseSet(NAME_LINKS)
/** No name goes on with these. */
const parting = phraseSet(NAME_PARTERS)
const enders = [openers, assigning, parting]

/** Whether what stands at `at`, behind a name, is known to end it: a verb, a further body, a sign or nothing. */
export function endsName(line: Line, at: number): boolean {
  const past = skipAside(line, at)
  if (isJoined(line, past)) return true
  const comma = line.codes[past] === COMMA
  if (!comma && line.codes[past] !== SPACE) return true
  const next = comma ? past + 2 : past + 1
  return links.at(line, next) === null && enders.some((words) => words.at(line, next) !== null)
}
