import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptBeside, keptName, keptText, newKept, readKept } from '../../../src/cli/check/kept.js'
import { folderWith } from '../here.js'

describe('what is kept beside a text', () => {
  const cwd = folderWith({
    'a.txt': '',
    'a.json': '{"b": [1]}',
    'a.yml': 'b: [1]\n',
    'c.d/e': '',
    'c.json': '{}',
  })
  const at = (name: string) => join(cwd, name)

  it('goes by its name', () => {
    expect(keptBeside(at('a.txt'))).toEqual([at('a.json'), at('a.yml')])
    expect(keptBeside(at('c.d/e'))).toEqual([])
    expect(newKept(at('c.d/e'))).toBe(at('c.d/e.json'))
    expect(newKept(at('b.txt'))).toBe(at('b.json'))
    expect(['a.json', 'a.YAML', 'a.yml', 'a.txt', 'json'].filter((name) => keptName.test(name))).toHaveLength(
      3,
    )
  })

  it('is read as its extension says', async () => {
    expect(await readKept(at('a.json'))).toEqual({ b: [1] })
    expect(await readKept(at('a.yml'))).toEqual({ b: [1] })
  })

  it('is written as its extension says', async () => {
    expect(await keptText('A.JSON', { b: [1] })).toBe('{\n  "b": [\n    1\n  ]\n}\n')
    expect(await keptText('a.yaml', { b: [1] })).toBe('b:\n  - 1\n')
  })
})
