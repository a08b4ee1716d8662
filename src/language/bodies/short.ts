/** Short heads, which may also be verbs: `Thanh tra` **tỉnh** is a body, `Thanh tra toàn diện …` is a task. */
import { VERBAL_HEADS } from '../../vocabulary/body-heads.js'
import { CHARGE } from '../../vocabulary/body-names.js'
import { EFFORTS, SURE_OPENERS } from '../../vocabulary/directive-verbs.js'
import { stops } from './complement/cursor.js'
import { hasSmallName } from './complement/work/field.js'
import { readGroup } from './group.js'
import { headAt } from './heads.js'
import { opensTask } from './complement/words/small.js'
import { comparable, isCapital, wordEnd, type Comparable } from '../comparable.js'
import { latin } from '../latin.js'
import { phraseSet } from '../phrases.js'
import { endOf } from '../sticky.js'
import { isNamedInside, isSelfStanding, readNamed, whole, type Element } from './named.js'
import { readUnits } from './units.js'

const verbs = new Set(VERBAL_HEADS.map(comparable))
const IN_CHARGE = ` ${CHARGE} `
const LINKS = [', ', ' và ']

/** Reads the body whose short head is `[at, end)`. */
export function readShort(line: Comparable, at: number, end: number): Element | null {
  const { text, low } = line
  const large = isCapital(text, at)
  const named = isCapital(text, text[end] === ' ' ? end + 1 : end)
  if (large && named) return readNamed(line, at, end, 'short')
  const level = text[end] === ' ' && hasLevel(line, end + 1, large)
  const verbal = verbs.has(low.slice(at, end))
  if (!level && !large && verbal) return null
  if (large && verbal && !level && acts(line, at, end)) return whole(at, end, 'short')
  const works = large && !verbal ? worksEnd(line, end) : -1
  if (works >= 0) return whole(at, works, 'short')
  if (large && !verbal && hasSmallName(line, at, end)) return readNamed(line, at, end, 'short')
  // "Công chức phụ trách văn hóa rà soát …"
  if (level || named || low.startsWith(IN_CHARGE, end)) return readNamed(line, at, end, 'short')
  // "Văn phòng, Thanh tra: …" names it; "Thanh tra toàn diện …" says what to do.
  if (isNamedInside(line, at, end) || (large && isListed(line, end))) return whole(at, end, 'short')
  if (!large) return readNamed(line, at, end, 'generic')
  return text[end] === ':' && isSelfStanding(line, at, end) ? readNamed(line, at, end, 'short') : null
}

/** They may also say what is to be inspected, or how: `Kiểm toán` **báo cáo** `quyết toán`, `Thanh tra` **phải** `đúng luật`. */
const UNSURE = new Set(['báo cáo', 'phải', 'cần', 'sớm'])
const doing = phraseSet(
  SURE_OPENERS.filter((verb) => !UNSURE.has(verb)),
  EFFORTS,
  ['rà soát'],
)

/** `Thanh tra` **chủ trì**, `Thanh tra` **thanh tra đột xuất**: the verb follows; `Thanh tra` **việc** `…` is itself one. */
function acts(line: Comparable, at: number, end: number): boolean {
  const { low, text } = line
  return (
    text[end] === ' ' && (doing.at(line, end + 1) !== null || low.startsWith(low.slice(at, end), end + 1))
  )
}

const WORKS = latin(/ \p{Ll}+(?: \p{Ll}+){0,2} [-–] \p{Ll}+(?: \p{Ll}+){0,2}/uy)

/** `Bộ phận` **tổng hợp - hành chính** `theo dõi …`: where two works in small letters end, before the verb or the colon; or -1. */
function worksEnd(line: Comparable, at: number): number {
  const most = endOf(WORKS, line.text, at)
  if (most < 0) return -1
  const dash = line.low.indexOf(DASH, at) + DASH.length
  // "Tổ theo dõi - đôn đốc kịp thời": verbs on both sides.
  if (stops.at(line, at + 1) && stops.at(line, dash)) return -1
  for (let end = wordEnd(line.text, dash); end <= most; end = wordEnd(line.text, end + 1))
    if (line.text[end] === ':' || opensTask(line, end)) return end
  return -1
}
const DASH = ' - '

/** `Văn phòng, Thanh tra`**, Phòng** `Tài chính`, `Thanh tra` **và các Vụ**: whether the next body of a list follows. */
function isListed(line: Comparable, end: number): boolean {
  const { length } = LINKS.find((link) => line.low.startsWith(link, end)) ?? ''
  const next = length > 0 ? headAt(line, end + length) : null
  return next !== null && (next.kind === 'determiner' || isCapital(line.text, end + length))
}

const MINISTRIES = 'bộ, '

/** `Công an` **tỉnh**, `Thanh tra` **các tỉnh, thành phố** `rà soát …`; `Thanh tra các xã` alone is a task. */
function hasLevel(line: Comparable, at: number, large: boolean): boolean {
  const head = headAt(line, at)
  if (head?.kind !== 'determiner') return head?.kind === 'unit'
  const after = head.end + 1
  const kinds = large && line.low.startsWith(MINISTRIES, after)
  const units = large && line.text[head.end] === ' ' ? (kinds ? readGroup : readUnits)(line, after) : null
  return units !== null && (line.text[units.end] === ':' || stops.at(line, units.end + 1) !== null)
}
