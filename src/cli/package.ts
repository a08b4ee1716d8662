/** Files of the package, which is two folders up from both `src/cli` and `dist/cli`. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The version in package.json. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

/** Path of the script of worker threads. */
export const workerFile = fileURLToPath(new URL('../../bin/worker.js', import.meta.url))
