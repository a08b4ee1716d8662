import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, decodeText, DecodeError, encodings } from '../../src/decode/index.js'
import { windows1252High } from '../../src/vocabulary/encodings/characters.js'
import { legacyEncodings } from '../../src/vocabulary/encodings/names.js'
import { bytesOf, encode, notice } from './encode.js'

const utf8 = (text: string): Uint8Array => Buffer.from(text)
const modern = 'Sáng nay, đồng chí Chủ tịch kết luận như sau:'

function failure(read: () => unknown): DecodeError {
  try {
    read()
  } catch (error) {
    if (error instanceof DecodeError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('decode: Unicode', () => {
  it.each([
    ['plain', utf8(modern), 'utf-8'],
    ['with a byte order mark', utf8(`\ufeff${modern}`), 'utf-8'],
    ['decomposed', utf8(modern.normalize('NFD')), 'utf-8'],
    ['UTF-16LE with a mark', Buffer.from(`\ufeff${modern}`, 'utf16le'), 'utf-16le'],
    ['UTF-16BE with a mark', Buffer.from(`\ufeff${modern}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16LE without', Buffer.from(modern, 'utf16le'), 'utf-16le'],
    ['UTF-16BE without', Buffer.from(modern, 'utf16le').swap16(), 'utf-16be'],
  ])('%s', (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: modern, encoding, problems: [] })
  })

  it('keeps line ends and control characters', () => {
    const text = 'một\r\nhai\rba\nbốn\0năm\x0c sáu \x13 bảy tám chín mười'
    expect(decode(utf8(text)).text).toBe(text)
    expect(decode(utf8('')).text).toBe('')
  })

  it.each([
    ['a sign or two', 'Tấm dày 5 µm, rộng 3 m², © Sở Y tế ® các xã, ½ số hộ ở ngoài đê'],
    ['Ð for Đ', 'Ðảng ủy xã\nÐiều 1\nÐồng chí Bí thư Ðảng ủy kết luận'],
    ['French', 'Le préfet a décidé où déjà été posée la façade naïve à côté, çà et là'],
    ['German', 'Der Bär für die größte Höhe ist müßig, während Öl fließt und Übung nützt'],
    ['Portuguese', 'Não está só, já há ações à mão, é só lá que vêm três vós e avô'],
    ['Chinese', '关于召开会议的通知，请各单位准时参加。'],
  ])('leaves %s as it is', (_, text) => {
    expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8', problems: [] })
  })
})

describe('decode: legacy encodings', () => {
  it.each(legacyEncodings)('tells %s by its content, as bytes and as text', (name) => {
    const text = name === 'tcvn3' ? notice.replace('Ủy', 'ủy') : notice
    const encoded = encode(text, name)
    const problems = [{ rule: 'encoding-converted', detail: name, offset: null }]
    expect(decode(bytesOf(encoded))).toEqual({ text, encoding: name, problems })
    expect(decodeText(encoded)).toEqual({ text, encoding: `utf-8+${name}`, problems })
    const shown = encoded.replace(/[\x80-\x9f]/g, (byte) => windows1252High[byte.charCodeAt(0) - 0x80]!)
    expect(decode(utf8(shown))).toEqual({ text, encoding: `utf-8+${name}`, problems })
  })

  it('converts UTF-16 too', () => {
    const bytes = Buffer.from('\ufeffTh«ng b¸o kÕt luËn', 'utf16le')
    expect(decode(bytes)).toMatchObject({ text: 'Thông báo kết luận', encoding: 'utf-16le+tcvn3' })
  })

  it.each([
    ['TH¤NG B¸O', 'THÔNG BÁO'],
    ['THOÂNG BAÙO', 'THÔNG BÁO'],
    ['Uû ban nh©n d©n', 'Uỷ ban nhân dân'],
    ['Uûy ban nhaân daân tænh', 'Ủy ban nhân dân tỉnh'],
    ['Ðµc l§p - Tñ do - HÕnh phúc', 'Độc lập - Tự do - Hạnh phúc'],
    ['Chü t¸ch, phó chü t¸ch', 'Chủ tịch, phó chủ tịch'],
    ['“Th«ng b¸o” – kÕt luËn…', '“Thông báo” – kết luận…'],
  ])('%s', (text, read) => {
    expect(decodeText(text).text).toBe(read)
  })

  it('converts only the legacy lines of a text of both kinds', () => {
    const header = 'Cổng thông tin của các xã: tải về được\n'
    const text = `${header}TH¤NG B¸O\nVÒ viÖc n¹o vÐt kªnh m­¬ng\nphóc lîi\nBản quyền © của các xã\n`
    const read = decodeText(text)
    expect(read.text).toBe(
      `${header}THÔNG BÁO\nVề việc nạo vét kênh mương\nphúc lợi\nBản quyền © của các xã\n`,
    )
    expect(read.encoding).toBe('utf-8+tcvn3')
    expect(read.problems).toEqual([{ rule: 'encoding-converted', detail: 'tcvn3', offset: header.length }])
  })

  it('tells the first word that may have lost a capital', () => {
    const header = 'Cổng thông tin của các xã: tải về được\n'
    const text = encode('Thông báo\nKhảo sát tuyến kênh - ảnh: Mai Chi\nGhi chép: ảnh của xã\n', 'tcvn3')
    const lost = { rule: 'case-lost', detail: 'ảnh' }
    const { problems } = decodeText(text)
    expect(problems).toMatchObject([{ rule: 'encoding-converted' }, { ...lost, offset: 32 }])
    expect(decode(bytesOf(text), { encoding: 'tcvn3' }).problems).toEqual([{ ...lost, offset: 32 }])
    expect(decodeText(header + text).problems[1]).toEqual({ ...lost, offset: header.length + 32 })
  })
})

describe('decode: named encodings', () => {
  it('lists them', () => {
    expect(encodings).toEqual(
      expect.arrayContaining(['utf-8', 'utf-16le', 'utf-16be', 'windows-1258', 'tcvn3', 'vni', 'viscii']),
    )
    for (const encoding of encodings) expect(decode(utf8(''), { encoding }).encoding).toBe(encoding)
  })

  it.each(legacyEncodings)('reads %s, and reports nothing', (encoding) => {
    const read = decode(bytesOf(encode(notice, encoding)), { encoding })
    expect(read).toEqual({ text: notice, encoding, problems: [] })
  })

  it('reads a single word that detection would leave, in any case and by another name', () => {
    expect(decode(bytesOf('Sè'), { encoding: 'ABC' })).toMatchObject({ text: 'Số', encoding: 'tcvn3' })
    expect(decode(utf8('Sè'), { encoding: 'UTF-8+TCVN3' }).text).toBe('Số')
    expect(decode(utf8('Sè'), { encoding: 'utf8' }).text).toBe('Sè')
  })

  it.each([
    ['utf-8', bytesOf('a\r\nb\n\xff'), 3, 5],
    ['utf-16le', Buffer.from('a\nb\ud800c', 'utf16le'), 2, 6],
    ['utf-16be', bytesOf('\0a\0'), 1, 2],
    ['tcvn3', bytesOf('Sè\nB¿'), 2, 4],
    ['vni', bytesOf('Soá\rnø'), 2, 5],
    ['windows-1258', bytesOf('a\n\n\x8a'), 3, 3],
    ['utf-8+tcvn3', utf8('Sè\nB¿'), 2, 5],
  ])('refuses what %s cannot hold', (encoding, bytes, line, offset) => {
    const error = failure(() => decode(bytes, { encoding }))
    expect(error).toMatchObject({ code: 'invalid-encoding', line, offset })
    expect(error.message).toContain(`line ${line}`)
  })

  it('refuses an unknown name, with the list', () => {
    const error = failure(() => decode(utf8(''), { encoding: 'vps' }))
    expect(error).toMatchObject({ code: 'unknown-encoding', detail: 'vps', line: null, offset: null })
    for (const encoding of encodings) expect(error.message).toContain(encoding)
  })
})

describe('decode: what is not text', () => {
  it.each([
    ['PDF', '%PDF-1.7\n'],
    ['DOCX/ZIP', 'PK\x03\x04\x14\0'],
    ['DOC', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'],
    ['PNG', '\x89PNG\r\n\x1a\n'],
    ['gzip', '\x1f\x8b\x08\0'],
    ['RTF', '{\\rtf1\\ansi'],
  ])('%s', (detail, start) => {
    expect(failure(() => decode(bytesOf(start)))).toMatchObject({ code: 'binary', detail })
  })

  it('bytes dense in control characters, valid UTF-8 or not', () => {
    expect(failure(() => decode(bytesOf('\0\x01ab\0\x02cd'))).code).toBe('binary')
    expect(failure(() => decode(bytesOf('abcdefghij\0\xff'.repeat(9)))).code).toBe('binary')
  })

  it('names the first bad byte of what is nearly UTF-8', () => {
    const start = utf8(`${modern}\n\ufffd hợp lệ\n`)
    const error = failure(() => decode(Buffer.concat([start, bytesOf('k\xe1\xba'), utf8(`t\n${modern}`)])))
    expect(error).toMatchObject({ code: 'invalid-utf-8', line: 3, offset: start.length + 1 })
  })

  it('does not take Latin-1 French for Vietnamese', () => {
    const bytes = bytesOf('Le préfet a décidé où déjà été posée la façade naïve à côté, çà et là')
    expect(failure(() => decode(bytes)).code).toBe('invalid-utf-8')
  })

  it('refuses half a UTF-16 pair after a mark', () => {
    expect(failure(() => decode(bytesOf('\xff\xfea\0\n\0b'))).code).toBe('invalid-encoding')
  })
})

describe('decode: any bytes', () => {
  it('gives composed text or a DecodeError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          const { text, problems } = decode(bytes)
          expect(text).toBe(text.normalize('NFC'))
          for (const { offset } of problems) expect(offset ?? 0).toBeLessThanOrEqual(text.length)
        } catch (error) {
          expect(error).toBeInstanceOf(DecodeError)
        }
      }),
    )
  })
})

describe('decodeText', () => {
  it('removes a byte order mark and composes', () => {
    expect(decodeText(`\ufeff${modern.normalize('NFD')}`)).toEqual({
      text: modern,
      encoding: 'utf-8',
      problems: [],
    })
  })

  it('never takes a string for binary', () => {
    expect(decodeText('\0\x01\x02').text).toBe('\0\x01\x02')
  })

  it('reports half a surrogate pair', () => {
    expect(decodeText('ký 😀 \ud83d').problems).toEqual([
      { rule: 'encoding-invalid', detail: 'lone-surrogate', offset: 6 },
    ])
    expect(decodeText('ký 😀').problems).toEqual([])
  })
})
