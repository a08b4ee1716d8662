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

  it('tells which item is new, and which is gone', () => {
    const [a, b, c] = ['1', '2', '3'].map((number) => ({ number, text: `Việc ${number}`, items: [] }))
    const added = { number: '2', text: 'Việc mới', items: [] }
    expect(differences({ items: [a, b, c] }, { items: [a, added, b, c] })).toEqual([
      { pointer: '/items/1', kept: undefined, read: added },
    ])
    expect(differences({ items: [a, b, c] }, { items: [a, c] })).toEqual([
      { pointer: '/items/1', kept: b, read: undefined },
    ])
    // Those behind it are numbered anew.
    expect(differences([a, b], [added, { ...a, number: '2' }, { ...b, items: ['x'] }])).toEqual([
      { pointer: '/0', kept: undefined, read: added },
      { pointer: '/1/number', kept: '1', read: '2' },
      { pointer: '/2/items/0', kept: undefined, read: 'x' },
    ])
  })

  it('escapes what a pointer reserves', () => {
    expect(differences({ '/header~x': 1 }, { '/header~x': 2 })[0]!.pointer).toBe('/~1header~0x')
  })
})
