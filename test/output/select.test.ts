import { describe, expect, it } from 'vitest'
import { select, steps, valueAt } from '../../src/output/select.js'

describe('steps', () => {
  it.each([
    ['/header/number/text', ['header', 'number', 'text']],
    ['header.number.text', ['header', 'number', 'text']],
    ['recipients.0.name', ['recipients', '0', 'name']],
    ['/positions/~1header~1number', ['positions', '/header/number']],
    ['/a~01', ['a~1']],
    ['/', []],
    ['', []],
  ])('of %j are %j', (path, parts) => {
    expect(steps(path)).toEqual(parts)
  })
})

describe('select', () => {
  const value = { header: { date: null, subject: 'Họp' }, recipients: [{ name: 'Sở Y tế' }] }

  it('gives the part that a path leads to', () => {
    expect(select(value, ['recipients', '0', 'name'])).toBe('Sở Y tế')
    expect(select(value, ['header', 'date'])).toBeNull()
    expect(select(value, [])).toBe(value)
  })

  it.each([
    [['header', 'place']],
    [['header', 'date', 'year']],
    [['header', 'subject', 'length']],
    [['recipients', '1']],
    [['toString']],
  ])('gives null at %j, where there is none', (path) => {
    expect(select(value, path)).toBeNull()
  })

  it('shows as much of a text as a list has room for', () => {
    expect(valueAt(value, '/header/subject')).toBe('Họp')
    expect(valueAt({ text: 'a'.repeat(61) }, '/text')).toBe(`${'a'.repeat(60)}…`)
    expect(valueAt({ text: 'a'.repeat(60) }, '/text')).toBe('a'.repeat(60))
  })
})
