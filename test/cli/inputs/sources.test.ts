import { describe, expect, it } from 'vitest'
import { isReadOnce, isSingle } from '../../../src/cli/inputs/sources.js'
import type { Options } from '../../../src/cli/arguments/options.js'
import { folderWith } from '../here.js'

const cwd = folderWith({ 'in/a.txt': '', '[b].txt': '' })
const options = (more: Partial<Options> = {}) => more as Options

describe('isSingle', () => {
  it.each([
    [[], true],
    [['-'], true],
    [['in/a.txt'], true],
    [['[b].txt'], true],
    [['no.txt'], true],
    [['in'], false],
    [['in/*.txt'], false],
    [['“in”'], false],
    [["'in/a.txt'"], true],
    [['in/a.txt', '-'], false],
  ])('of %j is %s', (operands, single) => {
    expect(isSingle(operands, options(), cwd)).toBe(single)
  })

  it('is false for records and lists', () => {
    expect(isSingle(['in/a.txt'], options({ input: 'ndjson' }), cwd)).toBe(false)
    expect(isSingle([], options({ filesFrom: 'list' }), cwd)).toBe(false)
  })
})

describe('isReadOnce', () => {
  it('is true where something may come through a pipe', () => {
    expect([isReadOnce([], options()), isReadOnce(['a', '-'], options())]).toEqual([true, true])
    expect(isReadOnce(['a'], options({ filesFrom: 'list' }))).toBe(true)
    expect(isReadOnce(['a', 'b'], options())).toBe(false)
  })
})
