import { expect, it } from 'vitest'
import { isLink } from '../../../../src/fields/meeting/chair/links.js'

it.each([
  [' và đồng chí ', false, true],
  [' và Đ/c ', false, true],
  [', ông ', false, true],
  [' và đồng chí Đại tá ', false, true],
  [' cùng bà PGS. TS. ', false, true],
  [' và ', false, false],
  [' và ', true, true],
  ['. Đồng chí ', false, false],
])('tells of %j (posts behind it: %j)', (joint, posted, linked) => {
  expect(isLink(joint, posted)).toBe(linked)
})
