/** `Ban Chỉ đạo` **phòng, chống dịch**: words known to belong to names. */
import { DOERS } from '../../../../vocabulary/body-names.js'
import { comparable } from '../../../comparable.js'
import { headOf, isCompound, take, type Cursor, type Step } from '../cursor.js'

const doers = new Set(DOERS.map(comparable))

export const idiom: Step = (cursor) => {
  const { line, idiom: known, stop, proper, closed } = cursor
  if (!known || (stop && (stop.end >= known.end || isDone(cursor, stop.end)))) return null
  // "Ban Chỉ huy Quân sự xã trực ban", "UBND xã Tân Hòa giải phóng mặt bằng": after a whole name comes the verb.
  if (closed && stop && (cursor.shared || isCompound(line, cursor.next, stop.end))) return null
  const noun = cursor.kind === 'generic' && cursor.end === cursor.at && cursor.at > cursor.from
  if (closed && !proper && (!noun || stop)) return null
  return take(cursor, known.end)
}

/** `giải phóng` is something to do; the `dự` of `dự án` is not a verb. */
const isDone = (cursor: Cursor, end: number): boolean =>
  doers.has(headOf(cursor)) && isCompound(cursor.line, cursor.next, end)
