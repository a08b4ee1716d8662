import { describe, expect, it } from 'vitest'
import { decodeNamed, encodingNamed, encodings, readLatin1 } from '../../src/decode/named.js'
import { bytesOf, encode } from './encode.js'

describe('decodeNamed', () => {
  it.each([
    ['UTF16LE', 'utf-16le', Buffer.from('Sở Y tế', 'utf16le')],
    ['UTF-8', 'utf-8', Buffer.from('Sở Y tế'.normalize('NFD'))],
    [' cp1258 ', 'windows-1258', bytesOf(encode('Sở Y tế', 'windows-1258'))],
    ['VNI-Windows', 'vni', bytesOf(encode('Sở Y tế', 'vni'))],
    ['utf-8+viscii', 'utf-8+viscii', Buffer.from(encode('Sở Y tế', 'viscii'))],
  ])('reads what is called %j', (name, encoding, bytes) => {
    expect(decodeNamed(bytes, name)).toEqual({ text: 'Sở Y tế', encoding, doubt: null })
  })

  it('tells the word that may have lost a capital', () => {
    const text = 'Ghi: ứng phó'
    expect(decodeNamed(bytesOf(encode(text, 'tcvn3')), 'tcvn3')).toEqual({
      text,
      encoding: 'tcvn3',
      doubt: { word: 'ứng', offset: 5 },
    })
  })

  it('counts bytes up to what the encoding cannot hold', () => {
    const bad = (offset: number) =>
      expect.objectContaining({ code: 'invalid-encoding', detail: 'tcvn3', offset })
    expect(() => decodeNamed(bytesOf('B¸o\xbf'), 'tcvn3')).toThrow(bad(3))
    expect(() => decodeNamed(Buffer.from('B¸o¿'), 'utf-8+tcvn3')).toThrow(bad(4))
  })

  it.each(['', 'utf-7', 'utf-8+utf-8', 'latin1'])('knows no encoding %j', (name) => {
    expect(() => decodeNamed(bytesOf(''), name)).toThrow(
      expect.objectContaining({ code: 'unknown-encoding', detail: name }),
    )
  })
})

describe('encodings', () => {
  it('has each legacy one also over UTF-8', () => {
    expect(encodings).toHaveLength(11)
    expect(encodings.filter((name) => name.startsWith('utf-8+'))).toEqual([
      'utf-8+tcvn3',
      'utf-8+vni',
      'utf-8+windows-1258',
      'utf-8+viscii',
    ])
  })
})

describe('encodingNamed', () => {
  it('gives the name that is printed', () => {
    expect(['VNI-Windows', ' utf8 ', 'viscii', 'latin1'].map(encodingNamed)).toEqual([
      'vni',
      'utf-8',
      'viscii',
      undefined,
    ])
  })
})

describe('readLatin1', () => {
  it('reads each byte of the view, and none around it', () => {
    expect(readLatin1(Uint8Array.of(0x61, 0x80, 0xff, 0x62).subarray(1, 3))).toBe('\x80\xff')
  })
})
