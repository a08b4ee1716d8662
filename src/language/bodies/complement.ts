/**
 * The rest of a name, from its head to the verb: `Sở` **Nông nghiệp và Phát triển nông thôn**,
 * `Ban Chỉ đạo` **phòng, chống dịch Covid-19 của tỉnh**, `cơ quan` **báo chí trên địa bàn**.
 *
 * The first step that knows the next words takes them into the name, or ends it. Steps know single `words`, the `joints`
 * between words, the `work` that a body is for, bodies `inside` the name, `places`, and the `tails` of names.
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
import { innerBody, partyCommittee } from './complement/inside/body.js'
import { group } from './complement/inside/group.js'
import { link } from './complement/inside/link.js'
import { ministry, owner } from './complement/inside/owner.js'
import { joined, joinedWork } from './complement/joints/and.js'
import { comma } from './complement/joints/comma.js'
import { fieldsListed } from './complement/joints/fields.js'
import { bridge, hyphen } from './complement/joints/signs.js'
import { level, listed } from './complement/places/level.js'
import { rangeEnd } from './complement/places/range.js'
import { region } from './complement/places/region.js'
import { danglingLength } from './complement/tails/dangling.js'
import { numbered, term } from './complement/tails/number.js'
import { tail } from './complement/tails/tail.js'
import { capital } from './complement/words/capital.js'
import { idiom } from './complement/words/idiom.js'
import { unknown } from './complement/words/unknown.js'
import { verb } from './complement/words/verb.js'
import { verbalIdiom } from './complement/words/verbal-idiom.js'
import { centre } from './complement/work/centre.js'
import { aboutWork, committeeWork } from './complement/work/committee.js'
import { companyEnd } from './complement/work/company.js'
import { fieldEnd, isFielded, unitNameEnd } from './complement/work/field.js'
import { hiredFor } from './complement/work/hired.js'
import { object } from './complement/work/object.js'
import { purpose } from './complement/work/purpose.js'
import { worksListedEnd } from './complement/work/works-listed.js'
import type { HeadKind } from './heads.js'
import { isCapital, isLetterCode, wordEnd, type Comparable } from '../comparable.js'

export type { Complement, ReadGroup }

const AMPERSAND = 38
const LONGEST = 60

/** Reads the complement of the head `[from, at)`. */
export function readComplement(
  line: Comparable,
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

/** `P.`**Kế hoạch - Tài chính**, `P.`**Kỹ** `thuật`: words without a space after the head. */
const gluedEnd = (line: Comparable, at: number): number =>
  (unitNames.at(line, at) ?? fields.at(line, at))?.end ?? wordEnd(line.text, at)

/** Takes the next words into the name; false if it ends here. */
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
    partyCommittee(cursor) ??
    committeeWork(cursor) ??
    idiom(cursor) ??
    owner(cursor) ??
    ministry(cursor) ??
    capital(cursor) ??
    centre(cursor) ??
    verbalIdiom(cursor) ??
    joinedWork(cursor) ??
    joined(cursor) ??
    numbered(cursor) ??
    aboutWork(cursor) ??
    region(cursor) ??
    link(cursor) ??
    term(cursor) ??
    hiredFor(cursor) ??
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
