import { describe, expect, it } from 'vitest'
import { spaced } from '../../../src/language/numbers/spaced.js'
import { readAs } from './read.js'

describe('spaced', () => {
  it.each([
    ['123 CV/BTGTU ngày', '123 CV/BTGTU', 'CV', 'BTGTU'],
    ['7 QĐ/UB-TC.', '7 QĐ/UB-TC', 'QĐ', 'UB-TC'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(spaced, text)).toEqual([number, type, organ])
  })

  it.each(['15 hộ/xã', '12 UBND/TNMT', '123  CV/BTGTU', '123-CV/BTGTU', '123 CV/Ban'])(
    'reads none in %j',
    (text) => {
      expect(readAs(spaced, text)).toBeNull()
    },
  )
})
