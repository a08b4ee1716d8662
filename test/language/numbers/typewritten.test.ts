import { describe, expect, it } from 'vitest'
import { typewritten } from '../../../src/language/numbers/typewritten.js'
import { parseNumber } from '../../../src/language/numbers.js'
import { findReferences } from '../../../src/language/references.js'
import { readAs } from './read.js'

describe('typewritten', () => {
  it.each([
    ['05 BXD/QLN ngày', '05 BXD/QLN', 'BXD/QLN'],
    ['1131 TC/QĐ/CĐKT', '1131 TC/QĐ/CĐKT', 'TC/QĐ/CĐKT'],
    ['1209 TCT/QĐ-TCCB', '1209 TCT/QĐ-TCCB', 'TCT/QĐ-TCCB'],
    ['437 CP-VX', '437 CP-VX', 'CP-VX'],
    ['280 TTg', '280 TTg', 'TTg'],
  ])('reads %j', (text, number, organ) => {
    expect(readAs(typewritten, text)).toEqual([number, null, organ])
  })

  it.each(['12 UBND', '15 Ban/xã', '12  BXD/QLN', '12 Sở Y tế/Ban'])('reads none in %j', (text) => {
    expect(readAs(typewritten, text)).toBeNull()
  })

  it('is read where a number is announced', () => {
    expect(parseNumber('Số: 1131 TC/QĐ/CĐKT')).toMatchObject({ ordinal: 1131, symbol: 'TC/QĐ/CĐKT' })
    expect(parseNumber('Số: 72 TC-TCT')).toMatchObject({ text: '72 TC-TCT', ordinal: 72 })
  })

  it('is read in a citation', () => {
    const text = 'Theo Quyết định số 1131 TC/QĐ/CĐKT ngày 1/11/1995 của Bộ Tài chính.'
    expect(findReferences(text).map(({ number }) => number.text)).toEqual(['1131 TC/QĐ/CĐKT'])
    expect(findReferences('giao 12 BXD/QLN rà soát')).toEqual([])
  })
})
