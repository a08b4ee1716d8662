import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extract, noticeSchema } from '../src/index.js'
import { noticeCheck } from '../src/notice-check.js'

const notice = extract('Hôm qua, tỉnh họp.', { positions: true })

describe('noticeSchema', () => {
  it('accepts what is written, and what JSON makes of it', () => {
    expect(noticeSchema.parse(JSON.parse(JSON.stringify(notice)))).toEqual(notice)
    expect(noticeCheck(notice)).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['a further key', { ...notice, extra: 1 }],
    ['an inherited key', { ...notice, toString: 1 }],
    ['a missing key', { ...notice, header: undefined }],
    ['another version', { ...notice, schemaVersion: 2 }],
    ['an unknown kind', { ...notice, kind: 'letter' }],
    ['a date that is not ISO', { ...notice, meeting: { ...notice.meeting, date: '05/7/2022' } }],
    ['a hash that is none', { ...notice, source: { ...notice.source, sha256: 'x' } }],
    [
      'an item without its children',
      { ...notice, conclusions: [{ marker: null, number: null, text: 'a', deadlines: [] }] },
    ],
    [
      'a line before the first',
      { ...notice, diagnostics: [{ rule: 'x', severity: 'info', message: '', line: 0, column: 1 }] },
    ],
  ])('refuses %s', (_what, value) => {
    expect(noticeSchema.safeParse(value).success).toBe(false)
    expect(noticeCheck(value)).toBeTypeOf('string')
  })

  it('accepts items in items', () => {
    const item = { marker: '1.', number: '1', text: 'a', deadlines: [], items: [] }
    const nested = { ...notice, conclusions: [{ ...item, items: [{ ...item, items: [item] }] }] }
    expect(noticeSchema.safeParse(nested).success).toBe(true)
    expect(noticeCheck(nested)).toBeUndefined()
  })

  it('is a JSON Schema too, with a description for every reader', () => {
    const schema = z.toJSONSchema(noticeSchema)
    expect(schema.required).toContain('conclusions')
    expect(schema.additionalProperties).toBe(false)
    expect(JSON.stringify(schema)).toContain('"$ref"')
  })
})
