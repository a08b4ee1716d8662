/** What of the package the command line needs; it lies two folders up both from `src/cli` and from `dist/cli`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Path of what a worker thread runs. */
export const workerFile = fileURLToPath(new URL('../../bin/worker.js', import.meta.url))
