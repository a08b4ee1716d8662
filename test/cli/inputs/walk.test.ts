import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { walk } from '../../../src/cli/inputs/walk.js'
import { folderWith } from '../here.js'

const found = (cwd: string, except?: string, wanted?: RegExp) =>
  [...walk({ file: cwd, path: 'in/', relative: '' }, except, wanted)].map(({ path }) => path)

describe('walk', () => {
  it('finds notices in the order of their paths', () => {
    const cwd = folderWith({ 'a/b.txt': '', 'a-b.txt': '', 'B.MD': '', 'c.pdf': '', 'a/txt': '' })
    expect(found(cwd)).toEqual(['in/B.MD', 'in/a-b.txt', 'in/a/b.txt'])
    expect(found(cwd, undefined, /\.pdf$/)).toEqual(['in/c.pdf'])
  })

  it('leaves out hidden names, node_modules, one folder and what is ignored', () => {
    const cwd = folderWith({
      '.a/b.txt': '',
      'node_modules/b.txt': '',
      'out/b.txt': '',
      'old/b.txt': '',
      'c/b.txt': '',
      '.ketluanignore': 'old/\n',
    })
    expect(found(cwd, join(cwd, 'out'))).toEqual(['in/c/b.txt'])
  })

  it('tells what it passes by, but for what is ignored', () => {
    const cwd = folderWith({
      'a.pdf': '',
      'b/c.docx': '',
      'd.doc': '',
      'e.txt': '',
      '.ketluanignore': 'd.*\n',
    })
    const passed: string[] = []
    const place = { file: cwd, path: '', relative: '' }
    expect([...walk(place, undefined, undefined, (name) => passed.push(name))]).toHaveLength(1)
    expect(passed).toEqual(['a.pdf', 'c.docx'])
  })

  it('follows links to folders last, and to each folder once', () => {
    const cwd = folderWith({ 'z/b.txt': '', 'y.txt': '' })
    const other = folderWith({ 'c.txt': '' })
    symlinkSync(other, join(cwd, 'a'))
    symlinkSync('.', join(cwd, 'b'))
    expect(found(cwd)).toEqual(['in/y.txt', 'in/z/b.txt', 'in/a/c.txt'])
  })

  it.skipIf(process.platform === 'win32')('leaves out pipes and devices, and links to them', () => {
    const cwd = folderWith({ 'b.txt': '' })
    execFileSync('mkfifo', [join(cwd, 'a.txt')])
    symlinkSync('/dev/zero', join(cwd, 'c.txt'))
    symlinkSync('b.txt', join(cwd, 'd.txt'))
    symlinkSync('gone', join(cwd, 'e.txt'))
    expect(found(cwd)).toEqual(['in/b.txt', 'in/d.txt', 'in/e.txt'])
  })

  it('tells where each stands in the tree, and a folder that is not there', () => {
    const cwd = folderWith({ 'a/b.txt': '' })
    const [input] = walk({ file: cwd, path: '', relative: '' }, undefined)
    expect(input).toEqual({ path: 'a/b.txt', relative: 'a/b.txt', file: join(cwd, 'a/b.txt') })
    expect([...walk({ file: join(cwd, 'no'), path: 'no/', relative: '' }, undefined)]).toEqual([
      { path: 'no/', relative: '', failure: { code: 'missing' } },
    ])
  })
})
