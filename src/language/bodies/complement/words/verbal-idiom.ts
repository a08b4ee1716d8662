/** Words of names that are also verbs: `Viện Quy hoạch` **xây dựng** `tỉnh`, `nhà thầu` **thi công**. */
import { PLAIN_NOUNS, VERBAL_KINDS } from '../../../../vocabulary/body-names.js'
import { EFFORTS, SURE_OPENERS, TASK_OPENERS, TASK_VERBS } from '../../../../vocabulary/directive-verbs.js'
import { isDigit } from '../../../digits.js'
import { latin } from '../../../latin.js'
import { endOf } from '../../../sticky.js'
import { headAt } from '../../heads.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { readUnits } from '../../units.js'
import { FEW_WORDS, headOf, stops, take, type Cursor, type Step } from '../cursor.js'

const sure = phraseSet(SURE_OPENERS)
/** How something is done, which is no object of a verb before it. */
const efforts = phraseSet(EFFORTS)

/** A single syllable may be half of a noun: `chi` **tiết**. */
const compoundVerbs = phraseSet(
  TASK_OPENERS,
  TASK_VERBS.filter((verb) => verb.includes(' ')),
)
const plainNouns = new Set(PLAIN_NOUNS.map(comparable))

/** `Ban Quản lý đầu tư` **(QLĐT)**: the name ends before its abbreviation. */
const ABBREVIATION = latin(/^ \(\p{Lu}[\p{Lu}\d&-]{1,10}\)/u)

const kinds = phraseSet(VERBAL_KINDS)
const AUTHORITY = comparable('cơ quan')

/** `Các cơ quan` **tuyên truyền** `tăng cường …`: what is mostly a verb tells the kind only before another that is sure. */
function kindEnd(cursor: Cursor): number {
  const { line, next, end, at } = cursor
  const work = end === at && headOf(cursor) === AUTHORITY ? kinds.at(line, next) : null
  if (work === null || line.text[work.end] !== ' ') return -1
  return sure.at(line, work.end + 1) || efforts.at(line, work.end + 1) ? work.end : -1
}

export const verbalIdiom: Step = (cursor) => {
  const kind = cursor.stop ? kindEnd(cursor) : -1
  if (kind > 0) return take(cursor, kind)
  const { line, idiom: known, stop, proper, closed, end, at } = cursor
  // "Phòng 9 xây dựng báo cáo": after its number no name continues so.
  if (!known || !stop || isDigit(line.codes[end - 1]!)) return null
  // "Chủ đầu tư tổ chức thực hiện" says what to do.
  const plain =
    end === at && !closed && !plainNouns.has(headOf(cursor)) && !line.low.startsWith('tổ chức', cursor.next)
  const fits = proper
    ? !closed && (endsName(line, known.end) || endsHeading(cursor, known.end))
    : plain && tellsKind(line, known.end)
  return fits ? take(cursor, known.end) : null
}

/**
 * `doanh nghiệp kinh doanh` **xăng dầu bảo đảm**, `nhà thầu thi công` **phải**: the verb is yet to come;
 * `nhà thầu thi công` **, tư vấn giám sát** names one more;
 * `nhà thầu kiểm tra` **hồ sơ, báo cáo** says what to do.
 */
function tellsKind(line: Comparable, at: number): boolean {
  const { text, low } = line
  let end = at
  for (let word = 0; text[end] === ' '; word++) {
    const next = end + 1
    if (word === 0 ? stops.at(line, next) : compoundVerbs.at(line, next)) return true
    if (isCapital(text, next) || headAt(line, next) || low.startsWith('và ', next)) return true
    if (word === 0 && text[next] === '(') return isCapital(text, next + 1)
    if (word === FEW_WORDS) return false
    end = wordEnd(text, next)
  }
  if (text[end] === ',') {
    const verb = stops.at(line, end + 2)
    const head = verb && headAt(line, end + 2)
    return head ? isCapital(text, end + 2) || head.end > verb.end : !verb
  }
  return end === at || text[end] === ':'
}

/** `Đối với Ban Quản lý` **đào tạo**: nothing follows that could be the task. */
const endsHeading = ({ line, kind, end, at }: Cursor, last: number): boolean =>
  kind === 'committee' && end === at && (last === line.text.length || line.text[last] === ':')

/** `Phòng Thanh tra xây dựng` **2** `theo dõi`, `Đội thi công` **số 2** `hoàn thành`. */
const NUMBER = / (?:số )?\d{1,2} /y

/** Whether only a level or a number comes between `at` and the verb, or the next body of a list. */
function endsName(line: Comparable, at: number): boolean {
  if (line.text.startsWith(', ', at)) return headAt(line, at + 2) !== null
  if (sure.at(line, at + 1) || ABBREVIATION.test(line.text.slice(at, at + 14))) return true
  const number = endOf(NUMBER, line.low, at)
  if (number >= 0) return line.text[number] === '(' || stops.at(line, number) !== null
  const units = line.text[at] === ' ' ? readUnits(line, at + 1) : null
  if (!units) return false
  return line.text[units.end] !== ' ' || stops.at(line, units.end + 1) !== null
}
