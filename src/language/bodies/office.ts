/** Office-holders: `Giám đốc` **Sở Y tế**, `Chủ tịch` **UBND xã kiêm Trưởng phòng Kinh tế**. */
import { COMPLETE_OFFICES } from '../../vocabulary/offices.js'
import { endOf } from '../sticky.js'
import { readComplement, type Complement } from './complement.js'
import { readGroup } from './group.js'
import { headAt, type HeadKind } from './heads.js'
import { comparable, isCapital, type Comparable } from '../comparable.js'
import type { Found } from '../phrases.js'
import { readUnits } from './units.js'

/** An office with its body; `bare` if only a head names that body. */
export interface Office extends Complement {
  bare: boolean
}

interface Member extends Office {
  kind: HeadKind
}

/** Reads the body of an office: members contain offices, which contain members. */
export type ReadMember = (line: Comparable, at: number, depth: number) => Member | null

/** `Chánh Văn phòng` **HĐND và UBND** `huyện`: one office for two bodies. */
const OFFICE = 'văn phòng'
const OF_BOTH = new RegExp(
  comparable(
    ' (?:(?:hđnd|hội đồng nhân dân)(?: và | & |&|, )(?:ubnd|ủy ban nhân dân)|đoàn (?:đbqh|đại biểu quốc hội)(?: và |, )(?:hđnd|hội đồng nhân dân))(?![a-zà-ỹ])',
  ),
  'y',
)
const LIST_LINK = /, (?:và )?| và |; /y
const NAMED: ReadonlySet<HeadKind> = new Set(['short', 'organisation', 'committee'])
/** `Phó Chủ tịch UBND xã` **kiêm** `Trưởng phòng Kinh tế`: another office of the same person. */
const BESIDES = /,? kiêm (?:nhiệm )?/y
/** Nobody holds more. */
const MOST_OFFICES = 3
const COLLECTIVE: ReadonlySet<HeadKind> = new Set(['generic', 'open', 'organisation'])

/** The body of the office `[from, at)`: `Thủ trưởng` **các sở, ban, ngành**. */
export function officeComplement(
  line: Comparable,
  from: number,
  at: number,
  depth: number,
  readElement: ReadMember,
): Office {
  const listed = line.text[at] === ':' ? listedEnd(line, at + 2, depth, readElement) : -1
  if (listed > 0) return { end: listed, shared: true, bare: false }
  const { end, shared, bare } = ownerOf(line, from, at, depth, readElement)
  const rest = readComplement(line, from, end, end > at ? 'unit' : 'office', readGroup)
  const besides = depth < MOST_OFFICES ? endOf(BESIDES, line.low, rest.end) : -1
  const further = besides < 0 ? null : headAt(line, besides)
  if (further?.kind === 'office') return officeComplement(line, besides, further.end, depth + 1, readElement)
  return { end: rest.end, shared: shared || rest.shared, bare: bare && rest.end === end }
}

const OF = ' của '

/** The body or the level named right after it. */
function ownerOf(line: Comparable, from: number, at: number, depth: number, readElement: ReadMember): Office {
  const both = line.low.endsWith(OFFICE, at) ? endOf(OF_BOTH, line.low, at) : -1
  if (both >= 0) {
    const { end } = readComplement(line, at + 1, both, 'organisation', readGroup)
    return { end, shared: true, bare: false }
  }
  const next = line.low.startsWith(OF, at) ? at + OF.length : at + 1
  const inner = line.text[at] === ' ' ? headAt(line, next) : null
  if (inner?.kind === 'unit') return { end: readUnits(line, next)!.end, shared: true, bare: false }
  const body = inner && readElement(line, next, depth + 1)
  if (!body) return { end: at, shared: false, bare: false }
  return {
    end: body.bare
      ? collectivesEnd(line, body, readElement)
      : kindredEnd(line, inner, next, body.end, readElement),
    shared: body.shared || body.kind === 'determiner',
    bare: body.bare && line.low.startsWith('thường trực', from),
  }
}

/** `Giám đốc:` **Sở Y tế, Sở Tài chính, Công an tỉnh** `rà soát …`: where several bodies with own heads end, or -1. */
function listedEnd(line: Comparable, at: number, depth: number, readElement: ReadMember): number {
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

/** `Người đứng đầu` **cấp ủy, chính quyền**, `… các cấp`: bare collectives that share the office, and their tail. */
function collectivesEnd(line: Comparable, first: Member, readElement: ReadMember): number {
  let { end } = first
  while (line.text.startsWith(', ', end)) {
    const next = headAt(line, end + 2)
    if (!next || isCapital(line.text, end + 2)) break
    const element = readElement(line, end + 2, 0)
    if (!element || !(COLLECTIVE.has(next.kind) ? element.bare || element.shared : isOfKind(next, element)))
      break
    end = element.end
    if (!element.bare) break
  }
  return end
}

/** `Thủ trưởng cơ quan`**, ban, ngành tỉnh**: kinds without a determiner. */
const isOfKind = (head: Found<HeadKind>, { kind }: Member): boolean =>
  head.kind === 'short' && kind === 'determiner'

/** `Thủ trưởng cơ quan ngang Bộ`**, cơ quan thuộc Chính phủ**: bodies with the same noun. */
function kindredEnd(
  line: Comparable,
  head: Found<HeadKind>,
  at: number,
  first: number,
  readElement: ReadMember,
): number {
  let end = first
  if (!COLLECTIVE.has(head.kind) || isCapital(line.text, at)) return end
  const noun = line.text.slice(at, head.end)
  while (line.text.startsWith(`, ${noun} `, end)) {
    const next = readElement(line, end + 2, 0)
    if (!next || next.bare) break
    end = next.end
  }
  return end
}

const COMPLETE = new RegExp(comparable(`^(?:${COMPLETE_OFFICES.join('|')})`))

/** Whether the office needs no body. */
export const isComplete = ({ low }: Comparable, at: number, end: number): boolean =>
  COMPLETE.test(low.slice(at, end))
