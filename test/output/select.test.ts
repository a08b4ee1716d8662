import { expect, it } from 'vitest'
import { selector } from '../../src/output/select.js'
import { notice } from './notices.js'

it('picks the part that a path leads to, or all', () => {
  expect(selector('header.number')(notice)).toBe(notice.header.number)
  expect(selector('/header/number/none')(notice)).toBeNull()
  expect(selector(undefined)(notice)).toBe(notice)
})
