import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, here } from './here.js'

const has = (command: string) => spawnSync(command, ['--version']).error === undefined

/** What bash offers for a line that is being typed. */
async function offered(words: readonly string[], cwd: string): Promise<string[]> {
  const script = (await here(['completion', 'bash'])).out
  const line = words.map((word) => `'${word}'`).join(' ')
  const type = `COMP_WORDS=(${line}); COMP_CWORD=${words.length - 1}; _ketluan; printf '%s\\n' "\${COMPREPLY[@]}"`
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${script}\n${type}`], {
    cwd,
    encoding: 'utf8',
  })
  expect(stderr).toBe('')
  return stdout.split('\n').filter((word) => word !== '')
}

describe.skipIf(!has('bash'))('completion in bash', () => {
  it.each([
    [['ketluan', 'ch'], ['check']],
    [
      ['ketluan', 'extract', '--format', ''],
      ['json', 'ndjson', 'yaml', 'csv', 'xlsx', 'summary'],
    ],
    [['ketluan', '-f', 'x'], ['xlsx']],
    [
      ['ketluan', '--out'],
      ['--output', '--out-dir'],
    ],
    [['ketluan', 'check', '--up'], ['--update']],
    [
      ['ketluan', 'completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [
      ['ketluan', 'check', 'a.txt', '--reporter', 'j'],
      ['json', 'junit'],
    ],
  ])('%j', async (words, expected) => {
    expect(await offered(words, folderWith())).toEqual(expected)
  })

  it('offers files and folders', async () => {
    const cwd = folderWith({ 'thông báo.txt': '', 'thư mục/x': '' })
    expect((await offered(['ketluan', 'extract', 'th'], cwd)).sort()).toEqual(['thông báo.txt', 'thư mục'])
    expect(await offered(['ketluan', '--out-dir', ''], cwd)).toEqual(['thư mục'])
  })
})

describe.skipIf(!has('zsh'))('completion in zsh', () => {
  it('is a script that zsh takes', async () => {
    const { out } = await here(['completion', 'zsh', '--lang', 'vi'])
    expect(spawnSync('zsh', ['-n'], { input: out, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
    expect(out).toContain("'(-f --format)--format[")
    expect(out).toContain(':value:(json ndjson yaml csv xlsx summary)')
  })
})

describe.skipIf(!has('fish'))('completion in fish', () => {
  it('offers commands, options and their values', async () => {
    const { out } = await here(['completion', 'fish'])
    const offered = (line: string) => {
      const { stdout } = spawnSync('fish', ['--no-config', '-c', `${out}\ncomplete -C '${line}'`], {
        cwd: folderWith(),
        encoding: 'utf8',
        env: { ...process.env, HOME: folderWith() },
      })
      return stdout
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => row.split('\t')[0])
    }
    expect(offered('ketluan che')).toEqual(['check'])
    expect(offered('ketluan --format nd')).toEqual(['ndjson'])
    expect(offered('ketluan check --upd')).toEqual(['--update'])
    expect(offered('ketluan completion ')).toEqual(['bash', 'fish', 'zsh'])
  })
})

describe('ketluan man', () => {
  it('says what every command and option is for', async () => {
    const { out } = await here(['man'])
    expect(out).toMatch(/^\.TH KETLUAN 1 /)
    for (const section of ['NAME', 'SYNOPSIS', 'EXAMPLES', 'COMMANDS', '"EXIT STATUS"'])
      expect(out).toContain(`\n.SH ${section}\n`)
    expect(out).toContain(String.raw`.B \-f, \-\-format <format>`)
    expect(out).toContain('.B 130\n')
  })

  it.skipIf(!has('man'))('is a page that man takes', async () => {
    const { out } = await here(['man', '--lang', 'vi'])
    const page = join(folderWith({ 'k.1': out }), 'k.1')
    const { stdout, stderr } = spawnSync('man', ['--warnings', '-E', 'UTF-8', '-l', page], {
      encoding: 'utf8',
      env: { ...process.env, MANPAGER: 'cat' },
    })
    expect(stderr).toBe('')
    expect(stdout).toContain('VÍ DỤ')
  })
})

describe('ketluan doctor', () => {
  it('says what it finds', async () => {
    const { code, out } = await here(['doctor'], {
      cwd: folderWith({ 'ketluan.config.json': '{}' }),
      env: { LANG: 'C' },
    })
    expect(code).toBe(0)
    expect(out).toMatch(/✓ Version +ketluan \d/)
    expect(out).toContain('en (LANG=C)')
    expect(out).toContain('windows-1258, viscii')
    expect(out).toContain('ketluan.config.json')
    expect(out).toMatch(/\nNo problems found\.\n$/)
  })

  it('finds fault with a folder that cannot be written to', async () => {
    const { code, out } = await here(['doctor', '--no-config', '--lang', 'vi'], { cwd: '/proc/nowhere' })
    expect(code).toBe(1)
    expect(out).toContain('✗ Quyền ghi  không ghi được vào /proc/nowhere (ENOENT)')
    expect(out).toContain('Có 1 điều cần sửa.')
  })
})
