import { describe, expect, it } from 'vitest'
import { HOUR } from '../../../src/language/dates/hour.js'

const hour = new RegExp(HOUR, 'y')

describe('HOUR', () => {
  it.each([
    ['17 giờ 00 ngày 05/5/2026', '17 giờ 00'],
    ['8h30, ngày 16/9', '8h30'],
    ['14 g 30 phút', '14 g 30 phút'],
    ['7h30p ngày mai', '7h30p'],
    ['7 giờ 30’ ngày mai', '7 giờ 30’'],
    ['16 giờ phải báo cáo', '16 giờ'],
    ['16h phải báo cáo', '16h'],
  ])('is what %j begins with', (text, expected) => {
    hour.lastIndex = 0
    expect(hour.exec(text)?.[0]).toBe(expected)
  })

  it.each(['05 gói thầu', '12 hộ dân', '3 ha', '17/5', 'giờ'])('is none in %j', (text) => {
    hour.lastIndex = 0
    expect(hour.test(text)).toBe(false)
  })
})
