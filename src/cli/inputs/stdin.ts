import type { Readable } from 'node:stream'
import { readingFailure } from '../report/failures.js'
import { readAll } from '../terminal/streams.js'
import type { Input } from './input.js'

/** The notice on standard input. */
export async function stdinInput(stdin: Readable, path: string, limit: number): Promise<Input> {
  const relative = path === '-' ? 'stdin.txt' : path.slice(path.lastIndexOf('/') + 1)
  try {
    return { path, relative, content: await readAll(stdin, limit) }
  } catch (error) {
    return { path, relative, failure: readingFailure(error) }
  }
}
