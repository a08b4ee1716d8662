/** One post, up to another post, a bracket or a clause: `Chủ tịch UBND tỉnh`. */
import { headAt } from '../../../../language/bodies/heads.js'
import { comparableOf } from '../../../../language/comparable.js'
import { nextCapital } from '../../../../language/capitals.js'
import { latin } from '../../../../language/latin.js'
import { sentenceCase } from '../../../../language/letters.js'
import { endBefore } from '../../../../language/punctuation.js'
import { endOf, matchAt, matchesAt } from '../../../../language/sticky.js'
import { ADDRESSES } from '../../../../vocabulary/chair-words.js'
import { COLLECTIVES, MEETING_NOUNS, POST_WORDS, SMALL_POSTS } from '../../../../vocabulary/meeting-words.js'
import { anyOf, bothWays } from '../../../../language/phrases/any-of.js'

/** **Q.** `Chủ tịch UBND tỉnh`: an acting chairman; this full stop does not end the sentence. */
const ACTING = 'Q.'
const POST = latin(new RegExp(`(?:Q\\. ?)?(?:Phó )?(?:${anyOf(POST_WORDS)})(?!\\p{L})`, 'uy'))
const POST_BEGINNINGS = new Set([ACTING, ...POST_WORDS.flatMap(bothWays).map((post) => post.slice(0, 2))])
const SMALL_POST = latin(new RegExp(`(?:quyền |phó )?(?:${anyOf(SMALL_POSTS)})(?!\\p{L})`, 'uy'))
/** `đồng chí` **phó chủ tịch UBND tỉnh** `Lê Văn An`: before a name only behind a form of address. */
const ADDRESSED_POST = latin(
  new RegExp(
    `(?<=(?<!\\p{L})(?:${anyOf(ADDRESSES)}) )(?:quyền |phó )?(?:${anyOf(SMALL_POSTS)})(?!\\p{L})`,
    'gu',
  ),
)
/** What begins a new clause after the posts: `Ban Chỉ đạo …`, `hội nghị …`. */
const MEETINGS = [...MEETING_NOUNS, ...MEETING_NOUNS.map(sentenceCase)]
const SUBJECT = latin(new RegExp(`(?:${anyOf([...COLLECTIVES, ...MEETINGS])})(?!\\p{L})`, 'uy'))
/** One of the Party's Secretariat holds this post; of other bodies it is a collective. */
const STANDING = 'Thường trực Ban Bí thư'
/** No post is longer. */
export const LONGEST = 140
/** `Chủ tịch Liên đoàn Lao động` **(LĐLĐ) tỉnh** `chủ trì`: an abbreviation inside the post. */
const SHORT_FORM = latin(
  / ?\((?:sau đây (?:viết tắt|gọi tắt) là )?[A-ZĐ&]{2,10}\) (?=(?:tỉnh|huyện|thành phố|xã|phường|thị xã|quận|đặc khu|cấp|tối cao|nhà nước|trung ương|\p{Lu}\p{Ll}+)(?!\p{L}))/uy,
)
/** `Bí thư Đảng ủy` **kiêm** `Chủ tịch UBND xã`. */
const BESIDES = '(?:kiêm(?: nhiệm)?|đồng thời là)'
const SEPARATOR = new RegExp(`\\s+[-–—]\\s+|,?\\s+${BESIDES}\\s+|,\\s+|\\s*\\(|;\\s+`, 'y')
const BESIDES_BEFORE = new RegExp(`,? ${BESIDES} $`)
const JOINS = new RegExp(`^\\s+${BESIDES}`)

/** Where the first words of a post at `at` end, or -1. */
export function postWordsEnd(text: string, at: number): number {
  return POST_BEGINNINGS.has(text.slice(at, at + 2)) ? endOf(POST, text, at) : -1
}

/** Whether the full stop at `at` is that of `Q. Chủ tịch`. */
export const isOfActing = (text: string, at: number): boolean =>
  text.startsWith(ACTING, at - 1) && !/\S/.test(text.charAt(at - 2))

/** Whether a post begins at `at`. */
export function isPostAt(text: string, at: number): boolean {
  return postWordsEnd(text, at) >= 0
}

/** Also one in small letters, as it may follow a name or another post. */
export function isFurtherPostAt(text: string, at: number): boolean {
  return isPostAt(text, at) || matchesAt(SMALL_POST, text, at)
}

/** Where the last post in small letters behind a form of address begins, or -1. */
export function addressedPost(text: string): number {
  let last = -1
  for (const { index } of text.matchAll(ADDRESSED_POST)) last = index
  return last
}

/** Whether a new clause begins at `at`, even if it looks like a post. */
export function isSubjectAt(text: string, at: number): boolean {
  return matchesAt(SUBJECT, text, at) && !text.startsWith(STANDING, at)
}

/** Where the post at `start` ends: before a bracket, another post or a clause. */
export function postEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const short = mayPart(text, at) ? endOf(SHORT_FORM, text, at) : -1
    if (short >= 0 && short < limit) at = short
    const separator = separatorAt(text, at)
    const next = at + (separator?.length ?? 1)
    const ends =
      separator !== null &&
      (separator.includes('(') || isFurtherPostAt(text, next) || isSubjectAt(text, next))
    if (ends && !(JOINS.test(separator) && !namesBody(text.slice(start, at)))) return at
    at = next
  }
  return limit
}

/** `Chủ tịch` **kiêm Tổng Giám đốc Công ty**: a post without a body shares that of the next. */
function namesBody(post: string): boolean {
  const line = comparableOf(post)
  for (let at = nextCapital(post, 1); at < post.length; at = nextCapital(post, at + 1)) {
    const kind = headAt(line, at)?.kind
    if (kind && kind !== 'office') return true
  }
  return false
}

/** Where the `kiêm` before the post at `at` begins, if the post at `above` has a body of its own; or -1. */
export function besidesBefore(text: string, above: number, at: number): number {
  const length = BESIDES_BEFORE.exec(text.slice(above, at))?.[0].length ?? 0
  return length > 0 && namesBody(text.slice(above, at - length)) ? at - length : -1
}

/** Whether a separator or a short form may begin here; a quick test for most letters. */
function mayPart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code === 32) return ' -–—(kđ'.includes(text.charAt(at + 1))
  return code === 44 /* , */ || code === 59 /* ; */ || code === 40 /* ( */
}

/** What separates the post that ends at `at` from the next words. */
export function separatorAt(text: string, at: number): string | null {
  return mayPart(text, at) ? (matchAt(SEPARATOR, text, at)?.[0] ?? null) : null
}

/**
 * Words that end a post: `Tổ trưởng Tổ công tác` **thành lập theo Quyết định số 455/QĐ-UBND**, `Chủ tịch Hiệp hội`**,
 * về ứng phó với thiên tai**, `Bí thư Huyện ủy` **và đoàn công tác**.
 */
const BEHIND_POST =
  / thành lập (?:theo|tại) |, (?:về|để|nhằm) | và (?:các thành viên )?[đĐ]oàn (?:công tác|kiểm tra|khảo sát|giám sát)/

/** The end of a post without the signs after it. */
export function trimEnd(text: string, start: number, to: number): number {
  const behind = text.slice(start, to).search(BEHIND_POST)
  const end = endBefore(' ,;–-', text, start, behind < 0 ? to : start + behind)
  // "Lãnh đạo Sở (đồng chí Lê Văn A, Phó Giám đốc) chủ trì": the bracket was opened before the post.
  const closes = text[end - 1] === ')' && !text.slice(start, end).includes('(')
  return closes ? end - 1 : end
}
