/** The posts inside a line that holds more than one; texts as `plain` are in bare letters. */
import { bare } from '../../language/letters.js'
import { SpacedPhrases } from '../../language/spaced-phrases.js'
import { POST_HEADS, POST_TRAILS } from '../../vocabulary/signatures.js'

/** `PHÓ CHỦ TỊCH THƯỜNG TRỰC` is one post. */
const POSTS = new SpacedPhrases(POST_HEADS.filter((head) => head !== 'thuong truc'))
const TRAILS = new Set<string>(POST_TRAILS)
/** What may stand before the blank before a post. */
const BEFORE = /[a-z.,]/

/** Where posts begin behind the first word. */
export const postsInside = (plain: string): number[] => postsFrom(plain, nextWord(plain, 0))

/** Also that at the beginning: `BỘ TRƯỞNG` holds no further `TRƯỞNG`. */
export const postsIn = (plain: string): number[] => postsFrom(plain, 0)

function postsFrom(plain: string, from: number): number[] {
  const posts: number[] = []
  let end = from
  for (let at = from; at >= 0; at = nextWord(plain, at)) {
    if (at < end || (at > 0 && !BEFORE.test(plain.charAt(at - 2)))) continue
    const post = POSTS.endAt(plain, at)
    if (post < 0) continue
    posts.push(at)
    end = post
  }
  return posts
}

const nextWord = (plain: string, at: number) => plain.indexOf(' ', at) + 1 || -1

/** `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`: whether a post of two words or more ends at `end`. */
export function endsPost(plain: string, end: number): boolean {
  let from = plain.lastIndexOf(' ', end - 1)
  for (let word = 0; word < MOST_WORDS && from > 0; word++) {
    from = plain.lastIndexOf(' ', from - 1)
    if (POSTS.endAt(plain, from + 1) === end) return true
  }
  return false
}
const MOST_WORDS = 3

/** `PHÓ |CHÁNH VĂN PHÒNG`: the post begins at the first of the heads that touch. */
export function startOfPost(text: string, post: number, posts: readonly number[]): number {
  for (const at of posts) if (at < post && bare(text.slice(at, post)).trim() === 'pho') return at
  return post
}

/** `HẠT` **TRƯỞNG**, `PHÓ BÍ THƯ` **THƯỜNG TRỰC**: what ends a post and is none by itself. */
export const isTrail = (plain: string): boolean => TRAILS.has(plain.trim())
