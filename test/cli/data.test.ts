import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataWords, parseJson, parseYaml, textIn } from '../../src/cli/data.js'
import { translator } from '../../src/cli/translate.js'
import { folderWith } from './here.js'

const [t, vi] = [translator('en'), translator('vi')]

/** Why it cannot be had. */
async function why(read: () => unknown, words = t): Promise<string> {
  try {
    return JSON.stringify(await read())
  } catch (error) {
    return dataWords(error, words)
  }
}

describe('textIn', () => {
  const text = '{"a": "ổn"}'
  const wide = Buffer.from(`\uFEFF${text}`, 'utf16le')
  const cwd = folderWith({
    'plain.json': text,
    'mark.json': `\uFEFF${text}`,
    'le.json': wide,
    'be.json': Buffer.from(wide).swap16(),
    'bad.json': new Uint8Array([0x22, 0xff, 0x22]),
  })

  it.each(['plain', 'mark', 'le', 'be'])('reads Unicode of any kind: %s', (name) => {
    expect(textIn(join(cwd, `${name}.json`))).toBe(text)
  })

  it('says what it cannot read', async () => {
    expect(await why(() => textIn(join(cwd, 'bad.json')))).toBe('not valid UTF-8')
    expect(await why(() => textIn(join(cwd, 'none.json')))).toBe('no such file or folder')
    expect(await why(() => textIn(cwd))).toBe('EISDIR')
  })
})

describe('parseJson', () => {
  it('says where the text is broken', async () => {
    expect(parseJson('\uFEFF[1]')).toEqual([1])
    expect(await why(() => parseJson('{"a": 1'), vi)).toBe('không phải JSON hợp lệ (dòng 1, cột 8)')
    expect(await why(() => parseJson('{\n"a": 1\n'))).toBe('not valid JSON (line 3, column 1)')
    expect(await why(() => parseJson('{"a" 1}', 1234))).toBe('not valid JSON (line 1234, column 6)')
  })

  it.each([
    ['Số', 1, 1],
    ['', 1, 1],
    ['{"a": "x,]",\n "b": tru}', 2, 7],
    ['[1, 2,\n]', 2, 1],
    ['{"a":\n  }', 2, 3],
    ['[1]\n<<<<<<< HEAD', 2, 1],
    ['{"a": "b', 1, 9],
    ['[1,\n', 2, 1],
  ])('finds the place in %j where it is not told', async (text, line, column) => {
    expect(await why(() => parseJson(text))).toBe(`not valid JSON (line ${line}, column ${column})`)
  })
})

describe('parseYaml', () => {
  it('says where the text is broken', async () => {
    expect(await parseYaml('a: [1]')).toEqual({ a: [1] })
    expect(await why(() => parseYaml('a: 1\nb: [1'))).toMatch(/^not valid YAML \(line 2, column \d+\)$/)
  })
})
