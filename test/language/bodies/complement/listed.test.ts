import { describe, expect, it } from 'vitest'
import { listed } from '../../../../src/language/bodies/complement/listed.js'
import { taken } from './at.js'

describe('listed', () => {
  it.each([
    ['UBND|: huyện Phú Hòa, thành phố Tân An.', true, ': huyện Phú Hòa, thành phố Tân An'],
    ['Ủy ban nhân dân|: xã Tân Lập', true, ': xã Tân Lập'],
    ['UBND|: các xã rà soát', false, ''],
    ['UBND|: rà soát', false, ''],
    ['Công an|: xã Tân Lập', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(listed, text)).toEqual(answer)
  })
})
