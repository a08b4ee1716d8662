/** Several posts in a row: `Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh (sau đây gọi là …)`. */
import type { Match } from '../../../../language/match.js'
import { isFurtherPostAt, isSubjectAt, postEnd, separatorAt, trimEnd } from './post.js'

export interface Posts {
  posts: Match[]
  /** Offset after them and their brackets. */
  end: number
}

/** The posts from `from` on, up to `limit` or to words that are not a post. */
export function postsUpTo(text: string, from: number, limit: number): Posts {
  const posts: Match[] = []
  for (let at = from; at < limit;) {
    const end = postEnd(text, at, limit)
    posts.push({ start: at, end: trimEnd(text, at, end) })
    const separator = end < limit ? separatorAt(text, end) : null
    if (separator === null) break
    if (separator.includes('(')) {
      // "Giám đốc Bảo hiểm xã hội (BHXH), Trưởng ban": more posts may follow the bracket.
      const close = closing(text, end, limit)
      const more = separatorAt(text, close)
      if (more === null || more.includes('(') || !isFurtherPostAt(text, close + more.length))
        return { posts, end: close }
      at = close + more.length
      continue
    }
    at = end + separator.length
    if (isSubjectAt(text, at)) return { posts, end }
  }
  return { posts, end: limit }
}

function closing(text: string, at: number, limit: number): number {
  const close = text.indexOf(')', at)
  return close >= 0 && close < limit + 200 ? close + 1 : limit
}
