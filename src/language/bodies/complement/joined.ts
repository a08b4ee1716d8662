/** `Sở Kế hoạch` **và Đầu** `tư`, `Ban Quản lý Khu kinh tế` **và các Khu** `công nghiệp`. */
import { headAt, nounAt, type HeadKind } from '../heads.js'
import { isCapital, wordEnd, type Line } from '../line.js'
import { idioms, stops, take, unitNames, type Cursor, type Step } from './cursor.js'
import { goesOn } from './unknown.js'
import { policeEnd } from './police.js'
import { isName } from './capital.js'

export const joined: Step = (cursor) => {
  const { line, next, proper } = cursor
  const { low } = line
  // "Phòng Nông nghiệp & PTNT": the sign is read as the word.
  const link = low.startsWith('và ', next) ? 'và ' : low.startsWith('& ', next) ? '& ' : null
  if (!link) return null
  if (!proper) return false
  const after = next + link.length
  const police = policeEnd(cursor, after)
  if (police > 0) return take(cursor, police, 1)
  // The sign parts no bodies: "& PTNT" is none of its own.
  const sign = link === '& ' && isCapital(line.text, after)
  const joint = sign ? wordEnd(line.text, after) : Math.max(zonesEnd(cursor, after), jointEnd(line, after))
  if (joint < 0) return false
  cursor.closed = false
  return take(cursor, joint, joint > wordEnd(line.text, after) ? 0 : 1)
}

/** Heads that are words of fields as well: **Tư vấn** `đầu tư`, **Văn thư** `- Lưu trữ`. */
const JOINED: ReadonlySet<HeadKind> = new Set(['generic', 'open', 'office'])

/** `Ban Quản lý Khu kinh tế Nghi Sơn` **và các khu công nghiệp**: where those end that are managed as well, or -1. */
function zonesEnd({ line, from, end }: Cursor, at: number): number {
  if (!line.low.startsWith(ZONES, at) || !line.low.slice(from, end).includes(MANAGED)) return -1
  return idioms.at(line, at + ALL.length)?.end ?? -1
}
const ALL = 'các '
const ZONES = `${ALL}khu `
const MANAGED = 'quản lý khu '

function jointEnd(line: Line, at: number): number {
  const unit = isCapital(line.text, at) ? unitNames.at(line, at) : null
  const head = headAt(line, at)
  // "Trung tâm Khuyến công và Tư vấn phát triển công nghiệp": no consultants.
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
