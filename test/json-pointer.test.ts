import { describe, expect, it } from 'vitest'
import { partAt, pointerOf, stepsOf } from '../src/json-pointer.js'

describe('pointerOf', () => {
  it('escapes what a step has of the signs of a pointer', () => {
    expect(pointerOf()).toBe('')
    expect(pointerOf('recipients', 0, 'name')).toBe('/recipients/0/name')
    expect(pointerOf('positions', '/a~1')).toBe('/positions/~1a~01')
  })
})

describe('stepsOf', () => {
  it.each([
    ['/header/number/text', ['header', 'number', 'text']],
    ['header.number.text', ['header', 'number', 'text']],
    ['recipients.0.name', ['recipients', '0', 'name']],
    ['/positions/~1header~1number', ['positions', '/header/number']],
    ['/a~01', ['a~1']],
    ['/', []],
    ['', []],
  ])('of %j are %j', (path, parts) => {
    expect(stepsOf(path)).toEqual(parts)
  })
})

describe('partAt', () => {
  const value = { header: { date: null, subject: 'Họp' }, recipients: [{ name: 'Sở Y tế' }] }

  it('gives the part that a path leads to', () => {
    expect(partAt(value, ['recipients', '0', 'name'])).toBe('Sở Y tế')
    expect(partAt(value, ['header', 'date'])).toBeNull()
    expect(partAt(value, [])).toBe(value)
  })

  it.each([
    [['header', 'place']],
    [['header', 'date', 'year']],
    [['header', 'subject', 'length']],
    [['recipients', '1']],
    [['toString']],
  ])('gives null at %j, where there is none', (path) => {
    expect(partAt(value, path)).toBeNull()
  })
})
