/**
 * The posts of a named person, before or after the name.
 *
 *     "Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh |Lê Văn An"
 *     "Lê Văn An| - Ủy viên …, Bí thư Tỉnh ủy (sau đây gọi là …) chủ trì"
 */
import { nextCapital } from '../../../../language/capitals.js'
import { CodeSet } from '../../../../language/code-set.js'
import { latin } from '../../../../language/latin.js'
import type { Match } from '../../../../language/match.js'
import { ADDRESSES, RANKS } from '../../../../vocabulary/chair-words.js'
import { ACADEMIC_TITLES } from '../../../../vocabulary/signatures.js'
import { anyOf } from '../../../../language/phrases/any-of.js'
import {
  addressedPost,
  besidesBefore,
  isFurtherPostAt,
  isOfActing,
  isPostAt,
  LONGEST,
  postWordsEnd,
  separatorAt,
  trimEnd,
} from './post.js'
import { isChairLedUpTo } from '../part.js'
import { postsUpTo, type Posts } from './list.js'
import { verbAt } from '../verbs.js'

/** `Bộ trưởng`**, ngày 20/6/2022**, `…`, `Thường trực UBND tỉnh`**, sau khi nghe** `…`: a clause between a post and the name. */
const CLAUSE =
  /, (?:ngày|sáng|chiều|tối|tại|vào|trong|từ|sau khi|nghe|(?:các )?ý kiến) | (?:đã|sẽ|báo cáo|trình bày|phát biểu)[ ,]| ngày \d/
/** `theo ủy quyền của` **Bộ trưởng**`, Thứ trưởng …`, `Quyết định số 12/QĐ-BYT của` **Bộ trưởng**`, …`: the post of another. */
const OF_ANOTHER =
  /(?:(?:ủy|uỷ) (?:quyền|nhiệm) (?:của|cho)|[Tt]hừa lệnh|[Tt]hay mặt|báo cáo|trình|(?:^| )các|\d[-/][A-ZĐ][^\s,]{1,20},? (?:ngày [^,;.]{4,25} )?của) $/
/** Such words are not longer. */
const OF_ANOTHER_LENGTH = 70
/** What separates two posts of one person. */
const LISTED = /(?:,| [-–]) $/
/** Posts are looked for so far before the name. */
const REACH = 260
const ACADEMIC = `(?:${anyOf(ACADEMIC_TITLES)})(?=[. ])`
/** `, đồng chí Trần Văn B`, ` và PGS.TS. Trần Văn B`: another person. */
const FURTHER = `(?:,| và| cùng| cùng với) (?:các )?(?:${anyOf(ADDRESSES)}|${ACADEMIC}|${anyOf(RANKS)})(?!\\p{L})`
const SENTENCE_END = latin(
  new RegExp(`(?:(?<!(?<!\\p{L})Q)\\.|[;:])(?:\\s|$)| tại | để | như sau(?!\\p{L})|${FURTHER}`, 'u'),
)

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
    const listed = LISTED.test(text.slice(Math.max(0, start - 3), start))
    const besides = index > 0 ? besidesBefore(text, starts[index - 1]!, start) : -1
    const separated = listed || besides >= 0 || start === 0 || /[-–]/.test(text.charAt(start - 2))
    if (posts.length > 0 && OF_ANOTHER.test(text.slice(Math.max(0, start - OF_ANOTHER_LENGTH), start))) break
    // "Phó Trưởng ban Chỉ đạo Thường trực …": part of the post before it.
    const within = !separated && index > 0 && !text.slice(starts[index - 1], start).includes(',')
    // "Thường trực Chính phủ họp dưới sự chủ trì của Thủ tướng …": the chair's post is separate.
    const presides = within && isChairLedUpTo(text, start)
    if (within && !presides) continue
    posts.unshift({ start, end: trimEnd(text, start, stop) })
    if (presides || (!listed && besides < 0)) break
    stop = besides < 0 ? start : besides
  }
  return posts
}

const OF = 'của '

/** `Theo chỉ đạo của` **Bộ trưởng**`, Thứ trưởng Lê Văn An chủ trì …`: the first post is another person's. */
export const withoutOwner = (text: string, posts: Match[]): Match[] =>
  posts.length > 1 && text.endsWith(OF, posts[0]!.start) ? posts.slice(1) : posts

/** Where the clause begins that ends at `end`: posts do not go beyond a sign. */
function clauseStart(text: string, from: number, end: number): number {
  let at = end
  while (at > from) {
    const sign = CLAUSE_SIGNS.has(text.charCodeAt(at - 1)) && !isOfActing(text, at - 1)
    const short = sign
      ? (SHORT_FORM_END.exec(text.slice(Math.max(0, at - SHORT_LENGTH), at))?.[0].length ?? 0)
      : 1
    if (short === 0) break
    at -= short
  }
  return Math.max(at, from)
}

/** `Chủ tịch Ủy ban nhân dân` **(UBND)** `tỉnh`: a short form within a post. */
const SHORT_FORM_END = /\([A-ZĐ]{2,6}\)$/
const SHORT_LENGTH = 8

/** Signs that end a clause. */
const CLAUSE_SIGNS = new CodeSet('.;:()')

/** Where posts begin between `from` and `to`. */
function postsIn(text: string, from: number, to: number): number[] {
  const window = text.slice(from, to)
  const starts: number[] = []
  for (let at = nextCapital(window, 0); at < window.length; at = nextCapital(window, at)) {
    const end = postWordsEnd(window, at)
    if (end >= 0) starts.push(from + at)
    at = end >= 0 ? end : at + 1
  }
  const small = starts.length === 0 ? addressedPost(window) : -1
  if (small >= 0) starts.push(from + small)
  return starts
}

/** ` - Ủy viên …, Bí thư Tỉnh ủy (sau đây …) chủ trì`: posts after the name, up to the verb; nothing may separate them. */
export function postsAfter(text: string, start: number): Posts {
  const first = separatorAt(text, start)
  const from = start + (first?.length ?? 1)
  const further = first === null ? isPostAt(text, from) : isFurtherPostAt(text, from)
  if (!further) return { posts: [], end: start }
  return postsUpTo(text, from, Math.min(verbAt(text, from), sentenceEnd(text, from)))
}

function sentenceEnd(text: string, from: number): number {
  const end = text.slice(from, from + 600).search(SENTENCE_END)
  return end < 0 ? text.length : from + end
}
