import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { extract, noticeSchema } from '../src/index.js'
import { noticeCheck } from '../src/notice-check.js'

const notice = extract('Hôm qua, tỉnh họp.', { positions: true })

/** The fields without a description, by definition, also those of objects that have no definition of their own. */
function undescribed(definitions: object): string[] {
  return Object.entries(definitions).flatMap(([name, schema]: [string, unknown]) => {
    if (typeof schema !== 'object' || schema === null) return []
    const { properties = {} } = schema as { properties?: Record<string, { description?: string }> }
    const own = Object.entries(properties).filter(([, { description }]) => !description)
    return [...own.map(([field]) => `${name}.${field}`), ...undescribed(properties), ...anyOf(schema)]
  })
}

const anyOf = (schema: object) => undescribed((schema as { anyOf?: object }).anyOf ?? {})

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
    expect(schema.$defs).toHaveProperty('Item.properties.items.items.$ref', '#/$defs/Item')
    expect(schema.properties).toHaveProperty('signature.anyOf', [
      { $ref: '#/$defs/Signature' },
      { type: 'null' },
    ])
    expect(schema.$defs).toHaveProperty('Deadline.properties.date.anyOf.0.format', 'date')
    expect(undescribed({ Notice: schema, ...schema.$defs })).toEqual([])
  })
})
