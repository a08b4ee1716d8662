import { setFlagsFromString } from 'node:v8'

/** The newest V8 that our flags were tried with: one that does not know a flag complains to the user. */
const triedWith = 14

/** Sets a flag of V8, such as `--no-regexp-optimization`, where V8 is known to know it. */
export function setFlag(flag: string): void {
  if (Number.parseInt(process.versions.v8, 10) <= triedWith) setFlagsFromString(flag)
}
