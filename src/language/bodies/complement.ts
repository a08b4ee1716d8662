/**
 * What stands after the head of a name, up to the verb: `Sở` **Nông nghiệp và Phát triển nông thôn**,
 * `Ban Chỉ đạo` **phòng, chống dịch Covid-19 của tỉnh**, `cơ quan` **báo chí trên địa bàn**.
 */
import { COMMA, SPACE, STOP } from '../punctuation.js'
import {
  fields,
  look,
  PROPER,
  take,
  unitNames,
  type Complement,
  type Cursor,
  type ReadGroup,
} from './complement/cursor.js'
import { about } from './complement/about.js'
import { bridge } from './complement/bridge.js'
import { capital } from './complement/capital.js'
import { centre } from './complement/centre.js'
import { comma } from './complement/comma.js'
import { committee } from './complement/committee.js'
import { committeeWork } from './complement/committee-work.js'
import { companyEnd } from './complement/company.js'
import { coordinate } from './complement/coordinate.js'
import { danglingLength } from './complement/dangling.js'
import { fieldEnd, isFielded } from './complement/field.js'
import { fieldsListed } from './complement/fields-listed.js'
import { group } from './complement/group.js'
import { hyphen } from './complement/hyphen.js'
import { idiom } from './complement/idiom.js'
import { innerBody } from './complement/inner-body.js'
import { joined } from './complement/joined.js'
import { level } from './complement/level.js'
import { link } from './complement/link.js'
import { listed } from './complement/listed.js'
import { ministry } from './complement/ministry.js'
import { numbered } from './complement/numbered.js'
import { owner } from './complement/owner.js'
import { purpose } from './complement/purpose.js'
import { rangeEnd } from './complement/range.js'
import { region } from './complement/region.js'
import { tail } from './complement/tail.js'
import { term } from './complement/term.js'
import { unitNameEnd } from './complement/unit-name.js'
import { unknown } from './complement/unknown.js'
import { verb } from './complement/verb.js'
import { verbalIdiom } from './complement/verbal-idiom.js'
import { object } from './complement/work.js'
import { works } from './complement/works.js'
import { worksListedEnd } from './complement/works-listed.js'
import type { HeadKind } from './heads.js'
import { isCapital, isLetterCode, wordEnd, type Line } from './line.js'

export type { Complement, ReadGroup }

const AMPERSAND = 38
const LONGEST = 60

/** Reads the complement of the head `[from, at)`. */
export function readComplement(
  line: Line,
  from: number,
  at: number,
  kind: HeadKind,
  readGroup: ReadGroup,
): Complement {
  const field = isFielded(line, from, at) ? fieldEnd(line, at) : unitNameEnd(line, at, kind)
  const glued = line.codes[at - 1] === STOP && isCapital(line.text, at) ? gluedEnd(line, at) : at
  const company = companyEnd(line, at)
  const listed = kind === 'committee' ? worksListedEnd(line, at) : -1
  if (listed >= 0) return { end: listed, shared: false }
  const cursor: Cursor = {
    line,
    from,
    at,
    kind,
    proper: PROPER.has(kind),
    readGroup,
    readComplement,
    end: Math.max(field, glued, company),
    shared: false,
    run: glued > at ? 1 : 0,
    closed: kind === 'generic' || kind === 'unit' || field > at,
    next: Math.max(field, glued, company),
    idiom: null,
    stop: null,
    standing: undefined,
  }
  for (let step = 0; step < LONGEST && readOn(cursor); step++);
  const { end, shared } = cursor
  return { end: end > at ? end - danglingLength(line, end) : end, shared }
}

/** `P.`**Kế hoạch - Tài chính**, `P.`**Kỹ** `thuật`: what is written right behind the head. */
const gluedEnd = (line: Line, at: number): number =>
  (unitNames.at(line, at) ?? fields.at(line, at))?.end ?? wordEnd(line.text, at)

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
    committeeWork(cursor) ??
    idiom(cursor) ??
    owner(cursor) ??
    ministry(cursor) ??
    capital(cursor) ??
    centre(cursor) ??
    verbalIdiom(cursor) ??
    coordinate(cursor) ??
    joined(cursor) ??
    numbered(cursor) ??
    about(cursor) ??
    region(cursor) ??
    link(cursor) ??
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
