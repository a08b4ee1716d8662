import type { ChalkInstance } from 'chalk'
import type { Say } from './words.js'

/** What a summary is drawn with. */
export interface Pen {
  readonly say: Say
  /** Columns. */
  readonly width: number
  readonly chalk: ChalkInstance
}
