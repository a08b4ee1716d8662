/** `… kết luận như sau: ` | `1. Cục A rà soát … ` | `2. Vụ B tham mưu …`: the items that stand on one line. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { isCapitals } from '../../language/letters.js'
import type { Match } from '../../language/match.js'
import type { Line } from '../../lines/lines.js'
import { emphasisLength } from '../join.js'
import { readMarker, type Marker } from '../markers.js'
import { ordinalOf } from '../ordinal.js'
import type { Source } from '../tree.js'

const MARKED = latin(
  /\s(?=[*_]{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[A-HĐa-zđ])(?:[.)/]|\.?-)[*_]{0,3}\s{0,3}[*_]{0,3}[\p{Lu}“"]|\d{1,2}\.\d{1,2}(?:\.\d{1,2})? \p{Lu}|[-–+]\s{0,3}\p{Lu}|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)[,:]|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy) là[,:])/gu,
)
const STOPS = new CodeSet('.;:!?…”")')
/** What stands before a number is sought among as many characters. */
const NEAR = 200
/** No heading without an end is longer. */
const HEADING = 160
/** The number of a page that stands between two paragraphs: `… năm 2026. 2` | `III. NHIỆM VỤ`. */
const PAGE_END = /[.;:] \d{1,3}$/
const EMPHASIS_END = /[*_\s]+$/
/** What wants the number behind it: `khoản 1. …`. */
const WANTS_NUMBER = /(?:khoản|điều|Điều|điểm|mục|Mục|số|ngày|tháng|năm|quý|và|đến|từ)\s$/

/** What is known of a line before its items are sought. */
interface Known {
  /** The item that is open where it begins. */
  above?: Marker
  headings?: readonly Match[]
}

/** Where the items begin between two offsets of the line, each with the number that is due. */
export function itemsOf(
  { text }: Source,
  line: Line,
  from: number,
  to: number,
  { above, headings = [] }: Known = {},
): number[] {
  const slice = text.slice(line.first, line.last)
  const cuts: number[] = []
  /** The lists that are open, the outermost first, and the last number of each. */
  const open: { series: string; ordinal: number; number: string }[] = []
  if (above) open.push({ series: above.series, ordinal: ordinalOf(above), number: above.number! })
  let heading = 0
  MARKED.lastIndex = from
  for (let match = MARKED.exec(slice); match && match.index < to; match = MARKED.exec(slice)) {
    const at = match.index + 1
    const marker = readMarker(text, line.first + at + emphasisLength(slice.slice(at, at + 4)))
    if (!marker) continue
    // Below a heading the numbers may begin anew.
    let headed = false
    for (; heading < headings.length && headings[heading]!.end <= at; heading++) {
      headed = headings[heading]!.end === at
      if (headed) open.length = 0
    }
    const before = slice
      .slice(Math.max(cuts.at(-1) ?? 0, match.index - NEAR), match.index)
      .replace(EMPHASIS_END, '')
    const stopped = headed || STOPS.has(before.charCodeAt(before.length - 1)) || PAGE_END.test(before)
    if (marker.kind === 'bullet') {
      if (stopped && (open.length > 0 || cuts.length > 0 || at - 1 === from)) cuts.push(at)
      continue
    }
    const level = open.findIndex(({ series }) => series === marker.series)
    const ordinal = ordinalOf(marker)
    const outer = open.at(-1)
    if (level >= 0 && isNext(marker, open[level]!, ordinal) && stopped) open.length = level + 1
    else if (opens(marker, ordinal, outer) && (stopped || isHeading(before, open.length)) && level < 0)
      open.push({ series: marker.series, ordinal, number: marker.number! })
    else continue
    if (WANTS_NUMBER.test(`${before} `)) continue
    open[open.length - 1] = { series: marker.series, ordinal, number: marker.number! }
    cuts.push(at)
  }
  return cuts
}

/** What stands before the first number of a list within another, where nothing closes it. */
const isHeading = (before: string, depth: number) =>
  depth > 0 && (before.length < HEADING || isCapitals(before))

/** The first of its list; `3.1` stands below `3` only. */
function opens({ kind, number }: Marker, ordinal: number, above: { number: string } | undefined): boolean {
  if (ordinal !== 1) return false
  return kind !== 'compound' || above === undefined || number === `${above.number}.1`
}

/** The number behind the last of its list, or one soon behind that: a list may have a gap. */
const isNext = ({ kind, number }: Marker, last: { ordinal: number; number: string }, ordinal: number) =>
  ordinal > last.ordinal &&
  ordinal <= last.ordinal + 3 &&
  (kind !== 'compound' || parentOf(number!) === parentOf(last.number))

const parentOf = (number: string) => number.slice(0, number.lastIndexOf('.'))
