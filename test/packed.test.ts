/** The packed tarball, installed into an empty folder: what a user gets. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noticeSchema } from '../src/notice.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const fixture = path.join(root, 'fixtures', 'commune-header-in-pipes.txt')
const MINUTES = 60_000

describe('the packed package', () => {
  let folder: string
  let files: string[]
  const run = (command: string, args: string[], cwd = folder) =>
    execFileSync(command, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      shell: process.platform === 'win32',
    })

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ketluan-packed-'))
    const packed = JSON.parse(
      run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    ) as { filename: string; files: { path: string }[] }[]
    files = packed[0]!.files.map((file) => file.path)
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }')
    run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed[0]!.filename}`])
  }, 5 * MINUTES)

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('should hold only what a user needs', () => {
    const folders = new Set(files.map((file) => file.split('/')[0]))
    expect([...folders].sort()).toEqual(
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md', 'bin', 'dist', 'package.json'].sort(),
    )
  })

  it(
    'should read a notice by its executable',
    () => {
      const output = run('npx', ['--no-install', 'ketluan', fixture, '--format', 'json'])
      expect(noticeSchema.parse(JSON.parse(output)).header.number?.text).toBe('29/TB-UBND')
    },
    MINUTES,
  )

  it(
    'should read a notice as a library and as a unified preset',
    () => {
      writeFileSync(
        path.join(folder, 'use.js'),
        `import { readFileSync } from 'node:fs'
import { extract } from 'ketluan'
import ketluan from 'ketluan/unified'
console.log(extract(readFileSync(${JSON.stringify(fixture)})).header.number.text, ketluan.plugins.length)
`,
      )
      expect(run('node', ['use.js']).trim()).toBe('29/TB-UBND 4')
    },
    MINUTES,
  )
})
