/** The posts inside a line that holds more than one; texts as `plain` are in bare letters. */
import { bare } from '../../language/letters.js'
import { POST_HEADS, POST_TRAILS } from '../../vocabulary/signatures.js'

/** `PHÓ CHỦ TỊCH THƯỜNG TRỰC` is one post. */
const BEGINNINGS = POST_HEADS.filter((head) => head !== 'thuong truc').join('|')
const INSIDE = new RegExp(`(?<=[a-z.,] )(?:${BEGINNINGS})(?![a-z])`, 'g')
const ANYWHERE = new RegExp(`(?<=^|[a-z.,] )(?:${BEGINNINGS})(?![a-z])`, 'g')
const TRAILS = new Set<string>(POST_TRAILS)

/** Where posts begin behind the first word. */
export const postsInside = (plain: string): number[] => startsOf(INSIDE, plain)

/** Also that at the beginning: `BỘ TRƯỞNG` holds no further `TRƯỞNG`. */
export const postsIn = (plain: string): number[] => startsOf(ANYWHERE, plain)

const startsOf = (form: RegExp, plain: string): number[] =>
  Array.from(plain.matchAll(form), ({ index }) => index)

/** `PHÓ |CHÁNH VĂN PHÒNG`: the post begins at the first of the heads that touch. */
export function startOfPost(text: string, post: number, posts: readonly number[]): number {
  for (const at of posts) if (at < post && bare(text.slice(at, post)).trim() === 'pho') return at
  return post
}

/** `HẠT` **TRƯỞNG**, `PHÓ BÍ THƯ` **THƯỜNG TRỰC**: what ends a post and is none by itself. */
export const isTrail = (plain: string): boolean => TRAILS.has(plain.trim())
