/**
 * The posts of a chair who is not named.
 *
 *     "Ngày 05/7/2022, tại trụ sở, |Chủ tịch UBND tỉnh| chủ trì …"
 *     "… họp dưới sự chủ trì của đồng chí |Trưởng ban Chỉ huy| để rà soát …"
 *     "Kết luận của |Chủ tịch UBND tỉnh| tại cuộc họp …"
 */
import { nextCapital } from '../../../../language/capitals.js'
import { latin } from '../../../../language/latin.js'
import type { Match } from '../../../../language/match.js'
import { endOf, matchesAt } from '../../../../language/sticky.js'
import { ADDRESSES, LEADING, PRESIDING } from '../../../../vocabulary/chair-words.js'
import { anyOf } from '../../../../language/phrases/any-of.js'
import { isFurtherPostAt, isPostAt, isSubjectAt, LONGEST, postWordsEnd } from './post.js'
import { postsUpTo } from './list.js'
import { verbAt } from '../verbs.js'

const NEAR = 12
const OPENS = new RegExp(`(?:^|[,.;:] |(?:${anyOf(ADDRESSES)}) )$`, 'i')
const PRESIDES = latin(new RegExp(`(?:đã |trực tiếp )?(?:${anyOf(PRESIDING)})(?!\\p{L})`, 'uy'))
const UNDER = new RegExp(
  `dưới sự (?:đồng )?(?:${anyOf(LEADING)}) (?:của|bởi) (?:(?:${anyOf(ADDRESSES)}) )?$`,
  'i',
)
/** The letters that it may have. */
const UNDER_LENGTH = 48
/** What a post that stands under it does not go beyond; a comma may come before another. */
const BEHIND = /, |[.;:]| (?:để|tại|đã|họp|về|nhằm|nghe|cùng|với|xem xét) /g
/** A post does not go beyond these; in `Chánh Văn phòng` **thông báo** `kết luận của Bộ trưởng` the first did not preside. */
const TOLD = /[.;:]|thông báo/
const OF =
  /(?:về (?:việc )?|v\/v )?(?:(?:thông báo|truyền đạt) )?(?:nội dung )?(?:ý kiến )?(?:kết luận|chỉ đạo|ý kiến)(?:,? chỉ đạo|,? kết luận)* của (?:đồng chí )?/iy
const TITLE_END = / (?:tại|về|trong|đối với|sau) |, tại /

/** `Ngày 05/7/2022, tại trụ sở, ` **Chủ tịch UBND tỉnh** ` chủ trì …`: the posts of one who is not named. */
export function postsOfUnnamed(text: string): Match[] {
  for (let at = nextCapital(text, 0); at < text.length; at = nextCapital(text, at + 1)) {
    if (!isPostAt(text, at) || isSubjectAt(text, at)) continue
    if (UNDER.test(text.slice(Math.max(0, at - UNDER_LENGTH), at)))
      return postsUpTo(text, at, endUnder(text, at)).posts
    if (!OPENS.test(text.slice(Math.max(0, at - NEAR), at))) continue
    const limit = at + verbAt(text.slice(at, at + LONGEST), 0)
    if (!matchesAt(PRESIDES, text, limit) || TOLD.test(text.slice(postWordsEnd(text, at), limit))) continue
    return postsUpTo(text, at, limit).posts
  }
  return []
}

function endUnder(text: string, at: number): number {
  const window = text.slice(at, at + LONGEST)
  for (const { 0: sign, index } of window.matchAll(BEHIND))
    if (sign !== ', ' || !isFurtherPostAt(window, index + sign.length)) return at + index
  return at + window.length
}

/** `Kết luận của ` **Chủ tịch UBND tỉnh** ` tại cuộc họp …` */
export function postsInTitle(text: string): Match[] {
  const from = endOf(OF, text, 0)
  if (from < 0 || !isPostAt(text, from) || isSubjectAt(text, from)) return []
  const behind = text.slice(from).search(TITLE_END)
  return postsUpTo(text, from, behind < 0 ? text.length : from + behind).posts
}
