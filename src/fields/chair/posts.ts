/**
 * The posts of a person, before or behind the name.
 *
 *     "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh |Lê Văn An"
 *     "Lê Văn An| - Ủy viên …, Bí thư Tỉnh ủy (sau đây gọi là …) chủ trì"
 */
import { bareOf, sentenceCase } from '../../language/letters.js'
import type { Match } from '../../language/match.js'
import { titlesBefore } from '../../language/persons.js'
import { endOf, matchesAt } from '../../language/sticky.js'
import { CHAIR_VERBS, COLLECTIVES, MEETING_NOUNS, POST_WORDS } from '../../vocabulary/meeting-words.js'
import { anyOf } from './any.js'
import { nextCapital } from '../../language/capitals.js'
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'

const HONORIFIC = /(?<=(?<![a-zà-ỹ])((?:đồng chí|đ\/c|ông|bà|đc|(?:thầy|cô)(?: giáo)?)\s*))/iy
const POST = latin(new RegExp(`(?:${anyOf(POST_WORDS)})(?!\\p{L})`, 'uy'))
/** `Uỷ viên` is read too. */
const POST_BEGINNINGS = new Set(['Uỷ', 'uỷ', ...POST_WORDS.map((post) => post.slice(0, 2))])
/** What begins a clause of its own behind the posts: `Ban Chỉ đạo …`, `hội nghị …`. */
const MEETINGS = [...MEETING_NOUNS, ...MEETING_NOUNS.map(sentenceCase)]
const SUBJECT = latin(new RegExp(`(?:${anyOf([...COLLECTIVES, ...MEETINGS])})(?!\\p{L})`, 'uy'))
const VERB = latin(new RegExp(`(?<=[\\s)])(?:${anyOf(CHAIR_VERBS)})(?!\\p{L})`, 'gu'))
const VERB_NEXT = latin(new RegExp(`\\s*(?:,\\s*)?(?:${anyOf(CHAIR_VERBS)})(?!\\p{L})`, 'uy'))
/** `Bộ trưởng`**, ngày 20/6/2022**, `…`: what parts a post from the ones that lead up to the name. */
const CLAUSE = /, (?:ngày|sáng|chiều|tối|tại|vào|trong|từ) /
/** `theo ủy quyền của` **Bộ trưởng**`, Thứ trưởng …`: the post of another. */
const FOR_ANOTHER = /(?:ủy|uỷ) (?:quyền|nhiệm) (?:của|cho) $/
/** Longer than any post. */
const LONGEST = 140
/** So far before a name its posts are sought. */
const REACH = 260
/** `Chủ tịch Liên đoàn Lao động` **(LĐLĐ) tỉnh** `chủ trì`: the name of the post goes on behind it. */
const SHORT_FORM = latin(
  / ?\((?:sau đây (?:viết tắt|gọi tắt) là )?[A-ZĐ&]{2,10}\) (?=(?:tỉnh|huyện|thành phố|xã|phường|thị xã|quận|\p{Lu}\p{Ll})(?!\p{L}))/uy,
)
const SEPARATOR = /\s+[-–—]\s+|,\s+|\s*\(|;\s+/y

/** What forms of address end with, in bare letters: most words are told from them by it. */
const LAST = new Set(['hi', '/c', 'ng', 'ba', 'dc', 'ay', 'co', 'ao'].map((end) => pair(end, 0)))

/** Two bare letters as one number. */
function pair(text: string, at: number): number {
  return bareOf(text.charCodeAt(at)) * 0x10000 + bareOf(text.charCodeAt(at + 1))
}

/** Where the form of address begins that stands right before the name at `at`; `at` itself where there is none. */
export function honorificBefore(text: string, at: number): number {
  let end = at
  while (end > 0 && text.charCodeAt(end - 1) === 32) end--
  if (end < 2 || !LAST.has(pair(text, end - 2))) return at
  HONORIFIC.lastIndex = at
  const match = HONORIFIC.exec(text)
  return match ? at - match[1]!.length : at
}

/** Where the form of address and the titles begin that stand right before the name at `at`. */
export function addressBefore(text: string, at: number): number {
  return honorificBefore(text, titlesBefore(text, at))
}

/** A post begins at `at`. */
export function isPostAt(text: string, at: number): boolean {
  return POST_BEGINNINGS.has(text.slice(at, at + 2)) && matchesAt(POST, text, at)
}

/** What a chair does is told at `at`. */
export function isVerbAt(text: string, at: number): boolean {
  return matchesAt(VERB_NEXT, text, at)
}

/** `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh |Lê Văn A`: posts up to the name, and its `address`, from `bound` on. */
export function postsBefore(text: string, end: number, address: number, bound = 0): Match[] {
  const posts: Match[] = []
  const least = Math.max(bound, end - REACH)
  let stop = Math.max(least, address)
  const from = clauseStart(text, least, stop)
  const starts = postsIn(text, from, stop)
  for (let index = starts.length - 1; index >= 0; index--) {
    const start = starts[index]!
    if (stop - start > LONGEST || CLAUSE.test(text.slice(start, stop))) break
    if (start > 0 && text.charCodeAt(start - 1) !== 32) continue
    const listed = text.endsWith(', ', start)
    const separated = listed || start === 0 || /[-–]/.test(text.charAt(start - 2))
    if (posts.length > 0 && FOR_ANOTHER.test(text.slice(Math.max(0, start - 20), start))) break
    // "Phó Trưởng ban Chỉ đạo Thường trực …": a word of the post that begins before it.
    const nested =
      !separated && posts.length === 0 && index > 0 && !text.slice(starts[index - 1], start).includes(',')
    if (nested) continue
    posts.unshift({ start, end: trimEnd(text, start, stop) })
    if (!listed) break
    stop = start
  }
  return posts
}

/** No post goes over a sign: what stands before the last one need not be looked at. */
function clauseStart(text: string, from: number, end: number): number {
  let at = end
  while (at > from && !CLAUSE_SIGNS.has(text.charCodeAt(at - 1))) at--
  return at
}

/** What a clause begins behind. */
const CLAUSE_SIGNS = new CodeSet('.;:()')

/** Where posts begin between `from` and `to`. */
function postsIn(text: string, from: number, to: number): number[] {
  const window = text.slice(from, to)
  const starts: number[] = []
  for (let at = nextCapital(window, 0); at < window.length; at = nextCapital(window, at)) {
    const post = isPostAt(window, at)
    if (post) starts.push(from + at)
    at = post ? POST.lastIndex : at + 1
  }
  return starts
}

/** ` - Ủy viên …, Bí thư Tỉnh ủy (sau đây …) chủ trì`: posts behind the name, up to the verb. */
export function postsAfter(text: string, start: number): { posts: Match[]; end: number } {
  const first = separatorAt(text, start)
  const from = start + (first?.length ?? 0)
  if (first === null || !isPostAt(text, from)) return { posts: [], end: start }
  const limit = Math.min(verbAt(text, from), sentenceEnd(text, from))
  const posts: Match[] = []
  for (let at = from; at < limit;) {
    const end = postEnd(text, at, limit)
    posts.push({ start: at, end: trimEnd(text, at, end) })
    const separator = end < limit ? separatorAt(text, end) : null
    if (separator === null) break
    if (separator.includes('(')) return { posts, end: closing(text, end, limit) }
    at = end + separator.length
    if (matchesAt(SUBJECT, text, at)) return { posts, end }
  }
  return { posts, end: limit }
}

/** `Ngày 05/7/2022, tại trụ sở, ` **Chủ tịch UBND tỉnh** ` chủ trì …`: the posts of one who is not named. */
export function postsOfUnnamed(text: string): Match[] {
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at + 1)) {
    if (
      !isPostAt(text, at) ||
      matchesAt(SUBJECT, text, at) ||
      !OPENS.test(text.slice(Math.max(0, at - NEAR), at))
    )
      continue
    const limit = at + verbAt(text.slice(at, at + LONGEST), 0)
    if (!matchesAt(PRESIDES, text, limit) || /[.;:]/.test(text.slice(at, limit))) continue
    return listed(text, at, limit)
  }
  return []
}

/** `Kết luận của ` **Chủ tịch UBND tỉnh** ` tại cuộc họp …` */
export function postsInTitle(text: string): Match[] {
  const from = endOf(OF, text, 0)
  if (from < 0 || !isPostAt(text, from) || matchesAt(SUBJECT, text, from)) return []
  const behind = text.slice(from).search(TITLE_END)
  return listed(text, from, behind < 0 ? text.length : from + behind)
}

const NEAR = 12
const OPENS = /(?:^|[,.;:] |(?:đồng chí|đ\/c|ông|bà) )$/i
const PRESIDES = latin(
  /(?:đã |trực tiếp )?(?:chủ trì|chủ tọa|chủ toạ|kết luận|có ý kiến|có kết luận|cho ý kiến|chỉ đạo|phát biểu|thống nhất|yêu cầu|điều hành)(?!\p{L})/uy,
)
const OF =
  /(?:về việc |v\/v )?(?:thông báo )?(?:nội dung )?(?:ý kiến )?(?:kết luận|chỉ đạo|ý kiến)(?:,? chỉ đạo|,? kết luận)* của (?:đồng chí )?/iy
const TITLE_END = / (?:tại|về|trong|đối với|sau) |, tại /

/** The posts that stand between `from` and `limit`, parted by commas or dashes. */
function listed(text: string, from: number, limit: number): Match[] {
  const posts: Match[] = []
  for (let at = from; at < limit;) {
    const end = postEnd(text, at, limit)
    posts.push({ start: at, end: trimEnd(text, at, end) })
    const separator = end < limit ? separatorAt(text, end) : null
    if (separator === null || separator.includes('(')) break
    at = end + separator.length
  }
  return posts
}

/** Where the post at `at` ends: before a bracket, or where another post or a clause follows. */
function postEnd(text: string, at: number, limit: number): number {
  while (at < limit) {
    const short = mayPart(text, at) ? endOf(SHORT_FORM, text, at) : -1
    if (short >= 0 && short < limit) at = short
    const separator = separatorAt(text, at)
    const next = at + (separator?.length ?? 1)
    const ends =
      separator !== null &&
      (separator.includes('(') || isPostAt(text, next) || matchesAt(SUBJECT, text, next))
    if (ends) return at
    at = next
  }
  return limit
}

/** Here a separator or a short form may begin; most letters are told by it. */
function mayPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 32) return ' -–—('.includes(text.charAt(at + 1))
  return code === 44 /* , */ || code === 59 /* ; */ || code === 40 /* ( */
}

function separatorAt(text: string, at: number): string | null {
  if (!mayPart(text, at)) return null
  SEPARATOR.lastIndex = at
  return SEPARATOR.exec(text)?.[0] ?? null
}

function closing(text: string, at: number, limit: number): number {
  const close = text.indexOf(')', at)
  return close >= 0 && close < limit + 200 ? close + 1 : limit
}

function verbAt(text: string, from: number): number {
  VERB.lastIndex = from
  return VERB.exec(text)?.index ?? text.length
}

const SENTENCE_END = latin(
  /[.;:](?:\s|$)| tại | (?:và|cùng|cùng với) (?:các )?(?:đồng chí|đ\/c|ông|bà)(?!\p{L})/u,
)

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from, from + 600).search(SENTENCE_END)
  return end < 0 ? text.length : from + end
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && ' ,;–-'.includes(text.charAt(end - 1))) end--
  // "Lãnh đạo Sở (đồng chí Lê Văn A, Phó Giám đốc) chủ trì": the bracket was opened before the post.
  const closes = text[end - 1] === ')' && !text.slice(start, end).includes('(')
  return closes ? end - 1 : end
}
