/** What is known when a clause is read: of the text, and of the sentence so far. */
import { PARTY_BODIES } from '../../vocabulary/body-heads.js'
import type { Comparable } from '../comparable.js'
import { isOneOf, phraseSet } from '../phrases.js'
import { mayGiveExpressly } from './predicate/express.js'

export interface DirectiveOptions {
  /** Read "X chủ trì …" too, not only express orders ("giao X"); default true. */
  subjects?: boolean
  /** The text belongs to a body named above it: "chỉ đạo X" is then its own work; default false. */
  owned?: boolean
  /** That body is of the Party: "lãnh đạo X" is its own work too; default false. */
  party?: boolean
  /** The collective that concludes, in its comparable form: its decisions are not its work; default none. */
  author?: string
  /** The issuer of the notice, in its comparable form; default none. */
  issuer?: string
  /** The text reports the meeting, as a preamble does: what "đã giao" gives was given there; default false. */
  narrates?: boolean
}

/** What is known of the text and of the sentence so far. */
export interface Surroundings extends Required<DirectiveOptions> {
  /** Where the sentence begins. */
  sentence: number
  /** Where the last clause begins after a sign. */
  opened: number
  /** It reports work that was given before the meeting. */
  told: boolean
  /** It reports what a body did that may ask others by `đề nghị` next. */
  pleads: boolean
  /** It reports what many bodies did, or in an assessment what one did. */
  done: boolean
  /** It has given work already. */
  directed: boolean
  /** Where the bodies end that were given work last. */
  since: number
  /** The text has verbs that give work expressly; undefined until asked for. */
  express: boolean | undefined
}

/** Whether the text is below the heading of an assessment. */
export const assesses = ({ subjects, narrates }: Surroundings): boolean => !subjects && !narrates

/** What is known before the first clause. */
export function surroundingsOf(
  line: Comparable,
  {
    subjects = true,
    owned = false,
    party = false,
    author = '',
    issuer = '',
    narrates = false,
  }: DirectiveOptions,
): Surroundings {
  return {
    subjects,
    owned,
    party,
    author,
    issuer,
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

const partyBodies = phraseSet(PARTY_BODIES)

/** `Ban cán sự đảng` **lãnh đạo** `UBND tỉnh ban hành …`: whether the body at `at` is of the Party, whose work is to lead. */
export const isPartyBody = (line: Comparable, at: number): boolean => isOneOf(partyBodies, line, at)
