/** `… kết luận như sau: ` | `1. Cục A rà soát … ` | `2. Vụ B tham mưu …`: the items on one line. */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import type { Match } from '../../language/match.js'
import type { Line } from '../../lines/lines.js'
import { BEFORE_LA, BEHIND_THU } from '../../vocabulary/ordinals.js'
import { emphasisLength } from '../emphasis.js'
import { readMarker } from '../markers.js'
import type { Marker } from '../markers/marker.js'
import type { Source } from '../tree.js'
import { OpenLists } from './open-lists.js'

const MARKED = latin(
  new RegExp(
    String.raw`\s(?=[*_]*(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-HĐa-zđ])(?:[.)/]|\.?-)[*_\s]*[\p{Lu}“"]|\d{1,2}(?:\.\d{1,2})+ \p{Lu}|[-–+]\s*\p{Lu}|Thứ (?:${BEHIND_THU.join('|')})[,:]|(?:${BEFORE_LA.join('|')}) là[,:])`,
    'gu',
  ),
)
const STOPS = new CodeSet('.;:!?…”")')
/** So many characters before a number are looked at. */
const NEAR = 200
/** The number of a page between two paragraphs: `… năm 2026. 2` | `III. NHIỆM VỤ`. */
const PAGE_END = /[.;:] \d{1,3}$/
const EMPHASIS_END = /[*_\s]+$/
/** Words that want the number after them: `khoản 1. …`. */
const WANTS_NUMBER = /(?:khoản|điều|Điều|điểm|mục|Mục|số|ngày|tháng|năm|quý|và|đến|từ)\s$/

/** What is known of a line before its items are read. */
interface Known {
  /** The item that is open at its beginning. */
  above?: Marker
  headings?: readonly Match[]
}

/** Where the items between two offsets of the line begin, each with the number that is due. */
export function itemsOf(
  { text }: Source,
  line: Line,
  from: number,
  to: number,
  { above, headings = [] }: Known = {},
): number[] {
  const slice = text.slice(line.first, line.last)
  const headed = new Set(headings.map(({ end }) => end))
  const unnumbered = new Set(headings.filter(({ start, end }) => start < end).map(({ end }) => end))
  const lists = new OpenLists(above)
  const cuts: number[] = []
  MARKED.lastIndex = from
  for (let match = MARKED.exec(slice); match && match.index < to; match = MARKED.exec(slice)) {
    const at = match.index + 1
    const marker = readMarker(text, line.first + at + emphasisLength(slice.slice(at, at + 4)))
    if (!marker) continue
    // Below a heading without a number the numbers may begin anew.
    if (unnumbered.has(at)) lists.close()
    const before = wordsBefore(slice, match.index, cuts.at(-1) ?? 0)
    const stopped = headed.has(at) || isStopped(before)
    const begins =
      marker.kind === 'bullet'
        ? stopped && (lists.depth > 0 || cuts.length > 0 || match.index === from)
        : lists.take(marker, before, stopped) && !WANTS_NUMBER.test(`${before} `)
    if (begins) cuts.push(at)
  }
  return cuts
}

/** The words before a number, back to the last item. */
function wordsBefore(slice: string, at: number, above: number): string {
  return slice.slice(Math.max(above, at - NEAR), at).replace(EMPHASIS_END, '')
}

function isStopped(before: string): boolean {
  return STOPS.has(before.charCodeAt(before.length - 1)) || PAGE_END.test(before)
}
