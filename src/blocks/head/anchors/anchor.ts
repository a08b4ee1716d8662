import type { Range } from '../../../lines/passage.js'
import type { HeadRole } from '../../tree.js'

/** Words of the frame in a cell, and what they are. */
export interface Anchor extends Range {
  role: HeadRole
}
