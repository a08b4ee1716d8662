/** Steps over the words with capitals in a name, and the signs between them. */
import { PARTY_COMMITTEES } from '../../../vocabulary/body-names.js'
import { headAt, nounAt } from '../heads.js'
import { isDigit } from '../../digits.js'
import { matchesAt } from '../../sticky.js'
import { find, isCapital, isLetter, wordEnd, type Line } from '../line.js'
import {
  fields,
  headNext,
  headOf,
  idioms,
  stops,
  take,
  takeWord,
  unitNames,
  type Cursor,
  type Step,
} from './cursor.js'
import { phraseSet } from '../phrases.js'
import { goesOn } from './words.js'

/** `Sở Lao động`**-Thương** `binh và Xã hội`. */
export const hyphen: Step = (cursor) => {
  const { text } = cursor.line
  const sign = text[cursor.end]
  if ((sign !== '-' && sign !== '–') || !isLetter(text, cursor.end + 1)) return null
  return take(cursor, wordEnd(text, cursor.end + 1), cursor.run)
}

const POLICE = 'công an'

/** `Các Chi cục Thủy sản,` **Kiểm lâm** `rà soát …`: one of the same kind, though it reads as a head. */
function kinEnd({ line, from }: Cursor, at: number): number {
  if (!line.low.startsWith('các ', from - 4)) return -1
  const head = headAt(line, at)
  if (head?.kind !== 'short') return -1
  const sign = line.text[head.end]
  return sign !== ' ' || stops.at(line, head.end + 1) ? head.end : -1
}

/** `các Bộ Xây dựng,` **Công an**: one of the ministries, unless a level or a place follows. */
function policeEnd(cursor: Cursor, at: number): number {
  const { line, from } = cursor
  if (!line.low.startsWith(POLICE, at) || !line.low.startsWith('các bộ', from - 4)) return -1
  if (headOf(cursor) !== 'bộ') return -1
  const end = at + POLICE.length
  const level =
    line.text[end] === ' ' && (isCapital(line.text, end + 1) || headAt(line, end + 1)?.kind === 'unit')
  return level ? -1 : end
}

/** `Sở VH`**,TT**`&DL`: a comma inside what is shortened. */
function shortenedEnd({ line, proper, end }: Cursor): number {
  const inside = proper && isCapital(line.text, end - 1) && isName(line, end + 1)
  return inside ? wordEnd(line.text, end + 1) : -1
}

/** `Sở Văn hóa`**, Thể** `thao và Du lịch`: a capital that is no head of another body. */
export const comma: Step = (cursor) => {
  const { line, end } = cursor
  if (!line.text.startsWith(', ', end)) {
    const shortened = shortenedEnd(cursor)
    return shortened > 0 ? take(cursor, shortened, 1) : null
  }
  if (!(cursor.proper || headOf(cursor) === 'ngành')) return false
  const police = policeEnd(cursor, end + 2)
  if (police > 0) return take(cursor, police, 1)
  if (!isName(line, end + 2) && !sharesName(line, end + 2)) {
    const kin = kinEnd(cursor, end + 2)
    return kin > 0 ? take(cursor, kin, 1) : false
  }
  cursor.closed = false
  return take(cursor, unitNames.at(line, end + 2)?.end ?? wordEnd(line.text, end + 2), 1)
}

/** `Ban chỉ đạo` **(BCĐ)** `các địa phương`, `Công ty` **“Hòa Bình”**, `Phòng Tài chính` **- Kế** `hoạch`. */
export const bridge: Step = (cursor) => {
  const { text } = cursor.line
  const sign = text[cursor.end + 1]
  if (sign === '(') {
    const close = find(text, ')', cursor.end + 2, 120)
    if (close < 0 || text[close + 1] !== ' ') return false
    const head = headAt(cursor.line, close + 2)
    return head?.kind === 'unit' || head?.kind === 'determiner' ? take(cursor, close + 1) : false
  }
  if (sign === '“' || sign === '"') {
    const close = find(text, sign === '“' ? '”' : '"', cursor.end + 2, 80)
    return close < 0 ? false : take(cursor, close + 1)
  }
  if ((sign !== '-' && sign !== '–') || text[cursor.end + 2] !== ' ') return null
  const next = cursor.end + 3
  if (cursor.line.low.startsWith('cơ quan ', next)) return false
  const unit = cursor.proper && isCapital(text, next) ? unitNames.at(cursor.line, next) : null
  const end = unit?.end ?? (isCapital(text, next) ? wordEnd(text, next) : idioms.at(cursor.line, next)?.end)
  if (end === undefined) return false
  cursor.closed = false
  return take(cursor, end, unit ? 0 : 1)
}

const committees = phraseSet(PARTY_COMMITTEES)

/** `Văn phòng` **Đảng ủy** `tổng hợp …`: without a capital behind it the name is complete. */
export const committee: Step = (cursor) => {
  const { line, next, proper } = cursor
  const found = proper && isCapital(line.text, next) ? committees.at(line, next) : null
  if (!found) return null
  cursor.closed = !isCapital(line.text, found.end + 1)
  return take(cursor, found.end)
}

const MINISTRY = 'Bộ '

/** `Vụ Pháp chế` **Bộ Tư pháp**: to which ministry it belongs. */
export const ministry: Step = (cursor) => {
  const { line, next, proper } = cursor
  if (!proper || !line.text.startsWith(MINISTRY, next)) return null
  const name = next + MINISTRY.length
  const field = isCapital(line.text, name) ? fields.at(line, name) : null
  if (!field) return null
  cursor.closed = true
  return take(cursor, field.end)
}

/** `Sở` **Công Thương**, `Quân khu` **5**. */
export const capital: Step = (cursor) => {
  if (!isCapital(cursor.line.text, cursor.next)) return null
  if (headNext(cursor)?.kind === 'determiner' && !isNumeralOfName(cursor)) return null
  // "UBND TP. Vinh", "Cục Thuế TP Vinh": the level with its place.
  if (matchesAt(CITY, cursor.line.low, cursor.next)) return null
  // "các công đoàn ngành Trung ương": the level is that of the whole group.
  if (cursor.closed && !cursor.proper && cursor.kind !== 'unit')
    return cursor.line.low.startsWith('trung ương', cursor.next) ? null : false
  return takeWord(cursor, isLegalForm(cursor) ? 0 : cursor.run + 1)
}

const CITY = /tp\.? /y

/** `Công ty Cấp nước Sông` **Ba**. */
const isNumeralOfName = ({ line, next, run }: Cursor): boolean => run > 0 && NUMERALS.at(line, next) !== null
const NUMERALS = phraseSet(['hai', 'ba', 'bốn', 'năm'])

/** `Công ty` **CP** `Chế tạo máy`: the name begins behind it. */
const LEGAL_FORM = /(?:CP|TNHH|MTV|CTCP|ĐTXD)(?= )/y
const isLegalForm = ({ line, next }: Cursor): boolean => matchesAt(LEGAL_FORM, line.text, next)

/** `dự án đầu tư xây dựng` **số 1**, `các chi nhánh` **loại I**. */
export const numbered: Step = (cursor) => {
  const { line, next } = cursor
  const rank = RANKS.at(line, next)
  if (!rank || line.text[rank.end] !== ' ' || !isCapital(line.text, rank.end + 1)) return null
  return take(cursor, wordEnd(line.text, rank.end + 1))
}
const RANKS = phraseSet(['số', 'loại', 'hạng'])

/** `Sở Kế hoạch` **và Đầu** `tư`, `Ban Quản lý Khu kinh tế` **và các Khu** `công nghiệp`. */
export const joined: Step = (cursor) => {
  const { line, next, proper, run, closed, end, at } = cursor
  const { low } = line
  // "Phòng Nông nghiệp & PTNT": the sign is read as the word.
  const link = low.startsWith('và ', next) ? 'và ' : low.startsWith('& ', next) ? '& ' : null
  if (!link) return null
  if (!proper || (run === 0 && closed && end === at)) return false
  const after = next + link.length
  const police = policeEnd(cursor, after)
  if (police > 0) return take(cursor, police, 1)
  // The sign parts no bodies: "& PTNT" is none of its own.
  const sign = link === '& ' && isCapital(line.text, after)
  const joint = sign ? wordEnd(line.text, after) : jointEnd(line, after)
  if (joint < 0) return false
  cursor.closed = false
  return take(cursor, joint, joint > wordEnd(line.text, after) ? 0 : 1)
}

/**
 * `Phòng Tổ chức`**, Thanh tra và Thi** `đua`, `Ban Công nhân`**, Viên chức và Đô** `thị`: a head that is joined with a
 * name of no head is one itself.
 */
function sharesName(line: Line, at: number): boolean {
  const head = headAt(line, at)
  const may = head?.kind === 'short' || (head?.kind === 'generic' && isCapital(line.text, at))
  if (!may || !line.low.startsWith(' và ', head.end)) return false
  return isName(line, head.end + 4)
}

function jointEnd(line: Line, at: number): number {
  if (isName(line, at)) return Math.max(wordEnd(line.text, at), idioms.at(line, at)?.end ?? 0)
  const head = headAt(line, at)
  if (head?.kind === 'determiner') {
    const noun = head.end + 1
    const known = nounAt(line, noun) ?? headAt(line, noun)
    return known || !isCapital(line.text, noun) ? -1 : wordEnd(line.text, noun)
  }
  if (head) return -1
  const idiom = idioms.at(line, at)
  return idiom && !stops.at(line, at) && goesOn(line, at, true) ? idiom.end : -1
}

function isName(line: Line, at: number): boolean {
  return isCapital(line.text, at) && !isDigit(line.codes[at]!) && headAt(line, at) === null
}
