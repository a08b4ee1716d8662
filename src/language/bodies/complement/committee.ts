/** `Văn phòng` **Đảng ủy** `tổng hợp …`: without a capital behind it the name is complete. */
import { PARTY_COMMITTEES } from '../../../vocabulary/body-names.js'
import { isCapital } from '../line.js'
import { phraseSet } from '../phrases.js'
import { take, type Step } from './cursor.js'

const committees = phraseSet(PARTY_COMMITTEES)

export const committee: Step = (cursor) => {
  const { line, next, proper } = cursor
  const found = proper && isCapital(line.text, next) ? committees.at(line, next) : null
  if (!found) return null
  cursor.closed = !isCapital(line.text, found.end + 1)
  return take(cursor, found.end)
}
