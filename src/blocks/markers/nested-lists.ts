/**
 * Lists of one kind of marker that are nested only by indentation, as in Markdown.
 *
 *     "- Rà soát quy hoạch:"
 *     "    - Quy hoạch chung;"
 *     "    - Quy hoạch chi tiết;"
 *     "- Báo cáo kết quả."
 */
import { SPACE } from '../../language/punctuation.js'
import { ordinalOf } from './ordinal.js'
import type { Paragraph, Source } from '../tree.js'

/** The indentation of a list below another. */
const LEAST = 2
const MOST = 4

/** Gives the nested lists series of their own. */
export function nestByIndent({ text }: Source, paragraphs: readonly Paragraph[]): void {
  /** The indentations of the open lists of each series, from the outermost to the innermost. */
  const open = new Map<string, number[]>()
  paragraphs.forEach((paragraph, index) => {
    const { marker } = paragraph
    if (marker === null) return
    const { kind, series } = marker
    const indents = open.get(series) ?? []
    if (kind !== 'bullet' && open.size > 0) open.clear()
    if (kind !== 'bullet' && kind !== 'arabic') return
    open.set(series, indents)
    const indent = indentOf(text, paragraph)
    while (indents.length > 1 && indent < indents.at(-1)! - 1) indents.pop()
    const deeper = indent - (indents.at(-1) ?? indent)
    if (
      indents.length === 0 ||
      (deeper >= LEAST && deeper <= MOST && opens(paragraph, paragraphs[index - 1]!))
    )
      indents.push(indent)
    if (indents.length > 1) paragraph.marker = { ...marker, series: `${series} ${indents.length}` }
  })
}

/** Whether a list begins: below an announcement, or with its first number. */
const opens = ({ marker }: Paragraph, above: Paragraph): boolean =>
  above.marker?.kind === marker!.kind &&
  (marker!.kind === 'bullet' ? above.text.endsWith(':') : ordinalOf(marker!) === 1)

/** The number of spaces before its marker. */
function indentOf(text: string, { markerRange }: Paragraph): number {
  let at = markerRange!.start
  while (text.charCodeAt(at - 1) === SPACE) at--
  return markerRange!.start - at
}
