/**
 * Persons with their posts, in every usual order.
 *
 *     "đồng chí Hồ Văn Niên - Ủy viên …, Bí thư Tỉnh ủy, Chủ tịch Hội đồng nhân dân tỉnh kết luận:"
 *     "Chủ tịch UBND tỉnh Lâm Minh Thành - Chỉ huy trưởng Trung tâm … đã chủ trì …"
 */
import { headAt } from '../../language/bodies/heads.js'
import { lineOf } from '../../language/bodies/line.js'
import { isApostrophe, isLetter, nextCapital, syllableEnd } from '../../language/capitals.js'
import { isDigit } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import type { Match } from '../../language/match.js'
import { isTitleBefore, readPersonName, skipTitles, titlesBefore } from '../../language/persons.js'
import { COLON } from '../../language/punctuation.js'
import { matchesAt } from '../../language/sticky.js'
import { PROVINCES } from '../../vocabulary/provinces.js'
import { addressBefore, honorificBefore } from './address.js'
import { isPostAt } from './post.js'
import { postsAfter, postsBefore, withoutOwner } from './posts-of-named.js'
import { isVerbAt } from './verbs.js'

/** `…` **và đồng chí** `Trần Văn B`, **và đồng chí Đại tá** `Trần Văn B`. */
const LINK =
  /^\s*(?:,\s*)?(?:và|cùng|cùng với|[,;])\s+(?:các )?(?:đồng chí|đ\/c|ông|bà)(?: (?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?: [A-Z][A-Za-z]{1,7}\.){1,3})?\s*$/
/** `Phó Thủ tướng Lê Văn A` **và** `Phó Thủ tướng Trần Văn B đã chủ trì`. */
const AND = /^,? (?:và|cùng) $/
const APART = /(?<=(?:[,;:]|(?:^|\s)(?:và|cùng|với|của|do|là|có|gồm|mời))\s*(?:đồng chí|đ\/c|ông|bà)\s*)/iy
const CO_CHAIR = /[\s,]*(?:cùng |và )?đồng chủ trì/y
/** `Cùng chủ trì có` **đồng chí** `…`. */
const CO_CHAIRED_BY =
  /(?<=(?:cùng|đồng) chủ trì(?: (?:cuộc họp|hội nghị|phiên họp|buổi họp|buổi làm việc))?(?: (?:có|là|gồm|còn có):? |: ?)(?:các )?)/iy
/** `Đến dự và chủ trì Hội nghị có` **đồng chí** `…`, `Chủ trì Hội nghị` **đồng chí** `…`. */
const PRESIDED_BY =
  /(?<=(?:^|[.;] | và )chủ (?:trì|tọa|toạ) (?:(?:cuộc |phiên |buổi |kỳ )?(?:họp|hội nghị|hội thảo|làm việc) )?(?:(?:có|là|gồm):? )?(?:các )?)(?:đồng chí|đ\/c|ông|bà) /iy
/** `Đến dự và chỉ đạo Hội nghị có` **đồng chí** `…`: a guest. */
const ATTENDED_BY = /(?<=(?:^|[.;] )[^.;:,]{0,24}dự (?:(?!chủ )[^.;:,]){0,60}có:? (?:các )?)/iy
const CHAIRED_BY =
  /(?<=(?:chủ trì|chủ tọa|điều hành|ủy quyền) (?:của|bởi|cho) |[Dd]ưới sự (?:đồng )?(?:chủ trì|chủ tọa|chủ toạ|điều hành) |\bdo )/y
/** **đã ký ban hành Công văn** `…`: who signed a document need not have chaired. */
const SIGNS = latin(/[\s,]*(?:(?:đã|vừa|mới) )*ký(?!\p{L})/uy)
/** `Văn phòng thông báo ý kiến của` **Phó Chủ tịch UBND tỉnh Lê Văn A** `như sau:`. */
const CONVEYED_OF = /(?<=(?:ý kiến|kết luận|chỉ đạo) của )/iy
const AS_FOLLOWS = /,? (?:tại [^.;:]{3,160} )?như sau(?=[:.])/y
/** `2. Chủ trì: `, `Đồng chủ trì Hội nghị có các đồng chí: Lê Văn A, Chủ tịch HĐND tỉnh`**; **`Trần Văn B, …` */
const LISTED_BY =
  /(?<=chủ (?:trì|tọa|toạ)(?: (?:cuộc |phiên |buổi |kỳ )?(?:họp|hội nghị|hội thảo|làm việc|giải trình|chất vấn|đối thoại|giao ban))?(?: (?:có|gồm|là)(?: [^.;:,]{2,20})?)?:\s*)/iy
const LISTED = /^(?:;|,)(?: và)? $/
/** `Các đồng chí: ` **Lê Văn A, Bí thư Tỉnh ủy**`; `**Trần Văn B, Chủ tịch UBND tỉnh** `đồng chủ trì`. */
const GROUPED_BY = /(?<=(?:^|[.,] )các (?:đồng chí|đ\/c|ông,? bà|ông|bà):\s*)/iy
const UNIT_BEFORE = /(?<=(?:xã|phường|thị trấn|huyện|quận|thị xã|đặc khu|thành phố|TP\.?|tỉnh)\s)/y
/** Posts that no name of a body follows: a name of three or four words behind them is a person's, whatever it begins with. */
const WHOLE_POST =
  /(?<=(?:[Tt]hứ trưởng|Thủ tướng(?: Chính phủ| Thường trực)?|Hiệu trưởng|Hiệu phó|Tổng [Gg]iám đốc) )/y
const LONE = 3
/** No syllable is so long: `Petrolimex`. */
const LONG_WORD = /[^ ]{8}/
const MIDDLE = /^(?:Văn|Thị) /
const PLACES = new Set<string>(PROVINCES)
/** No rule looks further behind a name. */
const NEAR = 48
/** Few names have more words; one that has may have begun later. */
const USUAL = 4
/** No opening names more who could be meant. */
const MOST = 8

export interface Person {
  name: Match
  positions: Match[]
  /** Offset behind name and posts. */
  end: number
  coChair: boolean
  /** Chairs, concludes or speaks. */
  acts: boolean
  /** A title or form of address stands before the name. */
  addressed: boolean
  /** Where the name begins had to be told among capitalised words: `Sở Y tế Hà Nam Lê Văn An`. */
  cut: boolean
  /** Joined by "và" to the person before. */
  linked: boolean
  /** One of those who are listed as chairing. */
  listed: boolean
  /** One of those who are named after `Các đồng chí:`. */
  grouped: boolean
  /** A guest: another who chairs may follow in the sentence. */
  attends: boolean
}

/** The persons of a text that a form of address or a post tells from other names. */
export function findPersons(text: string): Person[] {
  const found: Person[] = []
  for (let run = runFrom(text, 0); run; run = runFrom(text, run.end)) {
    const above = found.at(-1)
    if (above && run.start < above.end) continue
    const name = nameIn(text, run)
    if (!name) continue
    const honorific = honorificBefore(text, name.start)
    const titles = titlesBefore(text, name.start)
    const addressed = honorific < name.start || titles < name.start
    const address = titles < name.start ? honorificBefore(text, titles) : honorific
    // "thay mặt Thường trực Tỉnh ủy, đồng chí …": what an honorific is parted from is not the person's.
    const apart = honorific < name.start && matchesAt(APART, text, name.start)
    const left = apart ? [] : postsBefore(text, name.start, address, above?.end)
    if (!addressed && left.length > 0 && ofMany(text.slice(left.at(-1)!.start, name.start))) continue
    const first = left[0]?.start ?? name.start
    const told = left.length > 0 ? addressBefore(text, first) : address
    const joint = above && text.slice(above.end, Math.min(first, above.end + NEAR))
    // No words that lead up to those who chair end in a comma.
    const led = told > 1 && text.charAt(told - 2) !== ','
    const goesOn = joint !== undefined && above?.listed === true && LISTED.test(joint)
    const listed = goesOn || (led && matchesAt(LISTED_BY, text, told))
    const together = joint !== undefined && above?.grouped === true && LISTED.test(joint)
    const labelled = text.charCodeAt(told - 1) === COLON || text.charCodeAt(told - 2) === COLON
    const grouped = together || (labelled && matchesAt(GROUPED_BY, text, told))
    if (!addressed && left.length === 0 && !listed && !grouped) continue
    const right = postsAfter(text, name.end)
    const beside = led && matchesAt(CO_CHAIRED_BY, text, told)
    const coChair = beside || matchesAt(CO_CHAIR, text, right.end)
    const presides = led && (matchesAt(CHAIRED_BY, text, told) || matchesAt(PRESIDED_BY, text, told))
    const speaks = isVerbAt(text, right.end) && !matchesAt(SIGNS, text, right.end)
    const conveyed = led && matchesAt(CONVEYED_OF, text, told) && matchesAt(AS_FOLLOWS, text, right.end)
    const acts = listed || beside || speaks || presides || conveyed
    const linked =
      joint !== undefined && (listed || together || LINK.test(joint) || (left.length > 0 && AND.test(joint)))
    const attends =
      (led && matchesAt(ATTENDED_BY, text, told)) ||
      (linked && above?.attends === true && !joint.includes(';'))
    const own = speaks && !presides && !beside ? withoutOwner(text, left) : left
    const positions = [...own, ...right.posts]
    const cut = wordsIn(text, run.start, name.start) > 1 || wordsIn(text, name.start, name.end) > USUAL
    const { end } = right
    found.push({ name, positions, end, coChair, acts, addressed, cut, linked, listed, grouped, attends })
    if (found.length > MOST) break
  }
  return found
}

/** `Chủ tịch UBND các xã Tân Phú, |Hà Lâm`: a post of many places goes on with their names. */
const OF_MANY = latin(
  / (?:các|\d{1,2}) (?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh)[^.;]* \p{Lu}[^.;]*(?:,| và) $/u,
)
const ofMany = (post: string) => OF_MANY.test(post)

/** The next run of capitalised words, from `from` on: two at least, or one with an apostrophe behind its first letter. */
function runFrom(text: string, from: number): Match | null {
  for (let start = nextCapital(text, from); start < text.length; start = nextCapital(text, start + 1)) {
    if (isDigit(text.charCodeAt(start - 1))) continue
    const first = syllableEnd(text, start)
    let end = first
    for (let next = first; text.charCodeAt(next) === 32; end = next) {
      next = syllableEnd(text, end + 1)
      if (next === end + 1) break
    }
    if (end > first) return { start, end }
    if (isApostrophe(text.charCodeAt(start + 1))) {
      const end = wordEnd(text, start + 2)
      if (end > start + 3 && syllableEnd(text, start + 2) > start + 2) return { start, end }
    }
  }
  return null
}

function wordEnd(text: string, at: number): number {
  while (isLetter(text.charCodeAt(at))) at++
  return at
}

/** How many words there are between two offsets, the blank behind the last not counted. */
function wordsIn(text: string, start: number, end: number): number {
  let words = 1
  for (let at = start + 1; at < end - 1; at++) if (text.charCodeAt(at) === 32) words++
  return words
}

/** Those who chair, conclude or speak, and those named in one breath with them. */
export function actingOnes(found: Person[]): Person[] {
  const first = found.findIndex(({ acts }) => acts)
  for (let index = found.length - 2; index >= 0; index--) {
    const next = found[index + 1]!
    const together = !found[index]!.attends || next.attends || next.coChair
    if (!next.acts || !next.linked || !together) continue
    found[index]!.acts = true
    // The first of all chairs, whoever does so beside.
    if (index > first) found[index]!.coChair ||= next.coChair
  }
  for (let index = 1; index < found.length; index++) {
    const person = found[index]!
    if (person.linked && found[index - 1]!.acts) person.acts = person.coChair = true
  }
  return found.filter(({ acts }) => acts)
}

/** The name at the end of a run of capitalised words: what comes before it is a post or a place. */
function nameIn(text: string, run: Match): Match | null {
  const { start, end } = run
  const addressed = honorificBefore(text, start) < start || isTitleBefore(text, start)
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
  return addressed || !name || !PLACES.has(text.slice(start, end)) ? name : null
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
  if (wordsIn(text, start, end) <= USUAL || matchesAt(WHOLE_POST, text, start)) return name
  const second = text.indexOf(' ', start) + 1
  if (MIDDLE.test(text.slice(second, second + 4))) return name
  const later = nameUpTo(text, text.indexOf(' ', second) + 1, end)
  return later && wordsIn(text, later.start, end) >= LONE ? later : name
}

/** `Thứ trưởng` **Xa Thế An**: a name by its length and the post before it. */
function isLone(text: string, start: number, end: number): boolean {
  const words = wordsIn(text, start, end)
  if (words < LONE || words > USUAL || !matchesAt(WHOLE_POST, text, start)) return false
  const name = text.slice(start, end)
  return !LONG_WORD.test(name) && headAt(lineOf(name), 0) === null
}

/** Length of a place's name behind `tỉnh`, `xã` …: a province's, else two words before a full name. */
function placeLength(text: string, start: number, end: number): number {
  const run = text.slice(start, end)
  const province = PROVINCES.find(
    (name) => run.startsWith(name) && (run.length === name.length || run.charAt(name.length) === ' '),
  )
  if (province) return province.length
  const words = run.split(' ')
  const place = words.slice(0, 2).join(' ').length
  return words.length >= 4 && readPersonName(text, start + place + 1)?.end === end ? place : 0
}
