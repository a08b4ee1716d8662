/** Where the subject or the verb of a clause stands, past `Đồng thời, `, `trong đó, `, `(1) `. */
import { CONNECTORS, RESUMING_CONNECTORS } from '../../vocabulary/directive-verbs.js'
import { isLetter, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import type { Divider } from './walk.js'
import { endOf } from '../sticky.js'

export interface Clause extends Divider {
  /** Past the connecting words: the subject or the verb. */
  at: number
  /** Connected by a word after which another subject may come (`trong đó,`). */
  resumes: boolean
}

const NUMBERING = /\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[).] |[-–+*•] /y

const connectors = phraseSet(CONNECTORS)
const resuming = phraseSet(RESUMING_CONNECTORS)

/** The clause that a divider opens. */
export function clauseAt(line: Line, { start, after }: Divider): Clause {
  let at = pastNumber(line, start)
  let resumes = false
  for (let step = 0; step < 3; step++) {
    const connector = connectors.at(line, at)
    if (!connector) break
    const comma = line.text[connector.end] === ','
    if (line.text[connector.end + (comma ? 1 : 0)] !== ' ') break
    resumes ||= resuming.at(line, at) !== null
    at = connector.end + (comma ? 2 : 1)
  }
  return { start, after, at, resumes }
}

/** What a Roman or another number is written with. */
const isFigure = ({ low }: Line, at: number): boolean => 'ivx0123456789'.includes(low.charAt(at))

function pastNumber(line: Line, at: number): number {
  // Two letters in a row are no number, but for Roman ones.
  if (isLetter(line.low, at) && isLetter(line.low, at + 1) && !(isFigure(line, at) && isFigure(line, at + 1)))
    return at
  // "P. Kế toán" is a division.
  if (line.text.startsWith('P. ', at)) return at
  return Math.max(at, endOf(NUMBERING, line.low, at))
}
