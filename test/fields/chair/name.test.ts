import { expect, it } from 'vitest'
import { nameIn } from '../../../src/fields/chair/name.js'

it.each([
  ['Hà Nam Lê Văn An', 'Lê Văn An'],
  ['Lê Văn An', 'Lê Văn An'],
  ['Hà Nam', null],
])('reads in %j the name %j', (text, name) => {
  const found = nameIn(text, { start: 0, end: text.length })
  expect(found && text.slice(found.start, found.end)).toBe(name)
})
