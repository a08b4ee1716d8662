import { describe, expect, it } from 'vitest'
import { isHalf } from '../../../../src/language/bodies/complement/half.js'
import { cursorAt } from './at.js'

describe('isHalf', () => {
  it.each([
    ['Công ty Sông| trắng', true],
    ['Đài Tiếng| nói', true],
    ['Công ty Điện| lập hồ sơ', false],
    ['Sở LĐ| lập hồ sơ', false],
    ['UBND Tỉnh| lập dự án', false],
    ['Công ty Sông12| lập', false],
    ['Công ty Nghiêng| trắng', true],
    ['Công ty SÔNG| trắng', false],
  ])('%j', (marked, half) => {
    const { line, end } = cursorAt(marked)
    expect(isHalf(line, end)).toBe(half)
  })
})
