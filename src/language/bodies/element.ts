/** One member of a list of bodies: an organisation, an office-holder, a person, a group. */
import { KINDS_IN_LISTS } from '../../vocabulary/body-heads.js'
import { DEPENDENT_OFFICES } from '../../vocabulary/offices.js'
import { readGroup } from './group.js'
import { headAt } from './heads.js'
import { comparable, isCapital, type Comparable } from '../comparable.js'
import { isNamedInside, isSelfStanding, readNamed, whole, type Element } from './named.js'
import { isComplete, officeComplement } from './office.js'
import { readPersons } from './persons.js'
import { phraseSet } from '../phrases.js'
import { heldBesideEnd } from './posts.js'
import { readShort } from './short.js'
import { readUnits } from './units.js'

export type { Element }

const dependent = new Set(DEPENDENT_OFFICES.map(comparable))
const kinds = phraseSet(KINDS_IN_LISTS)
/** How deep offices of offices (`Trợ lý Bộ trưởng Bộ …`) are read. */
const DEEPEST = 3

/** Reads the member at `at`. */
export function readElement(
  line: Comparable,
  at: number,
  depth = 0,
  head = headAt(line, at),
): Element | null {
  if (!head || depth > DEEPEST) return null
  if (kinds.at(line, at)) return readKinds(line, at)
  const { end, kind } = head
  switch (kind) {
    case 'determiner':
      return readDetermined(line, at, end, depth)
    case 'address':
      return readAddressed(line, at, end, depth)
    case 'office':
      return readOffice(line, at, end, depth)
    case 'unit':
      return readUnit(line, at, end)
    case 'short':
      return readShort(line, at, end)
    default:
      return readNamed(line, at, end, kind)
  }
}

/** `bộ, ngành, địa phương liên quan`: bodies of a kind without a determiner. */
function readKinds(line: Comparable, start: number): Element | null {
  const group = readGroup(line, start)
  return group && whole(start, group.end, 'determiner')
}

/** `các sở, ban, ngành`, `các Phó Chủ tịch UBND tỉnh`, `tất cả các đồng chí …`. */
function readDetermined(line: Comparable, start: number, at: number, depth: number): Element | null {
  if (line.text[at] !== ' ') return null
  const head = headAt(line, at + 1)
  const group =
    head?.kind === 'office'
      ? readOffices(line, at + 1, head.end, depth)
      : head?.kind === 'address'
        ? readPersons(line, head.end, depth, readElement)
        : readGroup(line, at + 1)
  return group && whole(start, group.end, 'determiner')
}

/** `các` **Vụ trưởng, Cục trưởng**: several offices without bodies, or one with its body. */
function readOffices(line: Comparable, start: number, at: number, depth: number): { end: number } {
  const first = officeComplement(line, start, at, depth, readElement)
  let { end } = first
  if (end !== at) return first
  while (line.text.startsWith(', ', end)) {
    const next = headAt(line, end + 2)
    if (next?.kind !== 'office') break
    if (officeComplement(line, end + 2, next.end, depth, readElement).end !== next.end) break
    end = next.end
  }
  return { end }
}

/** `đồng chí Lê Văn An`, `các đồng chí Phó Bí thư Huyện ủy, Chánh Văn phòng`. */
function readAddressed(line: Comparable, start: number, at: number, depth: number): Element | null {
  const person = readPersons(line, at, depth, readElement)
  if (!person) return null
  // Under "các" they are several.
  const one = !line.low.startsWith('các', start)
  const end = one ? heldBesideEnd(line, at + 1, person.end, depth, readElement) : person.end
  // "đồng chí Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" holds both offices.
  const bare = isOffice(line, at + 1, end) && !isComplete(line, at + 1, end)
  return { start, end, kind: 'address', bare, shared: person.shared && end === person.end }
}

/** Whether the words from `at` to `end` are only the name of an office. */
function isOffice(line: Comparable, at: number, end: number): boolean {
  const head = headAt(line, at)
  return head?.kind === 'office' && head.end === end
}

/** `Giám đốc Sở Y tế`. */
function readOffice(line: Comparable, start: number, at: number, depth: number): Element | null {
  const { end, bare, shared } = officeComplement(line, start, at, depth, readElement)
  const alone = end === at
  if (alone && dependent.has(line.low.slice(start, at))) return null
  return { start, end, kind: 'office', bare: bare || (alone && !isComplete(line, start, at)), shared }
}

/** `Huyện Bắc Hà`; in `Huyện Bắc Hà, thị xã Sa Pa` each has a head of its own. */
function readUnit(line: Comparable, start: number, at: number): Element | null {
  const first = readUnits(line, start, 1)
  const units = first?.placed ? first : readUnits(line, start)
  if (units?.placed) return whole(start, units.end, 'unit')
  return isNamedInside(line, start, at) ? whole(start, at, 'unit') : null
}

/** Whether a bare member names a body by itself. */
export function standsAlone(line: Comparable, element: Element): boolean {
  if (!element.bare) return true
  if (element.kind === 'open' || element.kind === 'generic' || element.kind === 'short') {
    return isSelfStanding(line, element.start, element.end)
  }
  return element.kind !== 'office' || isCapital(line.text, element.start)
}
