import { describe, expect, it } from 'vitest'
import { isCarriedOut } from '../../../src/fields/report/carried-out.js'

describe('isCarriedOut', () => {
  it.each([
    ['Thực hiện chỉ đạo của Chủ tịch tại ', true],
    ['Hội nghị bế mạc. Căn cứ ', true],
    ['Trong những năm qua, quán triệt và thực hiện ', true],
    ['Tỉnh ủy quán triệt nội dung ', true],
    ['UBND tỉnh giao các Sở triển khai thực hiện chỉ đạo của Thủ tướng tại ', true],
    ['Chủ tịch UBND tỉnh có ý kiến chỉ đạo tại ', false],
    ['Tỉnh ủy ban hành ', false],
    ['Thực hiện tốt nhiệm vụ. Tỉnh ủy ban hành ', false],
  ])('%j', (before, carried) => {
    expect(isCarriedOut(`${before}Thông báo số 12/TB-UBND`, before.length)).toBe(carried)
  })
})
