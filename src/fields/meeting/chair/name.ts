/**
 * The name at the end of a run of capitalised words: what comes before it is a post or a place.
 *
 *     "Chủ tịch UBND huyện Ba Vì" **"Lê Văn An"**        "Giám đốc VNPT Hà Trung" **"Lê Văn An"**
 */
import { headAt } from '../../../language/bodies/heads.js'
import { comparableOf } from '../../../language/comparable.js'
import type { Match } from '../../../language/match.js'
import { skipTitles, titlesBefore } from '../../../language/titles.js'
import { readPersonName } from '../../../language/persons.js'
import { matchesAt } from '../../../language/sticky.js'
import { UNITS, WHOLE_POSTS } from '../../../vocabulary/chair-words.js'
import { PROVINCES } from '../../../vocabulary/provinces.js'
import { CLANS, LONG_SURNAMES } from '../../../vocabulary/surnames.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { isPostAt } from './posts/post.js'
import { wordsIn } from './runs.js'

const UNIT_BEFORE = new RegExp(`(?<=(?:${anyOf(UNITS)}|TP\\.?)\\s)`, 'y')
/** Behind such a post a name of three or four words is a person's, whatever it begins with. */
const BEHIND_WHOLE_POST = new RegExp(`(?<=(?:${anyOf(WHOLE_POSTS)}) )`, 'y')
/** The provinces are known: what follows else is a person. */
const BEHIND_PROVINCE = /(?<= tỉnh )/y
const LONE = 3
/** Few names have more words; one that has may have begun later. */
export const USUAL = 4
/** No syllable is so long: `Petrolimex`. */
const LONG_WORD = /[^ ]{8}/
const MIDDLE = /^(?:Văn|Thị) /
const PLACES = new Set<string>(PROVINCES)

/** @param addressed - whether titles or a form of address stand before the run */
export function nameIn(
  text: string,
  run: Match,
  addressed = titlesBefore(text, run.start) < run.start,
): Match | null {
  const { start, end } = run
  // "Bí thư Đoàn Thanh niên": a family name too.
  if (text.startsWith(' niên', end)) return null
  if (addressed && !isPostAt(text, start)) {
    const name = readPersonName(text, skipTitles(text, start), true)
    if (name?.end === end) return name
  }
  let name = nameUpTo(text, start, end)
  if (name && matchesAt(UNIT_BEFORE, text, start)) {
    const place = placeLength(text, start, end)
    if (place > 0) name = nameUpTo(text, start + place + 1, end)
  } else if (name && !addressed) name = withoutPlace(text, name)
  if (!name && !addressed && isLone(text, start, end)) name = run
  // "Giám đốc Sở Y tế Hà Nam": not every name that begins like a person's is one.
  return PLACES.has(text.slice(start, end)) ? null : name
}

/** The longest name that ends at `end` and begins with one of the words from `from` on. */
function nameUpTo(text: string, from: number, end: number): Match | null {
  for (let at = from, before = from; at < end;) {
    const name = readPersonName(text, skipTitles(text, at))
    // "Văn" is a family name too, but hardly where a word stands before it that may be one.
    if (name?.end === end) return MIDDLE.test(text.slice(at, at + 4)) ? { start: before, end } : name
    const next = text.indexOf(' ', at)
    if (next < 0 || next > end) break
    before = at
    at = next + 1
  }
  return null
}

/** `Giám đốc VNPT Hà Trung` **Lê Văn An**: a place may begin like a name, which has no more words than usual. */
function withoutPlace(text: string, name: Match): Match {
  const { start, end } = name
  if (wordsIn(text, start, end) <= USUAL || matchesAt(BEHIND_WHOLE_POST, text, start)) return name
  const second = text.indexOf(' ', start) + 1
  if (MIDDLE.test(text.slice(second, second + 4)) || isOfHighlands(text.slice(start, end))) return name
  const later = nameUpTo(text, text.indexOf(' ', second) + 1, end)
  return later && wordsIn(text, later.start, end) >= LONE ? later : name
}

/** `Thứ trưởng` **Xa Thế An**, `UBND tỉnh` **Xa Thế An**: a name by its length and what stands before it. */
function isLone(text: string, start: number, end: number): boolean {
  const words = wordsIn(text, start, end)
  if (words < LONE || words > USUAL) return false
  if (!matchesAt(BEHIND_WHOLE_POST, text, start) && !matchesAt(BEHIND_PROVINCE, text, start)) return false
  const name = text.slice(start, end)
  return !LONG_WORD.test(name) && headAt(comparableOf(name), 0) === null
}

/** `UBND xã` **Lò Thị Mai An**, **Nguyễn Hoàng Mai Anh**: no place has such a middle, and few are followed by so short a name. */
const PERSONS =
  /^(?:[^ ]+ (?:Văn|Thị) |(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Võ|Vũ|Đặng|Bùi|Đỗ|Ngô)(?: [^ ]+){3}$)/

/** Length of a place's name behind `tỉnh`, `xã` …: a province's, else two words before a full name. */
function placeLength(text: string, start: number, end: number): number {
  const run = text.slice(start, end)
  const province = PROVINCES.find(
    (name) => run.startsWith(name) && (run.length === name.length || run.charAt(name.length) === ' '),
  )
  if (province) return province.length
  const words = run.split(' ')
  const place = words.slice(0, 2).join(' ').length
  if (isOfHighlands(run) || PERSONS.test(run)) return 0
  return words.length >= 4 && readPersonName(text, start + place + 1)?.end === end ? place : 0
}

/** `UBND huyện` **Rơ Chăm La Ni**, `UBND tỉnh` **Y Thanh Hà Niê Kđăm**; not `UBND xã` **Y Tý** `Sùng A Hồ`. */
function isOfHighlands(run: string): boolean {
  return (
    LONG_SURNAMES.some((name) => run.startsWith(`${name} `)) ||
    (run.startsWith('Y ') && CLANS.has(run.slice(run.lastIndexOf(' ') + 1)))
  )
}
