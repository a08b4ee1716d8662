import type { Readable } from 'node:stream'
import { readingFailure } from '../report/failures.js'
import { TooLarge, inUtf8, records } from '../terminal/streams.js'
import type { Input } from './input.js'

/**
 * The notices in a stream of NDJSON, `{"path": "a.txt", "text": "…"}` per line. Without a path, a notice is named after
 * the stream and its line (`-:3`). Blank lines are skipped.
 */
export async function* recordInputs(stream: Readable, name: string, limit: number): AsyncGenerator<Input> {
  let line = 0
  try {
    for await (const bytes of records(inUtf8(stream), 10, limit)) {
      line++
      const input = recordInput(bytes, `${name}:${line}`, `${line}.txt`)
      if (input) yield input
    }
  } catch (error) {
    const path = error instanceof TooLarge ? `${name}:${line + 1}` : name
    yield { path, relative: '', failure: readingFailure(error) }
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** @param unnamed the path in a tree for a record without one; `-:3` is not a valid file name on Windows */
function recordInput(bytes: Uint8Array, name: string, unnamed: string): Input | undefined {
  let value: unknown
  try {
    const text = utf8.decode(bytes)
    if (text.trim() === '') return undefined
    value = JSON.parse(text)
  } catch (error) {
    const code = error instanceof SyntaxError ? 'bad-record' : 'invalid-utf-8'
    return { path: name, relative: '', failure: { code } }
  }
  const { path, text } = (value ?? {}) as { path?: unknown; text?: unknown }
  const known = typeof path === 'string' ? path : name
  if ((path !== undefined && typeof path !== 'string') || typeof text !== 'string')
    return { path: known, relative: '', failure: { code: 'bad-record' } }
  return { path: known, relative: path || unnamed, content: text }
}
