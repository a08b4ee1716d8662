import { describe, expect, it } from 'vitest'
import { fieldsListed } from '../../../../../src/language/bodies/complement/joints/fields.js'
import { taken } from '../at.js'

describe('fieldsListed', () => {
  it.each([
    ['Vụ Lao động|, văn hóa, xã hội khẩn trương', true, ', văn hóa, xã hội'],
    ['Vụ Lao động|, văn hóa, xã hội:', true, ', văn hóa, xã hội'],
    ['Trung tâm Xúc tiến đầu tư|, thương mại và du lịch tỉnh rà soát', true, ', thương mại và du lịch'],
    ['Trung tâm Xúc tiến đầu tư|, thương mại và du lịch: rà soát', true, ', thương mại và du lịch'],
    ['Vụ Lao động|, văn hóa và xã hội và Sở Y tế', true, ', văn hóa và xã hội'],
    ['Vụ Lao động|, văn hóa và xã hội trắng', null, ''],
    ['Vụ Lao động|, văn hóa và xây dựng kế hoạch', null, ''],
    ['Vụ Lao động|, văn hóa và rà soát', null, ''],
    ['Vụ Lao động|, văn hóa, Sở Y tế', null, ''],
    ['Vụ Lao động|, văn hóa, Xã hội khẩn trương', null, ''],
    ['Vụ lao động|, văn hóa khẩn trương', null, ''],
    ['Vụ Lao động|, văn hóa, xã hội, trắng', null, ''],
    ['Sở Y tế|, tổ chức rà soát', null, ''],
    ['Phòng Kiểm tra|, giám sát rà soát', true, ', giám sát'],
    ['Tiểu ban Hậu cần|, kỹ thuật khẩn trương', true, ', kỹ thuật'],
    ['Tiểu ban Hậu cần|, tổ chức kiểm tra', null, ''],
    ['nhà thầu Lao động|, văn hóa khẩn trương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(fieldsListed, text)).toEqual(answer)
  })
})
