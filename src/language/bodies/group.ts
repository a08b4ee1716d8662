/**
 * Bodies of a kind under one determiner: `các` **sở, ban, ngành tỉnh**, `các` **huyện, thị xã, thành phố**,
 * `các` **Sở: Tài chính, Kế hoạch và Đầu tư**.
 */
import { COLLECTIVES, SHORT_FORMS_OF_THINGS } from '../../vocabulary/body-heads.js'
import { BRANCHES } from '../../vocabulary/body-names.js'
import { HAVING, PLAIN_VERBS, SURE_OPENERS } from '../../vocabulary/directive-verbs.js'
import { isDigit } from '../digits.js'
import { endOf, matchesAt } from '../sticky.js'
import { readComplement, type Complement } from './complement.js'
import { fields, idioms, stops, unitNames } from './complement/cursor.js'
import { ownerEnd } from './complement/owner.js'
import { headAt, nounAt, type HeadKind } from './heads.js'
import { comparable, isCapital, wordEnd, type Line } from './line.js'
import { phraseSet, type Found } from './phrases.js'
import { capitalRun, placesAfter, readUnits } from './units.js'

const branches = phraseSet(BRANCHES)
const ADVERBS = SURE_OPENERS.join('|')
const VERBS = PLAIN_VERBS.join('|')
const NO_BODIES = new Set(SHORT_FORMS_OF_THINGS)
const collectives = new Set(COLLECTIVES.map(comparable))
/** `Quản` **lý chất lượng công trình**. */
const MOST_SMALL_WORDS = 6
const BETWEEN = /,? và |, |\/| - | hoặc /y

/** Reads the group whose first noun stands at `at`, behind the determiner. */
export function readGroup(line: Line, at: number): Complement | null {
  const { text } = line
  const units = readUnits(line, at)
  if (units) {
    const whole = finish(line, units.end)
    // `UBND các huyện biên giới`**: Cao Lộc, Lộc Bình**: the places stand behind what they have in common.
    return whole.end > units.end ? { ...whole, end: placesAfter(line, whole.end) } : whole
  }
  const noun = nounAt(line, at)
  if (!noun) return shortForms(line, at)
  if (text[noun.end] === ' ' && isCapital(text, noun.end + 1) && noun.kind !== 'open') {
    const named = readComplement(line, at, noun.end, 'short', readGroup)
    return { ...named, end: placedEnd(line, namesEnd(line, named.end)) }
  }
  let end = nounEnd(line, at, noun)
  for (;;) {
    const listed = text[end] === ':' && text[end + 1] === ' ' ? readFields(line, end + 2) : -1
    if (listed > 0) return { end: listed, shared: false }
    const next = endOf(BETWEEN, text, end)
    if (next < 0) break
    const more = nounAt(line, next)
    const kind = more ? null : kindEnd(line, next)
    if (kind) {
      end = kind
      continue
    }
    if (!more || isOwn(line, next, more, isCapital(text, at))) break
    end = more.kind === 'unit' ? (readUnits(line, next)?.end ?? more.end) : nounEnd(line, next, more)
  }
  return finish(line, noun.kind === 'open' && end > noun.end ? namesEnd(line, end) : end)
}

/** `các Công ty Điện lực Đồng Nai`**, Bình Dương**, `các Ban QLDA Thăng Long`**, 2 và 6**: up to the verb or the colon. */
function namesEnd(line: Line, at: number): number {
  const { text } = line
  if (!isCapital(text, text.lastIndexOf(' ', at - 1) + 1)) return at
  let end = at
  for (;;) {
    const next = endOf(BETWEEN, text, end)
    if (next < 0 || !isCapital(text, next) || headAt(line, next)) break
    end = capitalRun(line, next)
  }
  return end === text.length || text[end] === ':' || stops.at(line, end + 1) ? end : at
}

/** `các Cục Hải quan`**: Lạng Sơn, Quảng Ninh** `kiểm tra …`: the places that tell which of them are meant, up to the verb. */
function placedEnd(line: Line, at: number): number {
  if (line.text[at] !== ':' || headAt(line, at + 2)) return at
  const end = placesAfter(line, at)
  return end > at && stops.at(line, end + 1) ? end : at
}

/** `Các` **CTĐL**`: …`: bodies of a kind by the letters that a notice has for them; `các` **TTHC** are none. */
function shortForms(line: Line, at: number): Complement | null {
  const head = headAt(line, at)
  if (head?.kind !== 'organisation' || !isCapital(line.text, at + 1)) return null
  return NO_BODIES.has(line.low.slice(at, head.end)) ? null : finish(line, head.end)
}

/** `các trường tiểu học,` **trung học cơ sở**: a further kind of the same noun, up to the verb. */
function kindEnd(line: Line, at: number): number | null {
  const kind = stops.at(line, at) ? null : idioms.at(line, at)
  return kind && line.text[kind.end] === ' ' && !isCapital(line.text, kind.end + 1) ? kind.end : null
}

function nounEnd(line: Line, at: number, { end, kind }: Found<HeadKind>): number {
  return readComplement(line, at, end, kind === 'open' ? 'open' : 'generic', readGroup).end
}

/**
 * A noun with a name of its own after it (`UBND xã`, `phòng Kinh tế`) or in capitals is a body apart.
 *
 * @param large - the first noun of the group has a capital too: a capital alone tells nothing
 */
function isOwn(line: Line, at: number, { end, kind }: Found<HeadKind>, large: boolean): boolean {
  const { text } = line
  const level = text[end] === ' ' && headAt(line, end + 1)?.kind === 'unit'
  if (text[end] === ' ' && isCapital(text, end + 1))
    return !level && (isCapital(text, at) || ownerEnd(line, end + 1, true) === null)
  if (!isCapital(text, at) || (large && !isCapital(text, at + 1) && isKind(line, at, end, kind))) return false
  // "các Tổng công ty, Công ty trực thuộc Bộ" are of one kind, "các sở, Văn phòng tỉnh" and
  // "các doanh nghiệp, Ban Quản lý các khu công nghiệp" are not.
  const whole = level || headAt(line, end + 1)?.kind === 'determiner'
  return isCapital(text, at + 1) || (wordEnd(text, at) < end && (kind !== 'open' || whole))
}

/** `các Sở, Ban, Ngành,` **Đoàn thể** `tỉnh`, `các Khoa, Phòng,` **Trung tâm**. */
const isKind = (line: Line, at: number, end: number, kind: HeadKind): boolean =>
  kind === 'generic' || (kind === 'open' && collectives.has(line.low.slice(at, end)))

/** What `RELATIVES` begin with. */
const relatives = phraseSet(['được', 'chưa', 'còn', 'đang', 'để', 'bị', 'nằm', 'thuộc', 'có'])
const SURELY_RELATIVE = `(?:bị|nằm trong|thuộc diện|có(?! (?:${HAVING.join('|')}) ))`
/** `có dự án chậm tiến độ` before the words that open a task: before the adverbs, else before the verbs. */
const RELATIVES = [
  [
    `(?:được (?:giao|phân công|phân bổ)|chưa|còn|đang|để|bị|nằm trong|thuộc diện|có(?! (?:${HAVING.join('|')}) ))`,
    ADVERBS,
  ],
  [SURELY_RELATIVE, VERBS],
].map(([words, verbs]) => new RegExp(comparable(` ${words} [^,.;:]{2,80}?(?= (?:${verbs})[ ,])`), 'y'))
/** The same before the colon or the end of a heading. */
const RELATIVE_OF_HEADING = new RegExp(comparable(` ${SURELY_RELATIVE} [^,.;:]{2,80}(?=:|$)`), 'y')

/** The tail that the whole group has: `… trên địa bàn tỉnh`, `… có dự án chậm tiến độ` before its verb. */
function finish(line: Line, at: number): Complement {
  const { end } = readComplement(line, at, at, 'generic', () => null)
  const behind = mayTell(line, end + 1)
  const before = end > at && mayTell(line, at + 1)
  if (!behind && !before) return { end, shared: true }
  for (const relative of RELATIVES) {
    const further = behind ? endOf(relative, line.low, end) : -1
    if (further >= 0) return { end: further, shared: true }
    const whole = before ? endOf(relative, line.low, at) : -1
    if (whole >= 0) return { end: whole, shared: true }
  }
  return { end: behind ? Math.max(end, endOf(RELATIVE_OF_HEADING, line.low, end)) : end, shared: true }
}

/** Whether the words from `at` to `end` tell which of a kind are meant: `có dự án chậm tiến độ`. */
export const tellsWhich = (line: Line, at: number, end: number): boolean =>
  mayTell(line, at) && RELATIVES.some((relative) => endOf(relative, line.low, at - 1) === end)

const mayTell = (line: Line, at: number): boolean => relatives.at(line, at) !== null

/** `Hiệu trưởng các trường:` **Tập trung đẩy** `nhanh …`, **Vận động Nhân dân** `…`: a verb and what it is done to. */
function beginsTask(line: Line, at: number): boolean {
  const verb = fields.at(line, at) ? null : stops.at(line, at)
  if (!verb || line.text[verb.end] !== ' ' || line.low.startsWith('và ', verb.end + 1)) return false
  const next = verb.end + 1
  return !isCapital(line.text, next) || line.low.startsWith(PEOPLE, next) || headAt(line, next) !== null
}
const PEOPLE = 'nhân dân'

/** `Tài chính, Kế hoạch và Đầu tư, Công an` after "các Sở:", up to a body with a head of its own. */
function readFields(line: Line, at: number): number {
  const { text } = line
  let end = -1
  let next = at
  for (;;) {
    if (end < 0 && beginsTask(line, next) && !isListed(line, next)) return end
    const name = isCapital(text, next) ? nameEnd(line, next) : -1
    if (name >= 0 && isNameEnd(line, name)) end = name
    else if (!isCapital(text, next) || isOther(line, next)) return end
    else end = fieldEnd(line, next)
    const behind = endOf(BETWEEN, text, end)
    if (behind < 0) return end
    next = behind
  }
}

/** Where the longest name that is known from lists ends, or -1. */
function nameEnd(line: Line, at: number): number {
  const [field, branch, unit] = [fields.at(line, at), branches.at(line, at), unitNames.at(line, at)]
  return Math.max(field?.end ?? -1, branch?.end ?? -1, unit?.end ?? -1)
}

/** A body of its own kind; `các Cục: Thú y,` **Kiểm lâm** `rà soát …` is none, `các Sở: Y tế,` **Thanh tra tỉnh** is. */
function isOther(line: Line, at: number): boolean {
  const head = headAt(line, at)
  return head !== null && !(head.kind === 'short' && isNameEnd(line, head.end))
}

/** A sign, "và" or a verb follows. */
function isNameEnd(line: Line, end: number): boolean {
  if (line.text[end] !== ' ' || matchesAt(BETWEEN, line.text, end)) return true
  const stop = stops.at(line, end + 1)
  // "Quản lý" goes on with "dự án": no verb.
  return stop !== null && (idioms.at(line, end + 1)?.end ?? 0) <= stop.end
}

/** `Đào` **tạo** `rà soát …`, `Bảo` **vệ thực vật**`, …`: the small words of a field that no list knows, up to a sign or a verb. */
function fieldEnd(line: Line, at: number): number {
  const { text } = line
  const run = capitalRun(line, at)
  if (isDigit(text.charCodeAt(at))) return run
  let end = run
  for (let words = 0; words <= MOST_SMALL_WORDS; words++) {
    if (text[end] !== ' ' || matchesAt(BETWEEN, text, end)) return end
    const word = wordEnd(text, end + 1)
    const stop = stops.at(line, end + 1)
    const idiom = words > 0 || stop ? idioms.at(line, end + 1) : null
    if (idiom && (!stop || idiom.end > stop.end)) {
      end = idiom.end
      continue
    }
    // A syllable that is a verb too ends no name at its second, "Đào tạo", nor before the verb, "Giống cây trồng rà soát".
    if (stop && (stop.end > word || (words > 0 && !isNameEnd(line, word)))) return end
    end = word
  }
  return run
}

/** `Các phòng:` **Quản lý chất lượng công trình, K**`inh tế xây dựng`: what begins like a task is one of several names. */
function isListed(line: Line, at: number): boolean {
  const end = fieldEnd(line, at)
  return line.text.startsWith(', ', end) && isCapital(line.text, end + 2) && !isOther(line, end + 2)
}
