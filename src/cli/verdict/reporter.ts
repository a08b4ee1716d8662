import type { Paint } from '../terminal/colour.js'
import type { Translate } from '../translate.js'
import type { Verdict } from './verdict.js'

/** The ways to print verdicts, as `--reporter` names them. */
export const reporterNames = ['stylish', 'json', 'junit', 'github', 'tap'] as const
export type ReporterName = (typeof reporterNames)[number]

export interface ReporterOptions {
  readonly t: Translate
  /** For standard output. */
  readonly paint: Paint
  readonly quiet: boolean
  /** `ketluan check` */
  readonly command: string
}

/** Writes the verdicts of a run as one text. */
export type Reporter = (verdicts: readonly Verdict[], options: ReporterOptions) => string
