import type { Paint } from '../terminal/colour.js'
import type { Translate } from '../translate.js'
import type { Verdict } from './verdict.js'

/** What a reporter may use. */
export interface Surroundings {
  readonly t: Translate
  /** For standard output. */
  readonly paint: Paint
  readonly quiet: boolean
  /** `ketluan check` */
  readonly command: string
}

/** Says what came of looking at files, all at once. */
export type Reporter = (verdicts: readonly Verdict[], surroundings: Surroundings) => string
