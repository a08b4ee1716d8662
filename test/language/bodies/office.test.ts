import { describe, expect, it } from 'vitest'
import { readElement } from '../../../src/language/bodies/element.js'
import { headAt } from '../../../src/language/bodies/heads.js'
import { lineOf } from '../../../src/language/bodies/line.js'
import { officeComplement, readPersons } from '../../../src/language/bodies/office.js'

describe('officeComplement', () => {
  const held = (text: string) => {
    const line = lineOf(text)
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

describe('readPersons', () => {
  const person = (text: string) => {
    const line = lineOf(text)
    const at = headAt(line, 0)!.end
    const read = readPersons(line, at, 0, readElement)
    return read && text.slice(at, read.end)
  }

  it.each([
    ['đồng chí Lê Văn An rà soát', ' Lê Văn An'],
    ['đồng chí: Lê Văn An, Giám đốc Sở Y tế, rà soát', ': Lê Văn An, Giám đốc Sở Y tế'],
    ['ông Lê Văn An (Giám đốc Sở Y tế) rà soát', ' Lê Văn An (Giám đốc Sở Y tế)'],
    ['ông Lê Văn An - Bí thư, Chủ tịch UBND xã', ' Lê Văn An - Bí thư, Chủ tịch UBND xã'],
    ['đồng chí Giám đốc Sở Y tế rà soát', ' Giám đốc Sở Y tế'],
    ['đồng chí Lê Văn An, Sở Y tế', ' Lê Văn An'],
    ['đồng chí Lê Văn An (Giám đốc, Sở Y tế', ' Lê Văn An'],
  ])('of %j is %j', (text, words) => {
    expect(person(text)).toBe(words)
  })

  it('is none without a name or an office', () => {
    expect(person('đồng chí rà soát')).toBeNull()
    expect(person('đồng chí, các sở')).toBeNull()
  })
})
