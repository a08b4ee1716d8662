import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Folder, OutsideError, stateFolder } from '../../../src/cli/batch/folder.js'
import { folderWith } from '../here.js'

describe('Folder', () => {
  const left = (root: string) => readdirSync(join(root, stateFolder, 'tmp'))

  it('writes whole files, making the folders above them, and tells their size', () => {
    const root = join(folderWith(), 'out')
    const folder = new Folder(root)
    expect(folder.write(join(root, '2021/b/a.json'), '"Số"')).toBe(6)
    expect(folder.write(join(root, '2021/b/a.json'), new Uint8Array([0x31]))).toBe(1)
    expect(readFileSync(join(root, '2021/b/a.json'), 'utf8')).toBe('1')
    expect(left(root)).toEqual([])
  })

  it('writes nothing where a link leads out of it', () => {
    const root = folderWith()
    const other = folderWith()
    symlinkSync(other, join(root, '2021'))
    const folder = new Folder(root)
    expect(() => folder.write(join(root, '2021/a.json'), '1')).toThrow(OutsideError)
    expect(() => folder.write(join(root, '2021/b/a.json'), '1')).toThrow(OutsideError)
    expect(readdirSync(other)).toEqual([])
  })

  it('writes nothing above it, nor among what it keeps itself', () => {
    const root = join(folderWith(), 'out')
    const folder = new Folder(root)
    for (const name of ['../a.json', '../../b/a.json', '.ketluan/manifest.ndjson', '.ketluan/b/a.json'])
      expect(() => folder.write(join(root, name), '1')).toThrow(OutsideError)
    expect(readdirSync(join(root, '..'), { recursive: true })).toHaveLength(3)
  })

  it('leaves nothing behind where a file cannot be written', () => {
    const root = folderWith()
    mkdirSync(join(root, 'a.json'))
    expect(() => new Folder(root).write(join(root, 'a.json'), '1')).toThrow()
    expect(left(root)).toEqual([])
  })
})
