/** Who works along: `phối hợp với` **Sở Tài chính, các đơn vị liên quan**, `cùng với` …, `có sự tham gia của` …. */
import { SUPPORT_LINKS } from '../../vocabulary/directive-verbs.js'
import { readLabelledList, type BodyList } from '../bodies/index.js'
import type { Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'

export interface Support extends BodyList {
  /** Where the linking word stands. */
  at: number
  /** Linked by "cùng" alone, which names a partner only right behind the leading body. */
  weak: boolean
}

const LINK =
  /chủ trì,? cùng|phối hợp|phối kết hợp|cùng|có sự|với sự|sự (?:tham gia|phối hợp) của|bàn bạc với/g
const NOUN_BEFORE = /(?:quy chế|công tác|việc|cơ chế|chương trình|thiếu sự|kế hoạch) $/

const LABEL_BEFORE = /(?:cơ quan|đơn vị) $/

const links = phraseSet(SUPPORT_LINKS)

/** All lists of bodies in the text that are named as working along, in order. */
export function supportsOf(line: Line): Support[] {
  const supports: Support[] = []
  LINK.lastIndex = 0
  for (let match = LINK.exec(line.low); match; match = LINK.exec(line.low)) {
    const at = match.index
    const words = links.at(line, at)
    if (!words) continue
    const named = line.text[words.end] === ':' && LABEL_BEFORE.test(line.low.slice(Math.max(0, at - 8), at))
    if (!named && line.text[words.end] !== ' ') continue
    if (NOUN_BEFORE.test(line.low.slice(Math.max(0, at - 16), at))) continue
    const list = readLabelledList(line, words.end + (named ? 2 : 1))
    if (!list) continue
    supports.push({ ...list, at, weak: match[0] === 'cùng' && !line.low.startsWith('cùng với ', at) })
    LINK.lastIndex = list.end
  }
  return supports
}
