/**
 * What stands after the head of a name, up to the verb: `Sở` **Nông nghiệp và Phát triển nông thôn**,
 * `Ban Chỉ đạo` **phòng, chống dịch Covid-19 của tỉnh**, `cơ quan` **báo chí trên địa bàn**.
 */
import {
  FIELDS,
  LINKS,
  NAME_IDIOMS,
  ONE_SYLLABLE_NAMES,
  PURPOSES,
  TAILS,
} from '../../vocabulary/body-names.js'
import {
  ASSIGNING_VERBS,
  CIRCUMSTANCES,
  STATEMENT_OPENERS,
  TASK_OPENERS,
  TASK_VERBS,
} from '../../vocabulary/directive-verbs.js'
import { headAt, nounAt, type HeadKind } from './heads.js'
import { comparable, isCapital, isLetter, wordEnd, type Line } from './line.js'
import { phraseSet } from './phrases.js'
import { readUnits } from './units.js'

export interface Complement {
  end: number
  /** Whether bare words before may share its tail (`Ban Chỉ đạo, Trung tâm Chỉ huy các cấp`). */
  shared: boolean
}

/** Reads a group after its determiner; null where none stands. */
export type ReadGroup = (line: Line, at: number) => Complement | null

const STOPS = phraseSet(TASK_OPENERS, CIRCUMSTANCES, TASK_VERBS, STATEMENT_OPENERS, ASSIGNING_VERBS)
const idioms = phraseSet(NAME_IDIOMS)
const fields = phraseSet(FIELDS)
const tails = phraseSet(TAILS)
const links = phraseSet(LINKS)
const purposes = phraseSet(PURPOSES)
const oneSyllable = new Set(ONE_SYLLABLE_NAMES.map(comparable))

const FIELDED = /^(?:sở|bộ|phòng|vụ|ngành|cục|ban)$/
const PLAIN_NOUN = /^(?:cơ quan|đơn vị|tổ chức|địa phương|văn phòng)$/
const RANGE =
  /,? (?:từ|kể từ) (?:tỉnh|trung ương|huyện|thành phố|cấp tỉnh) (?:đến|tới|xuống) (?:cấp )?(?:cơ sở|xã|phường|thôn|huyện)(?:(?:, | và )(?:xã|phường|thị trấn|đặc khu|cơ sở))*/y
const PROPER: ReadonlySet<HeadKind> = new Set(['organisation', 'committee', 'short', 'office'])
const LONGEST = 60
const AHEAD = 5

/** Reads the complement of the head `[from, at)`. */
export function readComplement(
  line: Line,
  from: number,
  at: number,
  kind: HeadKind,
  readGroup: ReadGroup,
): Complement {
  const { text, low } = line
  const proper = PROPER.has(kind)
  const head = low.slice(from, at)
  let end = at
  let run = 0
  let shared = false
  let closed = kind === 'generic' || kind === 'unit'
  if (FIELDED.test(head) && text[at] === ' ') {
    const field = fields.at(line, at + 1)
    if (field && text[field.end] !== '-' && (isCapital(text, at + 1) || head === 'ngành')) {
      end = field.end
      closed = true
    }
  }
  for (let step = 0; step < LONGEST; step++) {
    if ((text[end] === '-' || text[end] === '–') && isLetter(text, end + 1)) {
      end = wordEnd(text, end + 1)
      continue
    }
    if (text[end] !== ' ') {
      RANGE.lastIndex = end
      if (RANGE.test(text)) return { end: RANGE.lastIndex, shared: true }
      const next = end + 2
      if ((proper || head === 'ngành') && text[end] === ',' && text[end + 1] === ' ' && isName(line, next)) {
        end = wordEnd(text, next)
        run = 1
        closed = false
        continue
      }
      break
    }
    const next = end + 1
    const beyond = bridged(line, end)
    if (beyond > end) {
      end = beyond
      run = isCapital(text, end - 1) ? 0 : 1
      closed &&= text[end - 1] === ')'
      continue
    }
    if (!isLetter(text, next)) break
    const idiom = idioms.at(line, next)
    const stop = isCapital(text, next) ? null : STOPS.at(line, next)
    if (idiom && (!stop || idiom.end > stop.end) && (proper || !closed)) {
      end = idiom.end
      run = 0
      continue
    }
    if (isCapital(text, next)) {
      if (closed && !proper && kind !== 'unit') break
      end = wordEnd(text, next)
      run++
      continue
    }
    RANGE.lastIndex = end
    if (RANGE.test(text)) return { end: RANGE.lastIndex, shared: true }
    if (idiom && stop && proper && endsInLevel(line, idiom.end)) {
      end = idiom.end
      run = 0
      continue
    }
    if (idiom && stop && end === at && !proper && !PLAIN_NOUN.test(head) && !closed) {
      end = idiom.end
      continue
    }
    if (low.startsWith('và ', next)) {
      const joined = joins(line, next + 3, proper && (run > 0 || !closed || end > at))
      if (joined < 0) break
      end = joined
      run = 1
      closed = false
      continue
    }
    if (low.startsWith('số ', next) && isCapital(text, next + 3)) {
      end = wordEnd(text, next + 3)
      run = 0
      continue
    }
    const tail = tails.at(line, next)
    const link = links.at(line, next)
    if (
      link &&
      (!tail || link.end >= tail.end) &&
      (!stop || link.end >= stop.end) &&
      linked(line, link.end, kind)
    ) {
      end = link.end
      closed = false
      run = 0
      continue
    }
    if (tail && (!stop || tail.end > stop.end)) {
      end = tail.end
      shared = true
      closed = true
      continue
    }
    const inner = headAt(line, next)
    if (inner?.kind === 'unit') {
      const units = readUnits(line, next)!
      end = units.end
      shared = shared || !units.placed
      closed = true
      continue
    }
    if (inner?.kind === 'determiner' && (!closed || proper || end === at) && !(closed && shared)) {
      const group = readGroup(line, inner.end + 1)
      if (group) return { end: group.end, shared: true }
      const within = inner.end + 1
      const named = isCapital(text, within) ? wordEnd(text, within) : idioms.at(line, within)?.end
      if (!proper || named === undefined) break
      end = named
      run = 1
      continue
    }
    if (stop && !(run === 1 && halved(line, end))) {
      const purpose = kind === 'committee' && end === at ? readPurpose(line, from, next, readGroup) : -1
      if (purpose < 0) break
      end = purpose
      closed = true
      continue
    }
    if (
      inner &&
      !closed &&
      end > from &&
      (inner.kind === 'organisation' || inner.kind === 'generic' || inner.kind === 'committee') &&
      proper
    ) {
      end = inner.end
      continue
    }
    if (closed) break
    if (run > 0 || goesOn(line, next, proper, end === at)) {
      end = wordEnd(text, next)
      run = 0
      continue
    }
    break
  }
  return { end, shared }
}

/** Past a bracket or quotation marks inside a name: `Ban chỉ đạo (BCĐ) các địa phương`, `Công ty "Hòa Bình"`. */
function bridged(line: Line, at: number): number {
  const { text } = line
  const sign = text[at + 1]
  if (sign === '(') {
    const close = text.indexOf(')', at)
    if (close < 0 || close > at + 120 || text[close + 1] !== ' ') return at
    const head = headAt(line, close + 2)
    return head?.kind === 'unit' || head?.kind === 'determiner' ? close + 1 : at
  }
  if (sign === '“' || sign === '"') {
    const close = text.indexOf(sign === '“' ? '”' : '"', at + 2)
    return close < 0 || close > at + 80 ? at : close + 1
  }
  if ((sign === '-' || sign === '–') && text[at + 2] === ' ') {
    const next = at + 3
    if (line.low.startsWith('cơ quan ', next)) return at
    if (isCapital(text, next)) return wordEnd(text, next)
    return idioms.at(line, next)?.end ?? at
  }
  return at
}

/** A capital word that is no head of another body: `…, Thể thao và Du lịch`. */
function isName(line: Line, at: number): boolean {
  return isCapital(line.text, at) && !/^\d/.test(line.text[at]!) && headAt(line, at) === null
}

/** After "và" inside a name: `và Đầu tư`, `và các Khu công nghiệp`, `và nông nghiệp tỉnh`. */
function joins(line: Line, at: number, open: boolean): number {
  if (!open) return -1
  if (isName(line, at)) return wordEnd(line.text, at)
  const head = headAt(line, at)
  if (head?.kind === 'determiner') {
    const noun = head.end + 1
    const known = nounAt(line, noun) ?? headAt(line, noun)
    return known || !isCapital(line.text, noun) ? -1 : wordEnd(line.text, noun)
  }
  if (head) return -1
  const idiom = idioms.at(line, at)
  return idiom && !STOPS.at(line, at) && goesOn(line, at, true) ? idiom.end : -1
}

/** Whether a level, a body, a capital stands after a link (`của` tỉnh). */
function linked(line: Line, at: number, kind: HeadKind): boolean {
  if (line.text[at] !== ' ') return false
  if (isCapital(line.text, at + 1)) return !/^\d/.test(line.text[at + 1]!)
  const head = headAt(line, at + 1)
  if (head) return head.kind !== 'address'
  return kind === 'committee' && idioms.at(line, at + 1) !== null
}

const SYLLABLE = /^[^aăâeêioôơuưy\d]*[aăâeêioôơuưy]+[^aăâeêioôơuưy\d]*$/

/** Whether the word that ends at `at` is the first half of a compound (`Giao` thông, `Tiếng` nói). */
function halved(line: Line, at: number): boolean {
  const { text, low } = line
  const word = low.slice(low.lastIndexOf(' ', at - 1) + 1, at)
  if (word.length > 7 || oneSyllable.has(word) || isCapital(text, at - 1)) return false
  return SYLLABLE.test(word.normalize('NFD').replace(/\p{M}/gu, ''))
}

/** Whether only a level stands between `at` and the verb: `Viện Quy hoạch xây dựng` **tỉnh** `hoàn chỉnh`. */
function endsInLevel(line: Line, at: number): boolean {
  const units = line.text[at] === ' ' ? readUnits(line, at + 1) : null
  if (!units) return false
  return line.text[units.end] !== ' ' || STOPS.at(line, units.end + 1) !== null
}

/** Whether unknown small letters belong to the name: a verb or a level follows soon. */
function goesOn(line: Line, at: number, proper: boolean, first = false): boolean {
  let next = at
  for (let step = 0; step < AHEAD; step++) {
    next = wordEnd(line.text, next)
    if (next >= line.text.length || line.text[next] === ':') return step > 0
    if (line.text[next] !== ' ') return proper && !first && step < 2
    next++
    if (isCapital(line.text, next)) {
      if (/\D/.test(line.text[next]!)) return true
      continue
    }
    const kind = headAt(line, next)?.kind
    if (kind === 'unit') return true
    if (kind === 'determiner') return false
    if (STOPS.at(line, next)) return !(proper && first)
  }
  return false
}

/** A committee's purpose in small letters, up to the level or the document it ends in. */
function readPurpose(line: Line, from: number, at: number, readGroup: ReadGroup): number {
  const purpose = purposes.at(line, at)
  if (!purpose) return -1
  const { end } = readComplement(line, from, purpose.end, 'organisation', readGroup)
  const named = /\p{Lu}|\d| (?:tỉnh|huyện|xã|phường|thành phố)$/u.test(line.text.slice(purpose.end, end))
  if (!named) return -1
  return end === line.text.length || line.text[end] === ':' || STOPS.at(line, end + 1) ? end : -1
}
