/**
 * Lists of bodies by their grammar: each is a head and the rest of its name, up to the verb.
 * `Sở Xây dựng, các sở, ngành và UBND các xã liên quan` → three bodies.
 */
import { CodeSet } from '../code-set.js'
import type { Match } from '../match.js'
import { endOf, matchesAt } from '../sticky.js'
import { LEVELS } from '../../vocabulary/body-heads.js'
import { OFFICES_OVER_BODIES } from '../../vocabulary/offices.js'
import { roles } from './complement/joints/signs.js'
import { readElement, standsAlone, type Element } from './element.js'
import { collectives, headAt, type HeadKind } from './heads.js'
import { bracketEnd, comparable, isCapital, type Comparable } from '../comparable.js'
import { phraseSet, type Found } from '../phrases.js'
import { COMMA, SPACE } from '../punctuation.js'

export interface BodyList {
  bodies: Match[]
  /** Where the list ends: before the verb, a colon or the end of the text. */
  end: number
}

/** Also with a blank before the sign: `Sở Tài chính , Sở Nội vụ`. */
const BETWEEN = /,? và\/hoặc |,? và |, cùng |, hoặc | ?[,;] | \+ | ?\/ ?/y
/** `Đảng ủy,` **UBND xã Tân Lập**, `Đảng bộ,` **chính quyền và Nhân dân tỉnh Kim Giang**: the place is that of both. */
const GOVERNED =
  /(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|(?:ub|ủy ban) mttq(?: việt nam)?|chính quyền(?:,? (?:và )?nhân dân(?: các dân tộc)?|, quân và dân)?) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) /y
/** What follows the space in these. */
const SIGNS_BETWEEN = new CodeSet('v+/,;')
const overBodies = phraseSet(OFFICES_OVER_BODIES)
const levels = LEVELS.map((units) => phraseSet(units))

/** Reads the list of bodies at `at`. */
export function readList(line: Comparable, at: number, head = headAt(line, at)): BodyList | null {
  let open = readElement(line, at, 0, head) ?? comrades(line, at, head)
  if (!open) return null
  const bodies: Match[] = []
  let start = open.start
  let end = -1
  let together: Match[] = []
  for (;;) {
    const joint = jointEnd(line, skipAside(line, open.end))
    const next = joint < 0 ? null : readElement(line, joint)
    if (next && goTogether(line, open, next)) {
      together.push({ start: open.start, end: open.end })
      open = next
      continue
    }
    if (start === open.start && !standsAlone(line, open)) break
    // "Tổng Giám đốc, Kế toán trưởng": they share no tail.
    const apart = together.length > 0 && open.bare && open.kind === 'office'
    if (apart) for (const part of together) bodies.push(part)
    bodies.push({ start: apart ? open.start : start, end: open.end })
    together = []
    end = open.end
    if (!next) break
    open = next
    start = next.start
  }
  return bodies.length > 0 ? { bodies, end } : null
}

/** **các đồng chí**`, các cơ quan, đơn vị`: a member only in a list. */
function comrades(line: Comparable, at: number, head: Found<HeadKind> | null): Element | null {
  if (head?.kind !== 'address' || !line.low.startsWith('các', at) || !isJoined(line, head.end)) return null
  return { start: at, end: head.end, kind: 'address', bare: false, shared: false }
}

/** Where the joint before the next body ends, or -1; most bodies are followed by a verb. */
function jointEnd({ text, codes }: Comparable, at: number): number {
  const may = codes[at] !== SPACE || SIGNS_BETWEEN.has(codes[at + 1]!)
  return may ? endOf(BETWEEN, text, at) : -1
}

/** Whether another body is joined to the one that ends at `at`. */
export function isJoined(line: Comparable, at: number): boolean {
  const joint = jointEnd(line, at)
  return joint >= 0 && headAt(line, joint) !== null
}

/**
 * A list that may follow its label: `các chủ đầu tư:` **Sở A, Sở B** names only these; heads of bodies are one: **Giám đốc:
 * Sở A, Sở B**, **Thủ trưởng các đơn vị: Sở A, Sở B**.
 */
export function readLabelledList(line: Comparable, at: number): BodyList | null {
  const list = readList(line, at)
  if (list?.bodies.length !== 1 || !line.text.startsWith(': ', list.end)) return list
  const label = readElement(line, at)!
  const heads = label.kind === 'office' && (label.bare || line.low.slice(at, list.end).includes(' các '))
  if (label.kind !== 'determiner' && !heads) return list
  const named = readList(line, list.end + 2)
  if (!named) return list
  return heads ? { bodies: [{ start: label.start, end: named.end }], end: named.end } : named
}

/** `Tổ công tác` **do đồng chí Phó Chủ tịch làm Tổ trưởng**. */
const HEADED = new RegExp(
  ` do [^,.;:]{2,120}? làm (?:tổ trưởng|trưởng (?:ban|${comparable('đoàn')}|tiểu ban|nhóm)|chủ tịch|chủ nhiệm)`,
  'y',
)

/** `- chủ đầu tư` **các công trình**`:` */
const OF_WORKS = / (?:của |các )*(?:dự án|công trình|gói thầu)[^,.;:]{0,80}?(?= - |:)/y

/** Past words that only explain a body: `(sau đây gọi tắt là …)`, `- cơ quan thường trực Ban Chỉ đạo -`. */
export function skipAside(line: Comparable, at: number): number {
  const bracket = bracketEnd(line.text, at)
  if (bracket > at) return bracket
  // "Sở Y tế : tham mưu văn bản": a stray blank before the colon.
  if (line.text.startsWith(' :', at)) return at + 1
  if (line.low.startsWith(' - ', at)) {
    const role = roles.at(line, at + 3)
    if (!role) return at
    const end = Math.max(readElement(line, at + 3)?.end ?? at, endOf(OF_WORKS, line.low, role.end))
    return line.text.startsWith(line.text.slice(at, at + 3), end) ? end + 2 : end
  }
  if (!line.low.startsWith(' do ', at)) return at
  return Math.max(at, endOf(HEADED, line.low, at))
}

/** Whether two members are one body: bare words that share the tail of the next, or collectives side by side. */
function goTogether(line: Comparable, first: Element, second: Element): boolean {
  if (isAddress(line, first, second)) return true
  if (!first.bare || second.kind === 'determiner' || second.kind === 'address') return false
  if (isApart(line, first, second)) return false
  if (first.kind === 'address')
    return second.kind === 'office' && !second.bare && line.codes[first.end] === COMMA
  if (first.kind === 'office' && !isCollective(line, first)) return second.kind === 'office'
  if (second.kind === 'office')
    return isCollective(line, first) && second.shared && overBodies.at(line, second.start) !== null
  const collective = isCollective(line, first)
  // "Ban Chỉ đạo, Trung tâm Chỉ huy các cấp" share the tail; "Đoàn kiểm tra, Công an tỉnh" do not.
  const committees =
    first.kind === 'committee' &&
    isNameless(line, first) &&
    second.kind === 'committee' &&
    !isNamed(line, second)
  if (second.shared) return collective || committees || !standsAlone(line, first)
  if (collective && matchesAt(GOVERNED, line.low, second.start)) return true
  return second.bare && collective && isCollective(line, second)
}

/** `khóm 5`**, phường 8, thành phố Cà Mau**: a place, and the greater one it lies in. */
function isAddress(line: Comparable, first: Element, second: Element): boolean {
  if (first.kind !== 'unit' || second.kind !== 'unit' || line.codes[first.end] !== COMMA) return false
  const within = levelAt(line, first.start)
  return within >= 0 && within < levelAt(line, second.start)
}

/** How great the place at `at` is: a village, a commune, a district or a province; -1 if it is none. */
const levelAt = (line: Comparable, at: number): number =>
  levels.findIndex((level) => level.at(line, at) !== null)

/** `Ban Chỉ đạo`, but not `Ban Chỉ đạo 389`. */
const isNameless = (line: Comparable, { start, end }: Element): boolean => headAt(line, start)?.end === end

/** `Ban Quản lý` **Khu kinh tế tỉnh**, but not `Ban Quản lý` **tỉnh**. */
const isNamed = (line: Comparable, { start }: Element): boolean =>
  isCapital(line.text, headAt(line, start)!.end + 1)

/** `Bộ trưởng`, **Thủ trưởng** `cơ quan ngang Bộ`, `Tổng Giám đốc`, **Người đại diện vốn** `tại …`: separate offices. */
const isApart = ({ low }: Comparable, first: Element, second: Element): boolean =>
  (low.startsWith('bộ trưởng', first.start) && low.startsWith('thủ trưởng', second.start)) ||
  low.startsWith('người đại diện', second.start)

function isCollective(line: Comparable, element: Element): boolean {
  return collectives.has(line.low.slice(element.start, element.end).replace(/ \(.*/, ''))
}
