import type { Options } from '../arguments/options.js'
import type { Context } from '../context.js'
import { painter, wantsColour } from '../terminal/colour.js'
import { github } from './github.js'
import { json } from './json.js'
import { junit } from './junit.js'
import type { Reporter, ReporterName } from './reporter.js'
import { stylish } from './stylish.js'
import { tap } from './tap.js'
import type { Verdict } from './verdict.js'

const reporters: Readonly<Record<ReporterName, Reporter>> = { stylish, json, junit, github, tap }

/** Prints the verdicts of `command` to standard output. */
export async function printVerdicts(
  verdicts: readonly Verdict[],
  command: string,
  { reporter = 'stylish', quiet = false, color }: Options,
  { io, stdout, t }: Context,
): Promise<void> {
  const paint = await painter(wantsColour(io.stdout, io.env, color))
  await stdout.write(reporters[reporter](verdicts, { t, paint, quiet, command }))
}
