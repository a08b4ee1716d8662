/** One member of a list of bodies: an organisation, an office-holder, a person, a group. */
import {
  DEPENDENT_OFFICES,
  KINDS_IN_LISTS,
  NAMED_INSIDE,
  SELF_STANDING,
  VERBAL_HEADS,
} from '../../vocabulary/body-heads.js'
import { CHARGE } from '../../vocabulary/body-names.js'
import { stops } from './complement/cursor.js'
import { hasSmallName, readComplement } from './complement.js'
import { readGroup } from './group.js'
import { headAt, type HeadKind } from './heads.js'
import { comparable, isCapital, type Line } from './line.js'
import { heldBesideEnd, officeComplement, readPersons } from './office.js'
import { phraseSet } from './phrases.js'
import { readUnits } from './units.js'
import { isLetter } from '../capitals.js'
import { isSmall } from '../letters.js'
import { COLON, COMMA, SPACE } from '../punctuation.js'

export interface Element {
  start: number
  end: number
  kind: HeadKind
  /** The head alone: it may share the tail of what follows (`Bí thư, Chủ tịch UBND huyện`). */
  bare: boolean
  /** Whether bare words before may share its tail. */
  shared: boolean
}

const dependent = new Set(DEPENDENT_OFFICES.map(comparable))
const selfStanding = new Set(SELF_STANDING.map(comparable))
const verbs = new Set(VERBAL_HEADS.map(comparable))
const COMPLETE_OFFICE =
  /^(?:(?:phó )?trưởng ban chỉ (?:đạo|huy)$|trưởng (?:thôn|bản|ấp|khóm|buôn|xóm|khu|khu phố|khu dân cư|ban nhân dân|ban công tác mặt trận)$|(?:thôn|xóm|bản) trưởng$|xã đội trưởng$|trưởng công an|chánh|phó chánh|tổng thanh tra|thống đốc|thủ tướng|phó thủ tướng|(?:phó )?chủ tịch (?:hội đồng quản trị|hđqt)|đại biểu quốc hội$)/
const kinds = phraseSet(KINDS_IN_LISTS)
const namedInside = new Set(NAMED_INSIDE.map(comparable))
/** Offices of offices (`Trợ lý Bộ trưởng Bộ …`) are read down to this depth. */
const DEEPEST = 3

/** Reads the member that starts at `at`. */
export function readElement(line: Line, at: number, depth = 0, head = headAt(line, at)): Element | null {
  if (!head || depth > DEEPEST) return null
  if (kinds.at(line, at)) return readKinds(line, at)
  const { end, kind } = head
  switch (kind) {
    case 'determiner':
      return readDetermined(line, at, end, depth)
    case 'address': {
      const person = readPersons(line, end, depth, readElement)
      if (!person) return null
      // "các đồng chí Phó Bí thư Huyện ủy, Chánh Văn phòng" are several.
      const one = !line.low.startsWith('các', at)
      const held = one ? heldBesideEnd(line, end + 1, person.end, depth, readElement) : person.end
      // "đồng chí Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" holds both offices.
      const bare = one && isOffice(line, end + 1, held) && !isComplete(line, end + 1, held)
      return { start: at, end: held, kind, bare, shared: person.shared && held === person.end }
    }
    case 'office': {
      const held = officeComplement(line, at, end, depth, readElement)
      const alone = held.end === end
      if (alone && dependent.has(line.low.slice(at, end))) return null
      const bare = held.bare || (alone && !isComplete(line, at, end))
      return { start: at, end: held.end, kind, bare, shared: held.shared }
    }
    case 'unit': {
      // "Huyện Bắc Hà, thị xã Sa Pa": each has a head of its own.
      const first = readUnits(line, at, 1)
      const units = first?.placed ? first : readUnits(line, at)
      if (units?.placed) return { start: at, end: units.end, kind, bare: false, shared: false }
      return isNamedInside(line, at, end) ? { start: at, end, kind, bare: false, shared: false } : null
    }
    case 'short': {
      const large = isCapital(line.text, at)
      const named = isCapital(line.text, line.text[end] === ' ' ? end + 1 : end)
      if (large && named) return readNamed(line, at, end, kind)
      const level = line.text[end] === ' ' && hasLevel(line, end + 1, large)
      const verbal = verbs.has(line.low.slice(at, end))
      if (!level && !large && verbal) return null
      if (large && !verbal && hasSmallName(line, at, end)) return readNamed(line, at, end, kind)
      // "Công chức phụ trách văn hóa rà soát …"
      if (level || named || line.low.startsWith(` ${CHARGE} `, end)) return readNamed(line, at, end, kind)
      // "Văn phòng, Thanh tra: …" names it; "Thanh tra toàn diện …" says what to do.
      if (isNamedInside(line, at, end)) return { start: at, end, kind, bare: false, shared: false }
      if (large)
        return line.text[end] === ':' && isSelfStanding(line, at, end) ? readNamed(line, at, end, kind) : null
      return readNamed(line, at, end, 'generic')
    }
    default:
      return readNamed(line, at, end, kind)
  }
}

/** Nothing but the name of an office stands between the two offsets. */
function isOffice(line: Line, at: number, end: number): boolean {
  const head = headAt(line, at)
  return head?.kind === 'office' && head.end === end
}

/** The office there tells whose it is by itself. */
const isComplete = ({ low }: Line, at: number, end: number): boolean =>
  COMPLETE_OFFICE.test(low.slice(at, end))

/** `Công an` **tỉnh**, `Thanh tra` **các tỉnh, thành phố** `rà soát …`; `Thanh tra các xã` alone is what to do. */
function hasLevel(line: Line, at: number, large: boolean): boolean {
  const head = headAt(line, at)
  if (head?.kind !== 'determiner') return head?.kind === 'unit'
  const units = large && line.text[head.end] === ' ' ? readUnits(line, head.end + 1) : null
  return units !== null && (line.text[units.end] === ':' || stops.at(line, units.end + 1) !== null)
}

/** `giao` **Cục** `rà soát`, `phối hợp với` **Tỉnh** `làm rõ`: inside a sentence a capital tells the body from its kind. */
function isNamedInside({ text, low }: Line, at: number, end: number): boolean {
  if (at < 2 || !isCapital(text, at) || !namedInside.has(low.slice(at, end))) return false
  const before = text.charCodeAt(at - 2)
  const inside =
    text.charCodeAt(at - 1) === SPACE && (isLetter(before) || before === COMMA || before === COLON)
  return inside && text.charCodeAt(end) === SPACE && isSmall(text.charCodeAt(end + 1))
}

/** `bộ, ngành, địa phương liên quan`: bodies of a kind without a determiner. */
function readKinds(line: Line, start: number): Element | null {
  const group = readGroup(line, start)
  return group && { start, end: group.end, kind: 'determiner', bare: false, shared: false }
}

function readNamed(line: Line, at: number, end: number, kind: HeadKind): Element {
  const whole = readComplement(line, at, end, kind, readGroup)
  return { start: at, end: whole.end, kind, bare: whole.end === end, shared: whole.shared }
}

/** `các sở, ban, ngành`, `các Phó Chủ tịch UBND tỉnh`, `tất cả các đồng chí …`. */
function readDetermined(line: Line, start: number, at: number, depth: number): Element | null {
  if (line.text[at] !== ' ') return null
  const head = headAt(line, at + 1)
  const group =
    head?.kind === 'office'
      ? officeComplement(line, at + 1, head.end, depth, readElement)
      : head?.kind === 'address'
        ? readPersons(line, head.end, depth, readElement)
        : readGroup(line, at + 1)
  return group && { start, end: group.end, kind: 'determiner', bare: false, shared: false }
}

const isSelfStanding = (line: Line, start: number, end: number) =>
  selfStanding.has(line.low.slice(start, end))

/** Whether a bare member names a body by itself. */
export function standsAlone(line: Line, element: Element): boolean {
  if (!element.bare) return true
  if (element.kind === 'open' || element.kind === 'generic' || element.kind === 'short') {
    return isSelfStanding(line, element.start, element.end)
  }
  return element.kind !== 'office' || isCapital(line.text, element.start)
}
