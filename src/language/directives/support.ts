/** Who supports: `phối hợp với` **Sở Tài chính, các đơn vị liên quan**, `cùng với` …, `có sự tham gia của` …. */
import { readLabelledList, readList, type BodyList } from '../bodies/index.js'
import type { Comparable } from '../comparable.js'
import { CodeSet } from '../code-set.js'
import { SPACE } from '../punctuation.js'
import { matchesAt } from '../sticky.js'
import { opensTask } from './predicate/openers.js'
import type { Link, Walk } from './walk.js'

export interface Support extends BodyList {
  /** Where the linking word begins. */
  at: number
  /** Linked by "cùng" alone, which names a partner only right after the leading body or another partner. */
  weak: boolean
}

const NOUN_BEFORE = /(?:quy chế|công tác|việc|cơ chế|chương trình|thiếu sự|kế hoạch) $/
/** `Ban Chỉ huy Quân` **sự phối hợp với** `…`: this `sự` is not part of the link. */
const COMPOUND = /(?:quân|hình|dân|nhân|thời) sự $/
const SECOND_HALF = 'sự '
const LABEL_BEFORE = /(?:^|[.;,] |(?:cơ quan|đơn vị|bộ phận) )$/
/** `Đơn vị phối hợp:` **Sở A, Sở B**`.`: a line of its own below the task. */
const LABEL = /(?:(?:các )?(?:đơn vị|cơ quan|bộ phận) )?phối hợp(?: thực hiện)?: /y
const LABEL_FIRST = new CodeSet('cđbp')
const WEAK = 'cùng'
const SEPARATORS = new CodeSet(',;')
const COOPERATES =
  /^,? (?:cùng |(?:là|làm) (?:cơ quan|đơn vị) )?phối hợp(?:[:.;,)]| thực hiện| (?!với|cùng|chặt))/

/** Whether the text begins with such a label. */
export const namesSupport = ({ low, codes }: Comparable): boolean =>
  LABEL_FIRST.has(codes[0]!) && matchesAt(LABEL, low, 0)

/** `…,` **cùng Sở Xây dựng** `làm việc với …`: first or after a comma or semicolon, and before what they do together. */
const actsTogether = (line: Comparable, at: number, end: number): boolean =>
  (at === 0 || (SEPARATORS.has(line.codes[at - 2]!) && line.codes[at - 1] === SPACE)) &&
  line.text[end] === ' ' &&
  opensTask(line, end + 1)

/** `Phòng A chủ trì,` **Phòng B, Văn phòng** `phối hợp: …`: between the two verbs, or in brackets after the first. */
function besideLeading(line: Comparable, { at, end }: Link): Support | null {
  const list = readList(line, end)
  if (!list || !COOPERATES.test(line.low.slice(list.end, list.end + 36))) return null
  return { bodies: list.bodies, end: list.end, at, weak: false }
}

/** All lists of supporting bodies in the text, in order. */
export function supportsOf(line: Comparable, { links, leading }: Walk): Support[] {
  const supports: Support[] = []
  let past = 0
  for (const { at, end } of links) {
    if (at < past) continue
    const sign = line.text[end]
    const named = sign === ':' && LABEL_BEFORE.test(line.low.slice(Math.max(0, at - 8), at))
    if (!named && sign !== ' ') continue
    if (line.low.startsWith(SECOND_HALF, at) && COMPOUND.test(line.low.slice(Math.max(0, at - 5), at + 3)))
      continue
    if (NOUN_BEFORE.test(line.low.slice(Math.max(0, at - 16), at))) continue
    const list = readLabelledList(line, end + (named ? 2 : 1))
    if (!list) continue
    const last = supports.at(-1)
    // "phối hợp với Công an xã cùng các ấp": joined to a partner.
    const joined = last?.weak === false && last.end === at - 1
    const weak = end - at === WEAK.length && !joined && !actsTogether(line, at, list.end)
    supports.push({ bodies: list.bodies, end: list.end, at, weak })
    past = list.end
  }
  const beside = leading && besideLeading(line, leading)
  return beside ? [...supports, beside].sort((a, b) => a.at - b.at) : supports
}
