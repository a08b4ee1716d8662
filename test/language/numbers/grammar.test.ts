import { describe, expect, it } from 'vitest'
import {
  canonicalText,
  compile,
  FIRST_SLASH,
  isCanonical,
  isSymbol,
  isTypeCode,
  leadAt,
  pieces,
  typeCodes,
} from '../../../src/language/numbers/grammar.js'

describe('leadAt', () => {
  it.each([
    ['12/TB-UBND', 'slash letter'],
    ['12 / TB-UBND', 'slash letter'],
    ['…/TB-UBND', 'slash letter'],
    ['12/2025/QĐ-TTg', 'slash year'],
    ['12-TB/TU', 'dash letter'],
    ['12 – TB/TU', 'dash letter'],
    ['12 CV/BTG', 'space letter'],
  ])('of %j is %j', (text, lead) => {
    expect(leadAt(`số ${text}`, 3)).toBe(lead)
    expect(leadAt(`số ${text}`, 0)).toBeNull()
  })

  it.each(['12/7/2025', '24/24', '12 xã', '12-15 hộ', '12. Giao', 'km/h', '12/2025'])(
    'of %j is none',
    (text) => {
      expect(leadAt(text, 0)).toBeNull()
    },
  )
})

describe('FIRST_SLASH', () => {
  it('is that of a number, not of a date or of words in small letters', () => {
    const text = 'ngày 5/7/2025, và/hoặc số 12/2025/QĐ-TTg'
    FIRST_SLASH.lastIndex = 0
    expect(FIRST_SLASH.exec(text)?.index).toBe(text.indexOf('/2025/QĐ'))
  })
})

describe('type codes', () => {
  it('are known in any case, with the stroke of the Đ or without', () => {
    expect(['TB', 'QĐ', 'TTr', 'TTR', 'QÐ', 'QD'].every(isTypeCode)).toBe(true)
    expect(['UBND', 'SYT', 'T', ''].some(isTypeCode)).toBe(false)
  })

  it('stand in the list longest first', () => {
    const lengths = typeCodes.map(({ length }) => length)
    expect(lengths).toEqual([...lengths].sort((a, b) => b - a))
    expect(typeCodes.indexOf('TTLT')).toBeLessThan(typeCodes.indexOf('TT'))
  })
})

describe('isSymbol', () => {
  it.each(['UBND', 'TTg', 'VPCP-KTTH', 'QLG&CS', 'KCHT &ĐT', 'QyĐ'])('knows %s', (symbol) => {
    expect(isSymbol(symbol)).toBe(true)
  })

  it.each(['Thanh', 'Ban', 'UBND-Phong', 'A', 'TB-N'])('knows none in %s', (symbol) => {
    expect(isSymbol(symbol)).toBe(false)
  })
})

describe('canonicalText', () => {
  it.each([
    ['805 - TB/VPTU', '805-TB/VPTU'],
    ['2686/QÐ–BCÐ', '2686/QĐ-BCĐ'],
    ['12 ⁄ TB‑UBND', '12/TB-UBND'],
    ['19/BKH-KCHT &ĐT', '19/BKH-KCHT&ĐT'],
    ['……/TB-UBND', '/TB-UBND'],
  ])('of %j is %j', (raw, text) => {
    expect(isCanonical(raw)).toBe(false)
    expect(canonicalText(raw)).toBe(text)
  })

  it('leaves what is written so', () => {
    for (const raw of ['30a/NQ-CP', '66.1/2025/NQ-CP', '12/QD-UBND']) {
      expect(isCanonical(raw)).toBe(true)
      expect(canonicalText(raw)).toBe(raw)
    }
  })
})

describe('pieces', () => {
  const whole = (source: string, text: string) => compile(`${source}$`).test(text)

  it('tells an ordinal, also one that was left blank', () => {
    for (const text of ['7', '1.234', '30a', '66.1', '', '…', '.....', '____'])
      expect(whole(pieces.ordinal, text), text).toBe(true)
    for (const text of ['1234567', '30abc', '.', 'a7']) expect(whole(pieces.ordinal, text), text).toBe(false)
  })

  it('tells a token, which no letter follows', () => {
    for (const text of ['UBND', 'TTg', 'C06', 'KCHT &ĐT', 'V .I', 'UBND.NC'])
      expect(whole(pieces.token, text), text).toBe(true)
    for (const text of ['ubnd', '06C', 'UBND-NC', 'UBNDé'])
      expect(whole(pieces.token, text), text).toBe(false)
  })
})
