import { expect, it } from 'vitest'
import { isFirstOfChairs, isFirstOfGroup, partsInList } from '../../../../src/fields/meeting/chair/lists.js'

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
