import { describe, expect, it } from 'vitest'
import { bare, isCapitals, sentenceCase, startsCapital } from '../../src/language/letters.js'

describe('bare', () => {
  it.each([
    ['NƠI NHÂN:', 'noi nhan:'],
    ['Ủy ban – Uỷ ban', 'uy ban – uy ban'],
    ['CỘNG HOÀ, cộng hòa', 'cong hoa, cong hoa'],
    ['Đắk Lắk, đ/c, Ðã ký, ð', 'dak lak, d/c, da ky, d'],
    ['ỬỮỰỲỶỸ ăâêôơư', 'uuuyyy aaeoou'],
    ['Số: 12/TB', 'so: 12/tb'],
    ['ΣЖ', 'σж'],
    ['', ''],
  ])('reads %j as %j', (text, plain) => {
    expect(bare(text)).toBe(plain)
  })

  it('keeps every offset, also where lower case is longer', () => {
    for (const text of ['İ x', '📌 Số', 'a\u0301']) expect(bare(text)).toHaveLength(text.length)
  })
})

describe('isCapitals', () => {
  it.each(['ỦY BAN NHÂN DÂN', 'VĂN PHÒNG 2', 'QUYẾT ĐỊNH CỦA TTg', 'Ủ'])('takes %j', (text) => {
    expect(isCapitals(text)).toBe(true)
  })

  it.each(['Ủy ban', 'TB-UBND ngày', '12/2024', '', 'TTg'])('leaves %j', (text) => {
    expect(isCapitals(text)).toBe(false)
  })
})

describe('startsCapital', () => {
  it.each(['Ủy ban', '“Đề án', '(Ảnh', ' Sở', '"‘Sở'])('takes %j', (text) => {
    expect(startsCapital(text)).toBe(true)
  })

  it.each(['ủy ban', '1. Sở', '- Sở', ''])('leaves %j', (text) => {
    expect(startsCapital(text)).toBe(false)
  })
})

describe('sentenceCase', () => {
  it.each([
    ['THÔNG BÁO', 'Thông báo'],
    ['điều chỉnh', 'Điều chỉnh'],
    ['', ''],
  ])('puts %j as %j', (text, put) => {
    expect(sentenceCase(text)).toBe(put)
  })
})
