import { chmodSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from './here.js'
import { sample } from './sample.js'
import { there } from './there.js'

const root = process.getuid?.() === 0
const linux = process.platform === 'linux'

interface Row {
  readonly name: string
  readonly argv: readonly string[]
  readonly code: number
  /** What standard error says. */
  readonly says: string | RegExp
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly prepare?: (folder: string) => void
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** What standard output starts with; nothing where not given. */
  readonly out?: string
  readonly skip?: boolean
}

const bytes = (...values: number[]) => new Uint8Array(values)
const latin = Buffer.concat([Buffer.from('Dòng một\nDòng hai '), bytes(0xe9, 0x20)])

/** Input or use → message → exit code; the table in docs/cli.md follows it. */
const table: readonly Row[] = [
  { name: 'a file that is not there', argv: ['a.txt'], code: 1, says: '✗ a.txt: no such file or folder' },
  {
    name: 'a file that may not be read',
    files: { 'a.txt': sample },
    prepare: (folder) => chmodSync(join(folder, 'a.txt'), 0),
    argv: ['a.txt'],
    code: 1,
    says: '✗ a.txt: cannot be read (EACCES)',
    skip: root,
  },
  {
    name: 'a file that gives an error as it is read',
    argv: ['/proc/self/mem'],
    code: 1,
    says: /✗ \/proc\/self\/mem: cannot be read \(E\w+\)/,
    skip: !linux,
  },
  {
    name: 'a link to itself',
    prepare: (folder) => symlinkSync('a.txt', join(folder, 'a.txt')),
    argv: ['a.txt'],
    code: 1,
    says: '✗ a.txt: the link leads back to itself',
  },
  {
    name: 'a link that leads nowhere, in a folder',
    prepare: (folder) => symlinkSync('gone', join(folder, 'a.txt')),
    argv: ['.'],
    code: 1,
    says: '✗ a.txt: no such file or folder',
    out: '[]',
  },
  {
    name: 'folders that link round in a circle',
    files: { 'in/a.txt': sample },
    prepare: (folder) => symlinkSync('..', join(folder, 'in/up')),
    argv: ['in'],
    code: 0,
    says: '✓ in/a.txt',
    out: '[\n  {\n    "schemaVersion": 1,',
  },
  {
    name: 'a name with a line feed',
    files: { 'a\nb.txt': bytes(0, 1) },
    argv: ['a\nb.txt'],
    code: 1,
    says: String.raw`✗ a\nb.txt: a binary file`,
  },
  {
    name: 'a name that turns the direction of writing',
    files: { 'a\u202Eb.txt': bytes(0, 1) },
    argv: ['a\u202Eb.txt'],
    code: 1,
    says: String.raw`✗ a\u202eb.txt: a binary file`,
  },
  {
    name: 'a name in another encoding',
    prepare: (folder) =>
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/a`), bytes(0xe9, 0x2e, 0x74, 0x78, 0x74)]), ''),
    argv: ['.'],
    code: 1,
    says: '.txt: no such file or folder; the name of the file is not valid UTF-8; rename it',
    out: '[]',
    skip: !linux,
  },
  {
    name: 'no name at all',
    argv: [''],
    code: 1,
    says: '✗ "": no such file or folder\n',
  },
  {
    name: 'bytes that the mark at the beginning rules out',
    files: { 'a.txt': bytes(0xff, 0xfe, 0x41, 0x00, 0x42) },
    argv: ['a.txt'],
    code: 1,
    says: '✗ a.txt:1: has bytes that are not valid in utf-16le',
  },
  {
    name: 'a folder without notices',
    files: { 'in/a.pdf': 'x' },
    argv: ['in'],
    code: 1,
    says: '✗ in: the folder has no .txt or .md file',
    out: '[]',
  },
  {
    name: 'a folder named like a file',
    files: { 'x.txt/a.pdf': 'x' },
    argv: ['x.txt'],
    code: 1,
    says: '✗ x.txt: the folder has no .txt or .md file',
    out: '[]',
  },
  {
    name: 'a glob that matches nothing',
    argv: ['*.txt'],
    code: 1,
    says: '✗ *.txt: no file matches this pattern',
    out: '[]',
  },
  {
    name: 'an empty file',
    files: { 'a.txt': '' },
    argv: ['a.txt', '--strict'],
    code: 1,
    says: /a\.txt.* {2}not a notice.* {2}not-a-notice/s,
    out: '{',
  },
  { name: 'empty standard input', argv: ['--strict'], code: 1, says: 'not-a-notice', out: '{' },
  {
    name: 'a binary file',
    files: { 'a.txt': bytes(0, 1, 2, 3, 4, 0, 0) },
    argv: ['a.txt'],
    code: 1,
    says: '✗ a.txt: a binary file, not plain text',
  },
  {
    name: 'a file of a word processor',
    files: { 'Thông báo.docx': bytes(0x50, 0x4b, 3, 4, 0, 0, 0) },
    argv: ['Thông báo.docx'],
    code: 1,
    says: '✗ Thông báo.docx: a DOCX/ZIP file, not plain text; open it and save it as .txt',
  },
  {
    name: 'invalid UTF-8',
    files: { 'a.txt': latin },
    argv: ['a.txt'],
    code: 1,
    says: '✗ a.txt:2: not valid UTF-8',
  },
  {
    name: 'a text that is no notice',
    files: { 'a.txt': 'Bánh mì, phở, bún chả.\n' },
    argv: ['a.txt', '--strict'],
    code: 1,
    says: 'not-a-notice',
    out: '{',
  },
  {
    name: 'a date that does not exist',
    files: { 'a.txt': sample.replace('ngày 12 tháng 3', 'ngày 31 tháng 02') },
    argv: ['a.txt'],
    code: 0,
    says: /a\.txt:4:\d+ {2}doubtful {2}this date does not exist {2}date-invalid/,
    out: '{',
  },
  {
    name: 'a file of 200 MB',
    files: { 'a.txt': sample },
    prepare: (folder) => truncateSync(join(folder, 'a.txt'), 200 * 2 ** 20),
    argv: ['a.txt'],
    code: 1,
    says: '✗ a.txt: larger than the limit of 50 MB; raise --max-size to read it',
  },
  {
    name: 'a file that takes too long',
    files: { 'a.txt': sample },
    argv: ['a.txt', '--timeout', '0.001'],
    code: 1,
    says: '✗ a.txt: skipped: it took more than 0.001 s (--timeout)',
  },
  {
    name: 'the same file twice',
    files: { 'a.txt': sample },
    argv: ['a.txt', './a.txt', '--select', 'source.path'],
    code: 0,
    says: '✓ a.txt',
    out: '[\n  "a.txt"\n]',
  },
  {
    name: 'two inputs that would meet in one output',
    files: { 'x/a.txt': sample, 'y/a.txt': sample },
    argv: ['x/a.txt', 'y/a.txt', '--out-dir', 'out'],
    code: 1,
    says: '✗ y/a.txt: not written: x/a.txt has the same output: a.json',
  },
  {
    name: 'an output folder that is a file',
    files: { 'a.txt': sample, out: '' },
    argv: ['a.txt', '--out-dir', 'out'],
    code: 2,
    says: '--out-dir out is a file, not a folder',
  },
  {
    name: 'an output folder that cannot be made',
    files: { 'a.txt': sample },
    argv: ['a.txt', '--out-dir', '/sys/out'],
    code: 1,
    says: /✗ cannot write \/sys\/out \(E\w+\)/,
    skip: !linux,
  },
  {
    name: 'an output folder that may not be written to',
    files: { 'a.txt': sample, 'out/keep': '' },
    prepare: (folder) => chmodSync(join(folder, 'out'), 0o500),
    argv: ['a.txt', '--out-dir', 'out'],
    code: 1,
    says: 'cannot write',
    skip: root,
  },
  {
    name: 'an output file in a folder that is not there',
    files: { 'a.txt': sample },
    argv: ['a.txt', '-o', 'no/a.json'],
    code: 1,
    says: '✗ cannot write no/a.json (ENOENT); the folder does not exist',
  },
  {
    name: 'an output file in a folder that may not be looked into',
    files: { 'a.txt': sample, 'no/keep': '' },
    prepare: (folder) => chmodSync(join(folder, 'no'), 0),
    argv: ['a.txt', '-o', 'no/a.json'],
    code: 1,
    says: '✗ cannot write no/a.json (EACCES); permission denied',
    skip: root,
  },
  {
    name: 'an output folder in one that may not be looked into',
    files: { 'a.txt': sample, 'no/keep': '' },
    prepare: (folder) => chmodSync(join(folder, 'no'), 0),
    argv: ['a.txt', '--out-dir', 'no/out'],
    code: 1,
    says: '✗ cannot write no/out (EACCES); permission denied',
    skip: root,
  },
  {
    name: 'a list of files beside records',
    files: { list: 'a.txt\n' },
    argv: ['--input', 'ndjson', '--files-from', 'list'],
    code: 2,
    says: '--files-from <file> cannot be used with --input <kind>',
  },
  {
    name: 'a name that is too long',
    argv: ['a'.repeat(300)],
    code: 1,
    says: 'cannot be read (ENAMETOOLONG); the name is too long',
    skip: !linux,
  },
  {
    name: 'an output file that is a folder',
    files: { 'a.txt': sample, 'out/keep': '' },
    argv: ['a.txt', '-o', 'out'],
    code: 2,
    says: '--output out is a folder',
  },
  {
    name: 'an output file of a format that is not written',
    files: { 'a.txt': sample },
    argv: ['a.txt', '-o', 'a.xls'],
    code: 2,
    says: '--output a.xls: the format .xls is not supported; use .json,',
  },
  {
    name: 'an output folder without a name',
    files: { 'a.txt': sample },
    argv: ['a.txt', '--out-dir', ''],
    code: 2,
    says: '--out-dir <folder> does not accept “”; a name is needed',
  },
  {
    name: 'an output file that is an input',
    files: { 'a.txt': sample },
    argv: ['a.txt', '-o', './a.txt'],
    code: 2,
    says: '--output a.txt is an input; it is not overwritten',
  },
  {
    name: 'a full disk',
    files: { 'a.txt': sample },
    argv: ['a.txt', '-o', '/dev/full'],
    code: 1,
    says: '✗ the disk is full: /dev/full; stopping',
    skip: !linux,
  },
  {
    name: 'a list of failures in a folder that is not there',
    files: { 'a.txt': sample },
    argv: ['a.txt', '--failures', 'no/list', '--select', 'kind'],
    code: 1,
    says: '✗ cannot write no/list (ENOENT)',
    out: '"notice"',
  },
  {
    name: 'a broken configuration',
    files: { 'ketluan.config.json': '{' },
    argv: ['a.txt'],
    code: 2,
    says: /cannot read the configuration file .*ketluan\.config\.json/,
  },
  {
    name: 'an unknown setting',
    files: { 'ketluan.config.json': '{"formt": "json"}' },
    argv: ['a.txt'],
    code: 2,
    says: 'unknown setting “formt”; did you mean format?',
  },
  {
    name: 'a wrong setting',
    files: { 'ketluan.config.yaml': 'strict: maybe\n' },
    argv: ['a.txt'],
    code: 2,
    says: '“strict”: must be true or false',
  },
  {
    name: 'a configuration file that is not there',
    argv: ['a.txt', '--config', 'x.json'],
    code: 2,
    says: /cannot read the configuration file .*x\.json: no such file or folder/,
  },
  {
    name: 'an unknown option',
    argv: ['--stric'],
    code: 2,
    says: 'unknown option --stric; did you mean --strict?',
  },
  {
    name: 'an option of another command',
    argv: ['check', 'a.txt', '--format', 'json'],
    code: 2,
    says: 'option --format is only for ketluan extract\nSee: ketluan check --help',
  },
  {
    name: 'an unknown format',
    argv: ['a.txt', '-f', 'xml'],
    code: 2,
    says: 'does not accept “xml”; choose from: json,',
  },
  {
    name: 'an unknown field',
    argv: ['a.txt', '--select', 'header.dat'],
    code: 2,
    says: 'a notice has no field “header.dat”; did you mean date?',
  },
  {
    name: 'an unknown encoding',
    argv: ['a.txt', '--encoding', 'x-none'],
    code: 2,
    says: '--encoding <name> does not accept “x-none”; choose from: utf-8, utf-16le, utf-16be, tcvn3, vni,',
  },
  {
    name: 'a negative number of threads',
    argv: ['a.txt', '--jobs=-1'],
    code: 2,
    says: '--jobs <n> does not accept “-1”',
  },
  {
    name: 'a record that is no JSON',
    argv: ['--input', 'ndjson'],
    input: '{"text": 1}\n',
    code: 1,
    says: '✗ -:1: this line is not a JSON object',
    out: '{"source":{"path":"-:1"},"error":{"code":"bad-record"',
  },
  {
    name: 'a list that is not there',
    argv: ['--files-from', 'list'],
    code: 2,
    says: 'cannot read the list list',
  },
  {
    name: 'a list whose names end in NUL',
    files: { list: 'a.txt\0b.txt\0' },
    argv: ['--files-from', 'list'],
    code: 2,
    says: 'the names in the list list end in NUL; add --null',
  },
  {
    name: 'a list as PowerShell writes it',
    files: { 'Số 1.txt': sample, list: Buffer.from('\uFEFFSố 1.txt\r\n', 'utf16le') },
    argv: ['--files-from', 'list', '--select', 'source.path', '--compact'],
    code: 0,
    says: '✓ Số 1.txt',
    out: '["Số 1.txt"]',
  },
  {
    name: 'a configuration of another kind',
    files: { 'a.toml': 'strict = true' },
    argv: ['a.txt', '--config', 'a.toml'],
    code: 2,
    says: /a\.toml: a configuration file must be \.json, \.yaml or \.yml/,
  },
  {
    name: 'a command that was misspelt',
    argv: ['validat'],
    code: 1,
    says: 'did you mean the command validate?',
  },
  {
    name: 'a text that nothing is kept for',
    files: { 'a.txt': sample },
    argv: ['check', '.'],
    code: 1,
    says: '1 file compared, 1 failed',
    out: '✗ a.txt  no output is kept for it',
  },
  {
    name: 'something kept for no text',
    files: { 'a.json': '{}' },
    argv: ['check', '.'],
    code: 1,
    says: '',
    out: '✗ a.json  there is no text with this name',
  },
  {
    name: 'something kept that is broken',
    files: { 'a.txt': sample, 'a.json': '{' },
    argv: ['check', 'a.txt'],
    code: 1,
    says: '',
    out: '✗ a.txt  the kept output cannot be read',
  },
  {
    name: 'rewriting what is kept under CI',
    files: { 'a.txt': sample },
    argv: ['check', '.', '--update'],
    env: { CI: 'true' },
    code: 2,
    says: '--update is refused in CI',
  },
  {
    name: 'something kept that may not be rewritten',
    files: { 'in/a.txt': sample, 'in/a.json': '{}' },
    prepare: (folder) => chmodSync(join(folder, 'in'), 0o500),
    argv: ['check', 'in', '--update'],
    code: 1,
    says: '',
    out: '✗ in/a.txt  cannot write in/a.json (EACCES)',
    skip: root,
  },
  {
    name: 'data against the schema',
    files: { 'a.json': '{"schemaVersion": 2}' },
    argv: ['validate', 'a.json'],
    code: 1,
    says: '',
    out: '✗ a.json  ',
  },
  {
    name: 'data that is no JSON',
    files: { 'a.json': '{\n  "a" 1' },
    argv: ['validate', 'a.json'],
    code: 1,
    says: '',
    out: '✗ a.json  cannot be read: not valid JSON (line 2, column 7)',
  },
]

describe('bad inputs and uses, through the executable', () => {
  it.concurrent.each(table.filter(({ skip }) => !skip))(
    '$name → $code',
    { timeout: 30_000 },
    async ({ files, prepare, argv, input, env, code, says, out }) => {
      const cwd = folderWith(files)
      prepare?.(cwd)
      const ran = await there(argv, { cwd, ...(input !== undefined && { input }), ...(env && { env }) })
      if (typeof says === 'string') expect(ran.err).toContain(says)
      else expect(ran.err).toMatch(says)
      if (out === undefined) expect(ran.out).toBe('')
      else expect(ran.out.slice(0, out.length)).toBe(out)
      expect(ran.code).toBe(code)
    },
  )
})
