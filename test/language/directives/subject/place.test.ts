import { expect, test } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { readDirectives } from '../../../../src/language/directives/index.js'
import { introduces } from '../../../../src/language/directives/subject/place.js'

test('what introduces a subject', () => {
  expect(introduces(comparableOf('Đối với các dự án, Sở Y tế rà soát.'), 0)).toBe(true)
  expect(introduces(comparableOf('Yêu cầu trong thời gian tới, các sở rà soát.'), 0)).toBe(true)
  expect(introduces(comparableOf('Yêu cầu: Trong tháng 9, Sở Y tế rà soát.'), 0)).toBe(true)
  expect(introduces(comparableOf('Sở Y tế rà soát.'), 0)).toBe(false)
  expect(introduces(comparableOf('Yêu cầu Sở Y tế rà soát.'), 0)).toBe(false)
  expect(introduces(comparableOf('Theo dõi, đôn đốc các xã.'), 0)).toBe(false)
})

test.each([
  ['Đối với các dự án chậm tiến độ, Sở Xây dựng chủ trì rà soát.', 1],
  ['Các đại biểu thảo luận, Sở Xây dựng báo cáo.', 0],
])('a body behind a comma: %s', (text, count) => {
  expect(readDirectives(comparableOf(text))).toHaveLength(count)
})

test.each([
  ['Về đề xuất bổ sung vốn: đồng ý về nguyên tắc; Bộ Tài chính xem xét, tổng hợp.', ['Bộ Tài chính']],
  ['Thống nhất chủ trương; UBND huyện xem xét, quyết định theo thẩm quyền.', ['UBND huyện']],
  ['Hồ sơ đủ điều kiện; Bộ Tài chính xem xét, tổng hợp.', []],
  ['Sở Y tế trình hồ sơ; UBND tỉnh xem xét, quyết định.', ['Sở Y tế']],
])('who is to weigh what was assented to: %s', (text, bodies) => {
  const leads = readDirectives(comparableOf(text)).flatMap(({ lead }) => lead)
  expect(leads.map(({ start, end }) => text.slice(start, end))).toEqual(bodies)
})

test.each([
  ['Văn phòng rà soát; theo dõi, đôn đốc các huyện ủy, thành ủy thực hiện.', ['Văn phòng']],
  ['Văn phòng rà soát. Tiếp tục đôn đốc Sở Y tế, Sở Tài chính thực hiện.', ['Văn phòng']],
  ['Thực hiện chỉ đạo của UBND tỉnh, Sở Tài chính ban hành văn bản.', ['Sở Tài chính']],
])('those whom a sentence tells to direct: %s', (text, bodies) => {
  const leads = readDirectives(comparableOf(text)).flatMap(({ lead }) => lead)
  expect(leads.map(({ start, end }) => text.slice(start, end))).toEqual(bodies)
})
