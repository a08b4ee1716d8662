import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { replaceFile } from '../../../src/cli/files/replace.js'
import { folderWith } from '../here.js'

describe('replaceFile', () => {
  it('puts a new file in the place of the old one', () => {
    const root = folderWith({ 'a.json': '1' })
    replaceFile(join(root, 'a.json'), '2')
    expect(readFileSync(join(root, 'a.json'), 'utf8')).toBe('2')
    expect(readdirSync(root)).toEqual(['a.json'])
  })

  it('leaves the old one where that fails', () => {
    const root = folderWith()
    mkdirSync(join(root, 'a.json'))
    expect(() => replaceFile(join(root, 'a.json'), '2')).toThrow()
    expect([existsSync(join(root, 'a.json')), readdirSync(root)]).toEqual([true, ['a.json']])
  })
})
