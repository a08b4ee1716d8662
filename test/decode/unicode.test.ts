import { describe, expect, it } from 'vitest'
import {
  byteOrderMark,
  decodeStrictly,
  decodeUnicode,
  invalidUnicode,
  zeroPattern,
} from '../../src/decode/unicode.js'
import { bytesOf } from './encode.js'

const little = (text: string): Buffer => Buffer.from(text, 'utf16le')
const big = (text: string): Buffer => little(text).swap16()

describe('byteOrderMark', () => {
  it.each([
    ['\xef\xbb\xbfa', 'utf-8'],
    ['\xff\xfea\0', 'utf-16le'],
    ['\xfe\xff\0a', 'utf-16be'],
    ['\xef\xbb', null],
    ['\xff', null],
    ['a\xff\xfe', null],
    ['', null],
  ])('of %j is %j', (text, encoding) => {
    expect(byteOrderMark(bytesOf(text))).toBe(encoding)
  })
})

describe('zeroPattern', () => {
  it('tells UTF-16 by the zeros of Latin letters', () => {
    expect(zeroPattern(little('Thông báo kết luận'))).toBe('utf-16le')
    expect(zeroPattern(big('Thông báo kết luận'))).toBe('utf-16be')
  })

  it.each([
    ['an odd number of bytes', little('Thông báo').subarray(1)],
    ['two bytes', little('T')],
    ['no zero', Buffer.from('Thông báo!')],
    ['zeros on either side', bytesOf('\0a\0ba\0b\0')],
    ['few zeros', bytesOf('abc\0'.padEnd(100, 'x'))],
    ['East Asian text', little('中华人民共和国a')],
  ])('tells nothing by %s', (_, bytes) => {
    expect(zeroPattern(bytes)).toBeNull()
  })
})

describe('decodeStrictly', () => {
  it('reads each encoding, without its mark', () => {
    expect(decodeStrictly(Buffer.from('\ufeffSở 😀'), 'utf-8')).toBe('Sở 😀')
    expect(decodeStrictly(Buffer.from('Sở\ufeff'), 'utf-8')).toBe('Sở\ufeff')
    expect(decodeStrictly(little('\ufeffSở'), 'utf-16le')).toBe('Sở')
    expect(decodeStrictly(big('\ufeffSở'), 'utf-16be')).toBe('Sở')
    expect(decodeStrictly(bytesOf(''), 'utf-8')).toBe('')
  })

  it('reads nothing that is not valid', () => {
    expect(decodeStrictly(bytesOf('a\xff'), 'utf-8')).toBeNull()
    expect(decodeStrictly(little('a\ud800'), 'utf-16le')).toBeNull()
    expect(decodeStrictly(bytesOf('\0a\0'), 'utf-16be')).toBeNull()
  })
})

describe('decodeUnicode', () => {
  it('reads what is valid, and else tells why not', () => {
    expect(decodeUnicode(Buffer.from('Sở'), 'utf-8', 'invalid-utf-8')).toBe('Sở')
    expect(() => decodeUnicode(bytesOf('a\n\xff'), 'utf-8', 'invalid-utf-8')).toThrow(
      expect.objectContaining({ code: 'invalid-utf-8', line: 2, offset: 2 }),
    )
  })
})

describe('invalidUnicode', () => {
  it('tells the first byte that does not belong, past what the bytes themselves spell', () => {
    const told = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => {
      const { line, offset } = invalidUnicode(bytes, encoding, 'invalid-encoding')
      return [line, offset]
    }
    expect(told(Buffer.concat([Buffer.from('\ufffdở\n'), bytesOf('\xff')]), 'utf-8')).toEqual([2, 7])
    expect(told(little('\ufffdở\n\ud800a'), 'utf-16le')).toEqual([2, 6])
    expect(told(big('\ufffdở\n\udc00a'), 'utf-16be')).toEqual([2, 6])
  })
})
