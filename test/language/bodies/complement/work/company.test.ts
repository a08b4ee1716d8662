import { describe, expect, it } from 'vitest'
import { companyEnd } from '../../../../../src/language/bodies/complement/work/company.js'
import { comparableOf } from '../../../../../src/language/comparable.js'

describe('companyEnd', () => {
  it.each([
    [' Cổ phần đầu tư hạ tầng Châu Giang lập hồ sơ', ' Cổ phần đầu tư hạ tầng'],
    [' TNHH MTV thương mại và dịch vụ An Bình', ' TNHH MTV thương mại và dịch vụ'],
    [' CP xây dựng 203 bổ sung', ' CP xây dựng'],
    [' cổ phần đầu tư xây dựng Nhà máy', ''],
    [' cổ phần đầu tư xây dựng nhà máy', ''],
    [' cổ phần thực hiện Nghị quyết', ''],
    [' An Bình', ''],
  ])('%j', (text, words) => {
    expect(text.slice(0, companyEnd(comparableOf(text), 0))).toBe(words)
  })
})
