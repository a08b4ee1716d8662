/** A paragraph → its item, without the items below it. */
import type { Marker } from '../../../blocks/markers/marker.js'
import type { Paragraph } from '../../../blocks/tree.js'
import type { Context } from '../../context.js'
import type { ItemDraft } from '../../draft.js'
import { Mark } from '../../mark.js'

export function toItem(paragraph: Paragraph, context: Context): ItemDraft {
  const { marker, markerRange } = paragraph
  const text = paragraph.passage.span()
  if (paragraph.rejoined) context.report('paragraph-rejoined', paragraph.line)
  if (paragraph.unsure) context.doubt(text, 'paragraph-rejoined')
  return {
    marker: marker && markerRange && new Mark(markerRange, marker.text),
    number: marker && markerRange && numberOf(marker, markerRange.start),
    text,
    deadlines: [],
    items: [],
  }
}

function numberOf({ number, text }: Marker, from: number): Mark | null {
  if (number === null) return null
  const start = from + Math.max(0, text.indexOf(number))
  return new Mark({ start, end: start + number.length }, number)
}
