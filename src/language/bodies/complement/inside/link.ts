/** `Ban Chỉ đạo phòng, chống dịch Covid-19` **của** `tỉnh`, `đảng ủy` **trực thuộc** `Tỉnh ủy`. */
import { LINKS } from '../../../../vocabulary/body-names.js'
import { isDigit } from '../../../digits.js'
import { headAt, nounAt } from '../../heads.js'
import { isCapital, type Comparable } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { idioms, take, unitNames, type Cursor, type Step } from '../cursor.js'
import { tails } from '../tails/tail.js'

export const links = phraseSet(LINKS)

export const link: Step = (cursor) => {
  const found = links.at(cursor.line, cursor.next)
  if (!found) return null
  const tail = tails.at(cursor.line, cursor.next)
  if (tail && tail.end > found.end) return null
  if (cursor.stop && cursor.stop.end > found.end) return null
  if (cursor.kind === 'committee' && cursor.line.low.startsWith('về ', cursor.next)) {
    const purpose = unitNames.at(cursor.line, found.end + 1)
    if (purpose) return take(cursor, purpose.end)
  }
  if (!isLinked(cursor, found.end)) return null
  cursor.closed = false
  return take(cursor, found.end)
}

/** Whether a level, a body or a capital follows the link. */
function isLinked({ line, kind }: Cursor, at: number): boolean {
  if (line.text[at] !== ' ') return false
  if (isCapital(line.text, at + 1)) return !isDigit(line.codes[at + 1]!) && !givesOut(line, at)
  const head = headAt(line, at + 1)
  if (head?.kind === 'determiner') return namesMany(line, head.end + 1)
  if (head) return head.kind !== 'address'
  return kind === 'committee' && idioms.at(line, at + 1) !== null
}

/** `Trung tâm Kiểm soát bệnh tật tỉnh` **cấp Cloramin B**: after a level it is the verb. */
const givesOut = (line: Comparable, at: number): boolean =>
  line.low.endsWith(' cấp', at) && headAt(line, at + 1)?.kind !== 'unit'

/** `Thương vụ Việt Nam tại các` **thị trường trọng điểm**. */
function namesMany(line: Comparable, at: number): boolean {
  return isCapital(line.text, at) || nounAt(line, at) !== null || idioms.at(line, at) !== null
}
