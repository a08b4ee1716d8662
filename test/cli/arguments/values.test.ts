import { describe, expect, it } from 'vitest'
import { encodings } from '../../../src/decode/index.js'
import { count, encoding, seconds, size, sizeText, ValueError } from '../../../src/cli/arguments/values.js'

describe('count', () => {
  it('takes whole numbers from 0 on', () => {
    expect([count('0'), count('4'), count('9999')]).toEqual([0, 4, 9999])
    for (const value of ['', '-1', '1.5', '10000', '4 ']) expect(() => count(value)).toThrow(ValueError)
  })
})

describe('seconds', () => {
  it('takes numbers above 0', () => {
    expect([seconds('30'), seconds('0.5')]).toEqual([30, 0.5])
    for (const value of ['0', '-1', '1e3', '1.2.3', '5s', ''])
      expect(() => seconds(value)).toThrow(ValueError)
  })
})

describe('encoding', () => {
  it('takes every encoding that can be read, by any of its names', () => {
    expect(encodings.map(encoding)).toEqual(encodings)
    expect(['TCVN3', 'abc', 'UTF8', 'cp1258'].map(encoding)).toEqual([
      'tcvn3',
      'tcvn3',
      'utf-8',
      'windows-1258',
    ])
    for (const value of ['', 'latin1', 'windows-1252']) expect(() => encoding(value)).toThrow(ValueError)
  })
})

describe('size and sizeText', () => {
  it.each([
    ['500', 500, '500 B'],
    ['2k', 2048, '2 kB'],
    ['1.5M', undefined, ''],
    ['50MB', 52_428_800, '50 MB'],
    ['1G', 2 ** 30, '1 GB'],
    ['', undefined, ''],
  ])('reads the size %j', (text, bytes, shown) => {
    if (bytes === undefined) expect(() => size(text)).toThrow()
    else expect([size(text), sizeText(bytes)]).toEqual([bytes, shown])
  })
})
