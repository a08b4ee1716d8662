/** `Sở Kế hoạch` **và Đầu** `tư`, `Cục Chế biến thủy sản` **và nghề muối**, `Ban Quản lý Khu kinh tế` **và các Khu** `…`. */
import { SPACE } from '../../../punctuation.js'
import { headAt, nounAt, type HeadKind } from '../../heads.js'
import { isCapital, wordEnd, type Comparable } from '../../../comparable.js'
import { idioms, stops, take, unitNames, type Cursor, type Step } from '../cursor.js'
import { AND, takeWords } from '../words/small.js'
import { goesOn } from '../words/unknown.js'
import { policeEnd } from './police.js'
import { isName } from '../words/capital.js'

/** People do not do a body's work: `Cục Đường bộ` **và người dân** `cần …`. */
const PEOPLE = ['người', 'nhân dân', 'bà con', 'cử tri']

/** `Cục Chế biến thủy sản` **và nghề muối**: work in small letters. */
export const joinedWork: Step = (cursor) => {
  const { line, next, at, end, proper, kind } = cursor
  if (!line.low.startsWith(AND, next) || !proper || kind === 'office' || end === at) return null
  const { text, codes } = line
  if (codes[at] !== SPACE || !isCapital(text, at + 1)) return null
  const words = next + AND.length
  if (isCapital(text, words) || headAt(line, words)) return null
  if (PEOPLE.some((who) => line.low.startsWith(who, words))) return null
  return takeWords(cursor, words, stops.at(line, words) === null)
}

/** `Sở Kế hoạch` **và Đầu** `tư`: a capital, a known name, or a group. */
export const joined: Step = (cursor) => {
  const { line, next, proper } = cursor
  const { low } = line
  // "Phòng Nông nghiệp & PTNT": the sign reads as the word.
  const link = low.startsWith(AND, next) ? AND : low.startsWith('& ', next) ? '& ' : null
  if (!link) return null
  if (!proper) return false
  const after = next + link.length
  const police = policeEnd(cursor, after)
  if (police > 0) return take(cursor, police, 1)
  // The sign never separates bodies: "& PTNT" is not one.
  const sign = link === '& ' && isCapital(line.text, after)
  const joint = sign ? wordEnd(line.text, after) : Math.max(zonesEnd(cursor, after), jointEnd(line, after))
  if (joint < 0) return false
  cursor.closed = false
  return take(cursor, joint, joint > wordEnd(line.text, after) ? 0 : 1)
}

/** Heads that are also words of fields: **Tư vấn** `đầu tư`, **Văn thư** `- Lưu trữ`. */
const JOINED: ReadonlySet<HeadKind> = new Set(['generic', 'open', 'office'])

/** `Ban Quản lý Khu kinh tế Nghi Sơn` **và các khu công nghiệp**: where the other zones it manages end, or -1. */
function zonesEnd({ line, from, end }: Cursor, at: number): number {
  if (!line.low.startsWith(ZONES, at) || !line.low.slice(from, end).includes(MANAGED)) return -1
  return idioms.at(line, at + ALL.length)?.end ?? -1
}
const ALL = 'các '
const ZONES = `${ALL}khu `
const MANAGED = 'quản lý khu '

function jointEnd(line: Comparable, at: number): number {
  const unit = isCapital(line.text, at) ? unitNames.at(line, at) : null
  const head = headAt(line, at)
  // "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp": not consultants.
  if (unit && head && JOINED.has(head.kind) && unit.end > head.end) return unit.end
  if (isName(line, at)) return Math.max(wordEnd(line.text, at), idioms.at(line, at)?.end ?? 0)
  if (head?.kind === 'determiner') {
    const noun = head.end + 1
    const known = nounAt(line, noun) ?? headAt(line, noun)
    return known || !isCapital(line.text, noun) ? -1 : wordEnd(line.text, noun)
  }
  if (head) return -1
  const idiom = idioms.at(line, at)
  return idiom && !stops.at(line, at) && goesOn(line, at, true) ? idiom.end : -1
}
