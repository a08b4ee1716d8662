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
  [' và đồng chí ', ' và ', true],
  [' và Đ/c ', ' và ', true],
  [', ông ', ', ', true],
  [' và đồng chí Đại tá ', ' và ', true],
  [' cùng bà PGS. TS. ', ' cùng ', true],
  [' và PGS.TS. ', ' và ', true],
  [', PGS.TS. ', ', ', false],
  [' và ', null, false],
  [' và ', ' và ', true],
  ['. Đồng chí ', '. ', false],
])('tells of %j (behind %j)', (joint, led, linked) => {
  expect(isLink(joint, led)).toBe(linked)
})
