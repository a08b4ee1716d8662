import { describe, expect, it } from 'vitest'
import { readElement } from '../../../src/language/bodies/element.js'
import { headAt } from '../../../src/language/bodies/heads.js'
import { comparableOf } from '../../../src/language/comparable.js'
import { officeComplement } from '../../../src/language/bodies/office.js'

describe('officeComplement', () => {
  const held = (text: string) => {
    const line = comparableOf(text)
    const at = headAt(line, 0)!.end
    const { end, shared, bare } = officeComplement(line, 0, at, 0, readElement)
    return [text.slice(at, end), shared, bare]
  }

  it.each([
    ['Giám đốc Sở Y tế rà soát', ' Sở Y tế', false, false],
    ['Giám đốc của Sở Y tế rà soát', ' của Sở Y tế', false, false],
    ['Thủ trưởng các sở, ban, ngành rà soát', ' các sở, ban, ngành', true, false],
    ['Chủ tịch huyện Tân Lập rà soát', ' huyện Tân Lập', true, false],
    ['Giám đốc: Sở Y tế, Công an tỉnh rà soát', ': Sở Y tế, Công an tỉnh', true, false],
    ['Người đứng đầu cấp ủy, chính quyền chịu trách nhiệm', ' cấp ủy, chính quyền', false, false],
    ['Thủ trưởng cơ quan, ban, ngành tỉnh rà soát', ' cơ quan, ban, ngành tỉnh', false, false],
    ['Thủ trưởng cơ quan, Sở Y tế rà soát', ' cơ quan', false, false],
    ['Thường trực HĐND rà soát', ' HĐND', false, true],
    [
      'Chủ tịch UBND xã kiêm Trưởng phòng Kinh tế rà soát',
      ' UBND xã kiêm Trưởng phòng Kinh tế',
      false,
      false,
    ],
    ['Giám đốc rà soát', '', false, false],
    ['Giám đốc: Sở Y tế', '', false, false],
  ])('of %j is %j', (text, words, shared, bare) => {
    expect(held(text)).toEqual([words, shared, bare])
  })
})
