import { expect, test } from 'vitest'
import { Beginnings } from '../../../src/language/phrases/beginnings.js'
import { comparableOf } from '../../../src/language/comparable.js'

const beginnings = new Beginnings(['trong', 'do', 'Uỷ ban'])
const mayStand = (text: string, at = 0) => beginnings.mayStand(comparableOf(text).codes, at)

test.each(['trong tháng', 'TRONG', 'trom', 'do Sở', 'ủy viên'])('may begin with %j', (text) => {
  expect(mayStand(text)).toBe(true)
})

test.each(['trước', 'tháng', 'dọc', 'dom', 'bộ', '', 't'])('may not begin with %j', (text) => {
  expect(mayStand(text)).toBe(false)
})

test('asks at the place that it is given', () => {
  expect(mayStand('xong trong tháng', 5)).toBe(true)
  expect(mayStand('xong trong tháng', 4)).toBe(false)
})
