import { setFlagsFromString } from 'node:v8'

/** The newest V8 that our flags were tried with: one that does not know a flag complains to the user. */
const triedWith = 14

/** For one notice, to compile a pattern or a function well takes longer than to run it. */
const flagsForOneNotice = [
  '--no-regexp-optimization',
  '--no-regexp-peephole-optimization',
  '--interrupt-budget=3000000',
  // Nothing needs to be collected before the end: incremental marking would only keep the process waiting.
  '--no-incremental-marking',
]

export function tuneForOneNotice(): void {
  if (Number.parseInt(process.versions.v8, 10) > triedWith) return
  for (const flag of flagsForOneNotice) setFlagsFromString(flag)
}
