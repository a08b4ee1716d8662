import { expect, it } from 'vitest'
import {
  isFirstOfChairs,
  isFirstOfGroup,
  isLink,
  partsInList,
} from '../../../../src/fields/meeting/chair/together.js'

it.each([
  ['2. Chủ trì: ', true, false],
  ['Đồng chủ trì Hội nghị có các đồng chí: ', true, false],
  ['Các đồng chí: ', false, true],
  ['Thư ký: ', false, false],
  ['do đồng chí ', false, false],
])('tells whom %j names', (text, chairs, group) => {
  expect([isFirstOfChairs(text, text.length), isFirstOfGroup(text, text.length)]).toEqual([chairs, group])
})

it('goes on behind a sign', () => {
  expect(['; ', ', và ', ' và ', '. '].map(partsInList)).toEqual([true, true, false, false])
})

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
