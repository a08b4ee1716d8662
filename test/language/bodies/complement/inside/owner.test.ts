import { describe, expect, it } from 'vitest'
import { ministry, ownerEnd } from '../../../../../src/language/bodies/complement/inside/owner.js'
import { comparableOf } from '../../../../../src/language/comparable.js'
import { taken } from '../at.js'

const AT = 'các phòng '.length
const owner = (behind: string, bare: boolean) => {
  const text = `các phòng ${behind}`
  const end = ownerEnd(comparableOf(text), AT, bare)
  return end === null ? null : text.slice(AT, end)
}

describe('ownerEnd', () => {
  it.each([
    ['Sở rà soát', 'Sở'],
    ['Sở, Văn phòng', 'Sở'],
    ['Sở', 'Sở'],
  ])('of %j is %j, bare or not', (text, head) => {
    expect(owner(text, true)).toBe(head)
    expect(owner(text, false)).toBe(head)
  })

  it.each([
    ['Sở Y tế rà soát', 'Sở'],
    ['UBND xã rà soát', 'UBND'],
  ])('of %j is %j, unless it must be bare', (text, head) => {
    expect(owner(text, false)).toBe(head)
    expect(owner(text, true)).toBeNull()
  })

  it.each(['sở rà soát', 'Tân Lập rà soát', 'Giám đốc rà soát'])('is none in %j', (text) => {
    expect(owner(text, false)).toBeNull()
  })
})

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
