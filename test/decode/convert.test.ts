import { describe, expect, it } from 'vitest'
import { convertLegacy, convertWhole } from '../../src/decode/convert.js'
import { legacyTables } from '../../src/decode/legacy.js'
import type { LegacyEncodingName } from '../../src/vocabulary/encodings/names.js'
import { encode } from './encode.js'

const named = (name: LegacyEncodingName) => legacyTables().find((one) => one.name === name)!

describe('convertLegacy', () => {
  it('converts a text without modern letters as a whole', () => {
    expect(convertLegacy('TH¤NG B¸O\nphóc lîi', named('tcvn3'))).toEqual({
      text: 'THÔNG BÁO\nphúc lợi',
      offset: null,
      doubt: null,
    })
  })

  it('converts the legacy lines of another; one that does not tell goes with the line before', () => {
    const modern = 'Cổng thông tin\nphóc\n'
    expect(convertLegacy(`${modern}TH¤NG B¸O\nphóc\nỦy ban\nphóc`, named('tcvn3'))).toEqual({
      text: `${modern}THÔNG BÁO\nphúc\nỦy ban\nphóc`,
      offset: modern.length,
      doubt: null,
    })
  })

  it('counts from the line that is another, and places the doubt in the whole', () => {
    const modern = 'Cổng thông tin\n'
    const text = `${modern}${encode('Ghi chép:\nKiểm soát lũ: ảnh của xã\n', 'tcvn3')}`
    const { offset, doubt, text: read } = convertLegacy(text, named('tcvn3'))
    expect(offset).toBe(modern.length)
    expect(doubt).toEqual({ word: 'ảnh', offset: read.indexOf('ảnh') })
  })
})

describe('convertWhole', () => {
  it('restores the capitals that only TCVN3 loses', () => {
    const text = 'THÔNG BÁO\nGhi: ứng phó'
    const doubt = { word: 'ứng', offset: text.indexOf('ứng') }
    expect(convertWhole(encode(text, 'tcvn3'), named('tcvn3'))).toEqual({ text, doubt })
    expect(convertWhole(encode(text, 'viscii'), named('viscii'))).toEqual({ text, doubt: null })
  })
})
