import { describe, expect, it } from 'vitest'
import { innerBody } from '../../../../src/language/bodies/complement/inner-body.js'
import { taken } from './at.js'

describe('innerBody', () => {
  it.each([
    ['Ban Thường vụ| cấp ủy rà soát', true, ' cấp ủy'],
    ['Ban Thường vụ| chi bộ rà soát', true, ' chi bộ'],
    ['Ban Thường vụ| tỉnh', null, ''],
    ['nhà thầu| chi bộ', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(innerBody, text)).toEqual(answer)
  })

  it('is none behind a name that is complete', () => {
    expect(taken(innerBody, 'Ban Thường vụ| cấp ủy', { closed: true })).toEqual([null, ''])
  })
})
