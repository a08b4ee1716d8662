import { expect, it } from 'vitest'
import { comparableOf } from '../../../../src/language/comparable.js'
import { endsName } from '../../../../src/language/directives/predicate/openers.js'

it.each([
  [' rà soát', true],
  [', rà soát', true],
  [', Sở Nội vụ', true],
  [' và các xã', true],
  ['.', true],
  ['', true],
  [' trong tháng 9', true],
  [' (gọi tắt là Ban) rà soát', true],
  [', trưng thu phương tiện', false],
  [' và chế biến', false],
  [' của cấp trên', false],
  [' đong đếm', false],
])('behind a name %j ends it: %j', (behind, ends) => {
  const name = 'Sở Xây dựng'
  expect(endsName(comparableOf(name + behind), name.length)).toBe(ends)
})
