import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

/** The executable that users run. */
export const executable = fileURLToPath(new URL('../../bin/ketluan.js', import.meta.url))

if (!existsSync(fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url))))
  throw new Error('The tests of the executable need a build: npm run build')

interface Surroundings {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
}

/** Starts the executable, in English. */
export function start(argv: readonly string[], { cwd, env = {} }: Surroundings = {}): ChildProcess {
  return spawn(process.execPath, [executable, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...env },
  })
}

/** Runs it to its end. */
export async function there(argv: readonly string[], surroundings: Surroundings = {}) {
  const child = start(argv, surroundings)
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin!.on('error', () => undefined) // It may not read to the end.
  child.stdin!.end(surroundings.input ?? '')
  const [out, err, code] = await Promise.all([text(child.stdout!), text(child.stderr!), closed])
  return { code, out, err }
}
