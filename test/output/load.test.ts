import { expect, it } from 'vitest'
import { loadFormat } from '../../src/output/load.js'
import { notice, options } from './notices.js'

it.each([
  ['json', '{\n  "schemaVersion": 1'],
  ['ndjson', '{"schemaVersion":1'],
  ['yaml', 'schemaVersion: 1'],
  ['csv', '\uFEFF"Số, ký hiệu"'],
  ['summary', '45/TB-UBND'],
  ['xlsx', 'PK'],
] as const)('loads %s', async (name, begins) => {
  const format = await loadFormat(name, options)
  const written = await format.alone(format.piece(notice))
  expect(Buffer.from(written).toString().slice(0, begins.length)).toBe(begins)
})
