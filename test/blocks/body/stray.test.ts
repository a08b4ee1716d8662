import { describe, expect, it } from 'vitest'
import { isStray, isStraySpeck } from '../../../src/blocks/body/stray.js'
import type { Open } from '../../../src/blocks/join/seam.js'
import { source } from '../source.js'

/** Whether the line at the index is stray below the first line. */
function stray(lines: string[], index: number): boolean {
  const whole = source(...lines)
  const open = { last: whole.lines[0] } as Open
  return isStray(whole, index, lines[index]!, open)
}

describe('isStray', () => {
  it.each(['19/05/2019', '.', ';'])('is %j between blank lines', (line) => {
    expect(stray(['Giao Sở Y tế rà soát.', '', line, ''], 2)).toBe(true)
    expect(stray(['Giao Sở Y tế rà soát.', line, ''], 1)).toBe(false)
    expect(stray(['Giao Sở Y tế rà soát.', '', line, 'Sở Y tế'], 2)).toBe(false)
  })

  it('is no day that the line above wants', () => {
    expect(stray(['Sở Y tế hoàn thành trước ngày', '', '19/05/2019', ''], 2)).toBe(false)
  })

  it.each(['19/05', '19/05/2019.', 'a'])('is none of %j', (line) => {
    expect(stray(['Giao Sở Y tế rà soát.', '', line, ''], 2)).toBe(false)
  })

  it('is one where nothing is open', () => {
    expect(isStray(source('19/05/2019', ''), 0, '19/05/2019', null)).toBe(true)
  })
})

describe('isStraySpeck', () => {
  const speck = (above: string, slice: string) => {
    const whole = source(above, slice)
    return isStraySpeck(whole, slice, { last: whole.lines[0] } as Open)
  }

  it('is a speck below any line, or where nothing is open', () => {
    expect(speck('Giao Sở Y tế rà soát và', '’')).toBe(true)
    expect(isStraySpeck(source('.'), '.', null)).toBe(true)
    expect(speck('Giao Sở Y tế', 'rà soát')).toBe(false)
  })

  it('is a stop where the line above has its own', () => {
    expect(speck('Giao Sở Y tế rà soát.', '.')).toBe(true)
    expect(speck('Giao Sở Y tế rà soát', '.')).toBe(false)
  })
})
