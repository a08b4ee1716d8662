import { expect, it } from 'vitest'
import { extensionOf, formatNames, formatOf } from '../../src/output/format.js'

it.each([
  ['out/a.json', 'json'],
  ['a.NDJSON', 'ndjson'],
  ['a.jsonl', 'ndjson'],
  ['a.txt.yml', 'yaml'],
  ['a.xlsx', 'xlsx'],
  ['a.txt', undefined],
  ['json', undefined],
  ['a.json/b', undefined],
])('the name %s asks for %s', (file, format) => {
  expect(formatOf(file)).toBe(format)
})

it.each(formatNames.filter((name) => name !== 'summary'))('%s is asked for by its own extension', (name) => {
  expect(formatOf(`a${extensionOf[name]}`)).toBe(name)
})
