import { describe, expect, it } from 'vitest'
import { isOfFrame, isPlaced } from '../../../src/blocks/head/roles.js'
import { rows } from './rows.js'

const { pieces } = rows([
  ['motto', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['rule', '-----'],
  ['issuer', 'TỈNH ỦY'],
  ['number', 'Số 12-TB/TU'],
  ['date', 'ngày 05/7/2022'],
  ['type', 'THÔNG BÁO'],
  ['other', 'MẬT'],
])
const rolesOf = (is: typeof isPlaced) => pieces.filter(is).map(({ role }) => role)

describe('isPlaced, isOfFrame', () => {
  it('tell what stands below the issuer, and what only a head has', () => {
    expect(rolesOf(isPlaced)).toEqual(['number', 'date'])
    expect(rolesOf(isOfFrame)).toEqual(['motto', 'issuer', 'number', 'date', 'type'])
  })
})
