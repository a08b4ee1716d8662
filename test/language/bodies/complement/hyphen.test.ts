import { describe, expect, it } from 'vitest'
import { hyphen } from '../../../../src/language/bodies/complement/hyphen.js'
import { taken } from './at.js'

describe('hyphen', () => {
  it.each([
    ['Sở Lao động|-Thương binh', true, '-Thương'],
    ['Sở Lao động|–Thương binh', true, '–Thương'],
    ['Sở Lao động|—Thương binh', true, '—Thương'],
    ['Sở Lao động| - Thương binh', null, ''],
    ['Sở Lao động|- Thương binh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(hyphen, text)).toEqual(answer)
  })
})
