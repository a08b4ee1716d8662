import { describe, expect, it } from 'vitest'
import { daysInMonth, isoDate, lastDayOfMonth } from '../../../src/language/dates/calendar.js'

describe('daysInMonth', () => {
  it.each([
    [2025, 1, 31],
    [2025, 4, 30],
    [2025, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [null, 2, 29],
    [2025, 0, 0],
    [2025, 13, 0],
  ])('of %j, month %i: %i', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days)
  })
})

describe('isoDate', () => {
  it('writes a day that exists', () => {
    expect(isoDate(2025, 7, 5)).toBe('2025-07-05')
    expect(isoDate(2025, 12, 31)).toBe('2025-12-31')
  })

  it('knows none without a year, and none that does not exist', () => {
    expect(isoDate(null, 7, 5)).toBeNull()
    expect(isoDate(2025, 6, 31)).toBeNull()
    expect(isoDate(2025, 6, 0)).toBeNull()
    expect(isoDate(2025, 13, 1)).toBeNull()
  })
})

describe('lastDayOfMonth', () => {
  it('goes by the year, and takes month 0 for the December before', () => {
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29')
    expect(lastDayOfMonth(2025, 0)).toBe('2024-12-31')
    expect(lastDayOfMonth(null, 9)).toBeNull()
    expect(lastDayOfMonth(2025, 13)).toBeNull()
  })
})
