/**
 * The type that a number stands under, read backwards from the number:
 *
 *     Quyết định số 2686/QĐ-…           Chỉ thị 15/CT-…              các Nghị định: số 10/2021/NĐ-CP
 *     các Chỉ thị số 15, 16/CT-TTg      Luật Đất đai số 31/2024/…    Nghị quyết của Chính phủ số 68/NQ-CP
 */
import { letterNames } from '../../vocabulary/document-types.js'
import { CodeSet } from '../code-set.js'
import { nextDigit } from '../digits.js'
import { latin } from '../latin.js'
import type { Match } from '../match.js'
import type { DocumentNumber } from '../numbers.js'
import { clauseStart } from '../punctuation.js'
import { candidates, fits, isCapital, lastName, scannedName, type Candidate } from './type-names.js'

export type TypeMatch = Match & { value: string }

/** What may stand between the type and its number, and whether a number is announced at all. */
const INTRODUCTION = /(?::? ?s[ốô]:?|:)? ?(?:\d{1,6}[a-zđ]{0,2}(?:, (?:số )?| (?:và|hoặc) (?:số )?)){0,4}$/i
const INTRODUCTION_REACH = 64
/** Without numbers it is no longer than `: số: `. */
const SHORT_REACH = 6
const STOPS = new CodeSet('.;!?…')
/** How far before its number a type is sought; the longest titles of laws fit. */
const REACH = 200
/** A type that is not that of the symbol is taken only from this near. */
const NEAR = 60

const letters = new Set(letterNames.map((name) => name.toLowerCase()))

/** The name that is the number's type; `adjacent` stands right before it, others reach it only over a "số" or a colon. */
function choose(
  clause: string,
  number: DocumentNumber,
  adjacent: Candidate | undefined,
  reaching: boolean,
): Candidate | undefined {
  if (adjacent ? fits(adjacent.name, number) : !reaching) return adjacent ?? nearest(clause, number)
  const found = candidates(clause)
  const fitting = found.find(({ name }) => fits(name, number))
  if (adjacent) {
    // "Thông báo kết luận số 12/TB-…", "Luật Quy hoạch số …": the second name is only what the first is about.
    const head = found.find(
      ({ end }) => end < adjacent.start && clause.slice(end, adjacent.start).trim() === '',
    )
    const leads =
      head && (head === fitting || (number.typeCode === null && isCapital(clause.charAt(head.start))))
    return leads ? head : adjacent
  }
  const near = found.find(
    ({ start, end, name }) =>
      clause.length - end <= NEAR &&
      !/[,:]/.test(clause.slice(end)) &&
      // In small letters ("dự án", "kế hoạch") it may be a common noun; "văn bản", "công văn" are none.
      (isCapital(clause.charAt(start)) || letters.has(name.lower)),
  )
  return fitting ?? near
}

/** `Chương trình` **hành động** `1379/CTr-BYT`: a word or two tell what kind of it. */
const KIND = latin(/^(?: \p{Ll}+){1,2} ?$/u)
const KIND_REACH = 40

function nearest(clause: string, number: DocumentNumber): Candidate | undefined {
  if (number.typeCode === null) return undefined
  const from = Math.max(0, clause.length - KIND_REACH)
  const found = candidates(clause.slice(from)).find(
    ({ start, end, name }) =>
      fits(name, number) && isCapital(clause.charAt(from + start)) && KIND.test(clause.slice(from + end)),
  )
  return found && { ...found, start: from + found.start, end: from + found.end }
}

export interface TypeReading {
  type: TypeMatch | null
  /** Where "số" or the number itself begins. */
  start: number
  /** "số" stands before the number, or the type itself. */
  announced: boolean
  /** The type stands right before "số" or the number. */
  adjacent: boolean
}

/** Reads the type before the number at `at`; nothing before `from` is looked at. */
export function readType(text: string, from: number, at: number, number: DocumentNumber): TypeReading {
  const listed = nextDigit(text, Math.max(from, at - INTRODUCTION_REACH)) < at
  const nearest = Math.max(from, at - (listed ? INTRODUCTION_REACH : SHORT_REACH))
  const introduction = INTRODUCTION.exec(text.slice(nearest, at))!
  const end = nearest + introduction.index
  const start = clauseStart(STOPS, text, Math.max(from, at - REACH), end)
  const clause = text.slice(start, end)
  const announced = /s[ốô]/i.test(introduction[0])
  const adjacent = lastName(clause) ?? scannedName(clause, number)
  const chosen = choose(clause, number, adjacent, announced || introduction[0].includes(':'))
  const type = chosen && {
    start: start + chosen.start,
    end: start + chosen.end,
    value: clause.slice(chosen.start, chosen.end),
  }
  return {
    type: type ?? null,
    start: type?.start ?? at,
    announced: announced || adjacent !== undefined,
    adjacent: adjacent !== undefined,
  }
}
