/**
 * The type that a number stands under, read backwards from the number:
 *
 *     Quyết định số 2686/QĐ-…           Chỉ thị 15/CT-…              các Nghị định: số 10/2021/NĐ-CP
 *     các Chỉ thị số 15, 16/CT-TTg      Luật Đất đai số 31/2024/…    Nghị quyết của Chính phủ số 68/NQ-CP
 */
import { documentTypes, genericDocumentNames } from '../../vocabulary/document-types.js'
import type { Match } from '../match.js'
import type { DocumentNumber } from '../numbers.js'

export type TypeMatch = Match & { value: string }

/** What may stand between the type and its number, and whether a number is announced at all. */
const INTRODUCTION = /(?::? ?s[ốô]:?|:)? ?(?:\d{1,6}[a-zđ]{0,2}(?:, (?:số )?| (?:và|hoặc) (?:số )?)){0,4}$/iu
/** How far before its number a type is sought; the longest titles of laws fit. */
const REACH = 200
/** A type that is not that of the symbol is taken only from this near. */
const NEAR = 60

interface Name {
  lower: string
  codes: readonly string[]
}

const names: readonly Name[] = [
  ...documentTypes.flatMap(({ names, codes }) => names.map((name) => ({ lower: name.toLowerCase(), codes }))),
  ...genericDocumentNames.map((name) => ({ lower: name.toLowerCase(), codes: [] })),
].sort((a, b) => b.lower.length - a.lower.length)

const LETTER_NAMES = new Set(['công văn', 'văn bản'])
const ACTS = new Set(['bộ luật', 'luật', 'pháp lệnh', 'hiến pháp', 'nghị quyết'])
const isCapital = (char: string): boolean => /\p{Lu}/u.test(char)
const isLetter = (char: string): boolean => /\p{L}/u.test(char)
const plain = (code: string): string => code.toUpperCase().replaceAll('Đ', 'D')

/** Whether a document of that type may bear that number. */
function fits(name: Name, number: DocumentNumber): boolean {
  if (number.form === 'quoc-hoi') return ACTS.has(name.lower)
  const code = number.typeCode
  return code !== null && name.codes.some((each) => plain(each) === plain(code))
}

interface Candidate extends Match {
  name: Name
}

/** Every name of a type in the window that no longer one covers, last first. */
function candidates(window: string): Candidate[] {
  const lower = window.toLowerCase()
  const found: Candidate[] = []
  for (const name of names) {
    for (let at = lower.indexOf(name.lower); at >= 0; at = lower.indexOf(name.lower, at + 1)) {
      const end = at + name.lower.length
      if (isLetter(lower.charAt(at - 1)) || isLetter(lower.charAt(end))) continue
      if (found.some((other) => other.start < end && at < other.end)) continue
      found.push({ start: at, end, name })
    }
  }
  return found.sort((a, b) => b.start - a.start)
}

/** The name that the window ends with. */
function lastName(window: string): Candidate | undefined {
  const lower = window.trimEnd().toLowerCase()
  const name = names.find((each) => lower.endsWith(each.lower))
  if (!name) return undefined
  const start = lower.length - name.lower.length
  return isLetter(lower.charAt(start - 1)) ? undefined : { start, end: lower.length, name }
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
  const windowStart = Math.max(from, at - REACH)
  const before = text.slice(windowStart, at)
  const introduction = INTRODUCTION.exec(before)!
  // The sentence or clause that the number stands in.
  const clause = before
    .slice(0, introduction.index)
    .split(/(?<=[.;!?…]) /u)
    .at(-1)!
  const clauseStart = windowStart + introduction.index - clause.length
  const announced = /s[ốô]/iu.test(introduction[0])

  const adjacent = lastName(clause)
  // The usual case; only where it does not settle the matter is the whole clause searched.
  const found = adjacent && fits(adjacent.name, number) ? [adjacent] : candidates(clause)
  const fitting = found.find(({ name }) => fits(name, number))
  const near = found.find(
    ({ start, end, name }) =>
      clause.length - end <= NEAR &&
      !/[,:]/.test(clause.slice(end)) &&
      // In small letters ("dự án", "kế hoạch") it may be a common noun; "văn bản", "công văn" are none.
      (isCapital(clause.charAt(start)) || LETTER_NAMES.has(name.lower)),
  )
  const reaching = announced || introduction[0].includes(':')
  const chosen =
    adjacent && (adjacent === fitting || !fitting || !reaching || !leads(clause, fitting, adjacent))
      ? adjacent
      : reaching
        ? (fitting ?? near)
        : undefined
  const type = chosen && {
    start: clauseStart + chosen.start,
    end: clauseStart + chosen.end,
    value: clause.slice(chosen.start, chosen.end),
  }
  return {
    type: type ?? null,
    start: type?.start ?? at,
    announced: announced || adjacent !== undefined,
    adjacent: adjacent !== undefined,
  }
}

/** "Thông báo kết luận số 12/TB-…": the second word only says what is announced. */
const leads = (clause: string, first: Candidate, second: Candidate): boolean =>
  first.end < second.start && clause.slice(first.end, second.start).trim() === ''
