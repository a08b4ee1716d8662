import { describe, expect, it } from 'vitest'
import { differences } from '../../../src/cli/check/compare.js'

describe('differences', () => {
  it('finds none between equal values', () => {
    expect(differences({ a: [1, { b: null }] }, { a: [1, { b: null }] })).toEqual([])
    expect(differences(undefined, undefined)).toEqual([])
  })

  it('tells each place by its pointer', () => {
    const kept = { header: { date: '2024-01-15', place: 'Phú Mỹ' }, items: ['a', 'b'] }
    const read = { header: { date: '2024-01-16', place: 'Phú Mỹ' }, items: ['a', 'c', 'd'] }
    expect(differences(kept, read)).toEqual([
      { pointer: '/header/date', kept: '2024-01-15', read: '2024-01-16' },
      { pointer: '/items/1', kept: 'b', read: 'c' },
      { pointer: '/items/2', kept: undefined, read: 'd' },
    ])
  })

  it('tells a part that only one has as a whole', () => {
    expect(differences({ a: { b: 1 } }, {})).toEqual([{ pointer: '/a', kept: { b: 1 }, read: undefined }])
    expect(differences({ a: null }, { a: { b: 1 } })).toEqual([{ pointer: '/a', kept: null, read: { b: 1 } }])
    expect(differences({ a: [] }, { a: {} })).toHaveLength(1)
  })

  it('escapes what a pointer reserves', () => {
    expect(differences({ '/header~x': 1 }, { '/header~x': 2 })[0]!.pointer).toBe('/~1header~0x')
  })
})
