/** The packed tarball, installed into an empty folder: what a user gets. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
      ['CHANGELOG.md', 'LICENSE', 'README.md', 'README.vi.md', 'bin', 'dist', 'docs', 'package.json'].sort(),
    )
  })

  it('should lead from each page to what it holds', () => {
    const dead = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((page) => {
        const text = readFileSync(path.join(root, page), 'utf8')
        const links = Array.from(text.matchAll(/\]\((?!https?:|#)([^)#]*)/g), ([, link]) => link!)
        return links.filter((link) => !files.includes(path.posix.join(path.posix.dirname(page), link)))
      })
    expect(dead).toEqual([])
  })

  it('should not tell where it was built', () => {
    const code = path.join(root, 'dist/cli/index.js.code')
    if (existsSync(code)) expect(readFileSync(code).includes(root)).toBe(false)
  })

  it(
    'should have types for every way to resolve them',
    () => {
      writeFileSync(
        path.join(folder, 'use.ts'),
        `import { DecodeError, encodings, extract, noticeSchema, type Notice, type Position } from 'ketluan'
import ketluan, { noticeParse, type NoticeTree } from 'ketluan/unified'
import { unified } from 'unified'
const notice: Notice = noticeSchema.parse(extract('', { explain: ({ rule }) => rule.trim() }))
export const place: Position | undefined = notice.positions?.['/kind']
export const tree: NoticeTree = unified().use(noticeParse).parse('')
export const told = async (): Promise<string> => String(await unified().use(ketluan).process(''))
export const line = (error: unknown): number | null => (error instanceof DecodeError ? error.line : encodings.length)
`,
      )
      for (const [module, moduleResolution] of [
        ['node16', 'node16'],
        ['esnext', 'bundler'],
      ]) {
        const compilerOptions = {
          module,
          moduleResolution,
          strict: true,
          noEmit: true,
          target: 'es2022',
          types: [],
        }
        writeFileSync(
          path.join(folder, 'tsconfig.json'),
          JSON.stringify({ compilerOptions, files: ['use.ts'] }),
        )
        expect(run('node', [path.join(root, 'node_modules/typescript/bin/tsc')])).toBe('')
      }
    },
    MINUTES,
  )

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
