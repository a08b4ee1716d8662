/** `Ban Thường vụ` **cấp ủy**, `Ủy viên Ban Chấp hành phụ trách` **chi bộ**: a body in small letters inside the name. */
import { CHARGE } from '../../../vocabulary/body-names.js'
import { headNext, take, type Step } from './cursor.js'

export const innerBody: Step = (cursor) => {
  if (cursor.closed || !(cursor.proper || cursor.line.low.endsWith(CHARGE, cursor.end))) return null
  const head = headNext(cursor)
  if (head?.kind !== 'organisation' && head?.kind !== 'generic' && head?.kind !== 'committee') return null
  // The `chi` of `chi bộ` is no verb.
  if (cursor.stop && cursor.stop.end >= head.end) return null
  return take(cursor, head.end)
}
