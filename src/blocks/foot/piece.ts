/** A line of the foot, or a cell of one. */
import type { Range } from '../../lines/passage.js'
import type { Source } from '../tree.js'

export interface Piece {
  range: Range
  text: string
  /** Its text in bare letters. */
  plain: string
  /** 0 for the recipients, mostly on the left, or a single column; 2 for another signer. */
  column: number
  /** It is the head or the foot of a page. */
  running: boolean
}

export function pieceOf({ text, bare }: Source, range: Range, column: number, running = false): Piece {
  const { start, end } = range
  return { range, text: text.slice(start, end), plain: bare.slice(start, end), column, running }
}
