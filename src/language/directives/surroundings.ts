/** What is known around a clause when it is read. */
import type { Line } from '../bodies/line.js'
import { mayGiveExpressly } from './express.js'

export interface DirectiveOptions {
  /** Read "X chủ trì …" too, not only what is expressly given ("giao X"); default true. */
  subjects?: boolean
  /** The text stands under a body that is given it: "chỉ đạo X" is then that body's own work; default false. */
  owned?: boolean
  /** That body is of the Party: "lãnh đạo X" is its own work too; default false. */
  party?: boolean
  /** The collective that concludes, in the form for comparing: what it decides is no work of its own; default none. */
  author?: string
  /** The text tells how the meeting went, as a preamble does: what "đã giao" gives was given there; default false. */
  narrates?: boolean
}

/** What is known of the sentence when a clause of it is read. */
export interface Surroundings extends Required<DirectiveOptions> {
  /** Where it begins. */
  sentence: number
  /** Where the last clause begins that a sign opens. */
  opened: number
  /** It has told of work that was given before the meeting. */
  told: boolean
  /** It tells what a body did that asks others by `đề nghị` next. */
  pleads: boolean
  /** It has told what many bodies did, or in an assessment what one did. */
  done: boolean
  /** It has given work already. */
  directed: boolean
  /** Where the bodies end that were last given work. */
  since: number
  /** The text has words that give work expressly; undefined as long as nobody has asked. */
  express: boolean | undefined
}

/** Whether the text stands below a heading over what was found. */
export const assesses = ({ subjects, narrates }: Surroundings): boolean => !subjects && !narrates

/** What is known before the first clause. */
export function surroundingsOf(
  line: Line,
  { subjects = true, owned = false, party = false, author = '', narrates = false }: DirectiveOptions,
): Surroundings {
  return {
    subjects,
    owned,
    party,
    author,
    narrates,
    sentence: 0,
    opened: 0,
    told: false,
    pleads: false,
    done: false,
    directed: false,
    since: 0,
    express: subjects ? undefined : mayGiveExpressly(line),
  }
}
