import { PassThrough, Readable, Writable } from 'node:stream'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, here } from './here.js'
import { sample } from './sample.js'

const lines = (out: string) =>
  out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)
const record = (path: string, text = sample) => `${JSON.stringify({ path, text })}\n`

interface Line {
  readonly source: { readonly path: string }
  readonly error?: { readonly code: string; readonly message: string }
}

describe('--input ndjson', () => {
  it('gives a line for each line, in their order', async () => {
    const stdin = ['a', 'b', 'c'].map((path) => record(path)).join('')
    const { code, out } = await here(['--input', 'ndjson'], { stdin })
    expect(code).toBe(0)
    expect(lines(out).map(({ source }) => source.path)).toEqual(['a', 'b', 'c'])
  })

  it('gives a line also for what it cannot read', async () => {
    const stdin = Buffer.concat([
      Buffer.from(`${record('a')}{"path": "b"}\nnot json\n[]\n"x"\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(record('g').trimEnd()),
    ])
    const { code, out, err } = await here(['--input', 'ndjson', '--lang', 'vi'], { stdin })
    expect(code).toBe(1)
    expect(lines(out).map(({ source, error }) => [source.path, error?.code])).toEqual([
      ['a', undefined],
      ['b', 'bad-record'],
      ['-:3', 'bad-record'],
      ['-:4', 'bad-record'],
      ['-:5', 'bad-record'],
      ['-:6', 'invalid-utf-8'],
      ['g', undefined],
    ])
    expect(err).toContain('✗ -:3: dòng này không phải đối tượng JSON')
  })

  it('does not take U+2028 inside a text for the end of a line, and skips blank lines', async () => {
    const { out } = await here(['--input', 'ndjson'], { stdin: `\n${record('a', `${sample}\u2028`)}\r\n` })
    expect(lines(out)).toHaveLength(1)
  })

  it('reads a file of records too, and writes other formats', async () => {
    const cwd = folderWith({ 'n.ndjson': record('a') + record('b') })
    const { out } = await here(['n.ndjson', '--input', 'ndjson', '-f', 'json'], { cwd })
    expect((JSON.parse(out) as Line[]).map(({ source }) => source.path)).toEqual(['a', 'b'])
  })

  it.each([[[]], [['--jobs', '2']]])('answers each line before the next one comes %j', async (options) => {
    const stdin = new PassThrough()
    const seen: string[] = []
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        for (const { source } of lines(chunk.toString())) seen.push(source.path)
        if (seen.length < 90) stdin.write(record(String(seen.length)))
        else stdin.end()
        done()
      },
    })
    stdin.write(record('0'))
    await here(['--input', 'ndjson', ...options], { stdin, stdout })
    expect(seen).toEqual(Array.from({ length: 90 }, (_, index) => String(index)))
  })

  it('takes no more than it can pass on', async () => {
    let taken = 0
    const stdin = Readable.from(
      (function* () {
        for (; taken < 400; taken++) yield Buffer.from(record(String(taken)))
      })(),
    )
    let held: (() => void)[] = []
    const stdout = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        held.push(done)
      },
    })
    const run = here(['--input', 'ndjson'], { stdin, stdout })
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(taken).toBeLessThan(100)
    const timer = setInterval(() => {
      const [first, ...others] = held
      held = others
      first?.()
    })
    await run
    clearInterval(timer)
    expect(taken).toBe(400)
  })
})

describe('--files-from', () => {
  it('reads the names in a list, which are no patterns', async () => {
    const cwd = folderWith({ 'a.txt': sample, '*.txt': sample, list: 'a.txt\r\n*.txt\n\nb*.txt\n' })
    const { code, out, err } = await here(['--files-from', 'list', '--select', 'source.path'], { cwd })
    expect([code, JSON.parse(out)]).toEqual([1, ['a.txt', '*.txt']])
    expect(err).toContain('b*.txt: no such file or folder')
  })

  it('reads them from standard input, ended by NUL', async () => {
    const cwd = folderWith({ 'a\nb.txt': sample, 'c.txt': sample })
    const stdin = 'a\nb.txt\0c.txt\0'
    const { out } = await here(['--files-from', '-', '-0', '--select', 'source.path'], { cwd, stdin })
    expect(JSON.parse(out)).toEqual(['a\nb.txt', 'c.txt'])
  })

  it('keeps the folders of the names', async () => {
    const cwd = folderWith({ 'in/x/a.txt': sample })
    await here(['--files-from', '-', '--out-dir', 'out'], { cwd, stdin: 'in/x/a.txt\n' })
    const { code } = await here(['validate', 'out/in/x/a.json'], { cwd })
    expect(code).toBe(0)
  })

  it('says that it cannot read the list', async () => {
    const { code, err } = await here(['--files-from', 'nope'], { cwd: folderWith() })
    expect(code).toBe(2)
    expect(err).toContain('cannot read the list nope (no such file or folder)')
  })
})

describe('--select', () => {
  it.each([
    ['recipients.0.name', '"Chủ tịch UBND tỉnh"\n'],
    ['/recipients/0/name', '"Chủ tịch UBND tỉnh"\n'],
    ['header.number.text', '"45/TB-UBND"\n'],
    ['recipients.99', 'null\n'],
  ])('%s', async (path, expected) => {
    const { code, out } = await here(['--select', path], { stdin: sample })
    expect(code).toBe(0)
    expect(out).toBe(expected)
  })

  it('gives a line for each notice in NDJSON', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': sample })
    const { out } = await here(['.', '-f', 'ndjson', '--select', 'header.date'], { cwd })
    expect(out).toBe('"2024-03-12"\n"2024-03-12"\n')
  })

  it('writes YAML sequences', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': sample })
    const { out } = await here(['.', '-f', 'yaml', '--select', 'header.addressees'], { cwd })
    expect(out).toBe('- []\n- []\n')
  })
})

it('says nothing and stops where the reader has gone away', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `${index}.txt`)
  const cwd = folderWith(Object.fromEntries(names.map((name) => [name, sample])))
  let written = 0
  const stdout = new Writable({
    write(_chunk, _encoding, done) {
      written++
      done(written < 3 ? null : Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    },
  })
  const { code, err } = await here(['.', '-f', 'ndjson', '-q'], { cwd, stdout })
  expect([code, err, written]).toEqual([0, '', 3])
})

it.each([['a.txt'], ['check', '.'], ['schema'], ['--help'], ['doctor']])(
  'says that what %s writes to is full',
  async (...argv) => {
    const cwd = folderWith()
    writeFileSync(join(cwd, 'a.txt'), sample)
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' }))
      },
    })
    const { code, err } = await here(argv, { cwd, stdout })
    expect(code).toBe(1)
    expect(err).toContain('✗ the disk is full: standard output; stopping')
  },
)
