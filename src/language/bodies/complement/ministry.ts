/** `Vụ Pháp chế` **Bộ Tư pháp**: to which ministry it belongs. */
import { isCapital } from '../line.js'
import { fields, take, type Step } from './cursor.js'

const MINISTRY = 'Bộ '

export const ministry: Step = (cursor) => {
  const { line, next, proper } = cursor
  if (!proper || !line.text.startsWith(MINISTRY, next)) return null
  const name = next + MINISTRY.length
  const field = isCapital(line.text, name) ? fields.at(line, name) : null
  if (!field) return null
  cursor.closed = true
  return take(cursor, field.end)
}
