import { describe, expect, it } from 'vitest'
import { isPageNumber, isRunningNumber } from '../../../src/blocks/body/page-number.js'
import { source } from '../source.js'

describe('isRunningNumber', () => {
  const NUMBER = 'Số 1408-TB/VPTU'

  it('is the number of the notice at the head of a page', () => {
    expect(isRunningNumber(source(NUMBER), 0, NUMBER, true)).toBe(true)
    expect(isRunningNumber(source('a\f' + NUMBER), 1, NUMBER, false)).toBe(true)
    expect(isRunningNumber(source(NUMBER), 0, NUMBER, false)).toBe(false)
    expect(isRunningNumber(source(NUMBER), 0, `${NUMBER} của tỉnh`, true)).toBe(false)
  })
})

describe('isPageNumber', () => {
  it.each([
    ['between blank lines', ['Sở Y tế', '', '2', 'rà soát'], 2, true],
    ['in the middle of its line', ['Sở Y tế', `${' '.repeat(30)}2`, 'rà soát'], 1, true],
    ['right below and above text', ['Sở Y tế', '2', 'rà soát'], 1, false],
  ] as const)('%s', (_where, lines, index, number) => {
    expect(isPageNumber(source(...lines), index, '2', true)).toBe(number)
  })

  it('is one anywhere where nothing is open', () => {
    expect(isPageNumber(source('Sở Y tế', '2', 'rà soát'), 1, '2', false)).toBe(true)
    expect(isPageNumber(source('Sở Y tế', '2 xã', 'rà soát'), 1, '2 xã', false)).toBe(false)
  })
})
