import { describe, expect, it } from 'vitest'
import { painter, wantsColour } from '../../../src/cli/terminal/colour.js'
import type { Output } from '../../../src/cli/terminal/io.js'

describe('wantsColour', () => {
  const stream = (isTTY: boolean) => ({ isTTY }) as Output

  it.each([
    [true, {}, undefined, true],
    [false, {}, undefined, false],
    [true, { NO_COLOR: '1' }, undefined, false],
    [true, { NO_COLOR: '' }, undefined, true],
    [true, { TERM: 'dumb' }, undefined, false],
    [false, { FORCE_COLOR: '1' }, undefined, true],
    [true, { FORCE_COLOR: '0' }, undefined, false],
    [false, { NO_COLOR: '1', FORCE_COLOR: '1' }, undefined, false],
    [false, { NO_COLOR: '1' }, true, true],
    [true, {}, false, false],
  ])('terminal %j, %j, option %j: %j', (terminal, env, chosen, expected) => {
    expect(wantsColour(stream(terminal), env as Record<string, string>, chosen)).toBe(expected)
  })
})

describe('painter', () => {
  it('sets text off by codes of a terminal, or gives it back', async () => {
    expect((await painter(true)).red('lỗi')).toBe('\u001B[31mlỗi\u001B[39m')
    expect((await painter(false)).red('lỗi')).toBe('lỗi')
  })
})
