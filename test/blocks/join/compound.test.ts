import { describe, expect, it } from 'vitest'
import { isCutCompound } from '../../../src/blocks/join/compound.js'

describe('isCutCompound', () => {
  it.each([
    ['tỉnh và các tổ chức chính trị', '- xã hội vận động nhân dân'],
    ['Giao Phòng Văn hóa', '– Xã hội chủ trì'],
    ['Giao Phòng Văn hoá', '- Thông tin chủ trì'],
    ['ngành xã hội', '- nghề nghiệp tỉnh'],
    ['Kế hoạch giai đoạn 2021', '- 2025 của tỉnh'],
  ])('knows the halves of one: %j / %j', (before, below) => {
    expect(isCutCompound(before, below)).toBe(true)
  })

  it.each([
    ['tỉnh và các tổ chức chính trị', '- rà soát các dự án'],
    ['Giao Phòng Văn hóa', 'xã hội chủ trì'],
    ['phikinh tế', '- xã hội'],
    ['Kế hoạch giai đoạn 2021', '- 20 dự án'],
    ['Giao Sở Y tế', '- Xã hội hóa giáo dục'],
  ])('knows none in %j / %j', (before, below) => {
    expect(isCutCompound(before, below)).toBe(false)
  })
})
