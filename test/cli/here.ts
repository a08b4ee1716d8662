import { EventEmitter } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, vi } from 'vitest'
import { run } from '../../src/cli/index.js'

// Loading a format for the first time takes a while on a busy machine.
vi.setConfig({ testTimeout: 30_000 })

const folders: string[] = []

/** A new folder with these files, taken away after the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'ketluan-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return folder
}

afterAll(() => {
  for (const folder of folders) {
    unlock(folder)
    rmSync(folder, { recursive: true, force: true })
  }
})

/** A test may have taken the right to change what is in a folder away. */
function unlock(folder: string): void {
  if (!existsSync(folder)) return
  chmodSync(folder, 0o700)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) unlock(join(folder, entry.name))
}

interface Surroundings {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array | Readable
  readonly env?: Readonly<Record<string, string>>
  /** Which streams are terminals. */
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[]
  readonly columns?: number
  readonly signals?: EventEmitter
  readonly stdout?: Writable
}

/** What came of a run. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  readonly bytes: Buffer
}

/** Runs the command line in this process. */
export async function here(argv: readonly string[], surroundings: Surroundings = {}): Promise<Ran> {
  const { cwd = process.cwd(), stdin = '', env = {}, terminals = [], columns } = surroundings
  const out: Buffer[] = []
  const err: Buffer[] = []
  const is = (name: 'stdin' | 'stdout' | 'stderr') => ({ isTTY: terminals.includes(name) })
  const input = stdin instanceof Readable ? stdin : Readable.from([Buffer.from(stdin)])
  const code = await run(argv, {
    stdin: Object.assign(input, is('stdin')),
    stdout: Object.assign(surroundings.stdout ?? collector(out), is('stdout'), columns && { columns }),
    stderr: Object.assign(collector(err), is('stderr'), columns && { columns }),
    env,
    cwd,
    signals: surroundings.signals ?? new EventEmitter(),
  })
  const bytes = Buffer.concat(out)
  return { code, out: bytes.toString(), err: Buffer.concat(err).toString(), bytes }
}

function collector(chunks: Buffer[]): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
}
