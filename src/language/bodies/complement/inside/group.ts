/** `UBND` **các xã, phường**, `Ban Quản lý` **các Khu** `công nghiệp`. */
import { isCapital, wordEnd } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { headNext, idioms, take, type Step } from '../cursor.js'

const EACH = phraseSet(['mỗi', 'từng'])

export const group: Step = (cursor) => {
  const { line, proper, closed, shared } = cursor
  const determiner = headNext(cursor)
  if (determiner?.kind !== 'determiner') return null
  // "Sở A, Sở B mỗi sở cử một người": what each is to do comes next.
  if (closed && cursor.end > cursor.at && EACH.at(line, cursor.next)) return false
  if ((closed && shared) || (closed && !proper && cursor.end !== cursor.at)) return null
  const within = determiner.end + 1
  const kinds = cursor.readGroup(line, within)
  if (kinds) {
    cursor.shared = true
    take(cursor, kinds.end)
    return false
  }
  const named = isCapital(line.text, within) ? wordEnd(line.text, within) : idioms.at(line, within)?.end
  return proper && named !== undefined ? take(cursor, named, 1) : false
}
