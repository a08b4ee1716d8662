/** Where clauses begin in the text of an item, and what stands before their subject or verb. */
import { CONNECTORS, RESUMING_CONNECTORS } from '../../vocabulary/directive-verbs.js'
import { isCapital, type Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'

export interface Clause {
  /** After the sign that divides it from the one before. */
  start: number
  /** Past the connecting words: the subject or the verb. */
  at: number
  after: 'sentence' | 'semicolon' | 'colon' | 'comma' | 'and'
  /** Connected by a word after which another subject may come (`trong đó,`). */
  resumes: boolean
}

const DIVIDER =
  /[.!?…;:,]["”)]? +|(?:^| )(?:và|thì|nay|tỉnh|ủy|rằng) (?=(?:thống nhất |đồng ý )?(?:giao|yêu cầu|đề nghị|phân công) )/g
const NUMBERING = /\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[).] |[-–+*•] /y

const connectors = phraseSet(CONNECTORS)
const resuming = phraseSet(RESUMING_CONNECTORS)

/** The clauses of a text in order; the first begins at 0. */
export function clausesOf(line: Line): Clause[] {
  const clauses = [clauseAt(line, 0, 'sentence')]
  DIVIDER.lastIndex = 0
  for (let match = DIVIDER.exec(line.low); match; match = DIVIDER.exec(line.low)) {
    const start = DIVIDER.lastIndex
    if (start < line.text.length) clauses.push(clauseAt(line, start, kindOf(line, match[0], start)))
  }
  return clauses
}

function kindOf(line: Line, sign: string, start: number): Clause['after'] {
  switch (sign[0]) {
    case ';':
      return 'semicolon'
    case ':':
      return 'colon'
    case ',':
      return 'comma'
    case '.':
    case '!':
    case '?':
    case '…':
      return isCapital(line.text, start) || line.text[start] === '-' || line.text[start] === '('
        ? 'sentence'
        : 'comma'
    default:
      return 'and'
  }
}

function clauseAt(line: Line, start: number, after: Clause['after']): Clause {
  let at = start
  let resumes = false
  NUMBERING.lastIndex = at
  if (NUMBERING.test(line.low)) at = NUMBERING.lastIndex
  for (let step = 0; step < 3; step++) {
    const connector = connectors.at(line, at)
    if (!connector) break
    const comma = line.text[connector.end] === ','
    if (line.text[connector.end + (comma ? 1 : 0)] !== ' ') break
    resumes ||= resuming.at(line, at) !== null
    at = connector.end + (comma ? 2 : 1)
  }
  return { start, at, after, resumes }
}
