import { pathToFileURL } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { EventEmitter } from 'node:events'
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, here } from './here.js'
import { doubtful, sample } from './sample.js'

const json = (folder: string, name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
}

/** Emits the signal as soon as `due` holds. */
function emitterOf(signal: string, due: () => boolean): EventEmitter {
  const signals = new EventEmitter()
  const timer = setInterval(() => {
    if (!due()) return
    clearInterval(timer)
    signals.emit(signal)
  })
  return signals
}

describe('ketluan extract --out-dir', () => {
  it('keeps the tree, one file for each notice', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/x/y/b.md': sample })
    const { code, out, err } = await here(['in', '--out-dir', 'out'], { cwd })
    expect([code, out]).toEqual([0, ''])
    expect(files(join(cwd, 'out'))).toEqual(['.ketluan/manifest.ndjson', 'a.json', 'x/y/b.json'])
    expect(json(cwd, 'out/x/y/b.json')).toMatchObject({ source: { path: 'in/x/y/b.md' } })
    expect(err).toMatch(/Read 2 files in .* seconds?: 2 fine\.\n$/)
  })

  it('links each workbook of a tree to its source', async () => {
    const cwd = folderWith({ 'in/x/a.txt': sample })
    await here(['in', '--out-dir', 'out', '--format', 'xlsx', '-q'], { cwd })
    const parts = unzipSync(readFileSync(join(cwd, 'out/x/a.xlsx')))
    expect(strFromU8(parts['xl/worksheets/_rels/sheet1.xml.rels']!)).toContain(
      `Target="${pathToFileURL(join(cwd, 'in/x/a.txt')).href}"`,
    )
  })

  it.each([
    ['ndjson', 'a.ndjson'],
    ['yaml', 'a.yaml'],
    ['csv', 'a.csv'],
    ['xlsx', 'a.xlsx'],
    ['summary', 'a.txt'],
  ])('writes %s to %s', async (format, name) => {
    const cwd = folderWith({ 'in/a.txt': sample })
    await here(['in', '--out-dir', 'out', '--format', format, '-q'], { cwd })
    expect(files(join(cwd, 'out'))).toContain(name)
  })

  it('skips what is up to date, and says what was doubtful about it all the same', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/b.txt': doubtful })
    const first = await here(['in', '--out-dir', 'out', '--strict'], { cwd })
    const times = files(join(cwd, 'out')).map((name) => statSync(join(cwd, 'out', name)).mtimeMs)
    const second = await here(['in', '--out-dir', 'out', '--strict'], { cwd })
    expect([first.code, second.code]).toEqual([1, 1])
    expect(second.err).toContain('2 of them up to date, not read again')
    expect(second.err).toContain('Commonest: ')
    const written = files(join(cwd, 'out')).filter((name) => name.endsWith('.json'))
    expect(written.map((name) => statSync(join(cwd, 'out', name)).mtimeMs)).toEqual(times.slice(1))
  })

  it('reads again what changed, what is missing, and what other options ask for', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/b.txt': sample, 'in/c.txt': sample })
    const run = async (...more: string[]) => (await here(['in', '--out-dir', 'out', ...more], { cwd })).err
    await run()
    writeFileSync(join(cwd, 'in/a.txt'), sample.replace('45/', '46/'))
    writeFileSync(join(cwd, 'out/b.json'), 'torn')
    expect(await run()).toContain('1 of them up to date')
    expect(json(cwd, 'out/a.json')).toMatchObject({ header: { number: { ordinal: 46 } } })
    expect(json(cwd, 'out/b.json')).toMatchObject({ header: { number: { ordinal: 45 } } })
    expect(await run('--compact')).not.toContain('up to date')
    expect(await run('--compact')).toContain('3 of them up to date')
    expect(await run('--compact', '--force')).not.toContain('up to date')
  })

  it('goes on after a torn line in its manifest, and comes to the same bytes', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/b.txt': sample })
    await here(['in', '--out-dir', 'out'], { cwd })
    const path = join(cwd, 'out/.ketluan/manifest.ndjson')
    const whole = readFileSync(path, 'utf8')
    writeFileSync(path, whole.slice(0, -20))
    mkdirSync(join(cwd, 'out/.ketluan/tmp'))
    writeFileSync(join(cwd, 'out/.ketluan/tmp/1-0-0'), 'half')
    expect((await here(['in', '--out-dir', 'out'], { cwd })).err).toContain('1 of them up to date')
    expect(readFileSync(path, 'utf8')).toBe(whole)
    expect(files(join(cwd, 'out'))).toEqual(['.ketluan/manifest.ndjson', 'a.json', 'b.json'])
  })

  it('tells when two inputs would meet in one output', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'in/a.md': sample.replace('45/', '46/') })
    const { code, err } = await here(['in', '--out-dir', 'out'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('in/a.txt: not written: in/a.md has the same output: a.json')
    expect(json(cwd, 'out/a.json')).toMatchObject({ header: { number: { ordinal: 46 } } })
  })

  it('does not write over an input', async () => {
    const cwd = folderWith({ 'in/a.json': sample, 'in/b.txt': sample })
    const { code, err } = await here(['in/a.json', 'in/b.txt', '--out-dir', 'in'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('in/a.json: not written: the output would overwrite the input a.json')
    expect(readFileSync(join(cwd, 'in/a.json'), 'utf8')).toBe(sample)
    expect(json(cwd, 'in/b.json')).toMatchObject({ kind: 'notice' })
  })

  it('does not follow a link out of the folder', async () => {
    const cwd = folderWith({ 'in/x/a.txt': sample, 'elsewhere/keep': '', 'out/keep': '' })
    symlinkSync('../elsewhere', join(cwd, 'out/x'))
    const { code, err } = await here(['in', '--out-dir', 'out'], { cwd })
    expect(code).toBe(1)
    expect(err).toMatch(/in\/x\/a\.txt: not written: .*out\/x\/a\.json leads out of the output folder/)
    expect(files(join(cwd, 'elsewhere'))).toEqual(['keep'])
  })

  it('replaces a linked output by a file of its own, not what it is linked with', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'other.json': 'mine', 'out/keep': '' })
    linkSync(join(cwd, 'other.json'), join(cwd, 'out/a.json'))
    await here(['in', '--out-dir', 'out'], { cwd })
    expect(readFileSync(join(cwd, 'other.json'), 'utf8')).toBe('mine')
  })

  it('does not look into the output folder for notices', async () => {
    const cwd = folderWith({ 'a.txt': sample })
    await here(['.', '--out-dir', 'out', '-f', 'summary'], { cwd })
    await here(['.', '--out-dir', 'out', '-f', 'summary'], { cwd })
    expect(files(join(cwd, 'out'))).toEqual(['.ketluan/manifest.ndjson', 'a.txt'])
  })

  it('starts the tree at --base', async () => {
    const cwd = folderWith({ 'in/x/a.txt': sample, 'in/y/b.txt': sample, 'c.txt': sample })
    await here(['in/x/a.txt', 'in/y', 'c.txt', '--out-dir', 'out', '--base', 'in'], { cwd })
    expect(files(join(cwd, 'out'))).toEqual(['.ketluan/manifest.ndjson', 'c.json', 'x/a.json', 'y/b.json'])
  })

  it('lists what failed so that it can be fed back', async () => {
    const cwd = folderWith({ 'in/x/a.txt': sample, 'in/x/b.txt': new Uint8Array([0]) })
    const first = await here(['in', '--out-dir', 'out', '--failures', 'failed'], { cwd })
    expect([first.code, readFileSync(join(cwd, 'failed'), 'utf8')]).toEqual([1, 'in/x/b.txt\n'])
    expect(first.err).toContain('are in failed; once they are corrected, the same command reads them.')
    writeFileSync(join(cwd, 'in/x/b.txt'), sample)
    const again = ['--files-from', 'failed', '--base', 'in', '--out-dir', 'out', '--failures', 'failed']
    expect((await here(again, { cwd })).code).toBe(0)
    expect(files(join(cwd, 'out'))).toEqual(['.ketluan/manifest.ndjson', 'x/a.json', 'x/b.json'])
    expect(readFileSync(join(cwd, 'failed'), 'utf8')).toBe('')
  })

  it('ends the names in that list in NUL where one holds a line feed', async () => {
    const cwd = folderWith({ 'in/a\nb.txt': new Uint8Array([0]) })
    const { err } = await here(['in', '--failures', 'tệp lỗi'], { cwd })
    expect(readFileSync(join(cwd, 'tệp lỗi'), 'utf8')).toBe('in/a\nb.txt\0')
    expect(err).toContain(String.raw`✗ in/a\nb.txt: a binary file`)
    expect(err).toContain('to read them again: ketluan --files-from "tệp lỗi" --null\n')
  })

  it('stops at the first failure if --fail-fast', async () => {
    const cwd = folderWith({ 'in/a.txt': new Uint8Array([0]), 'in/b.txt': sample })
    const { code, out } = await here(['in', '--fail-fast'], { cwd })
    expect([code, out]).toEqual([1, '[]\n'])
  })

  it('skips what is larger than --max-size', async () => {
    const cwd = folderWith({ 'in/a.txt': sample + 'x'.repeat(3000), 'in/b.txt': sample })
    const { code, err } = await here(['in', '--max-size', '3k'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('in/a.txt: larger than the limit of 3 kB')
    expect((await here(['--max-size', '900'], { stdin: sample })).err).toContain(
      '-: larger than the limit of 900 B',
    )
  })

  it('refuses a folder that another run is at work in', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'out/.ketluan/lock': String(process.ppid) })
    const { code, err } = await here(['in', '--out-dir', 'out'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(`another run (process ${process.ppid}) is writing to out`)
  })

  it('takes over the lock of a run that was killed', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'out/.ketluan/lock': '99999999' })
    expect((await here(['in', '--out-dir', 'out'], { cwd })).code).toBe(0)
    expect(existsSync(join(cwd, 'out/.ketluan/lock'))).toBe(false)
  })

  it.skipIf(process.getuid?.() === 0)('says that it cannot write to a folder', async () => {
    const cwd = folderWith({ 'in/a.txt': sample, 'out/keep': '' })
    chmodSync(join(cwd, 'out'), 0o500)
    const { code, err } = await here(['in', '--out-dir', 'out'], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('cannot write')
  })

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('on %s finishes what is in hand and leaves with %i', async (signal, expected) => {
    const names = Array.from({ length: 50 }, (_, index) => `in/${index}.txt`)
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, sample])))
    const signals = emitterOf(signal, () => existsSync(join(cwd, 'out/0.json')))
    const { code, err } = await here(['in', '--out-dir', 'out'], { cwd, signals })
    expect(code).toBe(expected)
    expect(err).toContain('Stopped half-way as requested; run the same command again to continue.')
    const done = files(join(cwd, 'out')).filter((name) => name.endsWith('.json'))
    expect(done.length).toBeLessThan(50)
    for (const name of done) expect(json(cwd, `out/${name}`)).toMatchObject({ kind: 'notice' })
    expect(signals.listenerCount(signal)).toBe(0)
    expect((await here(['in', '--out-dir', 'out'], { cwd })).err).toContain(
      `${done.length} of them up to date`,
    )
  })

  it('leaves the output as it was where it is stopped half-way', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `in/${index}.txt`)
    const cwd = folderWith({
      ...Object.fromEntries(names.map((name) => [name, sample])),
      'in/5.txt': new Uint8Array([0]),
      'all.json': 'as it was',
    })
    const argv = ['in', '-o', 'all.json']
    const signals = emitterOf('SIGINT', () => signals.listenerCount('SIGINT') > 0)
    for (const { code, err } of [
      await here(argv, { cwd, signals }),
      await here([...argv, '--fail-fast'], { cwd }),
    ]) {
      expect(code).toBeGreaterThan(0)
      expect(err).toContain('Not everything was read, so all.json was not written.\n')
      expect(files(cwd).filter((name) => !name.startsWith('in/'))).toEqual(['all.json'])
      expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe('as it was')
    }
    expect((await here(argv, { cwd })).code).toBe(1)
    expect(json(cwd, 'all.json')).toHaveLength(49)
  })

  it('leaves the array whole on Ctrl-C', async () => {
    const names = Array.from({ length: 50 }, (_, index) => `in/${index}.txt`)
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, sample])))
    const signals = emitterOf('SIGINT', () => signals.listenerCount('SIGINT') > 0)
    const { code, out } = await here(['in'], { cwd, signals })
    expect(code).toBe(130)
    expect((JSON.parse(out) as unknown[]).length).toBeLessThan(50)
  })
})

describe('folders', () => {
  it('leaves out what .ketluanignore names, there and below', async () => {
    const cwd = folderWith({
      'in/.ketluanignore': 'draft-*\nold/\n!draft-2.txt\n',
      'in/a.txt': sample,
      'in/draft-1.txt': sample,
      'in/draft-2.txt': sample,
      'in/old/b.txt': sample,
      'in/x/draft-3.txt': sample,
      'in/x/.ketluanignore': '/c.txt\n',
      'in/x/c.txt': sample,
      'in/x/y/c.txt': sample,
    })
    const { out } = await here(['in', '--select', 'source.path'], { cwd })
    expect(JSON.parse(out)).toEqual(['in/a.txt', 'in/draft-2.txt', 'in/x/y/c.txt'])
  })

  it('goes round no circle of links, and reads nothing twice', async () => {
    const cwd = folderWith({ 'in/a/b.txt': sample, 'more/c.txt': sample })
    symlinkSync('..', join(cwd, 'in/a/up'))
    symlinkSync('a', join(cwd, 'in/A-link'))
    symlinkSync('../../more', join(cwd, 'in/a/more'))
    symlinkSync('self', join(cwd, 'in/self'))
    const { code, out } = await here(['in', '--select', 'source.path'], { cwd })
    expect([code, JSON.parse(out)]).toEqual([0, ['in/a/b.txt', 'in/a/more/c.txt']])
  })

  it('reads a folder that is named like a file', async () => {
    const cwd = folderWith({ 'in/x.txt/a.txt': sample })
    expect(JSON.parse((await here(['in', '--select', 'source.path'], { cwd })).out)).toEqual([
      'in/x.txt/a.txt',
    ])
  })
})
