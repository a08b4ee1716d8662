import { painter, wantsColour } from '../terminal/colour.js'
import type { Context } from '../context.js'
import type { Options } from '../arguments/options.js'
import { reporters } from './reporters.js'
import type { Verdict } from './verdict.js'

/** Tells standard output what came of `command`, as the reporter that was chosen does. */
export async function tell(
  verdicts: readonly Verdict[],
  command: string,
  { reporter = 'stylish', quiet = false, color }: Options,
  { io, stdout, t }: Context,
): Promise<void> {
  const paint = await painter(wantsColour(io.stdout, io.env, color))
  await stdout.write(reporters[reporter](verdicts, { t, paint, quiet, command }))
}
