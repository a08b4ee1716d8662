import { describe, expect, it } from 'vitest'
import { isCutEarly, isCutName } from '../../../src/blocks/join/name.js'

describe('isCutName', () => {
  it.each([
    ['- UBND phường Xuân', 'La hoàn thành chi trả.'],
    ['- UBND đặc khu', 'Hòn Tre hoàn thành chi trả.'],
    ['Giao đồng chí', 'Lê Văn An chỉ đạo.'],
    ['Sau khi thảo luận, Ban', 'Thường vụ Đảng ủy phường thống nhất.'],
    ['phối hợp với Chi cục', 'Kiểm lâm rà soát.'],
    ['2. Giao', 'Bộ Tài chính rà soát.'],
    ['Đề nghị', 'Ủy ban nhân dân tỉnh rà soát.'],
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
    ['2. Giao:', 'Bộ Tài chính rà soát.'],
    ['2. Về việc Đề nghị', 'Bộ Tài chính rà soát.'],
    ['1. Các Ban', 'Giao các sở rà soát.'],
    ['Công an, Ban', 'thực hiện.'],
    ['3. Đối với Công an phường', 'Tăng cường tuần tra.'],
    ['Kính mời lãnh đạo Ban', 'TRÂN TRỌNG'],
  ])('knows none in %j / %j', (before, below) => {
    expect(isCutName(before, below)).toBe(false)
  })
})

describe('isCutEarly', () => {
  it.each([
    ['- Giao', 'Cục Hải quan rà soát.'],
    ['2. Yêu cầu Chủ tịch', 'UBND tỉnh kiểm điểm.'],
    ['a) Cục', 'Trồng trọt hướng dẫn.'],
    ['2. Về', 'Nhà máy đạm Tân Lập:'],
    ['1. Ủy ban nhân dân tỉnh', 'Tân Lập báo cáo.'],
    ['3. Về dự án', 'Luật Thư viện'],
  ])('knows the halves of one: %j / %j', (before, below) => {
    expect(isCutEarly(before, below)).toBe(true)
  })

  it.each([
    ['1. Đánh giá chung', 'Các đơn vị đã cố gắng.'],
    ['1. Đánh giá chung', 'Sở Y Tế đã cố gắng.'],
    ['1. Bàn giao mặt bằng', 'Hoàn thành trước ngày 12/3.'],
    ['2. Cục Trồng trọt', 'Hướng dẫn các địa phương.'],
  ])('knows none in %j / %j', (before, below) => {
    expect(isCutEarly(before, below)).toBe(false)
  })
})
