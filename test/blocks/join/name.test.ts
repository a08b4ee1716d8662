import { describe, expect, it } from 'vitest'
import { isCutName } from '../../../src/blocks/join/name.js'

describe('isCutName', () => {
  it.each([
    ['- UBND phường Xuân', 'La hoàn thành chi trả.'],
    ['- UBND đặc khu', 'Hòn Tre hoàn thành chi trả.'],
    ['Giao đồng chí', 'Lê Văn An chỉ đạo.'],
    ['Sau khi thảo luận, Ban', 'Thường vụ Đảng ủy phường thống nhất.'],
    ['phối hợp với Chi cục', 'Kiểm lâm rà soát.'],
  ])('knows the halves of one: %j / %j', (before, below) => {
    expect(isCutName(before, below)).toBe(true)
  })

  it.each([
    ['1. Đối với UBND các phường', 'Hoàn thành chi trả.'],
    ['1. Đối với UBND tỉnh Hòa An', 'Giao các sở rà soát.'],
    ['4. Công an phường', 'Duy trì chế độ trực.'],
    ['5. Trạm Y tế phường', 'Phối hợp với các trường tiêm chủng.'],
    ['1. Về thu hút Đầu tư', 'Giao các sở rà soát.'],
    ['- UBND phường Xuân', 'la hoàn thành chi trả.'],
    ['1. Các Ban', 'Giao các sở rà soát.'],
    ['Công an, Ban', 'thực hiện.'],
    ['Kính mời lãnh đạo Ban', 'TRÂN TRỌNG'],
  ])('knows none in %j / %j', (before, below) => {
    expect(isCutName(before, below)).toBe(false)
  })
})
