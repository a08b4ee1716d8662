import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Targets } from '../../../src/cli/batch/targets.js'
import { folderWith } from '../here.js'

const input = (path: string, relative: string, file?: string) => ({ path, relative, ...(file && { file }) })

describe('Targets', () => {
  it('puts each output where its input stands in the tree, with another extension', () => {
    const targets = new Targets('/nowhere/out', '.json')
    expect(targets.of(input('in/2021/a.b.txt', '2021/a.b.txt'))).toEqual({
      name: '2021/a.b.json',
      file: '/nowhere/out/2021/a.b.json',
    })
    expect(targets.of(input('in/x.y/a', 'x.y/a'))).toMatchObject({ name: 'x.y/a.json' })
  })

  it.each([
    ['of the same folder', ['in/a.txt', 'in/a.md']],
    ['of another folder', ['in/b.txt', 'x/a.txt', 'in/a.md']],
    ['of the folder that is worked in', ['in/b.txt', 'a.txt', 'in/a.md']],
    ['from the root', ['in/b.txt', '/x/a.txt', 'in/a.md']],
  ])('gives no two inputs one output, and names the one %s', (_which, paths) => {
    const targets = new Targets('/nowhere/out', '.json')
    const found = paths.map((path) => targets.of(input(path, path.split('/').at(-1)!)))
    expect(found.at(-1)).toEqual({ code: 'collision', values: { target: 'a.json', other: paths.at(-2) } })
  })

  it('tells that two ways lead to one place', () => {
    const cwd = folderWith({ 'x/b.txt': '' })
    symlinkSync('x', join(cwd, 'y'))
    const targets = new Targets(cwd, '.json')
    targets.of(input('1/a.txt', 'x/a.txt'))
    expect(targets.of(input('2/a.txt', 'y/a.txt'))).toMatchObject({ code: 'collision' })
  })

  it('writes over no input', () => {
    const cwd = folderWith({ 'a.json': '' })
    const targets = new Targets(cwd, '.json')
    for (const name of ['a.json', 'b.txt']) targets.protect(input(name, name, join(cwd, name)))
    expect(targets.of(input('a.txt', 'a.txt'))).toEqual({ code: 'over-input', values: { target: 'a.json' } })
    expect(targets.of(input('b.txt', 'b.txt'))).toMatchObject({ name: 'b.json' })
  })
})
