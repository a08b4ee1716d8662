/** Which kind of marker ranks above which: `I.` above `1.` above `a)`. */
import type { Marker } from '../../../blocks/markers/marker.js'
import type { Paragraph } from '../../../blocks/tree.js'

const RANK = {
  part: 0,
  roman: 1,
  capital: 2,
  article: 3,
  ordinal: 4,
  arabic: 4,
  compound: 5,
  letter: 6,
  numeral: 7,
  parenthesis: 8,
  bracketed: 9,
  row: 10,
  bullet: 11,
} as const

export type Kind = keyof typeof RANK
export type Ranks = Readonly<Record<Kind, number>>

/**
 * The ranks as this notice nests them. Capital letters rank above Roman numbers that come after them, as `1.` does
 * above `Thứ nhất,`, and `(1)` above an `a)` right after it; a kind that comes first and counts only once ranks above
 * those that begin anew below it.
 */
export function ranksOf(paragraphs: readonly Paragraph[]): Ranks {
  /** How often each kind begins, in the order in which they come. */
  const begun = new Map<Kind, number>()
  let last: Kind | null = null
  let inBrackets = false
  for (const { marker } of paragraphs) {
    if (!marker || marker.number === null) continue
    const begins = isFirst(marker)
    if (!begins && marker.kind === last) continue
    if (marker.kind === 'letter' && begins && last === 'parenthesis') inBrackets = true
    last = marker.kind
    if (NESTING.has(last)) begun.set(last, (begun.get(last) ?? 0) + (begins ? 1 : 0))
  }
  if (begun.size < 2 && !inBrackets) return RANK
  const ranks: Record<Kind, number> = { ...RANK }
  if (inBrackets) ranks.letter = ranks.parenthesis + BELOW
  const kinds = [...begun.keys()]
  const anew = (kind: Kind) => (begun.get(kind) ?? 0) > 1
  const isBefore = (one: Kind, other: Kind) => begun.has(one) && kinds.indexOf(one) < kinds.indexOf(other)
  if (isBefore('capital', 'roman')) ranks.roman = ranks.capital + BELOW
  if (isBefore('parenthesis', 'numeral')) ranks.numeral = ranks.parenthesis + BELOW
  if (isBefore('arabic', 'ordinal')) ranks.ordinal = ranks.arabic + BELOW
  if (isBefore('ordinal', 'arabic') && anew('arabic')) ranks.arabic = ranks.ordinal + BELOW
  const [top, ...others] = kinds
  if (begun.get(top!) === 1)
    for (const kind of others) if (anew(kind) && ranks[kind] < ranks[top!]) ranks[kind] = ranks[top!] + BELOW
  return ranks
}

/** Less than the difference of two kinds. */
const BELOW = 0.5
const NESTING: ReadonlySet<Kind> = new Set([
  'roman',
  'capital',
  'ordinal',
  'arabic',
  'letter',
  'numeral',
  'parenthesis',
  'bracketed',
])
const FIRST_NUMBERS = new Set(['1', '01', 'I', 'A', 'a', 'Thứ nhất', 'thứ nhất', 'Một là', 'một là'])

/** Whether a list begins with it. */
export const isFirst = ({ kind, number }: Marker): boolean =>
  kind === 'numeral' || kind === 'bracketed' ? number === 'i' : number !== null && FIRST_NUMBERS.has(number)
