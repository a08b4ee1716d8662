import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith, here } from './here.js'
import { doubtful, sample } from './sample.js'

const printed = async (argv: readonly string[], cwd: string) =>
  JSON.parse((await here([...argv, '--print-config'], { cwd })).out) as Record<string, unknown>

describe('configuration', () => {
  it.each([
    ['ketluan.config.json', '{"format": "ndjson", "jobs": 2, "maxSize": "1k", "strict": true}'],
    ['ketluan.config.yaml', 'format: ndjson\njobs: 2\nmaxSize: 1k\nstrict: true\n'],
    ['ketluan.config.yml', 'format: ndjson\njobs: 2\nmaxSize: 1k\nstrict: true\n'],
    [
      'package.json',
      '{"name": "x", "ketluan": {"format": "ndjson", "jobs": 2, "maxSize": "1k", "strict": true}}',
    ],
  ])('is found in %s', async (name, text) => {
    const cwd = folderWith({ [name]: text })
    expect(await printed([], cwd)).toMatchObject({ format: 'ndjson', jobs: 2, maxSize: 1024, strict: true })
  })

  it('is searched for upward, and the nearest wins', async () => {
    const cwd = folderWith({
      'ketluan.config.json': '{"format": "yaml"}',
      'a/b/x': '',
      'a/package.json': '{}',
    })
    expect(await printed([], join(cwd, 'a/b'))).toMatchObject({ format: 'yaml' })
  })

  it('gives way to the command line', async () => {
    const cwd = folderWith({ 'ketluan.config.json': '{"format": "yaml", "progress": false, "color": true}' })
    expect(await printed(['-f', 'json', '--no-color'], cwd)).toEqual({
      format: 'json',
      progress: false,
      color: false,
    })
  })

  it('holds in the run', async () => {
    const cwd = folderWith({
      'ketluan.config.json': '{"strict": true, "lang": "vi", "select": "kind"}',
      'a.txt': doubtful,
    })
    const { code, out, err } = await here(['a.txt'], { cwd })
    expect([code, out]).toEqual([1, '"notice"\n'])
    expect(err).toContain('kết luận')
  })

  it('may hold settings of other commands', async () => {
    const cwd = folderWith({
      'ketluan.config.json': '{"format": "json", "reporter": "tap"}',
      'a.txt': sample,
    })
    expect((await here(['check', '.'], { cwd })).out).toContain('TAP version 14')
  })

  it('is left alone if --no-config, and chosen by --config', async () => {
    const cwd = folderWith({ 'ketluan.config.json': '{"format": "yaml"}', 'other.yaml': 'format: ndjson\n' })
    expect(await printed(['--no-config'], cwd)).not.toHaveProperty('format')
    expect(await printed(['--config', 'other.yaml'], cwd)).toMatchObject({ format: 'ndjson' })
  })

  it.each([
    ['{"output": "x.json"}', 'unknown setting “output”'],
    ['{"outDir": "x"}', 'unknown setting “outDir”'],
    ['{"format": "xml"}', '“format”: choose from: json,'],
    ['{"jobs": -1}', '“jobs”: a whole number, 0 or more, is needed'],
    ['[]', 'the configuration must be an object'],
  ])('refuses %s', async (text, message) => {
    const cwd = folderWith({ 'ketluan.config.json': text })
    const { code, err } = await here(['--print-config'], { cwd })
    expect(code).toBe(2)
    expect(err).toContain(message)
  })

  it('is nothing where the file is empty', async () => {
    expect(await printed([], folderWith({ 'ketluan.config.yaml': '' }))).toEqual({ progress: true })
  })

  it('is said to be broken where it was chosen, and what an encoding may be', async () => {
    const cwd = folderWith({ 'a.json': '{', 'b.json': '{"encoding": "latin1"}', 'a.txt': sample })
    const broken = await here(['a.txt', '--config', 'a.json'], { cwd })
    expect([broken.code, broken.err]).toEqual([
      2,
      expect.stringMatching(/cannot read the configuration file .*a\.json: /),
    ])
    const wrong = await here(['a.txt', '--config', 'b.json'], { cwd })
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('“encoding”: choose from: utf-8, utf-16le'),
    ])
  })
})
