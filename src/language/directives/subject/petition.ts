/** What a body asks for itself, which is not an order: `Các doanh nghiệp` **đề nghị giảm thuế**. */
import { DECISIONS, PETITIONERS, PRESS, REQUESTS } from '../../../vocabulary/directive-verbs.js'
import { headAt, type HeadKind } from '../../bodies/heads.js'
import type { BodyList } from '../../bodies/index.js'
import { comparable, type Comparable } from '../../comparable.js'
import { isOneOf, phraseSet } from '../../phrases.js'
import { CodeSet } from '../../code-set.js'
import type { Match } from '../../match.js'
import { endOf, matchesAt } from '../../sticky.js'
import { mayPreside } from './speaker.js'

const petitions = phraseSet(REQUESTS, ['phản ánh', 'trình bày'])
const petitioners = phraseSet(PETITIONERS)
const press = phraseSet(PRESS)

/**
 * `Các doanh nghiệp` **đề nghị giảm thuế**, `Trường A` **kiến nghị sửa mái**: what was said at the meeting, unless a body
 * asks another, whose name follows, or the press is to report it.
 */
export function isPetition(line: Comparable, at: number, list: BodyList, end: number): boolean {
  if (isMatter(line, list.end) || isCitizenCase(line, at, list.end)) return true
  const { bodies } = list
  const verb = bodies.length === 1 ? petitions.at(line, end + 1) : null
  if (!verb) return false
  const asked = headAt(line, verb.end + 1)
  if (asked) return AUTHORITIES.has(asked.kind) && mayOnlyAsk(line, bodies[0]!)
  if (isOneOf(petitioners, line, at) || line.low.startsWith(PROPOSES, end)) return true
  return line.low.startsWith(TELLS, end) && !isOneOf(press, line, at)
}

/** `Công ty A đề nghị` **UBND tỉnh** `gia hạn`: not an order, unlike that of a company to its divisions. */
const AUTHORITIES: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'office'])
/** Those who never speak for a meeting; `chủ đầu tư`, `ông A` and `Công ty` in its own notice may. */
const ASKERS = phraseSet(PETITIONERS.filter((who) => !/^(?:chủ|ông|bà)/.test(who)))
const mayOnlyAsk = (line: Comparable, { start, end }: Match): boolean =>
  ASKERS.at(line, start) !== null && !OWN.has(line.low.slice(start, end))
const OWN = new Set(['công ty', 'hợp tác xã'].map(comparable))

const PROPOSES = ' kiến nghị '
const TELLS = ' phản ánh '

/** `UBND huyện A` **đề nghị gia hạn tiến độ: Đồng ý …**: what a body asks for is what is decided. */
const MATTER = new RegExp(
  ` (?:${REQUESTS.map(comparable).join('|')}) (?=[^.;:]{3,300}: (?:${['giao', ...DECISIONS, 'chưa', 'không'].map(comparable).join('|')})[ ;,.])`,
  'y',
)
const MATTER_FIRST = new CodeSet(REQUESTS.map((verb) => verb.charAt(0)).join(''))

function isMatter(line: Comparable, at: number): boolean {
  const verb = MATTER_FIRST.has(line.codes[at + 1]!) ? endOf(MATTER, line.low, at) : -1
  return verb >= 0 && headAt(line, verb) === null
}

/** `Bà An` **sử dụng 48,7 m2 đất** `do Nhà nước quản lý`: how things stand with a citizen. */
const STANDS =
  / (?:sử dụng (?:\d|(?:thửa )?đất |nhà )|canh tác|nhận chuyển nhượng|cư trú|sinh sống|thường trú)/y
const citizens = phraseSet(PETITIONERS.filter((who) => /^(?:hộ |ông$|bà$)/.test(who)))
const isCitizenCase = (line: Comparable, at: number, end: number): boolean =>
  matchesAt(STANDS, line.low, end) && citizens.at(line, at) !== null

const UNDER_WAY = / (?:đã|đang) /y
const REPORTED = / báo cáo (?:đã|đang) /y
/** Their first letters. */
const PLEAS_FIRST = new CodeSet('bđ')

/** `Công ty A` **đã nộp hồ sơ** `và đề nghị …`, `Sở B` **báo cáo đã** `…`: a body that does not preside asks for itself. */
export const pleads = (line: Comparable, kind: HeadKind, body: Match, at: number): boolean =>
  PLEAS_FIRST.has(line.codes[at + 1]!) &&
  (matchesAt(REPORTED, line.low, at) || (matchesAt(UNDER_WAY, line.low, at) && !mayPreside(line, kind, body)))
