import { describe, expect, it } from 'vitest'
import { isDoubtful, reviewText } from '../../src/output/review.js'
import { notice } from './notices.js'

describe('isDoubtful', () => {
  it('is an error or a warning', () => {
    expect(isDoubtful({ severity: 'error' })).toBe(true)
    expect(isDoubtful({ severity: 'warning' })).toBe(true)
    expect(isDoubtful({ severity: 'info' })).toBe(false)
  })
})

describe('reviewText', () => {
  const textOf = (place: string) =>
    reviewText(
      { ...notice, meeting: { ...notice.meeting, place } },
      { pointer: '/meeting/place', reason: 'suy ra' },
    )

  it('quotes the value, as much of it as a list has room for', () => {
    expect(textOf('Huế')).toBe('“Huế”: suy ra')
    expect(textOf('a'.repeat(60))).toBe(`“${'a'.repeat(60)}”: suy ra`)
    expect(textOf('a'.repeat(61))).toBe(`“${'a'.repeat(60)}…”: suy ra`)
  })
})
