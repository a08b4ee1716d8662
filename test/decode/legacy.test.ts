import { describe, expect, it } from 'vitest'
import { convert, firstUndefined, legacyTables, type LegacyEncoding } from '../../src/decode/legacy.js'
import type { LegacyEncodingName } from '../../src/vocabulary/encodings/names.js'
import { encode } from './encode.js'

const lower = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ'
const letters = lower + lower.toUpperCase()

const named = (name: LegacyEncodingName): LegacyEncoding => legacyTables().find((one) => one.name === name)!

describe('convert', () => {
  it.each(['vni', 'windows-1258', 'viscii'] as const)('%s has all 134 letters, each its own', (name) => {
    const codes = [...letters].map((letter) => encode(letter, name))
    expect(new Set(codes).size).toBe(134)
    expect(convert(codes.join(' '), named(name))).toBe([...letters].join(' '))
  })

  it('TCVN3 has 67 letters and seven capitals', () => {
    const held = lower + 'ĂÂÊÔƠƯĐ'
    expect(convert(encode(held, 'tcvn3'), named('tcvn3'))).toBe(held)
  })

  it('windows-1258 is what the platform takes it for', () => {
    const decoder = new TextDecoder('windows-1258')
    const defined = Array.from({ length: 256 }, (_, byte) => byte).filter(
      (byte) => firstUndefined(String.fromCharCode(byte), named('windows-1258')) === -1,
    )
    expect(defined).toHaveLength(256 - 9)
    for (const byte of defined) {
      const read = convert(`a${String.fromCharCode(byte)}`, named('windows-1258'))
      expect(read).toBe(decoder.decode(Uint8Array.of(0x61, byte)).normalize('NFC'))
    }
  })

  it.each([
    ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
    ['tcvn3', 'm­¬ng \x93n­íc\x94 \x96 5 m²', 'mương “nước” – 5 m²'],
    ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
    ['vni', 'UÛy ban, Uûy ban, UÛY BAN', 'Ủy ban, Ủy ban, ỦY BAN'],
    ['vni', 'quyeàn lôïi, kyõ thuaät, nghóa vuï', 'quyền lợi, kỹ thuật, nghĩa vụ'],
    ['viscii', 'Ðµc l§p - Tñ do - HÕnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['viscii', 'C\x93NG HÒA, \x9cy ban', 'CỘNG HÒA, Ủy ban'],
    ['viscii', 'C“NG HÒA “ngµt” – œy ban', 'CỘNG HÒA “ngột” – Ủy ban'],
    ['viscii', 'M\x1e', 'MỴ'],
  ] as const)('%s: %s', (name, text, read) => {
    expect(convert(text, named(name))).toBe(read)
  })
})

describe('firstUndefined', () => {
  it.each([
    ['tcvn3', 'B¸o c¸o\xa0“®ñ”', -1],
    ['tcvn3', 'B¸o °', 4],
    ['tcvn3', '\x81', 0],
    ['vni', 'baùo', -1],
    ['vni', 'bùao', 1],
    ['viscii', '\x80\x81\xa0\xff', -1],
  ] as const)('%s: %j', (name, text, offset) => {
    expect(firstUndefined(text, named(name))).toBe(offset)
  })
})
