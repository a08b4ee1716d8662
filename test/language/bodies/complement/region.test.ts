import { describe, expect, it } from 'vitest'
import { region } from '../../../../src/language/bodies/complement/region.js'
import { taken } from './at.js'

describe('region', () => {
  it.each([
    ['UBND các xã| vùng khô hạn khẩn trương', true, ' vùng khô hạn'],
    ['UBND các xã| khu vực ven sông rà soát', true, ' khu vực ven sông'],
    ['UBND các xã| vùng Tân Lập', null, ''],
    ['UBND các xã| vùng khô hạn.', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(region, text)).toEqual(answer)
  })
})
