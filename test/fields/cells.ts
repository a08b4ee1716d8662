import { FootCell, HeadCell, type HeadRole } from '../../src/blocks/tree.js'
import { source } from '../blocks/source.js'

/** Lines as cells of a head, and the text that they stand in. */
export function headCells(role: HeadRole, ...lines: string[]) {
  const read = source(...lines)
  const cells = read.lines.map(({ first, last }) => new HeadCell(read, { start: first, end: last }, role))
  return { read, text: read.text, cells: cells.filter(({ text }) => text !== '') }
}

/** Lines as cells of a signature, and the text that they stand in. */
export function signatureCells(...lines: string[]) {
  const read = source(...lines)
  const cells = read.lines.map(
    ({ first, last }) => new FootCell(read, { start: first, end: last }, 'signature', false, 1),
  )
  return { read, text: read.text, cells }
}
