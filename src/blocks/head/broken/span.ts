import type { Range } from '../../../lines/passage.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'

export const spanOf = (first: Piece, last: Piece): Range => ({
  start: first.range.start,
  end: last.range.end,
})

export const textOf = ({ text }: Source, { start, end }: Range): string => text.slice(start, end)
