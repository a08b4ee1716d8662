import { describe, expect, it } from 'vitest'
import { commandNames } from '../../src/cli/arguments/options.js'
import { folderWith, here } from './here.js'

describe('help and usage', () => {
  it('opens with examples', async () => {
    const { code, out } = await here(['--help'])
    expect(code).toBe(0)
    expect(out.indexOf('Examples:')).toBe(0)
    expect(out.indexOf('Usage: ketluan')).toBeGreaterThan(0)
  })

  it('speaks Vietnamese on demand and where the locale does', async () => {
    for (const run of [
      here(['--help', '--lang', 'vi']),
      here(['--help'], { env: { LANG: 'vi_VN.UTF-8' } }),
      here(['--help'], { env: { LC_ALL: 'vi_VN', LANG: 'en_US.UTF-8' } }),
    ])
      expect((await run).out).toMatch(
        /^Ví dụ:\n[\s\S]*\nCách dùng: ketluan \[lệnh\] \[tùy chọn\] \[đường dẫn…\]\n/,
      )
    expect((await here(['--help'], { env: { LC_ALL: 'C', LANG: 'vi_VN.UTF-8' } })).out).toMatch(/^Examples:/)
  })

  it('lists every option of extract in its group', async () => {
    const { out } = await here(['extract', '--help'])
    for (const group of ['Output:', 'Input:', 'Batches:', 'Report:', 'Configuration:'])
      expect(out).toContain(`\n${group}\n`)
    expect(out).toMatch(/-f, --format <format> [\s\S]*one of: json, ndjson, yaml,\s+csv, xlsx, summary/)
  })

  it.each([
    ['extract', '[options] [path…]', 'files, folders or globs ("**/*.txt"); - is standard'],
    ['check', '[options] [path…]', 'files, folders or globs ("**/*.txt")\n'],
    ['completion', '[options] <shell>', 'the shell (one of: bash, zsh, fish)\n'],
    ['man', '[options]\n', ''],
  ])('says what %s is given', async (command, usage, operand) => {
    const { out } = await here([command, '--help'])
    expect(out).toContain(`Usage: ketluan ${command} ${usage}`)
    expect(out).toContain(operand)
  })

  it('prints the version', async () => {
    expect((await here(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it.each([
    [['--fromat', 'json'], 'unknown option --fromat; did you mean --format?'],
    [['-f', 'jsn', 'a.txt'], '-f, --format <format> does not accept “jsn”; choose from: json,'],
    [['-f'], 'option -f, --format <format> needs a value'],
    [['-j', 'many', 'a.txt'], '-j, --jobs <n> does not accept “many”; a whole number, 0 or more, is needed'],
    [['--timeout', '0', 'a.txt'], 'a number of seconds greater than 0 is needed'],
    [['--max-size', 'big', 'a.txt'], 'a size such as 500k, 50M, 1G is needed'],
    [
      ['--encoding', 'klingon', 'a.txt'],
      '--encoding <name> does not accept “klingon”; choose from: utf-8, utf-16le,',
    ],
    [['--select', 'recipents', 'a.txt'], 'a notice has no field “recipents”; did you mean recipients?'],
    [['--select', 'kind', '-f', 'csv', 'a.txt'], '--select can only be used with json, ndjson and yaml'],
    [['--table', 'notices', '-f', 'json', 'a.txt'], '--table can only be used with --format csv'],
    [['--out-dir', 'x', '-o', 'y', 'a.txt'], '--out-dir <folder> cannot be used with -o, --output <file>'],
    [['--force', 'a.txt'], '--force can only be used with --out-dir'],
    [['--base', 'x', 'a.txt'], '--base can only be used with --out-dir'],
    [['schema', 'x'], 'too many arguments'],
    [['completion'], 'argument shell is missing'],
    [['completion', 'csh'], 'choose from: bash, zsh, fish'],
    [['check'], 'no file is given'],
    [['validate'], 'no file is given'],
  ])('refuses %j', async (argv, message) => {
    const { code, out, err } = await here(argv, { cwd: folderWith() })
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    const command = commandNames.find((name) => name === argv[0]) ?? 'extract'
    expect(err).toContain(`See: ketluan ${command} --help`)
  })

  it('writes no workbook to a terminal', async () => {
    const cwd = folderWith({ 'a.txt': '' })
    const { code, err } = await here(['a.txt', '-f', 'xlsx'], { cwd, terminals: ['stdout'] })
    expect([code, err]).toEqual([2, expect.stringContaining('add --output FILE.xlsx')])
  })

  it('says the same in Vietnamese', async () => {
    const { err } = await here(['--fromat', '--lang', 'vi'])
    expect(err).toContain('không có tùy chọn --fromat; có phải ý bạn là --format?')
  })

  it('tells of a quotation mark that swallowed what follows', async () => {
    const { err } = await here([String.raw`in" --output a.xlsx`, '--lang', 'vi'], { cwd: folderWith() })
    expect(err).toContain('không có tệp hay thư mục này; không được để dấu \\ ngay trước dấu nháy đóng')
  })

  it('guesses a command that was misspelt', async () => {
    const { code, err } = await here(['chek'], { cwd: folderWith() })
    expect(code).toBe(1)
    expect(err).toContain('chek: no such file or folder; did you mean the command check?')
    const help = await here(['help'], { cwd: folderWith() })
    expect(help.err).toContain('help: no such file or folder; did you mean the command ketluan --help?')
  })
})
