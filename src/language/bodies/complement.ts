/**
 * What stands after the head of a name, up to the verb: `Sở` **Nông nghiệp và Phát triển nông thôn**,
 * `Ban Chỉ đạo` **phòng, chống dịch Covid-19 của tỉnh**, `cơ quan` **báo chí trên địa bàn**.
 */
import { latin } from '../latin.js'
import { CHARGE, COMMITTEE_WORK, PURPOSES } from '../../vocabulary/body-names.js'
import {
  beginsCompoundVerb,
  fields,
  idioms,
  look,
  stops,
  take,
  unitNames,
  type Complement,
  type Cursor,
  type ReadGroup,
  type Step,
} from './complement/cursor.js'
import { ownerEnd } from './complement/owner.js'
import { about, coordinate, fieldsListed } from './complement/small-words.js'
import { bridge, capital, comma, committee, hyphen, joined, ministry, numbered } from './complement/names.js'
import {
  group,
  GROUPS,
  level,
  link,
  listed,
  rangeEnd,
  region,
  tail,
  term,
  works,
} from './complement/tails.js'
import { idiom, innerBody, object, unknown, verb, verbalIdiom } from './complement/words.js'
import { headAt, type HeadKind } from './heads.js'
import { isCapital, isLetterCode, wordEnd, type Line } from './line.js'
import { phraseSet } from './phrases.js'
import { COMMA, SPACE } from '../punctuation.js'

export type { Complement, ReadGroup }

const purposes = phraseSet(PURPOSES)
const committeeWork = phraseSet(COMMITTEE_WORK)

const fielded = phraseSet(['sở', 'bộ', 'phòng', 'p.', 'vụ', 'ngành', 'cục', 'ban', 'công chức', 'cán bộ'])
const PROPER: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office'])
const DEFINITE = latin(/\p{Lu}|\d| (?:tỉnh|huyện|xã|phường|thành phố)$/u)
const STOP = 46
const AND = ' và '
const AMPERSAND = 38
const LONGEST = 60

/** `Ban Chỉ đạo` **thực hiện Nghị quyết 57 tỉnh**: a purpose that ends in a level or a document. */
const purpose: Step = (cursor) => {
  const { line, from, at, end, next, stop, readGroup } = cursor
  const verbal = stop && cursor.kind === 'committee' && end === at ? purposes.at(line, next) : null
  if (!verbal) return null
  const whole = readComplement(line, from, verbal.end, 'organisation', readGroup)
  const said = line.text.slice(verbal.end, whole.end)
  if (!DEFINITE.test(said)) return null
  if (!isClosed(line, whole.end)) return null
  cursor.closed = true
  return take(cursor, whole.end)
}

/** The sentence or the list goes on, or a verb opens the task. */
function isClosed(line: Line, at: number): boolean {
  const sign = line.text[at]
  if (sign === undefined || sign === ':') return true
  return sign === ',' ? headAt(line, at + 2) !== null : stops.at(line, at + 1) !== null
}

/** `Các phòng chức năng` **Sở Y tế** `rà soát …`: nothing parts a group from its owner. */
const owner: Step = (cursor) => {
  const { line, next, at, end, closed, kind, readGroup } = cursor
  if (!closed || !GROUPS.has(kind)) return null
  const head = ownerEnd(line, next, end === at)
  if (head === null) return null
  take(cursor, readComplement(line, next, head, 'organisation', readGroup).end)
  return false
}

/** Reads the complement of the head `[from, at)`. */
export function readComplement(
  line: Line,
  from: number,
  at: number,
  kind: HeadKind,
  readGroup: ReadGroup,
): Complement {
  const field = fielded.at(line, from)?.end === at ? fieldEnd(line, from, at) : unitNameEnd(line, at, kind)
  const glued = line.codes[at - 1] === STOP && isCapital(line.text, at) ? gluedEnd(line, at) : at
  const cursor: Cursor = {
    line,
    from,
    at,
    kind,
    proper: PROPER.has(kind),
    readGroup,
    end: Math.max(field, glued),
    shared: false,
    run: glued > at ? 1 : 0,
    closed: kind === 'generic' || kind === 'unit' || field > at,
    next: Math.max(field, glued),
    idiom: null,
    stop: null,
    standing: undefined,
  }
  for (let step = 0; step < LONGEST && readOn(cursor); step++);
  const { end, shared } = cursor
  return { end: end > at ? end - danglingLength(line, end) : end, shared }
}

/** `Tổ công tác` **về** `phát triển …`, `Giao đồng chí Trưởng Ban` **phụ trách** `hội thi.`: a link to nothing. */
function danglingLength(line: Line, end: number): number {
  const { low, codes } = line
  if (low.startsWith(' về', end - 3)) return 3
  if (codes[end] !== SPACE || !low.endsWith(` ${CHARGE}`, end)) return 0
  return stops.at(line, end + 1) || !isLetterCode(codes[end + 1]!) ? 0 : CHARGE.length + 1
}

/** `Chi cục` **Quản lý chất lượng nông, lâm sản và thủy sản**, `Ban Chỉ đạo` **xóa nhà tạm, nhà dột nát**. */
function unitNameEnd(line: Line, at: number, kind: HeadKind): number {
  if (line.codes[at] !== SPACE || !PROPER.has(kind) || kind === 'office') return at
  if (kind === 'committee') return Math.max(workEnd(line, at), unitNames.at(line, at + 1)?.end ?? at)
  return isCapital(line.text, at + 1) ? (unitNames.at(line, at + 1)?.end ?? at) : at
}

/** `Ban Chỉ đạo` **phát triển kinh tế - xã hội** `tỉnh`: before a level, a name, the verb or the colon; else it may be the task. */
function workEnd(line: Line, at: number): number {
  const work = committeeWork.at(line, at + 1)
  if (!work) return at
  const { text } = line
  if (text[work.end] === ':') return work.end
  const next = work.end + 1
  const named = text[work.end] === ' ' && (isCapital(text, next) || stops.at(line, next))
  return named || headAt(line, next)?.kind === 'unit' ? work.end : at
}

/** `P.`**Kế hoạch - Tài chính**, `P.`**Kỹ** `thuật`: what is written right behind the head. */
const gluedEnd = (line: Line, at: number): number =>
  (unitNames.at(line, at) ?? fields.at(line, at))?.end ?? wordEnd(line.text, at)

function fieldEnd(line: Line, from: number, at: number): number {
  if (line.codes[at] !== SPACE) return at
  const field = unitNames.at(line, at + 1) ?? fields.at(line, at + 1)
  if (!field || line.text[field.end] === '-') return at
  // "các phòng giáo dục và đào tạo": what no verb begins is a field in small letters too.
  const small = !isCapital(line.text, at + 1) && !line.low.startsWith('ngành', from)
  const verb = small ? stops.at(line, at + 1) : null
  return verb && verb.end >= field.end && !endsName(line, field.end) ? at : field.end
}

/** `Sở xây dựng` **chủ trì**, **tỉnh**, **, Sở tài chính**: not `Sở xây dựng` **kế hoạch**, **, ban hành**. */
function endsName(line: Line, at: number): boolean {
  const { text } = line
  if (text[at] === ',') return headAt(line, at + 2) !== null
  if (text[at] !== ' ') return at === text.length || text[at] === ':'
  if (text.startsWith(AND, at)) return headAt(line, at + AND.length) !== null
  // "Ban xây dựng chi tiết phương án": the verb may be half of another word.
  return beginsCompoundVerb(line, at + 1) || headAt(line, at + 1)?.kind === 'unit'
}

/** `Sở` **tài chính**, `Cục` **thuế**: what the head in capitals is called after stands in small letters. */
export function hasSmallName(line: Line, from: number, at: number): boolean {
  if (fielded.at(line, from)?.end === at && fieldEnd(line, from, at) > at) return true
  const known = line.codes[at] === SPACE ? idioms.at(line, at + 1) : null
  return known !== null && (stops.at(line, at + 1) === null || endsName(line, known.end))
}

/** Takes the next words into the name; false where it ends. */
function readOn(cursor: Cursor): boolean {
  const { codes } = cursor.line
  const sign = codes[cursor.end]
  if (sign !== SPACE && sign !== COMMA) return hyphen(cursor) ?? listed(cursor) ?? false
  const range = rangeEnd(cursor)
  if (range > 0) {
    cursor.shared = true
    take(cursor, range)
    return false
  }
  if (sign === COMMA) return fieldsListed(cursor) ?? comma(cursor) ?? false
  const first = codes[cursor.end + 1]!
  if (!isLetterCode(first) && first !== AMPERSAND) return bridge(cursor) ?? false
  look(cursor)
  return (
    committee(cursor) ??
    idiom(cursor) ??
    owner(cursor) ??
    ministry(cursor) ??
    capital(cursor) ??
    verbalIdiom(cursor) ??
    coordinate(cursor) ??
    joined(cursor) ??
    numbered(cursor) ??
    about(cursor) ??
    link(cursor) ??
    region(cursor) ??
    term(cursor) ??
    works(cursor) ??
    tail(cursor) ??
    level(cursor) ??
    group(cursor) ??
    purpose(cursor) ??
    innerBody(cursor) ??
    object(cursor) ??
    verb(cursor) ??
    unknown(cursor)
  )
}
