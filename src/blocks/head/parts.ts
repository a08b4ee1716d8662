/** What the readers of the head hand on. */
import type { Range } from '../../lines/passage.js'
import type { HeadCell, Loose } from '../tree.js'
import type { Piece } from './pieces.js'

/** The lines down to the type. */
export interface Frame {
  pieces: Piece[]
  /** A portal's headline above them. */
  loose: Loose[]
  /** To whom it is sent, where a portal has set that above them. */
  addressees: HeadCell[]
  type: Piece | null
  /** The rest of the line of the type: the subject. */
  rest: Range | null
  /** It ends at the addressees of a letter. */
  letter: boolean
  /** Index of the line below. */
  line: number
}

/** The lines below the type. */
export interface Subject {
  cells: HeadCell[]
  /** Where the body begins: index of the line and offset in the source. */
  line: number
  offset: number
}

/** All of it. */
export interface Head extends Subject {
  loose: Loose[]
  /** Numbers of the lines that held two columns. */
  columns: number[]
}
