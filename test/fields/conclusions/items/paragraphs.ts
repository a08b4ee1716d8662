import { readMarker } from '../../../../src/blocks/markers.js'
import { Paragraph } from '../../../../src/blocks/tree.js'
import { source } from '../../../blocks/source.js'

/** Each line as a paragraph, with the marker that it begins with. */
export function paragraphs(...lines: string[]): Paragraph[] {
  const read = source(...lines)
  return read.lines.map(({ first, last, number }) => {
    const marker = readMarker(read.text, first)
    const start = first + (marker?.length ?? 0)
    const before = marker && { start: first, end: start }
    return new Paragraph(read, { start, end: last }, marker, before, number)
  })
}
