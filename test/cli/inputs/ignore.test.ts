import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ignoreFile, IgnoreRules } from '../../../src/cli/inputs/ignore.js'
import { folderWith } from '../here.js'

describe('IgnoreRules', () => {
  const root = folderWith({
    [ignoreFile]: '# bản thảo\ndraft-*\n!draft-2.txt\nold/\n',
    [`x/${ignoreFile}`]: '/c.txt\n!draft-3.txt\n',
    'y/a.txt': '',
  })
  const above = IgnoreRules.none.enter(root, '')
  const left = (rules: IgnoreRules, ...paths: string[]) => paths.filter((path) => rules.has(path))

  it('leave out what the folder names, at any depth', () => {
    expect(left(above, 'a.txt', 'draft-1.txt', 'draft-2.txt', 'y/draft-1.txt')).toEqual([
      'draft-1.txt',
      'y/draft-1.txt',
    ])
  })

  it('tell a folder by the slash at its end', () => {
    expect(left(above, 'old', 'old/', 'y/old/')).toEqual(['old/', 'y/old/'])
  })

  it('add those of a folder below, which win', () => {
    const below = above.enter(join(root, 'x'), 'x/')
    expect(left(below, 'x/c.txt', 'x/y/c.txt', 'x/draft-1.txt', 'x/draft-3.txt')).toEqual([
      'x/c.txt',
      'x/draft-1.txt',
    ])
  })

  it('stay as they are where a folder has none', () => {
    expect(above.enter(join(root, 'y'), 'y/')).toBe(above)
    expect(IgnoreRules.none.has('draft-1.txt')).toBe(false)
  })
})
