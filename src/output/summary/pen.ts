import type { ChalkInstance } from 'chalk'
import type { Say } from '../words.js'

/** The means of writing a summary. */
export interface Pen {
  readonly say: Say
  /** In columns. */
  readonly width: number
  readonly chalk: ChalkInstance
}
