/** The text above, the line below, and where they meet. */
import type { Line } from '../../lines/lines.js'
import type { Marker } from '../markers/marker.js'
import type { Paragraph } from '../tree.js'
import type { Wrap } from '../wrap/index.js'

/** The paragraph being read and its last line. */
export interface Open {
  paragraph: Paragraph
  last: Line
  /** How the page of its last line is set. */
  wrap: Wrap
}

/** The line that may continue it. */
export interface Next {
  line: Line
  /** Offset at which its text begins, and that text. */
  start: number
  slice: string
  marker: Marker | null
  /** Its number opens a list, or is the next of one. */
  due: boolean
  /** It is separated from the line above. */
  gap: boolean
  /** A page ends between them. */
  page: boolean
}

/** How the text above ends, and how the line is set. */
export interface Seam {
  /** The end of the line above. */
  before: string
  /** It ends a sentence. */
  ended: boolean
  /** The line begins with a capital. */
  capital: boolean
  /** It is indented as first lines are. */
  indented: boolean
}
