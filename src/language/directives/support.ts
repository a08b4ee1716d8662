/** Who works along: `phối hợp với` **Sở Tài chính, các đơn vị liên quan**, `cùng với` …, `có sự tham gia của` …. */
import type { Match } from '../match.js'
import { SUPPORT_LINKS } from '../../vocabulary/directive-verbs.js'
import { readList } from '../bodies/index.js'
import type { Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'

const LINK = /phối hợp|phối kết hợp|cùng|có sự|với sự|sự (?:tham gia|phối hợp) của|bàn bạc với/g
const NOUN_BEFORE = /(?:quy chế|công tác|việc|cơ chế|chương trình|thiếu sự|kế hoạch) $/

const links = phraseSet(SUPPORT_LINKS)

/** The bodies that are named as working along in `[from, to)`. */
export function supportIn(line: Line, from: number, to: number): Match[] {
  const found: Match[] = []
  const link = new RegExp(LINK)
  link.lastIndex = from
  for (let match = link.exec(line.low); match && match.index < to; match = link.exec(line.low)) {
    const words = links.at(line, match.index)
    if (!words || line.text[words.end] !== ' ') continue
    // "chung sức cùng chính quyền": only right behind the leading body does "cùng" alone name a partner.
    if (match[0] === 'cùng' && !line.low.startsWith('cùng với ', match.index) && match.index !== from + 1)
      continue
    if (NOUN_BEFORE.test(line.low.slice(Math.max(from, match.index - 16), match.index))) continue
    const list = readList(line, words.end + 1)
    if (!list) continue
    found.push(...list.bodies.filter((body) => body.end <= to))
    link.lastIndex = list.end
  }
  return found
}
