import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
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

/** Runs the executable to its end, in English. */
export function there(argv: readonly string[], { cwd, input = '', env = {} }: Surroundings = {}) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [executable, ...argv], {
    cwd,
    input,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8', ...env },
    maxBuffer: 2 ** 28,
  })
  return { code: status, signal, out: stdout.toString(), err: stderr.toString() }
}

/** Starts the executable. */
export function started(argv: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [executable, ...argv], {
    cwd,
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' },
  })
}
