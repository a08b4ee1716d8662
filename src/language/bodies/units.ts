/** Levels and places: `tỉnh Kiên Giang`, `huyện, thị xã, thành phố`, `xã: Đức Phổ, Bình An và Trà Câu`. */
import { headAt } from './heads.js'
import { VILLAGES } from '../../vocabulary/body-heads.js'
import { REGIONS } from '../../vocabulary/regions.js'
import { CodeSet } from '../code-set.js'
import { isDigit } from '../digits.js'
import { latin } from '../latin.js'
import { isSmall } from '../letters.js'
import { SPACE } from '../punctuation.js'
import { endOf, matchesAt } from '../sticky.js'
import { bracketEnd, isCapital, isLetter, wordEnd, type Comparable } from '../comparable.js'
import { phraseSet } from '../phrases.js'

export interface Units {
  end: number
  /** Whether places are named. */
  placed: boolean
}

const BETWEEN_UNITS = /,? và | ?[,;] |\/| - | hoặc |,? cùng /y
const BETWEEN_PLACES = /,? và | ?[,;] | - /y

/** No list is longer. */
const MOST_PLACES = 128
const MOST_UNITS = 16

/** Units from the one at `at` on, with their places. */
export function readUnits(line: Comparable, at: number, most = MOST_UNITS): Units | null {
  const unit = headAt(line, at)
  if (unit?.kind !== 'unit') return null
  let end = unit.end
  let placed = false
  for (let count = 0; count < most; count++) {
    const places = placesAfter(line, end)
    if (places > end) {
      end = places
      placed = true
    }
    const next = mayGoOn(line, end) ? endOf(BETWEEN_UNITS, line.low, end) : -1
    if (next < 0 || count + 1 === most) break
    const further = unitEnd(line, next, placed)
    if (further < 0) break
    end = further
  }
  return { end, placed }
}

const villages = phraseSet(VILLAGES)

/** Where a list of villages at `at` ends, or -1: `thôn, khu phố`. */
export function villagesEnd(line: Comparable, at: number): number {
  let end = -1
  for (let next = at; next >= 0; next = endOf(BETWEEN_UNITS, line.low, end)) {
    const village = villages.at(line, next)
    if (!village) break
    end = village.end
  }
  return end
}

const NUMBERED = ' số '

/** Where the next unit ends: in `các xã, thôn` a village is one, in `Công an xã và` **thôn Đồi Sim** it is a separate body. */
function unitEnd(line: Comparable, at: number, placed: boolean): number {
  const village = villages.at(line, at)
  if (!village) {
    const unit = headAt(line, at)
    return unit?.kind === 'unit' ? unit.end : -1
  }
  const named =
    line.codes[village.end] === SPACE &&
    (isCapital(line.text, village.end + 1) || line.low.startsWith(NUMBERED, village.end))
  return named && !placed ? -1 : village.end
}

/** A joint begins with a sign, or with one of these after a blank. */
const JOINT_FIRST = new CodeSet('v-hc,;')
const mayGoOn = ({ codes }: Comparable, at: number): boolean =>
  codes[at] !== SPACE || JOINT_FIRST.has(codes[at + 1]!)

/** Where the places after `at` end: `: Đức Phổ, Bình An và Trà Câu`. */
export function placesAfter(line: Comparable, at: number): number {
  const { text } = line
  const colon = text[at] === ':'
  const next = colon ? at + 2 : at + 1
  if (text[next - 1] !== ' ' || !isCapital(text, next) || isCount(line, next)) return at
  const end = placeEnd(line, next)
  return colon && isVerb(text, next, end) ? at : furtherPlaces(line, end)
}

/** `12 tổ`, `100% quân số`, `24/24 giờ`. */
const COUNTED = latin(/\d[\d.,/]{0,9}%? (?!và )\p{Ll}/uy)

/** `UBND các xã:` **Tập trung** `rà soát`, **Lập** `02 tổ`: a heading with its task, not a place. */
function isVerb(text: string, at: number, placeEnd: number): boolean {
  const end = wordEnd(text, at)
  if (text[end] !== ' ') return false
  return matchesAt(COUNTED, text, end + 1) || (end === placeEnd && isSmall(text.charCodeAt(end + 1)))
}

/** `Đức Phổ`**, Bình An và Trà Câu**: where a list of places ends, of which the first ends at `first`. */
function furtherPlaces(line: Comparable, first: number): number {
  const { text } = line
  let end = first
  for (let count = 0; count < MOST_PLACES; count++) {
    const next = endOf(BETWEEN_PLACES, line.low, bracketEnd(text, end))
    if (next < 0 || (!isCapital(text, next) && !regions.at(line, next))) return end
    if (text[next - 2] === ';' ? headAt(line, next) : isBody(line, next)) return end
    end = placeEnd(line, next)
  }
  return end
}

/** `Ninh Thuận` **(cũ)**: which of two places with the same name. */
const FORMER = / \((?:cũ|mới)\)/y

const regions = phraseSet(REGIONS)

/** `khu vực` **Bắc Bộ**, **Trung Bộ, Tây Nguyên và Lâm Đồng**: where a list that begins with a region ends, or -1. */
export function regionsEnd(line: Comparable, at: number): number {
  const region = regions.at(line, at)
  return region ? furtherPlaces(line, region.end) : -1
}

function placeEnd(line: Comparable, at: number): number {
  const run = capitalRun(line, isShortUnit(line, at) ? line.text.indexOf(' ', at) + 1 : at)
  const end = Math.max(run, regions.at(line, at)?.end ?? run)
  const former = endOf(FORMER, line.text, end)
  return former < 0 ? end : former
}

/** **TP.** `Hồ Chí Minh`: an abbreviated level before the place. */
const isShortUnit = ({ text }: Comparable, at: number): boolean =>
  text.startsWith('TP. ', at) || text.startsWith('TX. ', at)

/** Whether a body begins here, and not a place: `Hội Nông dân`, but not `Hội An,`. */
function isBody(line: Comparable, at: number): boolean {
  if (isShortUnit(line, at)) return false
  const head = headAt(line, at)
  // "Đồng Nai, Bà Rịa - Vũng Tàu" are places.
  if (head?.kind === 'address' && head.end === wordEnd(line.text, at)) return false
  if (head?.kind !== 'short') return head !== null
  const word = wordEnd(line.text, at)
  // "Thanh tra tỉnh" is a body, "Thanh Trì" is a place.
  if (head.end !== word) return isSmall(line.text.charCodeAt(word + 1))
  const next = head.end + 1
  // "Thuế tỉnh Hà Nam" is a body too.
  if (!isCapital(line.text, next)) return headAt(line, next)?.kind === 'unit'
  // "UBND huyện Tân Lập, Phòng TCKT và các đơn vị": an abbreviation is not a place.
  if (isCapital(line.text, next + 1)) return true
  const end = wordEnd(line.text, next)
  return line.text[end] === ' ' && line.low.startsWith('sở', at)
    ? true
    : line.text[end] === ' ' &&
        isLetter(line.text, end + 1) &&
        !/^ (?:và|hoặc) /u.test(line.text.slice(end, end + 6))
}

/** `Công an xã` **03 người** `túc trực`: a number of people or things, not part of the name. */
const COUNT =
  /\d(?:[\d.,]{0,5}\d)? (?:người|đồng chí|đ\/c|cán bộ|chiến sĩ|công chức|viên chức|đoàn viên|hội viên|đại biểu|suất|xe|máy|tàu|xuồng|chiếc|bộ|bản|tỷ|triệu|nghìn|trường hợp|hộ|ha|km)(?![a-zà-ỹ])/y
export const isCount = ({ codes, low }: Comparable, at: number): boolean =>
  isDigit(codes[at]!) && matchesAt(COUNT, low, at)

/** The end of the words with capitals (or numbers) from `at` on. */
export function capitalRun(line: Comparable, at: number): number {
  let end = wordEnd(line.text, at)
  while (line.text[end] === ' ' && isCapital(line.text, end + 1)) end = wordEnd(line.text, end + 1)
  return end
}
