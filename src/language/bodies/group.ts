/**
 * A group: bodies of a kind under one determiner: `các` **sở, ban, ngành tỉnh**, `các` **huyện, thị xã, thành phố**,
 * `các` **Sở: Tài chính, Kế hoạch và Đầu tư**.
 */
import { endOf, matchesAt } from '../sticky.js'
import { readComplement, type Complement } from './complement.js'
import { idioms, stops } from './complement/cursor.js'
import { opensTask } from './complement/words/small.js'
import { numbersEnd } from './complement/tails/number.js'
import { ownerEnd } from './complement/inside/owner.js'
import { BETWEEN, fieldEnd, isOfKind, readFields } from './group/fields.js'
import { finish, relativeEnd } from './group/relative.js'
import { collectives, headAt, nounAt, type HeadKind } from './heads.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../comparable.js'
import type { Found } from '../phrases.js'
import { placesAfter, readUnits } from './units.js'

/** Reads the group whose first noun is at `at`, after the determiner. */
export function readGroup(line: Comparable, at: number): Complement | null {
  const { text } = line
  const units = readUnits(line, at)
  if (units) {
    const whole = finish(line, units.end)
    // `UBND các huyện biên giới`**: Cao Lộc, Lộc Bình**: the places follow what they have in common.
    return whole.end > units.end ? { ...whole, end: placesAfter(line, whole.end) } : whole
  }
  const noun = nounAt(line, at)
  if (!noun) return shortForms(line, at)
  if (text[noun.end] === ' ' && isCapital(text, noun.end + 1) && noun.kind !== 'open') {
    const named = readComplement(line, at, noun.end, 'short', readGroup)
    return { ...named, end: relativeEnd(line, placedEnd(line, namesEnd(line, named.end, noun.end))) }
  }
  let end = nounEnd(line, at, noun)
  for (;;) {
    const listed = text[end] === ':' && text[end + 1] === ' ' ? readFields(line, end) : -1
    if (listed > 0) return { end: listed, shared: false }
    const next = endOf(BETWEEN, text, end)
    if (next < 0) break
    const more = nounAt(line, next)
    const kinds = more ? null : kindsEnd(line, next)
    if (kinds) {
      end = kinds
      continue
    }
    if (!more || beginsVerb(line, next, more.end) || isOwn(line, next, more, isCapital(text, at))) break
    end = more.kind === 'unit' ? (readUnits(line, next)?.end ?? more.end) : nounEnd(line, next, more)
  }
  return finish(line, noun.kind === 'open' && end > noun.end ? namesEnd(line, end, noun.end) : end)
}

/** `các đơn vị,` **chủ động** `rà soát …`: not the **chủ** of `chủ tàu`. */
const beginsVerb = (line: Comparable, at: number, noun: number): boolean =>
  noun - at <= LONGEST_SYLLABLE && (stops.at(line, at)?.end ?? 0) > noun
const LONGEST_SYLLABLE = 5

/**
 * `các Công ty Điện lực Đồng Nai`**, Bình Dương**, `các Ban QLDA Thăng Long`**, 2 và 6**: more names up to the verb or the
 * colon; the noun of their kind ends at `noun`.
 */
function namesEnd(line: Comparable, at: number, noun: number): number {
  const { text } = line
  if (!isCapital(text, text.lastIndexOf(' ', at - 1) + 1)) return at
  let end = at
  for (;;) {
    const next = endOf(BETWEEN, text, end)
    if (next < 0 || !isCapital(text, next)) break
    if (headAt(line, next) && !isOfKind(line, noun, next)) break
    end = fieldEnd(line, next)
  }
  return end === text.length || text[end] === ':' || stops.at(line, end + 1) ? end : at
}

/** `các Cục Hải quan`**: Lạng Sơn, Quảng Ninh** `kiểm tra …`: places that say which of them, up to the verb. */
function placedEnd(line: Comparable, at: number): number {
  if (line.text[at] !== ':' || headAt(line, at + 2)) return at
  const end = placesAfter(line, at)
  return end > at && stops.at(line, end + 1) ? end : at
}

/** `Các` **CTĐL**`: …`: bodies of a kind by their abbreviation; `các` **TTHC** are not bodies. */
function shortForms(line: Comparable, at: number): Complement | null {
  const head = headAt(line, at)
  return head?.kind === 'organisation' && isCapital(line.text, at + 1) ? finish(line, head.end) : null
}

/** `các trường mầm non,` **tiểu học, THCS**, `các đơn vị điện lực,` **cấp nước** `khẩn trương …`: more kinds of the same noun, up to the verb, a colon or a body. */
function kindsEnd(line: Comparable, at: number): number | null {
  const { text } = line
  for (let next = at; next >= 0;) {
    const end = idioms.at(line, next)?.end
    const verb = stops.at(line, next)
    if (end === undefined || (verb && (verb.end >= end || !opensTask(line, end)))) return null
    if (end === text.length || text[end] === ':') return end
    if (text[end] === ' ' && !isCapital(text, end + 1)) return end
    next = endOf(BETWEEN, text, end)
    if (next >= 0 && headAt(line, next)) return end
  }
  return null
}

/** `các đơn vị có công trình` **nằm** `trong phạm vi dự án khẩn trương …`: a name does not end with it. */
const LIES = comparable(' nằm')

function nounEnd(line: Comparable, at: number, { end, kind }: Found<HeadKind>): number {
  const named = readComplement(line, at, end, kind === 'open' ? 'open' : 'generic', readGroup).end
  // "các Đội sản xuất 1, 2", "các đội thi công 1, 2"
  const worded = named > end || line.low.slice(at, end).includes(' ')
  const numbers = worded ? numbersEnd(line, named) : named
  if (numbers > named && (line.text[numbers] === ':' || stops.at(line, numbers + 1))) return numbers
  return line.low.endsWith(LIES, named) ? Math.max(named, relativeEnd(line, end)) : named
}

/** `các Nhà máy, Xí nghiệp` **trực thuộc**: a tail of both. */
const SHARED = / (?:(?:trực )?thuộc|trên địa bàn|thành viên|(?:có )?liên quan)(?![a-zà-ỹ])/y

/**
 * A noun with a name of its own (`UBND xã`, `phòng Kinh tế`) or in capitals is a separate body.
 *
 * @param large - the first noun of the group has a capital too, so a capital alone says nothing
 */
function isOwn(line: Comparable, at: number, { end, kind }: Found<HeadKind>, large: boolean): boolean {
  const { text } = line
  const level = text[end] === ' ' && headAt(line, end + 1)?.kind === 'unit'
  if (text[end] === ' ' && isCapital(text, end + 1))
    return !level && (isCapital(text, at) || ownerEnd(line, end + 1, true) === null)
  if (!isCapital(text, at)) return false
  if (large && !isCapital(text, at + 1) && (isKind(line, at, end, kind) || matchesAt(SHARED, line.low, end)))
    return false
  // "các Tổng công ty, Công ty trực thuộc Bộ" are of one kind, "các sở, Văn phòng tỉnh" and
  // "các doanh nghiệp, Ban Quản lý các khu công nghiệp" are not.
  const whole = level || headAt(line, end + 1)?.kind === 'determiner'
  const word = wordEnd(text, at)
  return isCapital(text, at + 1) || (word < end && (kind !== 'open' || whole || isCapital(text, word + 1)))
}

/** `các Sở, Ban, Ngành,` **Đoàn thể** `tỉnh`, `các Khoa, Phòng,` **Trung tâm**. */
const isKind = (line: Comparable, at: number, end: number, kind: HeadKind): boolean =>
  kind === 'generic' || (kind === 'open' && collectives.has(line.low.slice(at, end)))
