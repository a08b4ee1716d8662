import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { byteOrderMark } from '../../decode/unicode.js'

/**
 * A stream that is written to. `write` waits while the reader is behind, and returns `false` once the reader has gone
 * away (`| head`), which is not an error.
 */
export class Sink {
  #gone = false
  #error: Error | undefined

  constructor(private readonly stream: Writable) {
    stream.on('error', (error) => this.#failed(error))
  }

  /** Whether the reader has gone away. */
  get gone(): boolean {
    return this.#gone
  }

  async write(data: string | Uint8Array): Promise<boolean> {
    if (this.#gone) return false
    await new Promise<void>((resolve) => {
      const ready = this.stream.write(data, (error) => {
        if (error) this.#failed(error)
        resolve()
      })
      if (ready) resolve()
      else this.stream.once('drain', resolve)
    })
    if (this.#error) throw this.#error
    return !this.#gone
  }

  #failed(error: NodeJS.ErrnoException): void {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') this.#gone = true
    else this.#error ??= error
  }

  /** Ends the stream and waits until all is written. Not for standard output, which Node ends itself. */
  async end(): Promise<void> {
    this.stream.end()
    if (!this.stream.writableFinished) await once(this.stream, 'finish')
  }
}

/** Raised if there are more than `limit` bytes. */
export class TooLarge extends Error {
  constructor(readonly limit: number) {
    super(`more than ${limit} bytes`)
  }
}

/**
 * All bytes of a stream.
 *
 * @throws TooLarge if there are more than `limit`
 */
export async function readAll(stream: Readable, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string)
    length += bytes.length
    if (length > limit) throw new TooLarge(limit)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, length)
}

/** UTF-8 from Windows may begin with this. */
const mark = Buffer.from('\uFEFF')

/** The text of a stream in UTF-8, without a byte order mark: PowerShell writes lists in UTF-16. */
export async function* inUtf8(stream: AsyncIterable<unknown>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0)
  let decoder: InstanceType<typeof TextDecoder> | undefined
  for await (const chunk of stream) {
    let bytes = Buffer.from(chunk as Uint8Array | string)
    if (head) {
      bytes = Buffer.concat([head, bytes])
      // The byte order mark may come in parts.
      head = bytes.length < mark.length && [0xef, 0xfe, 0xff].includes(bytes[0]!) ? bytes : undefined
      if (head) continue
      const unicode = byteOrderMark(bytes) ?? 'utf-8'
      if (unicode !== 'utf-8') decoder = new TextDecoder(unicode)
      else if (bytes.subarray(0, mark.length).equals(mark)) bytes = bytes.subarray(mark.length)
    }
    yield decoder ? Buffer.from(decoder.decode(bytes, { stream: true })) : bytes
  }
  if (head) yield head
}

/**
 * The records of a stream, each ended by the byte `separator` (10 for lines, 0 for a list of `find -print0`). Unlike
 * `readline`, this does not end lines at U+2028.
 *
 * @throws TooLarge if a record has more than `limit` bytes
 */
export async function* records(
  stream: AsyncIterable<unknown>,
  separator: number,
  limit: number,
): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array | string)
    let from = 0
    for (let at = bytes.indexOf(separator); at >= 0; at = bytes.indexOf(separator, from)) {
      if (length + at - from > limit) throw new TooLarge(limit)
      yield Buffer.concat([...rest, bytes.subarray(from, at)])
      rest = []
      length = 0
      from = at + 1
    }
    rest.push(bytes.subarray(from))
    length += bytes.length - from
    if (length > limit) throw new TooLarge(limit)
  }
  if (length > 0) yield Buffer.concat(rest)
}
