/** Bodies of the Party, whose work it is to lead others: `Ban cán sự đảng` **lãnh đạo** `UBND tỉnh ban hành …`. */
import { PARTY_BODIES } from '../../vocabulary/body-heads.js'
import { lineOf } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'

const bodies = phraseSet(PARTY_BODIES)

export function isPartyBody(name: string): boolean {
  const line = lineOf(name)
  return bodies.at(line, line.low.startsWith('các ') ? 4 : 0) !== null
}
