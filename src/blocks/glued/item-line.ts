/** `1. Sở A rà soát. ` | `2. Sở B báo cáo. ` | `Trên đây là …`: more items after the first of a line. */
import { nextText } from '../ahead.js'
import { readMarker } from '../markers.js'
import type { Marker } from '../markers/marker.js'
import type { Source } from '../tree.js'
import { closingOf } from './foot.js'
import { itemsOf } from './items.js'

/** Offsets of the other items of the line at `index`, and of the closing; `first` is its first item. */
export function itemLineCuts(source: Source, index: number, first: Marker): number[] {
  const { text, lines } = source
  const line = lines[index]!
  const slice = text.slice(line.first, line.last)
  const due = String(Number(first.number) + 1)
  if (first.kind !== 'arabic' || !slice.includes(` ${due}`)) return []
  const below = lines[nextText(source, index + 1)]
  const next = below && readMarker(text, below.first)
  // A list inside the item.
  if (next?.series === first.series && next.number === due) return []
  const cuts = itemsOf(source, line, 0, slice.length, { above: first })
  if (cuts.length === 0) return []
  const closing = closingOf(slice, cuts.at(-1)!, slice.length)
  return (closing > 0 ? [...cuts, closing] : cuts).map((cut) => line.first + cut)
}
