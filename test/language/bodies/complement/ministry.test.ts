import { describe, expect, it } from 'vitest'
import { ministry } from '../../../../src/language/bodies/complement/ministry.js'
import { taken } from './at.js'

describe('ministry', () => {
  it.each([
    ['Vụ Pháp chế| Bộ Tư pháp rà soát', true, ' Bộ Tư pháp'],
    ['Vụ Pháp chế| Bộ Tứ Xuyên', null, ''],
    ['Vụ Pháp chế| bộ Tư pháp', null, ''],
    ['doanh nghiệp| Bộ Tư pháp', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(ministry, text)).toEqual(answer)
  })
})
