import { expect, it } from 'vitest'
import { ndjson } from '../../src/output/ndjson.js'
import { notice, options } from './notices.js'

it('writes one notice a line, however it is to be set', () => {
  const format = ndjson({ ...options, compact: false })
  const line = `${JSON.stringify(notice)}\n`
  expect(format.alone(format.piece(notice))).toBe(line)
  const all = [
    format.open(),
    format.add(format.piece(notice), 0),
    format.add(format.piece(notice), 1),
    format.close(2),
  ]
  expect(all.join('')).toBe(line + line)
})

it('writes the part that is wanted, and null where a notice has none', () => {
  const format = ndjson({ ...options, select: 'recipients.2.archive' })
  expect(format.add(format.piece(notice), 0)).toBe('true\n')
  expect(format.add(format.piece({ ...notice, recipients: [] }), 0)).toBe('null\n')
})
