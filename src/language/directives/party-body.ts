/** Bodies of the Party, whose work it is to lead others: `Ban cán sự đảng` **lãnh đạo** `UBND tỉnh ban hành …`. */
import { PARTY_BODIES } from '../../vocabulary/body-heads.js'
import type { Line } from '../bodies/line.js'
import { isOneOf, phraseSet } from '../bodies/phrases.js'

const bodies = phraseSet(PARTY_BODIES)

/** Whether the body named at `at` is one. */
export const isPartyBody = (line: Line, at: number): boolean => isOneOf(bodies, line, at)
