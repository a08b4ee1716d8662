import type { Paint } from '../colour.js'
import type { Translate } from '../translate.js'
import { github } from './github.js'
import type { ReporterName } from './names.js'
import { json } from './json.js'
import { junit } from './junit.js'
import { stylish } from './stylish.js'
import { tap } from './tap.js'
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

export const reporters: Readonly<Record<ReporterName, Reporter>> = { stylish, json, junit, github, tap }
