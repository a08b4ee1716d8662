/**
 * Numbers without punctuation or with a comma, by a careless hand or a scan. A quantity (`2 Phó Chủ tịch`) may begin a line
 * too: only a sequence of numbers makes them markers.
 *
 *     "1 Đánh giá chung"   "2 Giao Sở Y tế …"   "3 Về kinh phí"       none has punctuation
 *     "1. Đánh giá chung"  "2 Giao Sở Y tế …"  "3. Về kinh phí"      one has lost it
 *     "1. Đánh giá chung"  "2, Giao Sở Y tế …"  "3, Về kinh phí"      some have a comma
 */
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import type { Line } from '../../lines/lines.js'
import { endsSentence, lineEnd } from '../join/line-end.js'
import { readLead } from './lead.js'
import { readMarker } from '../markers.js'
import type { Marker } from './marker.js'
import { ordinalOf } from './ordinal.js'
import type { Source } from '../tree.js'

type Markers = ReadonlyMap<Line, Marker>
interface Entry {
  line: Line
  marker: Marker
  /** Without punctuation. */
  bare: boolean
  /** Without punctuation after the end of a sentence: not a quantity that a wrap put first. */
  fresh: boolean
}

const FIRST = new CodeSet('123456789IVX')
/** The next character: more of the number, a comma or a blank. */
const SECOND = new CodeSet('0123456789IVX, \t\v\f')
const NUMBER = latin(/([1-9]\d?|[IVX]{1,4})(,?)\s{1,4}(?=[“"]?\p{Lu}[\p{L} ])/uy)
/** So many are no coincidence if none has punctuation. */
const RUN = 2

/** Such markers, by their lines. */
export function bareNumbers(source: Source, from: number, to: number): Markers {
  const { text, lines } = source
  const bare = new Map<Line, Marker>()
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    const marker = FIRST.has(text.charCodeAt(line.first)) ? numberAt(text, line.first) : null
    if (marker) bare.set(line, marker)
  }
  if (bare.size === 0) return bare
  const entries = { arabic: new Array<Entry>(), roman: new Array<Entry>() }
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    const own = bare.get(line)
    const marker = own ?? readLead(text, line.first, text.slice(line.first, line.last)).marker
    if (marker?.kind === 'arabic' || marker?.kind === 'roman')
      entries[marker.kind].push({
        line,
        marker,
        bare: own !== undefined,
        fresh: own !== undefined && isFresh(source, index),
      })
  }
  return new Map([...told(entries.arabic), ...told(entries.roman)])
}

function isFresh(source: Source, index: number): boolean {
  const above = source.lines[index - 1]
  return !above || above.blank || endsSentence(lineEnd(source, above))
}

function numberAt(text: string, at: number): Marker | null {
  if (!SECOND.has(text.charCodeAt(at + 1))) return null
  NUMBER.lastIndex = at
  const match = NUMBER.exec(text)
  if (!match || readMarker(text, at)) return null
  const number = match[1]!
  const kind = isDigit(number.charCodeAt(0)) ? 'arabic' : 'roman'
  return { kind, text: number + match[2]!, number, series: kind, length: match[0].length }
}

/** Which of the bare numbers of one kind are markers. */
function told(entries: readonly Entry[]): Markers {
  const found = new Map<Line, Marker>()
  const alone = entries.every(({ bare }) => bare)
  /** Numbers in sequence that are still undecided. */
  let open: Entry[] = []
  let last = 0
  /** The last with punctuation: its series and its place. */
  let series: string | null = null
  let place = 0
  const tell = (series: string) => {
    for (const { line, marker } of open) found.set(line, { ...marker, series })
  }
  // A quantity hardly begins a paragraph, and does not continue a sequence.
  const tellFresh = (next?: number) => {
    const [first] = open
    if (series === null || !first || ordinalOf(first.marker) !== place + 1) return
    if (open.every(({ fresh, marker }) => fresh && ordinalOf(marker) !== next)) tell(series)
  }
  for (const entry of entries) {
    const { marker, bare } = entry
    const next = ordinalOf(marker)
    // "1. Quan điểm" / "2. Mục tiêu" / "1 Đổi mới" / "2. Tăng cường": not a quantity, as "2." continues it.
    const begins = next === 1 && (alone || (bare && last !== 1))
    if (bare && next !== last + 1 && !begins) continue
    if (alone && begins && open.length >= RUN) tell(marker.series)
    if (!bare && next === last + 1) tell(marker.series)
    else if (!bare) tellFresh(next)
    if (!bare || begins) open = []
    if (bare) open.push(entry)
    // A quantity in sequence has no comma.
    if (bare && !begins && marker.text.endsWith(',') && series !== null) tell(series)
    if (!bare) [series, place] = [marker.series, next]
    last = next
  }
  if (alone && open.length >= RUN) tell(open[0]!.marker.series)
  tellFresh()
  return found
}
