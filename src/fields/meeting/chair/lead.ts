/**
 * What stands before a name and is the person's: a form of address, titles, posts.
 *
 *     "…, " **"đồng chí Phó Chủ tịch UBND tỉnh"** " Lê Văn An"
 */
import { latin } from '../../../language/latin.js'
import type { Match } from '../../../language/match.js'
import { matchesAt } from '../../../language/sticky.js'
import { titlesBefore } from '../../../language/titles.js'
import { ADDRESSES, UNITS } from '../../../vocabulary/chair-words.js'
import { anyOf } from '../../../language/phrases/any-of.js'
import { postsBefore } from './posts/named.js'

/** `thay mặt Thường trực Tỉnh ủy, đồng chí …`: what a form of address is parted from is not the person's. */
const APART = new RegExp(
  `(?<=(?:[,;:]|(?:^|\\s)(?:và|cùng|với|của|do|là|có|gồm|mời))\\s*(?:${anyOf(ADDRESSES)})\\s*)`,
  'iy',
)
/** `Chủ tịch UBND các xã Tân Phú, |Hà Lâm`: a post of many places goes on with their names. */
const OF_MANY = latin(new RegExp(` (?:các|\\d{1,2}) (?:${anyOf(UNITS)})[^.;]* \\p{Lu}[^.;]*(?:,| và) $`, 'u'))

export interface Lead {
  /** Offset of its first word; of the name where nothing leads. */
  start: number
  /** Offset of the first post; of the name where there is none. */
  posted: number
  posts: Match[]
  /** A title or form of address stands before the name. */
  addressed: boolean
}

/** `họp Ban Giám đốc mở rộng` **do** `PGS.TS. Lê Văn An … chủ trì`: no post goes over it. */
const BY = ' do '
const OPEN = ' ('

/** `Giám đốc Bệnh viện` **(bà** `Lê Thị An) kết luận`: where the bracket begins that stands right before `at`; else `at`. */
const outOfBracket = (text: string, at: number): number =>
  text.startsWith(OPEN, at - OPEN.length) ? at - OPEN.length : at

/**
 * @param bound - no post begins before it
 * @param address - where the titles and forms of address begin that stand right before the name
 * @returns null where the name at `name` goes on with the places of a post
 */
export function leadOf(
  text: string,
  name: number,
  bound?: number,
  address = titlesBefore(text, name),
): Lead | null {
  const addressed = address < name
  const apart = (addressed && matchesAt(APART, text, name)) || text.endsWith(BY, address)
  const posts = apart ? [] : postsBefore(text, name, outOfBracket(text, address), bound)
  const last = posts.at(-1)
  if (!last) return { start: address, posted: name, posts, addressed }
  if (!addressed && OF_MANY.test(text.slice(last.start, name))) return null
  const posted = posts[0]!.start
  return { start: titlesBefore(text, posted), posted, posts, addressed }
}
