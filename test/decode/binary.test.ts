import { describe, expect, it } from 'vitest'
import { refuseControls, refuseSignature } from '../../src/decode/binary.js'
import { DecodeError } from '../../src/decode/error.js'
import { bytesOf } from './encode.js'

describe('refuseSignature', () => {
  it.each([
    ['JPEG', '\xff\xd8\xff\xe0'],
    ['GIF89a', 'GIF89a'],
    ['7z', "7z\xbc\xaf'\x1c"],
    ['RAR', 'Rar!\x1a\x07\0'],
  ])('refuses %s', (_, start) => {
    expect(() => refuseSignature(bytesOf(start))).toThrow(DecodeError)
  })

  it('tells the format', () => {
    expect(() => refuseSignature(bytesOf('%PDF-1.4'))).toThrow(
      expect.objectContaining({ code: 'binary', detail: 'PDF', message: 'not a text file but PDF' }),
    )
  })

  it.each(['', '%', '%PD', ' %PDF-1.4', 'PK Sở Y tế', 'GIF5', '{\\b'])('lets %j pass', (text) => {
    expect(() => refuseSignature(bytesOf(text))).not.toThrow()
  })
})

describe('refuseControls', () => {
  it('refuses more than the share, and no less', () => {
    expect(() => refuseControls('abcd\0', 0.19)).toThrow(DecodeError)
    expect(() => refuseControls('abcd\0', 0.2)).not.toThrow()
  })

  it('counts no white space and no escape', () => {
    expect(() => refuseControls('\t\n\v\f\r\x1b', 0)).not.toThrow()
    expect(() => refuseControls('\x13', 0)).toThrow(DecodeError)
  })

  it('judges by the beginning', () => {
    const text = `${'a'.repeat(65_536)}${'\0'.repeat(65_536)}`
    expect(() => refuseControls(text, 0)).not.toThrow()
    expect(() => refuseControls(text.slice(1), 0)).toThrow(DecodeError)
  })
})
