/** `UBND các xã` **vùng khô hạn**: a few words up to the verb. */
import { latin } from '../../latin.js'
import { matchesAt } from '../../sticky.js'
import { isCapital, wordEnd } from '../line.js'
import { FEW_WORDS, stops, take, type Step } from './cursor.js'

const REGION = latin(/(?:vùng|khu vực) \p{L}/uy)

export const region: Step = (cursor) => {
  const { line, next } = cursor
  if (!line.low.startsWith('vùng ', next) && !line.low.startsWith('khu vực ', next)) return null
  if (!matchesAt(REGION, line.low, next)) return null
  let end = wordEnd(line.text, next)
  for (let word = 0; word < FEW_WORDS; word++) {
    if (line.text[end] !== ' ' || isCapital(line.text, end + 1)) return null
    end = wordEnd(line.text, end + 1)
    if (line.text[end] === ' ' && stops.at(line, end + 1)) {
      cursor.closed = true
      return take(cursor, end)
    }
  }
  return null
}
