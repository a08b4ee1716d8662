import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { bytesOf, encode, notice } from '../decode/encode.js'
import { folderWith, here } from './here.js'
import { doubtful, sample } from './sample.js'

describe('ketluan extract', () => {
  it('writes one named file as one object', async () => {
    const cwd = folderWith({ 'a.txt': sample })
    const { code, out } = await here(['a.txt'], { cwd })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      source: { path: 'a.txt' },
      header: { number: { text: '45/TB-UBND' } },
    })
    expect(out).toMatch(/^\{\n {2}"schemaVersion": 1,\n/)
  })

  it('writes several files as an array, in the order in which they are named', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.md': sample })
    const { out } = await here(['extract', 'b.md', 'a.txt', './a.txt'], { cwd })
    expect(paths(out)).toEqual(['b.md', 'a.txt'])
    expect(out).toMatch(
      /^\[\n {2}\{\n {4}"schemaVersion": 1,\n[\s\S]*\n {2}\},\n {2}\{\n[\s\S]*\n {2}\}\n\]\n$/,
    )
  })

  it('reads an encoding that is named as offices name it', async () => {
    const cwd = folderWith({ 'a.txt': bytesOf(encode(notice, 'tcvn3')) })
    const { code, out } = await here(['a.txt', '--encoding', 'TCVN3', '--select', 'source.encoding'], { cwd })
    expect([code, out]).toEqual([0, '"tcvn3"\n'])
  })

  it('looks through folders for .txt and .md, in the order of the paths', async () => {
    const cwd = folderWith({
      'n/b.txt': sample,
      'n/a/z.md': sample,
      'n/a-b.txt': sample,
      'n/c.pdf': 'x',
      'n/.d.txt': sample,
      'n/node_modules/e.txt': sample,
    })
    const { code, out } = await here(['n'], { cwd })
    expect(code).toBe(0)
    expect(paths(out)).toEqual(['n/a-b.txt', 'n/a/z.md', 'n/b.txt'])
  })

  it('writes a folder of one notice as an array too', async () => {
    const cwd = folderWith({ 'n/a.txt': sample })
    expect(paths((await here(['n/'], { cwd })).out)).toEqual(['n/a.txt'])
  })

  it('expands globs itself', async () => {
    const cwd = folderWith({ 'n/b.txt': sample, 'n/m/a.txt': sample, 'n/c.md': sample })
    expect(paths((await here(['n/**/*.txt'], { cwd })).out)).toEqual(['n/b.txt', 'n/m/a.txt'])
  })

  it('takes a name with glob characters for a file where there is one', async () => {
    const cwd = folderWith({ '[a].txt': sample })
    expect(JSON.parse((await here(['[a].txt'], { cwd })).out)).toMatchObject({ source: { path: '[a].txt' } })
  })

  it.each([[[]], [['-']]])('reads standard input for %j', async (argv) => {
    const { code, out } = await here(argv, { stdin: sample })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ source: { path: '-' } })
  })

  it('names standard input by --stdin-filepath', async () => {
    const { out } = await here(['--stdin-filepath', 'x/y.txt'], { stdin: sample })
    expect(JSON.parse(out)).toMatchObject({ source: { path: 'x/y.txt' } })
  })

  it('reads standard input among files', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': sample })
    expect(paths((await here(['b.txt', '-', 'a.txt'], { cwd, stdin: sample })).out)).toEqual([
      'b.txt',
      '-',
      'a.txt',
    ])
  })

  it('shows the help where nothing is named and standard input is a terminal', async () => {
    const { code, out } = await here([], { terminals: ['stdin'] })
    expect(code).toBe(0)
    expect(out).toContain('Usage: ketluan')
  })

  it('writes NDJSON', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': sample })
    const { out } = await here(['.', '--format', 'ndjson'], { cwd })
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as Named).source.path),
    ).toEqual(['a.txt', 'b.txt'])
  })

  it('writes YAML that says the same as the JSON', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': doubtful })
    const one = await here(['a.txt', '-f', 'yaml'], { cwd })
    expect(parse(one.out)).toEqual(JSON.parse((await here(['a.txt'], { cwd })).out))
    const two = await here(['.', '-f', 'yaml'], { cwd })
    expect(parse(two.out)).toEqual(JSON.parse((await here(['.'], { cwd })).out))
  })

  it('writes compactly', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': sample })
    const { out } = await here(['.', '--compact'], { cwd })
    expect(out.split('\n')).toHaveLength(2)
    expect(paths(out)).toEqual(['a.txt', 'b.txt'])
  })

  it('adds positions', async () => {
    const { out } = await here(['--positions'], { stdin: sample })
    const { positions } = JSON.parse(out) as {
      positions: Record<string, { start: { offset: number }; end: { offset: number } }>
    }
    const { start, end } = positions['/header/place']!
    expect(sample.slice(start.offset, end.offset)).toBe('Sơn Bình')
  })

  it('writes to a file in the format that its name asks for', async () => {
    const cwd = folderWith({ 'a.txt': sample })
    const { code, out } = await here(['a.txt', '-o', 'a.yml'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(parse(readFileSync(join(cwd, 'a.yml'), 'utf8'))).toMatchObject({ source: { path: 'a.txt' } })
  })

  it('leaves a file as it was where the one notice failed', async () => {
    const cwd = folderWith({ 'a.json': 'old', 'b.txt': new Uint8Array([0, 1, 2]) })
    const { code } = await here(['b.txt', '-o', 'a.json'], { cwd })
    expect([code, readFileSync(join(cwd, 'a.json'), 'utf8')]).toEqual([1, 'old'])
  })

  it('lets the others come out where one fails, and the array stay whole', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': new Uint8Array([0, 1, 2]), 'c.txt': sample })
    const { code, out, err } = await here(['a.txt', 'b.txt', 'nope.txt', 'c.txt'], { cwd })
    expect([code, paths(out)]).toEqual([1, ['a.txt', 'c.txt']])
    expect(err).toContain('✗ b.txt: a binary file')
    expect(err).toContain('✗ nope.txt: no such file or folder')
  })

  it('writes an empty array where all fail', async () => {
    const { code, out } = await here(['x.txt', 'y.txt'], { cwd: folderWith() })
    expect([code, out]).toEqual([1, '[]\n'])
  })

  it('takes warnings for failures only if --strict', async () => {
    const cwd = folderWith({ 'a.txt': doubtful })
    expect((await here(['a.txt'], { cwd })).code).toBe(0)
    expect((await here(['a.txt', '--strict'], { cwd })).code).toBe(1)
    expect((await here(['--strict'], { stdin: sample })).code).toBe(0)
  })

  it('is quiet on demand, but not about failures', async () => {
    const cwd = folderWith({ 'a.txt': doubtful })
    expect((await here(['a.txt', '-q'], { cwd })).err).toBe('')
    expect((await here(['a.txt', 'x.txt', '-q'], { cwd })).err).toBe('✗ x.txt: no such file or folder\n')
  })

  it('writes the same whatever the language', async () => {
    const cwd = folderWith({ 'a.txt': doubtful })
    const vi = await here(['a.txt', '--lang', 'vi'], { cwd })
    const en = await here(['a.txt', '--lang', 'en'], { cwd })
    expect(vi.out).toBe(en.out)
    expect(vi.err).not.toBe(en.err)
  })

  it('shows people a summary where standard output is a terminal', async () => {
    const { out } = await here([], { stdin: sample, terminals: ['stdout'], env: { NO_COLOR: '1' } })
    expect(out).toMatch(/^45\/TB-UBND · 12\/03\/2024 +-\n/)
    expect((await here(['--select', 'kind'], { stdin: sample, terminals: ['stdout'] })).out).toBe(
      '"notice"\n',
    )
  })
})

interface Named {
  readonly source: { readonly path: string }
}

function paths(out: string): string[] {
  return (JSON.parse(out) as Named[]).map(({ source }) => source.path)
}
