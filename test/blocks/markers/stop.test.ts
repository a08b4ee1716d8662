import { describe, expect, it } from 'vitest'
import { meantStop, stopOf } from '../../../src/blocks/markers/stop.js'

describe('stopOf', () => {
  it.each([
    ['\\.', '.'],
    [' .', '.'],
    ['.-', '.-'],
    ['', ''],
  ])('of %j is %j', (printed, stop) => {
    expect(stopOf(printed)).toBe(stop)
  })
})

describe('meantStop', () => {
  it.each([
    ['arabic', ':', '.'],
    ['arabic', '..', '.'],
    ['roman', ']', '.'],
    ['letter', '}', ')'],
    ['arabic', ')', ')'],
    ['article', ':', ':'],
    ['ordinal', ':', ':'],
  ] as const)('of %s %j is %j', (kind, stop, meant) => {
    expect(meantStop(kind, stop)).toBe(meant)
  })
})
