/**
 * The posts of a chair who is not named.
 *
 *     "Ngày 05/7/2022, tại trụ sở, |Chủ tịch UBND tỉnh| chủ trì …"
 *     "Kết luận của |Chủ tịch UBND tỉnh| tại cuộc họp …"
 */
import { nextCapital } from '../../../../language/capitals.js'
import { latin } from '../../../../language/latin.js'
import type { Match } from '../../../../language/match.js'
import { endOf, matchesAt } from '../../../../language/sticky.js'
import { ADDRESSES, PRESIDING } from '../../../../vocabulary/chair-words.js'
import { anyOf } from '../../../../language/phrases/any-of.js'
import { isPostAt, isSubjectAt, LONGEST, postWordsEnd } from './post.js'
import { postsUpTo } from './list.js'
import { verbAt } from '../verbs.js'

const NEAR = 12
const OPENS = new RegExp(`(?:^|[,.;:] |(?:${anyOf(ADDRESSES)}) )$`, 'i')
const PRESIDES = latin(new RegExp(`(?:đã |trực tiếp )?(?:${anyOf(PRESIDING)})(?!\\p{L})`, 'uy'))
/** A post does not go beyond these; in `Chánh Văn phòng` **thông báo** `kết luận của Bộ trưởng` the first did not preside. */
const TOLD = /[.;:]|thông báo/
const OF =
  /(?:về (?:việc )?|v\/v )?(?:(?:thông báo|truyền đạt) )?(?:nội dung )?(?:ý kiến )?(?:kết luận|chỉ đạo|ý kiến)(?:,? chỉ đạo|,? kết luận)* của (?:đồng chí )?/iy
const TITLE_END = / (?:tại|về|trong|đối với|sau) |, tại /

/** `Ngày 05/7/2022, tại trụ sở, ` **Chủ tịch UBND tỉnh** ` chủ trì …`: the posts of one who is not named. */
export function postsOfUnnamed(text: string): Match[] {
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at + 1)) {
    if (!isPostAt(text, at) || isSubjectAt(text, at) || !OPENS.test(text.slice(Math.max(0, at - NEAR), at)))
      continue
    const limit = at + verbAt(text.slice(at, at + LONGEST), 0)
    if (!matchesAt(PRESIDES, text, limit) || TOLD.test(text.slice(postWordsEnd(text, at), limit))) continue
    return postsUpTo(text, at, limit).posts
  }
  return []
}

/** `Kết luận của ` **Chủ tịch UBND tỉnh** ` tại cuộc họp …` */
export function postsInTitle(text: string): Match[] {
  const from = endOf(OF, text, 0)
  if (from < 0 || !isPostAt(text, from) || isSubjectAt(text, from)) return []
  const behind = text.slice(from).search(TITLE_END)
  return postsUpTo(text, from, behind < 0 ? text.length : from + behind).posts
}
