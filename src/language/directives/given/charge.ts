/**
 * `Giao Sở A` **phụ trách xã X**`; Sở B` **phụ trách xã Y**`.`: in a clause without another verb, what a body is in charge
 * of is its task, not a part of its name.
 */
import { CHARGE } from '../../../vocabulary/body-names.js'
import { headAt } from '../../bodies/heads.js'
import type { BodyList } from '../../bodies/index.js'
import { comparable, type Comparable } from '../../comparable.js'
import type { Match } from '../../match.js'
import { matchesAt } from '../../sticky.js'

const IN_CHARGE = ` ${CHARGE} `
const ALONE = ` ${CHARGE}`
const AREA = comparable('khu vực ')
const ENDS = '.;'
/** A list that is cut is read again from its next body on, so longer lists stay whole. */
const MOST = 64

/** The list up to the sign that separates tasks; `placed`: only if a place is in their charge. */
export function withoutCharge(line: Comparable, list: BodyList | null, placed: boolean): BodyList | null {
  if (!list) return null
  const first = list.bodies.findIndex((body) =>
    placed ? isPutOverPlace(line, body) : isAloneInCharge(line, body),
  )
  if (first >= 0) return cut(line, list.bodies.slice(0, first + 1), placed)
  const last = list.bodies.at(-1)!
  if (chargeAt(line, last, placed) < 0) return list
  if (!(list.end === line.text.length || ENDS.includes(line.text.charAt(list.end)) || isTold(line, last)))
    return list
  const parted =
    list.bodies.length > MOST ? -1 : list.bodies.findIndex(({ end }) => line.text.charAt(end) === ';')
  return cut(line, parted < 0 ? list.bodies : list.bodies.slice(0, parted + 1), placed)
}

function cut(line: Comparable, whole: readonly Match[], placed: boolean): BodyList {
  const bodies = whole.map((body) => {
    const at = chargeAt(line, body, placed)
    return at < 0 ? body : { start: body.start, end: at }
  })
  return { bodies, end: bodies.at(-1)!.end }
}

/** `Giao đồng chí Lê Văn An, Phó Chủ tịch UBND xã` **phụ trách**`; Phòng A rà soát`. */
const isAloneInCharge = ({ text, low }: Comparable, { end }: Match): boolean =>
  (text[end] === ';' || text[end] === '.') && low.endsWith(ALONE, end)

/** `Đồng chí Lê Văn An` **phụ trách khu vực Tân Lập**`; đồng chí Trần Văn Bình …`. */
const isPutOverPlace = (line: Comparable, body: Match): boolean =>
  line.text[body.end] === ';' && chargeAt(line, body, true) >= 0

const WHICH = / (?:có|bị|ven|nằm|thuộc) /y

/** `Đồng chí Giám đốc Sở A phụ trách các xã` **có nguy cơ sạt lở**, `Đoàn xã phụ trách khâu` **đón tiếp**: the next words say which. */
function isTold(line: Comparable, { start, end }: Match): boolean {
  const kind = headAt(line, start)?.kind
  return kind === 'organisation' || (kind === 'address' && matchesAt(WHICH, line.low, end))
}

/** Where the charge begins in the name, or -1. */
function chargeAt(line: Comparable, { start, end }: Match, placed: boolean): number {
  const name = line.low.slice(start, end)
  if (!placed && name.endsWith(ALONE)) return end - ALONE.length
  const at = name.indexOf(IN_CHARGE)
  if (at < 0) return -1
  const task = !placed || isPlaceAt(line, start + at + IN_CHARGE.length) || isOrganisation(line, start)
  return task ? start + at : -1
}

/** **Sở Tài chính** `phụ trách phần vốn`: only office-holders are named by their charge, organisations are not. */
function isOrganisation(line: Comparable, at: number): boolean {
  const kind = headAt(line, at)?.kind
  return kind === 'organisation' || kind === 'short' || kind === 'committee'
}

function isPlaceAt(line: Comparable, at: number): boolean {
  if (line.low.startsWith(AREA, at)) return true
  const head = headAt(line, at)
  return head?.kind === 'unit' || (head?.kind === 'determiner' && headAt(line, head.end + 1)?.kind === 'unit')
}
