import { Readable, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { inUtf8, readAll, records, Sink, TooLarge } from '../../../src/cli/terminal/streams.js'

describe('Sink', () => {
  /** A stream that fails at the write of that number. */
  function sink(failing: number, code: string) {
    const written: string[] = []
    const stream = new Writable({
      highWaterMark: 1,
      write(chunk: Buffer, _encoding, done) {
        if (written.length === failing) return done(Object.assign(new Error('no'), { code }))
        written.push(String(chunk))
        setImmediate(done)
      },
    })
    return { sink: new Sink(stream), written }
  }

  it('waits until the reader has room, and ends when all is written', async () => {
    const { sink: open, written } = sink(-1, '')
    expect([await open.write('a'), await open.write('b')]).toEqual([true, true])
    await open.end()
    expect([written, open.gone]).toEqual([['a', 'b'], false])
  })

  it('says so where the reader has gone away', async () => {
    const { sink: open, written } = sink(1, 'EPIPE')
    expect([await open.write('a'), await open.write('b'), await open.write('c')]).toEqual([
      true,
      false,
      false,
    ])
    expect([written, open.gone]).toEqual([['a'], true])
  })

  it('raises other errors', async () => {
    await expect(sink(0, 'EIO').sink.write('a')).rejects.toThrow('no')
  })
})

describe('readAll', () => {
  it('reads as many bytes as there may be', async () => {
    expect(Buffer.from(await readAll(Readable.from(['Số', Buffer.from(': 1')]), 8)).toString()).toBe('Số: 1')
    await expect(readAll(Readable.from(['Số', ': 1']), 6)).rejects.toThrow(TooLarge)
  })
})

describe('inUtf8', () => {
  async function read(bytes: Buffer, size: number): Promise<string> {
    const chunks: Buffer[] = []
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    )
    for await (const chunk of inUtf8(Readable.from(parts))) chunks.push(chunk)
    return Buffer.concat(chunks).toString()
  }

  it.each([1, 2, 3, 100])('takes the mark away and turns UTF-16 round, in chunks of %d', async (size) => {
    const text = 'Số 1\nHà Nội'
    const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
    for (const bytes of [Buffer.from(text), Buffer.from(`\uFEFF${text}`), wide, Buffer.from(wide).swap16()])
      expect(await read(bytes, size)).toBe(text)
  })

  it('gives what is too short for a mark', async () => {
    expect([await read(Buffer.alloc(0), 1), await read(Buffer.from('a'), 1)]).toEqual(['', 'a'])
    expect(await read(Buffer.from([0xff]), 1)).toBe('\uFFFD')
  })
})

describe('records', () => {
  async function read(chunks: (string | Buffer)[], separator = 10, limit = 100): Promise<string[]> {
    const found: string[] = []
    for await (const record of records(Readable.from(chunks), separator, limit)) found.push(String(record))
    return found
  }

  it('ends one at its byte, and at the end, wherever the chunks end', async () => {
    const bytes = Buffer.from('Số\n\nHà Nội\u2028x')
    for (let cut = 1; cut < bytes.length; cut++)
      expect(await read([bytes.subarray(0, cut), bytes.subarray(cut)])).toEqual(['Số', '', 'Hà Nội\u2028x'])
    expect(await read(['a\0b\n\0'], 0)).toEqual(['a', 'b\n'])
    expect(await read([])).toEqual([])
  })

  it('raises an error where one is too large, though it ends in its chunk', async () => {
    await expect(read([`a\n${'b'.repeat(11)}\nc\n`], 10, 10)).rejects.toThrow(TooLarge)
    await expect(read(['b'.repeat(6), `${'b'.repeat(5)}\nc`], 10, 10)).rejects.toThrow(TooLarge)
    expect(await read([`${'b'.repeat(10)}\n${'c'.repeat(10)}\n`], 10, 10)).toHaveLength(2)
  })

  it('raises an error where one does not end', async () => {
    await expect(read(['a\n', 'b'.repeat(6), 'b'.repeat(6)], 10, 10)).rejects.toThrow(TooLarge)
    expect(await read(['a\n', `${'b'.repeat(9)}\n`, 'b'.repeat(9)], 10, 10)).toHaveLength(3)
  })
})
