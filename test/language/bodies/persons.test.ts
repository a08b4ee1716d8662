import { describe, expect, it } from 'vitest'
import { readElement } from '../../../src/language/bodies/element.js'
import { headAt } from '../../../src/language/bodies/heads.js'
import { comparableOf } from '../../../src/language/comparable.js'
import { readPersons } from '../../../src/language/bodies/persons.js'

describe('readPersons', () => {
  const person = (text: string) => {
    const line = comparableOf(text)
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
    ['đồng chí Đại tá Lê Văn An, Giám đốc Công an tỉnh', ' Đại tá Lê Văn An, Giám đốc Công an tỉnh'],
    ['đồng chí PGS.TS. Lê Văn An rà soát', ' PGS.TS. Lê Văn An'],
    ['PGS.TS. Lê Văn An rà soát', '.TS. Lê Văn An'],
    ['PGS, TS Lê Văn An rà soát', ', TS Lê Văn An'],
    ['BS CKII Lê Văn An rà soát', ' CKII Lê Văn An'],
    ['đồng chí Lê Văn An (Giám đốc, Sở Y tế', ' Lê Văn An'],
    [
      'đồng chí Ủy viên Ban Thường vụ, Ban Chấp hành Đảng bộ phụ trách thôn rà soát',
      ' Ủy viên Ban Thường vụ, Ban Chấp hành Đảng bộ phụ trách thôn',
    ],
    ['đồng chí trong Ban Thường vụ và BCH rà soát', ' trong Ban Thường vụ và BCH'],
    ['đồng chí Ban Chấp hành Đảng bộ rà soát', ' Ban Chấp hành Đảng bộ'],
    ['đồng chí Ủy viên Ban Thường vụ, Ban Tổ chức', ' Ủy viên Ban Thường vụ'],
    ['đồng chí Bí thư, Ban Chấp hành rà soát', ' Bí thư'],
  ])('of %j is %j', (text, words) => {
    expect(person(text)).toBe(words)
  })

  it('is none without a name or an office', () => {
    expect(person('đồng chí rà soát')).toBeNull()
    expect(person('đồng chí, các sở')).toBeNull()
    expect(person('đồng chí, Lê Văn An')).toBeNull()
    expect(person('ông. Lê Văn An')).toBeNull()
    expect(person('TS. rà soát')).toBeNull()
  })
})
