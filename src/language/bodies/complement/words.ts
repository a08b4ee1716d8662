/** Steps over the words in small letters of a name, which may look like the verb behind it. */
import {
  CHARGE,
  DOERS,
  OBJECT_WANTING,
  ONE_SYLLABLE_NAMES,
  PLAIN_NOUNS,
} from '../../../vocabulary/body-names.js'
import { SURE_OPENERS, TASK_OPENERS, TASK_VERBS } from '../../../vocabulary/directive-verbs.js'
import { latin } from '../../latin.js'
import { bare } from '../../letters.js'
import { headAt } from '../heads.js'
import { comparable, isCapital, wordEnd, type Line } from '../line.js'
import { phraseSet } from '../phrases.js'
import { readUnits } from '../units.js'
import {
  headNext,
  headOf,
  isCompound,
  stops,
  take,
  takeWord,
  unitNames,
  type Cursor,
  type Step,
} from './cursor.js'

const sure = phraseSet(SURE_OPENERS)
/** No work is done to these: `Phòng Thẩm định` **cử** `cán bộ`. */
const doing = phraseSet(SURE_OPENERS, TASK_OPENERS, ['tổ chức'])
/** Of one syllable they may be half of a noun: `chi` **tiết**. */
const compoundVerbs = phraseSet(
  TASK_OPENERS,
  TASK_VERBS.filter((verb) => verb.includes(' ')),
)
const wanting = new RegExp(` (?:${OBJECT_WANTING.map(comparable).join('|')})$`)
/** The last letters of those. */
const wantingEnds = new Set(OBJECT_WANTING.map((words) => comparable(words).slice(-3)))
const oneSyllable = new Set(ONE_SYLLABLE_NAMES.map(comparable))
const doers = new Set(DOERS.map(comparable))
const plainNouns = new Set(PLAIN_NOUNS.map(comparable))
const SYLLABLE = /^[^aăâeêioôơuưy\d]*[aăâeêioôơuưy]+[^aăâeêioôơuưy\d]*$/
/** `Ban Quản lý đầu tư` **(QLĐT)**: what is shortened ends there. */
const ABBREVIATION = latin(/^ \(\p{Lu}[\p{Lu}\d&-]{1,10}\)/u)
const AHEAD = 5

/** `Ban Chỉ đạo` **phòng, chống dịch**: words known to belong to names. */
export const idiom: Step = (cursor) => {
  const { line, idiom: known, stop, proper, closed } = cursor
  if (!known || (stop && (stop.end >= known.end || isDone(cursor, stop.end)))) return null
  // "Ban Chỉ huy Quân sự xã trực ban", "UBND xã Tân Hòa giải phóng mặt bằng": behind a whole name stands the verb.
  if (closed && stop && (cursor.shared || isCompound(line, cursor.next, stop.end))) return null
  const noun = cursor.kind === 'generic' && cursor.end === cursor.at && cursor.at > cursor.from
  if (closed && !proper && (!noun || stop)) return null
  return take(cursor, known.end)
}

/** `giải phóng` is done; the `dự` of `dự án` is no verb. */
const isDone = (cursor: Cursor, end: number): boolean =>
  doers.has(headOf(cursor)) && isCompound(cursor.line, cursor.next, end)

/** Such words that are verbs too: `Viện Quy hoạch` **xây dựng** `tỉnh`, `nhà thầu` **thi công**. */
export const verbalIdiom: Step = (cursor) => {
  const { line, idiom: known, stop, proper, closed, end, at } = cursor
  if (!known || !stop) return null
  // "Chủ đầu tư tổ chức thực hiện" is told what to do.
  const plain =
    end === at && !closed && !plainNouns.has(headOf(cursor)) && !line.low.startsWith('tổ chức', cursor.next)
  const fits = proper ? !closed && endsName(line, known.end) : plain && tellsKind(line, known.end)
  return fits ? take(cursor, known.end) : null
}

/**
 * `doanh nghiệp kinh doanh` **xăng dầu bảo đảm**, `nhà thầu thi công` **phải**: the verb is yet to come;
 * `nhà thầu kiểm tra` **hồ sơ, báo cáo** are told what to do.
 */
function tellsKind(line: Line, at: number): boolean {
  const { text, low } = line
  let end = at
  for (let word = 0; text[end] === ' '; word++) {
    const next = end + 1
    if (word === 0 ? stops.at(line, next) : compoundVerbs.at(line, next)) return true
    if (isCapital(text, next) || headAt(line, next) || low.startsWith('và ', next)) return true
    if (word === AHEAD) return false
    end = wordEnd(text, next)
  }
  if (text[end] === ',') return !stops.at(line, end + 2)
  return end === at || text[end] === ':'
}

/** Whether only a level stands between `at` and the verb, or the next body of a list. */
function endsName(line: Line, at: number): boolean {
  if (line.text.startsWith(', ', at)) return headAt(line, at + 2) !== null
  if (sure.at(line, at + 1) || ABBREVIATION.test(line.text.slice(at, at + 14))) return true
  const units = line.text[at] === ' ' ? readUnits(line, at + 1) : null
  if (!units) return false
  return line.text[units.end] !== ' ' || stops.at(line, units.end + 1) !== null
}

/** `Ban Thường vụ` **cấp ủy**, `Ủy viên Ban Chấp hành phụ trách` **chi bộ**: a body in small letters inside the name. */
export const innerBody: Step = (cursor) => {
  if (cursor.closed || !(cursor.proper || cursor.line.low.endsWith(CHARGE, cursor.end))) return null
  const head = headNext(cursor)
  if (head?.kind !== 'organisation' && head?.kind !== 'generic' && head?.kind !== 'committee') return null
  // The `chi` of `chi bộ` is no verb.
  if (cursor.stop && cursor.stop.end >= head.end) return null
  return take(cursor, head.end)
}

/** The verb ends the name, unless it only looks like one: `Đài Tiếng` **nói**. */
export const verb: Step = (cursor) => {
  const { line, stop, next, end } = cursor
  if (!stop) return null
  if (wantsObject(cursor)) return take(cursor, stop.end)
  const oneWord = stop.end === wordEnd(line.text, next)
  return oneWord && cursor.run === 1 && isHalf(line, end) ? null : false
}

/** `Viện Nghiên cứu phát triển` **kinh tế - xã hội**: what the work is about, by a name known whole. */
export const object: Step = (cursor) => {
  const whole = endsInWork(cursor) ? unitNames.at(cursor.line, cursor.next) : null
  if (!whole || whole.end === cursor.stop?.end) return null
  cursor.closed = true
  return take(cursor, whole.end)
}

/** `Trung tâm Hỗ trợ` **đầu tư** `chủ trì …`: the name is none without what it is for. */
function wantsObject(cursor: Cursor): boolean {
  const { line, end, stop } = cursor
  const last = line.low.slice(stop!.end, stop!.end + 2)
  return endsInWork(cursor) && last !== '' && !last.startsWith(',') && !doing.at(line, end + 1)
}

/** `Trung tâm` **Hỗ trợ**: what was read ends in work that is done to something. */
function endsInWork({ line, kind, proper, at, end }: Cursor): boolean {
  if (!proper || kind === 'committee' || kind === 'office' || !isCapital(line.text, at + 1)) return false
  return wantingEnds.has(line.low.slice(end - 3, end)) && wanting.test(line.low.slice(at, end))
}

/** Whether the word that ends at `at` is the first half of a compound. */
function isHalf({ text, low }: Line, at: number): boolean {
  const word = low.slice(low.lastIndexOf(' ', at - 1) + 1, at)
  if (word.length > 7 || oneSyllable.has(word) || isCapital(text, at - 1)) return false
  return SYLLABLE.test(bare(word))
}

/** Other small letters: the second half of a compound, or words before a verb or a level not far off. */
export function unknown(cursor: Cursor): boolean {
  const { line, next, proper, run, closed, end, at } = cursor
  // "Ban Tài chính Kế toán": a capital went on with what was known whole.
  if (closed) return proper && run === 1 && cursor.kind === 'short' && isHalf(line, end) && takeWord(cursor)
  return run > 0 || goesOn(line, next, proper, end === at) ? takeWord(cursor) : false
}

/** `phối hợp với Cục Quản lý tài nguyên nước`**, Sở** `Tài chính`: a further body in capitals follows. */
function isListed(line: Line, at: number): boolean {
  return line.text[at] === ',' && isCapital(line.text, at + 2) && headAt(line, at + 2) !== null
}

/** Whether unknown words at `at` belong to a name; `first` where they stand right behind its head. */
export function goesOn(line: Line, at: number, proper: boolean, first = false): boolean {
  const { text } = line
  let next = at
  for (let step = 0; step < AHEAD; step++) {
    next = wordEnd(text, next)
    if (next >= text.length || text[next] === ':') return step > 0 || (proper && !first)
    if (text[next] !== ' ') return proper && !first && (step < 2 || isListed(line, next))
    next++
    if (text[next] === '(') return proper && !first && isCapital(text, next + 1)
    if (isCapital(text, next)) {
      if (/\D/.test(text[next]!)) return true
      continue
    }
    if (line.low.startsWith('số ', next) && isCapital(text, next + 3)) return true
    const kind = headAt(line, next)?.kind
    if (kind === 'unit') return true
    if (kind === 'determiner') return false
    if (stops.at(line, next)) return !(proper && first)
  }
  return false
}
