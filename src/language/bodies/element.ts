/** One member of a list of bodies: an organisation, an office-holder, a person, a group. */
import { DEPENDENT_OFFICES, SELF_STANDING } from '../../vocabulary/body-heads.js'
import { readComplement, type Complement } from './complement.js'
import { readGroup } from './group.js'
import { headAt, type HeadKind } from './heads.js'
import { comparable, isCapital, type Line } from './line.js'
import { capitalRun, readUnits } from './units.js'

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
const COMPLETE_OFFICE =
  /^(?:trưởng thôn|trưởng công an|chánh|phó chánh|tổng thanh tra|thống đốc|thủ tướng|phó thủ tướng)/

/** Offices of offices (`Trợ lý Bộ trưởng Bộ …`) are read down to this depth. */
const DEEPEST = 3

/** Reads the member that starts at `at`. */
export function readElement(line: Line, at: number, depth = 0): Element | null {
  const head = headAt(line, at)
  if (!head || depth > DEEPEST) return null
  const { text } = line
  const { end, kind } = head
  switch (kind) {
    case 'determiner': {
      if (text[end] !== ' ') return null
      const group = groupOrOffice(line, end + 1, depth)
      return group && { start: at, end: group.end, kind, bare: false, shared: false }
    }
    case 'address':
      return readPerson(line, at, end, depth)
    case 'office': {
      const complement = officeComplement(line, at, end, depth)
      const name = line.low.slice(at, end)
      const bare = (complement.end === end && !COMPLETE_OFFICE.test(name)) || complement.bare
      if (complement.end === end && dependent.has(name)) return null
      return { start: at, end: complement.end, shared: complement.shared, kind, bare }
    }
    case 'unit': {
      const units = readUnits(line, at)!
      return units.placed ? { start: at, end: units.end, kind, bare: false, shared: false } : null
    }
    case 'short': {
      if (text[end] !== ' ' || !(isCapital(text, end + 1) || headAt(line, end + 1)?.kind === 'unit')) {
        const noun = isCapital(text, at) ? null : generic(line, at, end, 'generic')
        return noun
      }
      const complement = readComplement(line, at, end, kind, readGroup)
      return { start: at, ...complement, kind, bare: false }
    }
    case 'open':
    case 'generic':
      return generic(line, at, end, kind)
    default: {
      const complement = readComplement(line, at, end, kind, readGroup)
      return { start: at, ...complement, kind, bare: complement.end === end }
    }
  }
}

function generic(line: Line, at: number, end: number, kind: HeadKind): Element {
  const complement = readComplement(line, at, end, kind, readGroup)
  return { start: at, ...complement, kind, bare: complement.end === end }
}

/** Whether a bare member names a body by itself. */
export function standsAlone(line: Line, element: Element): boolean {
  if (!element.bare) return true
  if (element.kind === 'open' || element.kind === 'generic' || element.kind === 'short') {
    return selfStanding.has(line.low.slice(element.start, element.end))
  }
  return element.kind !== 'office' || isCapital(line.text, element.start)
}

function groupOrOffice(line: Line, at: number, depth: number): Complement | null {
  const head = headAt(line, at)
  if (head?.kind === 'office') return officeComplement(line, at, head.end, depth)
  if (head?.kind === 'address') return readPerson(line, at, head.end, depth)
  return readGroup(line, at)
}

/** The body an office belongs to: `Giám đốc` **Sở Y tế**, `Thủ trưởng` **các sở, ban, ngành**. */
function officeComplement(
  line: Line,
  from: number,
  at: number,
  depth: number,
): Complement & { bare: boolean } {
  let end = at
  let shared = false
  let bare = false
  if (line.text[at] === ' ') {
    const next = line.low.startsWith(' của ', at) ? at + 5 : at + 1
    const inner = headAt(line, next)
    if (inner?.kind === 'unit') {
      end = readUnits(line, next)!.end
      shared = true
    } else if (inner) {
      const body = readElement(line, next, depth + 1)
      if (body) {
        end = body.bare ? collectivesFrom(line, body) : body.end
        shared = body.shared || body.kind === 'determiner'
        bare = body.bare && line.low.startsWith('thường trực', from)
      }
    }
  }
  const rest = readComplement(line, from, end, end > at ? 'unit' : 'office', readGroup)
  return { end: rest.end, shared: shared || rest.shared, bare: bare && rest.end === end }
}

/** `Người đứng đầu` **cấp ủy, chính quyền**: bare collectives that the office has in common. */
function collectivesFrom(line: Line, first: Element): number {
  let { end } = first
  while (line.text.startsWith(', ', end)) {
    const next = headAt(line, end + 2)
    if (!next || !COLLECTIVE.has(next.kind) || isCapital(line.text, end + 2)) break
    const element = readElement(line, end + 2)
    if (!element?.bare) break
    end = element.end
  }
  return end
}

const COLLECTIVE: ReadonlySet<HeadKind> = new Set(['generic', 'open', 'organisation'])
const POST_LINK = / - | – |, | \((?=\p{Lu})/uy

/** `đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh`, `ông Trần B, Giám đốc Sở Y tế`. */
function readPerson(line: Line, at: number, from: number, depth: number): Element | null {
  const { text } = line
  const next = text[from] === ':' ? from + 2 : from + 1
  if (text[next - 1] !== ' ') return null
  const office = headAt(line, next)
  if (office?.kind === 'office') {
    const complement = officeComplement(line, next, office.end, depth)
    return { start: at, end: complement.end, shared: complement.shared, kind: 'address', bare: false }
  }
  if (!isCapital(text, next)) return null
  let end = capitalRun(line, next)
  for (;;) {
    POST_LINK.lastIndex = end
    if (!POST_LINK.test(text)) break
    const post = POST_LINK.lastIndex
    const inBrackets = text[post - 1] === '('
    const held = headAt(line, post)
    if (held?.kind !== 'office') break
    const complement = officeComplement(line, post, held.end, depth)
    if (inBrackets && text[complement.end] !== ')') break
    end = complement.end + (inBrackets ? 1 : 0)
  }
  return { start: at, end, kind: 'address', bare: false, shared: false }
}
