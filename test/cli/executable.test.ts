import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { folderWith } from './here.js'
import { doubtful, sample } from './sample.js'
import { executable, start, there } from './there.js'

const count = 240
let cwd: string

beforeAll(() => {
  const names = Array.from({ length: count }, (_, index) => `in/${index % 7}/${index % 3}/${index}.txt`)
  cwd = folderWith(
    Object.fromEntries(
      names.map((name, index) => [name, index % 50 === 3 ? doubtful : sample.replace('45/', `${index}/`)]),
    ),
  )
})

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .sort()
}

function digest(folder: string): string {
  const hash = createHash('sha256')
  for (const name of list(folder))
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

describe('threads', () => {
  it.each(['json', 'ndjson', 'csv'])('write the same %s as one alone', async (format) => {
    const one = await there(['in', '-f', format, '-j', '1'], { cwd })
    const two = await there(['in', '-f', format, '-j', '2'], { cwd })
    const unsaid = await there(['in', '-f', format], { cwd })
    expect(one.code).toBe(0)
    expect([two.out, unsaid.out]).toEqual([one.out, one.out])
    const untimed = ({ err }: { err: string }) => err.replace(/in [\d.]+ seconds?/, '')
    expect([two, unsaid].map(untimed)).toEqual([untimed(one), untimed(one)])
  })

  it('write the same folder', async () => {
    await there(['in', '--out-dir', 'threads-1', '-q'], { cwd })
    await there(['in', '--out-dir', 'threads-0', '-q', '-j', '0'], { cwd })
    expect(list(join(cwd, 'threads-1'))).toHaveLength(count + 1)
    expect(digest(join(cwd, 'threads-0'))).toBe(digest(join(cwd, 'threads-1')))
  })

  it('go on after a file that takes too long', async () => {
    const { code, out, err } = await there(['in/0', '--timeout', '20', '-j', '2', '--select', 'kind'], {
      cwd,
    })
    expect([code, err.includes('✗')]).toEqual([0, false])
    expect(JSON.parse(out)).toHaveLength(list(join(cwd, 'in/0')).length)
  })
})

describe('a run that is killed', () => {
  it('leaves no half file, and is gone on with to the same bytes', async () => {
    await there(['in', '--out-dir', 'whole', '-q'], { cwd })
    let before = 0
    for (const share of [0.1, 0.4, 0.7]) {
      const child = start(['in', '--out-dir', 'killed', '-q'], { cwd })
      const exited = new Promise((resolve) => child.once('exit', resolve))
      while (child.exitCode === null && done().length < count * share) await wait(1)
      child.kill('SIGKILL')
      await exited
      for (const name of done()) JSON.parse(readFileSync(join(cwd, 'killed', name), 'utf8'))
      expect(done().length).toBeGreaterThanOrEqual(before)
      before = done().length
    }
    const { err } = await there(['in', '--out-dir', 'killed'], { cwd })
    const current = Number(/(\d+) of them up to date/.exec(err)?.[1])
    // A kill may fall between a file and its line in the manifest.
    expect(current).toBeGreaterThanOrEqual(before - 1)
    expect(digest(join(cwd, 'killed'))).toBe(digest(join(cwd, 'whole')))
  })

  function done(): string[] {
    try {
      return list(join(cwd, 'killed')).filter((name) => name.endsWith('.json'))
    } catch {
      return [] // Nothing is there yet, or a file was renamed as it was looked at.
    }
  }
})

describe('signals', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('on %s the files in hand are finished and the exit code is %i', async (signal, expected) => {
    const child = start(['in', '--out-dir', signal, '-j', '2'], { cwd })
    let err = ''
    child.stderr!.on('data', (chunk: Buffer) => {
      if (err === '') child.kill(signal)
      err += chunk.toString()
    })
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(expected)
    expect(err).toMatch(
      /\nRead \d+ files in .*\n(?:Commonest: .*\n)?Stopped half-way as requested; run the same command again to continue\.\n$/,
    )
    expect(list(join(cwd, signal)).length).toBeLessThan(count)
    expect((await there(['in', '--out-dir', signal, '-q'], { cwd })).code).toBe(0)
    expect(list(join(cwd, signal))).toHaveLength(count + 1)
  })

  it('leaves nothing half-written beside the output when asked a second time', async () => {
    const child = start(['in', '-o', 'half.json'], { cwd })
    child.stderr!.once('data', () => {
      expect(list(cwd).filter((name) => name.startsWith('half'))).toHaveLength(1)
      child.kill('SIGINT')
      child.kill('SIGTERM')
    })
    expect([130, 143]).toContain(await new Promise((resolve) => child.once('exit', resolve)))
    expect(readdirSync(cwd).filter((name) => name.startsWith('half'))).toEqual([])
  })

  it('ends a wait for standard input', async () => {
    const child = start(['--input', 'ndjson'], { cwd })
    child.stdin!.write(`${JSON.stringify({ path: 'a', text: sample })}\n`)
    child.stdout!.once('data', () => child.kill('SIGINT'))
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(130)
  })
})

const shell = (command: string) =>
  spawnSync('bash', ['-o', 'pipefail', '-c', command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, K: executable, LANG: 'C' },
  })

it('says that the folder one stands in was deleted', () => {
  const { status, stdout, stderr } = shell('mkdir gone && cd gone && rmdir ../gone && node "$K" a.txt')
  expect([status, stdout, stderr]).toEqual([
    2,
    '',
    '✗ the current folder no longer exists; change to another (cd)\n',
  ])
})

describe('pipes', () => {
  it('end quietly where head has enough', () => {
    const { status, stdout, stderr } = shell('node "$K" in -f ndjson -q | head -n 1 | cut -c 1-20')
    expect([status, stdout, stderr]).toEqual([0, '{"schemaVersion":1,"\n', ''])
  })

  it.skipIf(spawnSync('jq', ['--version']).error)('list for each body its tasks by deadline, with jq', () => {
    const recipe = /```sh\n(ketluan [^`]*?jq[^`]*)```/.exec(
      readFileSync(new URL('../../docs/cli-pipes.md', import.meta.url), 'utf8'),
    )![1]!
    const { status, stdout } = shell(recipe.replace('ketluan extract archive', 'node "$K" extract in/0/0 -q'))
    expect(status).toBe(0)
    expect(stdout.split('\n')[0]).toBe('Sở Nông nghiệp và Phát triển nông thôn')
    expect(stdout).toMatch(/^ {2}2024-03-20 {2}\d+\/TB-UBND {2}Giao Sở Nông nghiệp/m)
  })

  it('give a line for a line, as Spark and GNU parallel need it', async () => {
    const records = Array.from({ length: 500 }, (_, index) =>
      JSON.stringify({ path: String(index), text: index % 9 === 0 ? 7 : sample }),
    )
    const { code, out } = await there(['--input', 'ndjson', '-q'], { input: `${records.join('\n')}\n` })
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { source: { path: string }; error?: unknown })
    expect(code).toBe(1)
    expect(answers.map(({ source }) => source.path)).toEqual(records.map((_, index) => String(index)))
    expect(answers.filter(({ error }) => error !== undefined)).toHaveLength(56)
  })

  it.skipIf(spawnSync('parallel', ['--version']).error)(
    'run under GNU parallel',
    { timeout: 120_000 },
    () => {
      const { status, stdout } = shell(
        `find in -name '*.txt' | sort | parallel --will-cite --keep-order --pipe -N 60 -j 2 node "$K" --files-from - -f ndjson -q --select header.number.ordinal`,
      )
      expect(status).toBe(0)
      expect(stdout.trimEnd().split('\n')).toHaveLength(count)
    },
  )
})

it('runs through a link, as npm installs it', async () => {
  const folder = folderWith()
  symlinkSync(executable, join(folder, 'ketluan'))
  const { status, stdout } = spawnSync(join(folder, 'ketluan'), ['--version'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}` },
  })
  expect([status, stdout]).toEqual([0, (await there(['--version'])).out])
})
