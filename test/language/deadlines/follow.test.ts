import { expect, test } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { mayCount, mayStandBehind } from '../../../src/language/deadlines/follow.js'

const within = mayStandBehind(['vòng'])

test.each([
  ['trong tháng 9', true],
  ['trong quý II', true],
  ['trong 03 ngày', true],
  ['trong vòng 03 ngày', true],
  ['trong công tác', false],
  ['trong', false],
])('what may follow: %s', (text, may) => {
  expect(within(comparableOf(text).codes, 'trong '.length)).toBe(may)
})

test.each([
  ['từ 25/8', true],
  ['từ l5/8', true],
  ['từ O1/8', true],
  ['từ các', false],
])('a number: %s', (text, may) => {
  expect(mayCount(comparableOf(text).codes, 'từ '.length)).toBe(may)
})
