import { describe, expect, it } from 'vitest'
import { purpose } from '../../../../src/language/bodies/complement/purpose.js'
import { taken } from './at.js'

describe('purpose', () => {
  it.each([
    ['Ban Chỉ đạo| thực hiện Nghị quyết 57 tỉnh:', true, ' thực hiện Nghị quyết 57 tỉnh'],
    ['Ban Chỉ đạo| thực hiện Nghị quyết 57 tỉnh rà soát', true, ' thực hiện Nghị quyết 57 tỉnh'],
    ['Ban Chỉ đạo| thực hiện kế hoạch.', null, ''],
    ['Ban Chỉ đạo| thực hiện kế hoạch:', null, ''],
    ['Ban Chỉ đạo| thực hiện Nghị quyết 57 tỉnh; rà soát', null, ''],
    ['Sở Y tế| thực hiện Nghị quyết 57 tỉnh:', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(purpose, text)).toEqual(answer)
  })
})
