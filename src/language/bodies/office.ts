/** Office-holders and persons: `Giám đốc Sở Y tế`, `đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh`. */
import { CHARGE } from '../../vocabulary/body-names.js'
import { readComplement, type Complement } from './complement.js'
import { readGroup } from './group.js'
import { headAt, type HeadKind } from './heads.js'
import { comparable, isCapital, type Line } from './line.js'
import { capitalRun, readUnits } from './units.js'
import { latin } from '../latin.js'
import { readPersonName } from '../persons.js'
import { endOf, matchesAt } from '../sticky.js'

/** An office with the body it belongs to; `bare` where that body is named by its head alone. */
export interface Office extends Complement {
  bare: boolean
}

interface Member extends Office {
  kind: HeadKind
}

/** Reads the body inside the office: members hold offices, which hold members. */
export type ReadMember = (line: Line, at: number, depth: number) => Member | null

/** `Chánh Văn phòng` **HĐND và UBND** `huyện`: one office for two bodies. */
const OFFICE = 'văn phòng'
const OF_BOTH = new RegExp(
  comparable(
    ' (?:(?:hđnd|hội đồng nhân dân)(?: và | & |&|, )(?:ubnd|ủy ban nhân dân)|đoàn (?:đbqh|đại biểu quốc hội)(?: và |, )(?:hđnd|hội đồng nhân dân))(?![a-zà-ỹ])',
  ),
  'y',
)
const POST_LINK = latin(/ - | – |, | \((?=\p{Lu})/uy)
const NAME_LINK = /,? và |, |; /y
const LIST_LINK = /, (?:và )?| và |; /y
const NAMED: ReadonlySet<HeadKind> = new Set(['short', 'organisation', 'committee'])
/** `Phó Chủ tịch UBND xã` **kiêm** `Trưởng phòng Kinh tế`: a further office of the same person. */
const BESIDES = /,? kiêm (?:nhiệm )?/y
/** Nobody holds more. */
const MOST_OFFICES = 3
/** `các ông, bà` **có tên tại Điều 1**: those whom the document lists. */
const LISTED =
  /có tên (?:(?:nêu )?(?:tại|ở|trên) (?:khoản \d{1,2} )?điều \d{1,2}(?:(?:, | và )(?:điều )?\d{1,2}(?!\d))*(?: quyết định này)?|(?:trong|tại) danh sách kèm theo)/y
const COLLECTIVE: ReadonlySet<HeadKind> = new Set(['generic', 'open', 'organisation'])

/** The body the office `[from, at)` belongs to: `Thủ trưởng` **các sở, ban, ngành**. */
export function officeComplement(
  line: Line,
  from: number,
  at: number,
  depth: number,
  readElement: ReadMember,
): Office {
  let end = at
  let shared = false
  let bare = false
  if (line.text[at] === ':') {
    const listed = listedEnd(line, at + 2, depth, readElement)
    if (listed > 0) return { end: listed, shared: true, bare: false }
  }
  const both = line.low.endsWith(OFFICE, at) ? endOf(OF_BOTH, line.low, at) : -1
  if (both >= 0) {
    end = readComplement(line, at + 1, both, 'organisation', readGroup).end
    shared = true
  } else if (line.text[at] === ' ') {
    const next = line.low.startsWith(' của ', at) ? at + 5 : at + 1
    const inner = headAt(line, next)
    if (inner?.kind === 'unit') {
      end = readUnits(line, next)!.end
      shared = true
    } else if (inner) {
      const body = readElement(line, next, depth + 1)
      if (body) {
        end = body.bare ? collectivesEnd(line, body, readElement) : body.end
        shared = body.shared || body.kind === 'determiner'
        bare = body.bare && line.low.startsWith('thường trực', from)
      }
    }
  }
  const rest = readComplement(line, from, end, end > at ? 'unit' : 'office', readGroup)
  const besides = depth < MOST_OFFICES ? endOf(BESIDES, line.low, rest.end) : -1
  const further = besides < 0 ? null : headAt(line, besides)
  if (further?.kind === 'office') return officeComplement(line, besides, further.end, depth + 1, readElement)
  return { end: rest.end, shared: shared || rest.shared, bare: bare && rest.end === end }
}

/** `Giám đốc:` **Sở Y tế, Sở Tài chính, Công an tỉnh** `rà soát …`: several, each with a head of its own; else -1. */
function listedEnd(line: Line, at: number, depth: number, readElement: ReadMember): number {
  let end = -1
  let bodies = 0
  for (let next = at; next >= 0; next = endOf(LIST_LINK, line.text, end)) {
    const head = headAt(line, next)
    const body = head && NAMED.has(head.kind) ? readElement(line, next, depth + 1) : null
    if (!body || body.bare) break
    end = body.end
    bodies++
  }
  return bodies > 1 ? end : -1
}

/** `Người đứng đầu` **cấp ủy, chính quyền**: bare collectives that the office has in common. */
function collectivesEnd(line: Line, first: Member, readElement: ReadMember): number {
  let { end } = first
  while (line.text.startsWith(', ', end)) {
    const next = headAt(line, end + 2)
    if (!next || !COLLECTIVE.has(next.kind) || isCapital(line.text, end + 2)) break
    const element = readElement(line, end + 2, 0)
    if (!element?.bare) break
    end = element.end
  }
  return end
}

/** `đồng chí` **Phó Bí thư Huyện ủy**`, Chủ tịch UBND huyện`: a post that is held beside another. */
const HELD_BESIDE = new RegExp(
  ['phó bí thư', 'ủy viên', 'tỉnh ủy viên', 'thành ủy viên', 'huyện ủy viên'].map(comparable).join('|'),
  'y',
)
const SECRETARY = comparable('bí thư ')
/** What a secretary is beside: the chairman of a committee of the people in the commune is another person. */
const OF_SECRETARY = new RegExp(
  [', chủ tịch hđnd ', ', chủ tịch hội đồng nhân dân ', ', trưởng ban chỉ đạo', ', trưởng đoàn ']
    .map(comparable)
    .join('|'),
  'y',
)

/** Where the posts of the one person end whose first post stands in `[from, end)`. */
export function heldBesideEnd(
  line: Line,
  from: number,
  end: number,
  depth: number,
  readElement: ReadMember,
): number {
  const { low, text } = line
  if (!text.startsWith(', ', end)) return end
  const secretary = low.startsWith(SECRETARY, from)
  if (!(secretary ? matchesAt(OF_SECRETARY, low, end) : matchesAt(HELD_BESIDE, low, from))) return end
  const further = headAt(line, end + 2)
  return further?.kind === 'office'
    ? officeComplement(line, end + 2, further.end, depth, readElement).end
    : end
}

/** A person behind the form of address that ends at `at`, with the posts named after the name. */
function readPerson(line: Line, at: number, depth: number, readElement: ReadMember): Complement | null {
  const { text } = line
  const next = text[at] === ':' ? at + 2 : at + 1
  if (text[next - 1] !== ' ') return null
  const office = headAt(line, next)
  if (office?.kind === 'office') {
    const { end, shared } = officeComplement(line, next, office.end, depth, readElement)
    return { end, shared }
  }
  const listed = endOf(LISTED, line.low, next)
  if (listed >= 0) return { end: listed, shared: false }
  // "các đồng chí phụ trách thôn": known by their work alone.
  if (line.low.startsWith(CHARGE, next)) {
    const { end, shared } = readComplement(line, at, at, 'office', readGroup)
    return end > at ? { end, shared } : null
  }
  if (!isCapital(text, next)) return null
  return { end: postsEnd(line, capitalRun(line, next), depth, readElement), shared: false }
}

/** `các đồng chí` **Lê Văn An, Trần Văn Bình**: persons under one form of address. */
export function readPersons(
  line: Line,
  at: number,
  depth: number,
  readElement: ReadMember,
): Complement | null {
  const first = readPerson(line, at, depth, readElement)
  if (!first) return null
  let { end } = first
  for (;;) {
    const next = endOf(NAME_LINK, line.text, end)
    const name = next < 0 || headAt(line, next) ? null : readPersonName(line.text, next)
    if (!name) return { ...first, end }
    end = postsEnd(line, name.end, depth, readElement)
  }
}

/** Behind a name its posts: `Nguyễn Văn A` **- Phó Chủ tịch UBND tỉnh**, **(Giám đốc Sở)**. */
function postsEnd(line: Line, at: number, depth: number, readElement: ReadMember): number {
  const { text } = line
  let end = at
  for (;;) {
    const post = endOf(POST_LINK, text, end)
    if (post < 0) return end
    const inBrackets = text[post - 1] === '('
    const held = headAt(line, post)
    if (held?.kind !== 'office') return end
    const complement = officeComplement(line, post, held.end, depth, readElement)
    if (inBrackets && text[complement.end] !== ')') return end
    end = complement.end + (inBrackets ? 1 : 0)
  }
}
