/** A heading that only names bodies, above their tasks: `Sở Y tế:`, `Đối với Sở Y tế:`, `Giao UBND các xã: A, B:`. */
import type { Match } from '../../match.js'
import { ASSIGNING_VERBS, HEADING_PREFIXES } from '../../../vocabulary/directive-verbs.js'
import { headAt } from '../../bodies/heads.js'
import { readList, skipAside } from '../../bodies/index.js'
import type { Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { hasSmall } from '../../letters.js'
import { supportsOf } from '../support.js'
import { walk } from '../walk.js'
import { endOf, matchesAt } from '../../sticky.js'

const prefixes = phraseSet(HEADING_PREFIXES, ASSIGNING_VERBS)
/** `Về giải phóng mặt bằng:` **UBND tỉnh A** `:` */
const TOPIC = /(?:về|đối với|công tác|việc) [^:.;]{3,160}: (?=[^:.;]{2,200}:?$)/y
const END = /[\s:.;,]*$/y
const WORK =
  /,? (?:(?:cần |phải |tập trung |có trách nhiệm |khẩn trương |nghiêm túc )*(?:tổ chức |triển khai )?(?:thực hiện|có trách nhiệm)|chủ trì, phối hợp|trong (?:việc|công tác|quá trình) )[^.;]{0,160}:$/y

export interface BodyHeading {
  lead: Match[]
  support: Match[]
  /** In capitals: it may be the title of a part whose items name bodies themselves. */
  title: boolean
  /** A group without a colon (`Yêu cầu đối với các cơ quan`), whose members the items below may name. */
  group: boolean
}

/** The bodies of a heading; null if the text says more. */
export function readBodyHeading(line: Comparable): BodyHeading | null {
  const { text } = line
  if (text.length > 1000) return null
  const prefix = prefixes.at(line, 0)
  const at =
    prefix && (text[prefix.end] === ' ' || text[prefix.end] === ':')
      ? prefix.end + (text[prefix.end] === ':' ? 2 : 1)
      : 0
  const list = readList(line, at) ?? readList(line, Math.max(0, endOf(TOPIC, line.low, 0)))
  if (!list) return null
  const title = !hasSmall(text)
  const group = headAt(line, at)?.kind === 'determiner' && !text.trimEnd().endsWith(':')
  // "Sở Y tế - Cơ quan thường trực Ban Chỉ đạo:"
  const end = skipAside(line, list.end)
  if (matchesAt(END, text, end)) return { lead: list.bodies, support: [], title, group }
  return matchesAt(WORK, text, end)
    ? {
        lead: list.bodies,
        support: supportsOf(line, walk(line)).flatMap(({ bodies }) => bodies),
        title,
        group,
      }
    : null
}
