import { describe, expect, it } from 'vitest'
import { bridge, hyphen } from '../../../../../src/language/bodies/complement/joints/signs.js'
import { taken } from '../at.js'

describe('bridge', () => {
  it.each([
    ['Ban Chỉ đạo| (BCĐ) các địa phương', true, ' (BCĐ)'],
    ['Ban Chỉ đạo| (BCĐ) rà soát', false, ''],
    ['Phòng Cảnh sát giao thông| (PC08) - Công an tỉnh', true, ' (PC08)'],
    ['Phòng Cảnh sát giao thông| (PC08) Công an tỉnh', true, ' (PC08)'],
    ['Văn phòng Đăng ký đất đai| (VPĐKĐĐ) thuộc Sở', true, ' (VPĐKĐĐ)'],
    ['Phòng Kinh tế| (KT) phối hợp', false, ''],
    ['Phòng Kinh tế| (KT) - cơ quan thường trực', false, ''],
    ['Sở Xây dựng| (đ/c An) Công an tỉnh', false, ''],
    ['Công ty| “Hòa Bình” bàn giao', true, ' “Hòa Bình”'],
    ['Công ty| "Hòa Bình" bàn giao', true, ' "Hòa Bình"'],
    ['Công ty| “Hòa Bình', false, ''],
    ['Phòng Tài chính| - Kế hoạch', true, ' - Kế'],
    ['Phòng Tài chính| — Kế hoạch', true, ' — Kế'],
    ['Phòng Tài chính| - rà soát', false, ''],
    ['Sở Y tế| - cơ quan thường trực', false, ''],
    ['Sở Tài chính| - Thường trực Hội đồng', false, ''],
    ['Ban Quản lý dự án| - Chủ đầu tư', false, ''],
    ['Sở Y tế| Hà Nội', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(bridge, text)).toEqual(answer)
  })
})

describe('hyphen', () => {
  it.each([
    ['Sở Lao động|-Thương binh', true, '-Thương'],
    ['Sở Lao động|–Thương binh', true, '–Thương'],
    ['Sở Lao động|—Thương binh', true, '—Thương'],
    ['Sở Lao động| - Thương binh', null, ''],
    ['Sở Lao động|- Thương binh', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(hyphen, text)).toEqual(answer)
  })
})
