import { describe, expect, it } from 'vitest'
import { json } from '../../src/output/json.js'
import { notice, options } from './notices.js'

const several = (compact: boolean, count: number) => {
  const format = json({ ...options, compact, select: 'header.number' })
  const pieces = Array.from({ length: count }, (_, index) => format.add(format.piece(notice), index))
  return [format.open(), ...pieces, format.close(count)].join('')
}
const NUMBER = { text: '45/TB-UBND', ordinal: 45, symbol: 'TB-UBND' }

describe('json', () => {
  it('writes one notice as an object, or the part of it that is wanted', () => {
    const whole = json(options)
    expect(whole.alone(whole.piece(notice))).toBe(`${JSON.stringify(notice, undefined, 2)}\n`)
    const place = json({ ...options, select: '/header/place' })
    expect(place.alone(place.piece(notice))).toBe('"Sơn Bình"\n')
  })

  it.each([0, 1, 2])('writes %i as an array', (count) => {
    const numbers = Array.from({ length: count }, () => NUMBER)
    expect(several(false, count)).toBe(`${JSON.stringify(numbers, undefined, 2)}\n`)
    expect(several(true, count)).toBe(`${JSON.stringify(numbers)}\n`)
  })
})
