import { describe, expect, it } from 'vitest'
import {
  countOf,
  isList,
  isDay,
  isMatch,
  isRecord,
  isText,
  isWhole,
  list,
  matching,
  nullable,
  object,
  oneOf,
  record,
  text,
  truth,
  whole,
} from '../src/check.js'

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

describe('a test', () => {
  it('should tell right values from wrong ones', () => {
    expect([isText(''), isText(1)]).toEqual([true, false])
    expect([isWhole(0, 0), isWhole(0, 1), isWhole('1', 0)]).toEqual([true, false, false])
    expect([isMatch('1', /^\d$/), isMatch('a', /^\d$/), isMatch(1, /^\d$/)]).toEqual([true, false, false])
    expect(['2022-07-06', '2022-7-06', '2022/07/06', '2022-07-061', 2022].map(isDay)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
    expect([isList(['a'], isText), isList(['a', 1], isText), isList({}, isText)]).toEqual([
      true,
      false,
      false,
    ])
    expect([isRecord({ a: 'a' }, isText), isRecord({ a: 1 }, isText), isRecord([], isText)]).toEqual([
      true,
      false,
      false,
    ])
    expect(countOf({ a: 1, b: undefined })).toBe(2)
  })
})
