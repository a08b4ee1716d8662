import { expect, it } from 'vitest'
import { pathOf } from '../../../src/fields/assignments/path.js'

it.each([
  [null, '4', '4'],
  ['II/4', 'a', 'II/4/a'],
  ['3', '3.2', '3.2'],
  ['II/a', 'a.1', 'a.1'],
  ['II', 'Thứ nhất', 'II/Thứ nhất'],
  ['II/4', null, 'II/4'],
  [null, null, null],
])('below %j, the item %j has the path %j', (parent, number, path) => {
  expect(pathOf(parent, number)).toBe(path)
})
