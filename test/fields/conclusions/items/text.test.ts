import { describe, expect, it } from 'vitest'
import { endsIn, isCut, isHeading } from '../../../../src/fields/conclusions/items/text.js'

const LONG = `Sở Y tế ${'rà soát các trạm y tế trên địa bàn '.repeat(5)}`.trim()

describe('isCut', () => {
  it.each([LONG, 'Rà soát các dự án. Trong đó', 'Rà soát các dự án,', 'Giao: Sở Y tế rà soát'])(
    'sees that %s was cut',
    (text) => {
      expect(isCut(text)).toBe(true)
    },
  )

  it.each(['Về quy hoạch', `${LONG}.`, `“${LONG}.”`, 'Sở Y tế báo cáo:', `(${LONG};)`])(
    'takes %s for whole',
    (text) => {
      expect(isCut(text)).toBe(false)
    },
  )
})

describe('isHeading', () => {
  it.each(['Về quy hoạch', 'Về quy hoạch:', 'Sở Y tế (thường trực)'])('takes %s for one', (text) => {
    expect(isHeading(text)).toBe(true)
  })

  it.each(['Sở Y tế báo cáo.', 'Sở Y tế báo cáo;', 'Sở Y tế,', 'Vì sao?', LONG])(
    'takes %s for none',
    (text) => {
      expect(isHeading(text)).toBe(false)
    },
  )
})

it('endsIn looks at the last character, if there is one', () => {
  expect(endsIn('.;', 'Giao;')).toBe(true)
  expect(endsIn('.;', 'a. b')).toBe(false)
  expect(endsIn('.;', '')).toBe(false)
})
