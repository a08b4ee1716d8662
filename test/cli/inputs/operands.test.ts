import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Input } from '../../../src/cli/inputs/input.js'
import { isGlob, operandInputs, type OperandSettings } from '../../../src/cli/inputs/operands.js'
import { folderWith } from '../here.js'

const cwd = folderWith({ '2021/a.txt': '', '2021/b/c.txt': '', '[d].txt': '', 'empty/x.pdf': '' })

async function read(operands: string[], more: Partial<OperandSettings> = {}): Promise<string[]> {
  const inputs: Input[] = []
  for await (const input of operandInputs(operands, { cwd, ...more })) inputs.push(input)
  return inputs.map(({ path, relative, failure }) => `${path} ${failure?.code ?? relative}`)
}

describe('operandInputs', () => {
  it.each<[string[], string[]]>([
    [['2021/b/c.txt'], ['2021/b/c.txt c.txt']],
    [['2021'], ['2021/a.txt a.txt', '2021/b/c.txt b/c.txt']],
    [['2021/*.txt'], ['2021/a.txt a.txt']],
    [['202?/b/*'], ['2021/b/c.txt 2021/b/c.txt']],
    [['[d].txt'], ['[d].txt [d].txt']],
    [['2021/?.txt'], ['2021/a.txt a.txt']],
    [['2021/?(a|b).txt'], ['2021/a.txt a.txt']],
    [['2021?a.txt'], ['2021?a.txt no-match']],
    [['no.txt'], ['no.txt missing']],
    [[''], [' missing']],
    [['""'], ['"" missing']],
    [['no*.txt'], ['no*.txt no-match']],
    [['empty'], ['empty no-notices']],
  ])('%j are %j', async (operands, found) => {
    expect(await read(operands)).toEqual(found)
  })

  it('finds what a name in quotes, or with other accents, was meant for', async () => {
    const [composed, apart] = ['Quý I', 'Kết luận.txt'.normalize('NFD')]
    const cwd = folderWith({ [`${composed}/${apart}`]: '', "'b'.txt": '' })
    const name = 'Quý I/Kết luận.txt'
    for (const operand of [`'${name}'`, `“${name}”`, `${name}"`, name.normalize('NFD'), name])
      expect((await read([operand], { cwd })).map((one) => one.normalize())).toEqual([`${name} Kết luận.txt`])
    expect(await read(["'b'.txt", '"c.txt"', 'Quý'], { cwd })).toEqual([
      "'b'.txt 'b'.txt",
      '"c.txt" missing',
      'Quý missing',
    ])
    expect(await read([name], { cwd, listed: true })).toEqual([`${name} missing`])
    expect(await read([composed.normalize('NFD')], { cwd })).toHaveLength(1)
    expect(await read(['Quý I/Kết*.txt'], { cwd })).toHaveLength(1)
  })

  it('gives a file that is named twice once', async () => {
    expect(await read(['2021/a.txt', '2021', './2021/a.txt'])).toHaveLength(2)
  })

  it('starts the tree from the base, where a file is under it', async () => {
    expect(await read(['2021/b/c.txt'], { base: cwd })).toEqual(['2021/b/c.txt 2021/b/c.txt'])
    expect(await read(['2021/a.txt'], { base: join(cwd, '2021/b') })).toEqual(['2021/a.txt a.txt'])
  })

  it('takes the names in a list as they stand', async () => {
    expect(await read(['2021/a.txt', '2021/*.txt'], { listed: true })).toEqual([
      '2021/a.txt 2021/a.txt',
      '2021/*.txt missing',
    ])
  })
})

it('isGlob tells a pattern by its signs', () => {
  expect(['**/*.txt', 'a{b,c}', '!a', '[ab]', 'a?'].every(isGlob)).toBe(true)
  expect(isGlob('thông báo (1).txt')).toBe(false)
})
