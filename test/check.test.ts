import { describe, expect, it } from 'vitest'
import { list, matching, nullable, object, oneOf, record, text, truth, whole } from '../src/check.js'

describe('a check', () => {
  const check = object({ name: text, parts: list(object({ line: whole(1) })) }, { seen: truth })

  it('should let pass what is right', () => {
    expect(check({ name: 'a', parts: [{ line: 1 }] })).toBeUndefined()
    expect(check({ parts: [], name: '', seen: false })).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['', null],
    ['', []],
    ['', 'a'],
    ['/name', { name: 1, parts: [] }],
    ['/parts', { name: 'a' }],
    ['/parts', { name: 'a', parts: {} }],
    ['/parts/1/line', { name: 'a', parts: [{ line: 1 }, { line: 0 }] }],
    ['/seen', { name: 'a', parts: [], seen: 'yes' }],
    ['/toString', { name: 'a', parts: [], toString: 1 }],
  ])('should name the place %j that is wrong', (place, value) => {
    expect(check(value)).toBe(place)
  })

  it('should escape a key in the name of a place', () => {
    expect(record(truth)({ '/a~b': true })).toBeUndefined()
    expect(record(truth)({ '/a~b': 1 })).toBe('/~1a~0b')
  })

  it('should tell single values apart', () => {
    expect(oneOf('a', 1)(1)).toBeUndefined()
    expect(oneOf('a', 1)('1')).toBe('')
    expect(nullable(text)(null)).toBeUndefined()
    expect(nullable(text)(undefined)).toBe('')
    expect(matching(/^\d$/)('1')).toBeUndefined()
    expect(matching(/^\d$/)(1)).toBe('')
    expect(whole(0)(0.5)).toBe('')
  })
})
