import { describe, expect, it } from 'vitest'
import { group } from '../../../../../src/language/bodies/complement/inside/group.js'
import { taken } from '../at.js'

describe('group', () => {
  it.each([
    ['UBND| các xã, phường rà soát', false, ' các xã, phường'],
    ['Ban Quản lý| các Khu công nghiệp', true, ' các Khu'],
    ['Ban Quản lý| các giải pháp', false, ''],
    ['UBND| tỉnh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(group, text)).toEqual(answer)
  })

  it('is none behind a name that is complete', () => {
    expect(taken(group, 'UBND tỉnh| các xã', { closed: true, shared: true })).toEqual([null, ''])
    expect(taken(group, 'cơ quan báo chí| các xã', { closed: true })).toEqual([null, ''])
  })
})
