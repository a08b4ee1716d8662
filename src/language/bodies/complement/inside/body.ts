/** A body inside the name of another: `Văn phòng` **Đảng ủy** `tổng hợp …`, `Ban Thường vụ` **cấp ủy**. */
import { CHARGE, PARTY_COMMITTEES } from '../../../../vocabulary/body-names.js'
import { isCapital } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { headNext, take, type Step } from '../cursor.js'

const committees = phraseSet(PARTY_COMMITTEES)

/** `Văn phòng` **Đảng ủy** `tổng hợp …`: unless a capital follows, it completes the name. */
export const partyCommittee: Step = (cursor) => {
  const { line, next, proper } = cursor
  const found = proper && isCapital(line.text, next) ? committees.at(line, next) : null
  if (!found) return null
  cursor.closed = !isCapital(line.text, found.end + 1)
  return take(cursor, found.end)
}

/** In small letters: `Ban Thường vụ` **cấp ủy**, `Ủy viên Ban Chấp hành phụ trách` **chi bộ**. */
export const innerBody: Step = (cursor) => {
  if (cursor.closed || !(cursor.proper || cursor.line.low.endsWith(CHARGE, cursor.end))) return null
  const head = headNext(cursor)
  if (head?.kind !== 'organisation' && head?.kind !== 'generic' && head?.kind !== 'committee') return null
  // The `chi` of `chi bộ` is not a verb.
  if (cursor.stop && cursor.stop.end >= head.end) return null
  return take(cursor, head.end)
}
