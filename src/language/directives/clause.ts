/** Where the subject or the verb of a clause begins, past `Đồng thời, `, `trong đó, `, `(1) `. */
import {
  ASSIGNING_VERBS,
  CONNECTORS,
  DIRECTING_VERBS,
  LABELS,
  PETITIONING_VERBS,
  RESUMING_CONNECTORS,
  SPEAKERS,
  TIME_OPENERS,
} from '../../vocabulary/directive-verbs.js'
import { Beginnings } from '../phrases/beginnings.js'
import { mayBeHead } from '../bodies/heads.js'
import { isCapital, isLetter, type Comparable } from '../comparable.js'
import { phraseSet } from '../phrases.js'
import { latin } from '../latin.js'
import { endOf } from '../sticky.js'
import type { Divider } from './walk.js'

export interface Clause extends Divider {
  /** Where its subject or verb begins, past the connecting words. */
  at: number
  /** Connected by a word that another subject may follow (`trong đó,`). */
  resumes: boolean
  /** Nothing comes before its subject: no connecting word, verb or label. */
  bare: boolean
}

const NUMBERING = /\(?(?:\d{1,2}|[a-zđ]|[ivx]{1,4})[).] |[-–+*•] /y

const connectors = phraseSet(CONNECTORS)
/** What a clause may begin with other than its subject. */
const openings = phraseSet(CONNECTORS, SPEAKERS, LABELS, ASSIGNING_VERBS, PETITIONING_VERBS, DIRECTING_VERBS)
const resuming = phraseSet(RESUMING_CONNECTORS)
const timeBegins = new Beginnings(TIME_OPENERS)

/** Whether the clause at `at` may give work, by its first letters; most may not. */
export const mayGive = (line: Comparable, at: number): boolean =>
  openings.mayStand(line, at) ||
  timeBegins.mayStand(line.codes, at) ||
  mayBeHead(line, at) ||
  !isLetter(line.low, at) ||
  !isLetter(line.low, at + 1)

/** The clause that a divider opens. */
export function clauseAt(line: Comparable, { start, after }: Divider): Clause {
  let at = after === 'sentence' ? pastTime(line, pastNumber(line, start)) : pastNumber(line, start)
  if (!openings.at(line, at)) return { start, after, at, resumes: false, bare: true }
  let resumes = false
  for (let step = 0; step < 3; step++) {
    const connector = connectors.at(line, at)
    if (!connector) break
    const comma = line.text[connector.end] === ','
    if (line.text[connector.end + (comma ? 1 : 0)] !== ' ') break
    resumes ||= resuming.at(line, at) !== null
    at = connector.end + (comma ? 2 : 1)
  }
  return { start, after, at, resumes, bare: false }
}

/** `Chậm nhất ngày 20/12/2025 ` **Sở Y tế** ` phải …`, `Trước 17h00 ngày 20/12 ` **các sở**: a time without a comma. */
const TIME = latin(
  /(?:chậm nhất|muộn nhất|trước|(?:ngay )?trong|đến(?: hết)?)(?: là| vào| đến)?(?: \d{1,2} ?(?:h|giờ) ?(?:\d{2})?['’]?(?: phút)?)?(?: ngày| tháng| qúy| năm)? [\divx]{1,4}(?:[/.-]\d{1,4}){0,2}(?: (?:tháng|năm) \d{1,4}){0,2} (?=\p{L})/uy,
)

function pastTime(line: Comparable, at: number): number {
  if (!timeBegins.mayStand(line.codes, at)) return at
  const end = endOf(TIME, line.low, at)
  return end >= 0 && (isCapital(line.text, end) || mayBeHead(line, end) || openings.at(line, end)) ? end : at
}

/** Whether the character may be part of an Arabic or Roman number. */
const isFigure = ({ low }: Comparable, at: number): boolean => 'ivx0123456789'.includes(low.charAt(at))

function pastNumber(line: Comparable, at: number): number {
  // Two letters in a row are no number, but for Roman ones.
  if (isLetter(line.low, at) && isLetter(line.low, at + 1) && !(isFigure(line, at) && isFigure(line, at + 1)))
    return at
  // "P. Kế toán" is a division, "Q. Giám đốc" an acting director.
  if (line.text.startsWith('P. ', at) || line.text.startsWith('Q. ', at)) return at
  return Math.max(at, endOf(NUMBERING, line.low, at))
}
