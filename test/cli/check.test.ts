import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { differences } from '../../src/cli/check/compare.js'
import { folderWith, here } from './here.js'
import { sample } from './sample.js'

/** A folder with a text and what is kept for it, after a change to the latter. */
async function kept(change = (text: string) => text, more: Record<string, string> = {}): Promise<string> {
  const cwd = folderWith({ 'f/a.txt': sample, ...more })
  const { out } = await here(['f/a.txt'], { cwd })
  return folderWith({ 'f/a.txt': sample, 'f/a.json': change(out), ...more })
}

const wrong = (text: string) =>
  text.replace('"2024-03-12"', '"2024-03-13"').replace('"Công an tỉnh"', '"Công an <&> tỉnh"')

describe('ketluan check', () => {
  it('finds nothing where all is as kept, whatever the path', async () => {
    const { code, out, err } = await here(['check', 'f'], { cwd: await kept() })
    expect([code, out, err]).toEqual([0, '✓ f/a.txt  same\n', '1 file compared, 0 failed.\n'])
  })

  it('says what differs, field by field', async () => {
    const { code, out, err } = await here(['check', 'f/'], { cwd: await kept(wrong) })
    expect(code).toBe(1)
    expect(out).toContain(
      '✗ f/a.txt  differs in 2 places\n    /header/date\n      - kept  "2024-03-13"\n      + read  "2024-03-12"\n',
    )
    expect(err).toContain('If the change is intended: ketluan check --update f/')
  })

  it('takes settings that stand in a folder for nothing kept', async () => {
    const cwd = await kept(undefined, { 'f/ketluan.config.json': '{}', 'f/package.json': '{"name":"x"}' })
    expect(await here(['check', 'f'], { cwd })).toMatchObject({ code: 0, out: '✓ f/a.txt  same\n' })
    expect(await here(['validate', 'f'], { cwd })).toMatchObject({ code: 0, out: '✓ f/a.json  valid\n' })
  })

  it('finds what is missing and what is left over', async () => {
    const cwd = await kept(undefined, { 'f/b.txt': sample, 'f/c.yaml': 'x: 1' })
    const { code, out } = await here(['check', 'f'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('✗ f/b.txt  no output is kept for it')
    expect(out).toContain('✗ f/c.yaml  there is no text with this name')
  })

  it('takes what is kept for its text, where both are named, and never for a text', async () => {
    const cwd = await kept(undefined, { 'f/c.yaml': 'x: 1' })
    const before = readFileSync(join(cwd, 'f/a.json'), 'utf8')
    for (const more of [[], ['--update']]) {
      const { out } = await here(['check', 'f/a.json', 'f/a.txt', 'f/c.yaml', ...more], { cwd })
      expect(out).toBe('✓ f/a.txt  same\n✗ f/c.yaml  there is no text with this name\n')
    }
    expect(readFileSync(join(cwd, 'f/a.json'), 'utf8')).toBe(before)
  })

  it('compares with YAML too, and with positions where they are kept', async () => {
    const text = (await here(['-f', 'yaml', '--positions'], { stdin: sample })).out
    const cwd = folderWith({
      'a.txt': sample,
      'a.yaml': text,
      'b.md': sample,
      'b.yml': text.replace('offset: 0', 'offset: 7'),
    })
    const { code, out } = await here(['check', '.'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('✓ a.txt')
    expect(out).toMatch(/✗ b\.md {2}differs in 1 place\n {4}\/positions\/.*offset\n/)
  })

  it('rewrites on demand, in the format that is kept', async () => {
    const cwd = folderWith({ 'a.txt': sample, 'b.txt': sample, 'b.yaml': 'x: 1' })
    const { code, out } = await here(['check', '.', '--update'], { cwd })
    expect([code, out]).toEqual([0, '✓ a.txt  rewritten\n✓ b.txt  rewritten\n'])
    expect(parse(readFileSync(join(cwd, 'b.yaml'), 'utf8'))).toMatchObject({
      kind: 'notice',
      source: { path: 'b.txt' },
    })
    expect(existsSync(join(cwd, 'b.json'))).toBe(false)
    expect((await here(['check', '.'], { cwd })).code).toBe(0)
    expect((await here(['validate', '.'], { cwd })).code).toBe(0)
  })

  it('refuses to under CI', async () => {
    const cwd = folderWith({ 'a.txt': sample })
    expect((await here(['check', '.', '--update'], { cwd, env: { CI: '1' } })).code).toBe(2)
    expect(existsSync(join(cwd, 'a.json'))).toBe(false)
    expect((await here(['check', '.', '--update'], { cwd, env: { CI: 'false' } })).code).toBe(0)
  })

  it('finds fault with a folder that has nothing to compare', async () => {
    const { code, out, err } = await here(['check', '.'], { cwd: folderWith() })
    expect([code, out]).toEqual([1, '✗ .  there is no text to compare\n'])
    expect(err).not.toContain('--update')
  })

  it('shows failures only if --quiet', async () => {
    expect(await here(['check', 'f', '-q'], { cwd: await kept() })).toMatchObject({
      code: 0,
      out: '',
      err: '',
    })
  })
})

describe('reporters', () => {
  const report = async (name: string) =>
    (
      await here(['check', 'f', '--reporter', name], {
        cwd: await kept(wrong, { 'f/b.txt': sample, 'f/b.json': '{' }),
      })
    ).out

  it('json', async () => {
    expect(JSON.parse(await report('json'))).toEqual([
      {
        path: 'f/a.txt',
        status: 'differs',
        message: 'differs in 2 places',
        places: [
          { pointer: '/header/date', kept: '2024-03-13', read: '2024-03-12' },
          { pointer: '/assignments/1/body', kept: 'Công an <&> tỉnh', read: 'Công an tỉnh' },
        ],
      },
      {
        path: 'f/b.txt',
        status: 'broken',
        message: expect.stringContaining('cannot be read') as string,
        places: [],
      },
    ])
  })

  it('junit', async () => {
    const out = await report('junit')
    expect(out).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="ketluan check" tests="2" failures="2">/,
    )
    expect(out).toContain(
      '<testcase classname="ketluan check" name="f/a.txt">\n      <failure type="differs" message="differs in 2 places">/header/date: &quot;2024-03-13&quot; → &quot;2024-03-12&quot;&#10;/assignments/1/body: &quot;Công an &lt;&amp;&gt; tỉnh&quot;',
    )
  })

  it('github', async () => {
    expect((await report('github')).split('\n')[0]).toBe(
      '::error file=f/a.txt,title=ketluan check::differs in 2 places%0A/header/date: "2024-03-13" → "2024-03-12"%0A/assignments/1/body: "Công an <&> tỉnh" → "Công an tỉnh"',
    )
  })

  it('tap', async () => {
    const out = await report('tap')
    expect(out).toMatch(
      /^TAP version 14\n1\.\.2\nnot ok 1 - f\/a\.txt\n {2}---\n {2}message: "differs in 2 places"\n {2}places:\n {4}- pointer: "\/header\/date"\n {6}kept: "2024-03-13"\n {6}read: "2024-03-12"\n/,
    )
    expect(out).toContain('\n  ...\nnot ok 2 - f/b.txt\n')
  })

  it('junit and tap of what is fine', async () => {
    const cwd = await kept()
    expect((await here(['check', 'f', '--reporter', 'junit'], { cwd })).out).toContain(
      '<testcase classname="ketluan check" name="f/a.txt"/>',
    )
    expect((await here(['check', 'f', '--reporter', 'tap'], { cwd })).out).toBe(
      'TAP version 14\n1..1\nok 1 - f/a.txt\n',
    )
    expect((await here(['check', 'f', '--reporter', 'github'], { cwd })).out).toBe('')
  })
})

describe('differences', () => {
  it.each([
    [{ a: 1 }, { a: 1 }, []],
    [{ a: 1 }, { a: 2 }, [{ pointer: '/a', kept: 1, read: 2 }]],
    [{ a: 1 }, {}, [{ pointer: '/a', kept: 1, read: undefined }]],
    [{}, { 'a/b~': 1 }, [{ pointer: '/a~1b~0', kept: undefined, read: 1 }]],
    [[1, 2], [1], [{ pointer: '/1', kept: 2, read: undefined }]],
    [null, {}, [{ pointer: '', kept: null, read: {} }]],
    [[], {}, [{ pointer: '', kept: [], read: {} }]],
  ])('%j and %j', (a, b, expected) => {
    expect(differences(a, b)).toEqual(expected)
  })
})

describe('ketluan validate', () => {
  it('tells of a folder that has nothing to look at, and of what is not there', async () => {
    const { code, out } = await here(['validate', 'in', 'no.json'], { cwd: folderWith({ 'in/a.txt': '' }) })
    expect(code).toBe(1)
    expect(out).toBe('✗ in  the folder has no JSON, NDJSON or YAML file\n✗ no.json  no such file or folder\n')
  })

  it('takes objects, arrays, NDJSON and YAML', async () => {
    const one = (await here([], { stdin: sample })).out
    const line = JSON.stringify(JSON.parse(one))
    const yaml = (await here(['-f', 'yaml'], { stdin: sample })).out
    const cwd = folderWith({
      'a.json': one,
      'b.json': `[${line},${line}]`,
      'c.ndjson': `${line}\n\n${line}\n`,
      'd.yaml': yaml,
      'e.json': Buffer.from(`\uFEFF${line}`, 'utf16le'),
      'f.ndjson': `${line}\n\n{`,
    })
    const { code, out } = await here(['validate', '.'], { cwd })
    expect([code, out.split('\n')]).toEqual([
      1,
      [
        ...['a.json', 'b.json', 'c.ndjson', 'd.yaml', 'e.json'].map((name) => `✓ ${name}  valid`),
        '✗ f.ndjson  cannot be read: not valid JSON (line 3, column 2)',
        '',
      ],
    ])
  })

  it('says what is against the schema, by JSON Pointer', async () => {
    const notice = JSON.parse((await here([], { stdin: sample })).out) as Record<string, unknown>
    const broken = JSON.stringify({ ...notice, kind: 'poem' })
    const cwd = folderWith({
      'a.json': broken,
      'b.ndjson': `${JSON.stringify(notice)}\n${broken}\n`,
      'c.json': '[]',
    })
    const { code, out } = await here(['validate', 'a.json', 'b.ndjson', 'c.json', 'd.json'], { cwd })
    expect(code).toBe(1)
    expect(out).toMatch(/✗ a\.json {2}1 place violates the schema\n {4}\/kind {2}/)
    expect(out).toMatch(/✗ b\.ndjson {2}1 place violates the schema\n {4}\/1\/kind {2}/)
    expect((await here(['validate', 'a.json', '--lang', 'vi'], { cwd })).out).toMatch(
      /\/kind {2}Tùy chọn không/,
    )
    expect(out).toContain('✗ c.json  holds no data')
    expect(out).toContain('✗ d.json  no such file or folder')
  })
})

it('ketluan schema prints the JSON Schema', async () => {
  const { out } = await here(['schema'])
  expect(JSON.parse(out)).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    additionalProperties: false,
  })
})
