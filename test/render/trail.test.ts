import { describe, expect, it } from 'vitest'
import { Context } from '../../src/fields/context.js'
import { Trail, type Explanation } from '../../src/render/trail.js'
import { REVIEW_REASONS } from '../../src/vocabulary/review-reasons.js'
import { placed } from './placed.js'

const { context, span } = placed('Số: 12/TB-SYT', 'Sở Y tế họp')

describe('Trail', () => {
  it('leads to each value from the top down', () => {
    const trail = new Trail(context, true)
    const written = trail.parts([span('Sở Y tế')], 'conclusions', (value, below) =>
      below.part(value, 'items', () => ({
        text: trail.text(value, 'text'),
        all: trail.texts([value, value], 'all'),
      })),
    )
    expect(written).toEqual([{ text: 'Sở Y tế', all: ['Sở Y tế', 'Sở Y tế'] }])
    expect(Object.keys(trail.places)).toEqual([
      '/conclusions/0/items/text',
      '/conclusions/0/items/all/0',
      '/conclusions/0/items/all/1',
    ])
    expect(trail.places['/conclusions/0/items/text']!.start).toEqual({ line: 2, column: 1, offset: 14 })
  })

  it('points at a whole by its text too', () => {
    const trail = new Trail(context, true)
    trail.wholes([span('12/TB-SYT')], 'references', (value) => trail.text(value, 'text'))
    trail.whole(span('12/TB-SYT'), 'number', () => trail.text(span('12/TB-SYT'), 'text'))
    const { places } = trail
    expect(places['/references/0']).toEqual(places['/references/0/text'])
    expect(places['/number']).toEqual(places['/references/0'])
    expect(places['/number']!.start.column).toBe('Số: '.length + 1)
  })

  it('keeps no place where nobody asks, nor of what is missing', () => {
    const trail = new Trail(context, false)
    expect([trail.text(span('Sở Y tế'), 'name'), trail.textOrNull(null, 'place')]).toEqual(['Sở Y tế', null])
    expect(trail.places).toEqual({})
  })

  it('writes a word of a fixed choice, placed or not', () => {
    const trail = new Trail(context, true)
    expect([trail.choice('party', 'system'), trail.choice(span('Sở Y tế', 'state'), 'kind')]).toEqual([
      'party',
      'state',
    ])
    expect(Object.keys(trail.places)).toEqual(['/kind'])
  })

  it('lists what is doubtful, and tells why', () => {
    const doubting = new Context(context.source)
    const value = doubting.doubt(span('Sở Y tế'), 'issuer-by-place')
    const told: Explanation[] = []
    const trail = new Trail(doubting, false, (entry) => told.push(entry))
    trail.part(value, 'issuer', (name) => trail.text(name, 'name'))
    trail.part({}, 'header', () => trail.text(span('12/TB-SYT'), 'nothing'))
    const why = REVIEW_REASONS['issuer-by-place']
    expect(trail.review).toEqual([{ pointer: '/issuer/name', reason: why }])
    expect(told).toMatchObject([
      { pointer: '/issuer/name', line: 2, value: 'Sở Y tế', why },
      { pointer: '/header/nothing', line: 1, value: '12/TB-SYT', rule: 'fields', why: '' },
    ])
  })

  it('writes no blanks that were put back', () => {
    const put = new Context({ ...context.source, added: ['Số: 12/TB-SYT\nSở'.length] })
    expect(new Trail(put, false).text(span('Sở Y tế'), 'name')).toBe('SởY tế')
  })
})
