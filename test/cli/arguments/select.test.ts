import { expect, it } from 'vitest'
import { selectProblem } from '../../../src/cli/arguments/select.js'
import { translator } from '../../../src/cli/translate.js'

const problem = (path: string) => selectProblem(path, translator('en'))

it.each([
  '/',
  'header',
  '/header/number/text',
  'recipients.0.name',
  'conclusions.0.items.2.items.0.text',
  'meeting.chair.positions.1',
  '/positions/~1header~1number/start/line',
])('a notice has %s', async (path) => {
  expect(await problem(path)).toBeUndefined()
})

it.each([
  ['headr', 'a notice has no field “headr”; did you mean header?'],
  ['header.nothing', 'a notice has no field “header.nothing”'],
  ['recipients.name', 'a notice has no field “recipients.name”'],
  ['recipients.0.nme', 'a notice has no field “recipients.0.nme”; did you mean name?'],
  ['header.date.year', 'a notice has no field “header.date.year”'],
])('a notice has no %s', async (path, message) => {
  expect(await problem(path)).toBe(message)
})
