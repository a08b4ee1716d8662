import { expect, it } from 'vitest'
import { isVerbAt, verbAt } from '../../../../src/fields/meeting/chair/verbs.js'

it('reads whole verbs behind a name', () => {
  expect(isVerbAt('An, chủ trì', 2)).toBe(true)
  expect(isVerbAt('An dự toán', 2)).toBe(false)
  expect(isVerbAt('An dự họp', 2)).toBe(true)
  expect(isVerbAt('An thăm và làm việc tại tỉnh', 2)).toBe(true)
  expect(isVerbAt('An về thăm tỉnh', 2)).toBe(true)
  expect(isVerbAt('An thị sát', 2)).toBe(true)
  expect(isVerbAt('An triệu tập và chủ trì phiên họp', 2)).toBe(true)
  expect(isVerbAt('An đến kiểm tra', 2)).toBe(true)
  expect(isVerbAt('An có một số ý kiến', 2)).toBe(true)
  expect(isVerbAt('An đến từ tỉnh', 2)).toBe(false)
  expect(isVerbAt('An vừa có kết luận', 2)).toBe(true)
  expect(isVerbAt('nhỏ và vừa tỉnh Hòa An', 6)).toBe(false)
  expect(isVerbAt('An - Chủ trì cuộc họp', 2)).toBe(true)
  expect(isVerbAt('An – chủ trì', 2)).toBe(true)
  expect(isVerbAt('An - Chủ tịch UBND tỉnh', 2)).toBe(false)
})

it('finds the first', () => {
  expect(verbAt('Bí thư Huyện ủy kết luận', 0)).toBe(16)
  expect(verbAt('Bí thư Huyện ủy làm chủ tọa', 0)).toBe(16)
  expect(verbAt('Bí thư Huyện ủy chủ trì cuộc họp', 0)).toBe(16)
  expect(verbAt('Bí thư Huyện ủy', 0)).toBe(15)
  expect(verbAt('Chủ tịch Hội đồng chủ trì', 0)).toBe(18)
  expect(verbAt('Trưởng Ban Chỉ đạo điều hành giá chủ trì', 0)).toBe(33)
  expect(verbAt('Chủ tịch Hội đồng tự đánh giá chủ trì', 0)).toBe(30)
  expect(verbAt('Chủ tịch Hội Nông dân đồng chủ trì', 0)).toBe(22)
})
