import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNumber, readNumber } from '../../src/language/numbers.js'

interface Vector {
  text: string
  expect: null | {
    num?: string
    year?: string
    type?: string
    org?: string
    term?: string
    form: string
    normal: string
  }
}

const vectors = new URL('../../../shared/domain/number-vectors.json', import.meta.url)

describe('readNumber', () => {
  it.each([
    ['105/2025/NĐ-CP2, cơ quan', '105/2025/NĐ-CP'],
    ['42/2024/QH151 ngày', '42/2024/QH15'],
    ['47/2024/TT-BGTVT4 của', '47/2024/TT-BGTVT'],
    ['866/QĐ-TTg12.', '866/QĐ-TTg'],
    ['10-NQ/TW3;', '10-NQ/TW'],
    ['12/NQ-HĐND16 ngày', '12/NQ-HĐND16'],
    ['787/C06-P3 ngày', '787/C06-P3'],
    ['41/2021/QH15 ngày', '41/2021/QH15'],
    ['15/2009/NĐ-CP2a', '15/2009/NĐ-CP2a'],
    ['19-TB/BCĐ35', '19-TB/BCĐ35'],
    ['87/TB-BQLDA9 ngày', '87/TB-BQLDA9'],
    ['87/TB-BVĐK2 ngày', '87/TB-BVĐK2'],
    ['87/TB-NĐ1/KTSX ngày', '87/TB-NĐ1/KTSX'],
    ['87/TB-UBND/12', '87/TB-UBND'],
  ])('leaves the number of a footnote in %j', (text, number) => {
    expect(readNumber(text, 0)?.text).toBe(number)
  })
})

describe('parseNumber', () => {
  it.each([
    ['Số: 07/TB-UBND', '07/TB-UBND', 7, 'TB-UBND', 'admin', 'state'],
    ['Số 1205 -TB/VPTU', '1205-TB/VPTU', 1205, 'TB/VPTU', 'party', 'party'],
    ['Số: 4378 /SCT - CN', '4378/SCT-CN', 4378, 'SCT-CN', 'cong-van', 'state'],
    ['Số: 12/2024/QĐ-TTg', '12/2024/QĐ-TTg', 12, 'QĐ-TTg', 'qppl', 'state'],
    ['Luật số: 43/2024/QH15', '43/2024/QH15', 43, 'QH15', 'quoc-hoi', 'state'],
    ['08-NQ/2026/QH16', '08-NQ/2026/QH16', 8, 'NQ/QH16', 'quoc-hoi', 'state'],
    ['Số: 66.1/2025/NQ-CP', '66.1/2025/NQ-CP', 66, 'NQ-CP', 'qppl', 'state'],
    ['Số: 1.234/UBND-KT', '1.234/UBND-KT', 1234, 'UBND-KT', 'cong-van', 'state'],
    ['30a/NQ-CP', '30a/NQ-CP', 30, 'NQ-CP', 'admin', 'state'],
    ['Sô: 15/STC-QLG&CS', '15/STC-QLG&CS', 15, 'STC-QLG&CS', 'cong-van', 'state'],
    ['S: 15/STC-QLG', '15/STC-QLG', 15, 'STC-QLG', 'cong-van', 'state'],
    ['Số: 01-TATC-VKSTC/TTLT', '01-TATC-VKSTC/TTLT', 1, 'TATC-VKSTC/TTLT', 'former', 'state'],
    ['Số: 16-BNT/VP/PC', '16-BNT/VP/PC', 16, 'BNT/VP/PC', 'former', 'state'],
    ['Số: 19/BKH-KCHT &ĐT', '19/BKH-KCHT&ĐT', 19, 'BKH-KCHT&ĐT', 'cong-van', 'state'],
    ['Số: 17/VPCP-V .I', '17/VPCP-V.I', 17, 'VPCP-V.I', 'cong-van', 'state'],
    ['Số: 156/TB-KV XX', '156/TB-KV XX', 156, 'TB-KV XX', 'admin', 'state'],
    ['Số: 77/UBND.NC', '77/UBND.NC', 77, 'UBND.NC', 'admin', 'state'],
    ['Số: 614/TTr-CAQ(TM)', '614/TTr-CAQ(TM)', 614, 'TTr-CAQ(TM)', 'admin', 'state'],
    ['Số: 95/CAT-PC08(Đ1)', '95/CAT-PC08(Đ1)', 95, 'CAT-PC08(Đ1)', 'cong-van', 'state'],
    ['Số 123 CV/BTGTU', '123 CV/BTGTU', 123, 'CV/BTGTU', 'spaced', 'state'],
    ['Số: 12/KHLN/SYT-SGDĐT', '12/KHLN/SYT-SGDĐT', 12, 'KHLN/SYT-SGDĐT', 'admin', 'state'],
    ['Số:……/TB-UBND', '/TB-UBND', null, 'TB-UBND', 'admin', 'state'],
    ['Số 26-NQ/TƯ', '26-NQ/TƯ', 26, 'NQ/TƯ', 'party', 'party'],
    ['Số: 9/BC', '9/BC', 9, 'BC', 'admin', 'state'],
    ['Số: 28/CV-ĐT :', '28/CV-ĐT', 28, 'CV-ĐT', 'admin', 'state'],
    ['1961/QĐUBND', '1961/QĐUBND', 1961, 'QĐUBND', 'admin-glued', 'state'],
    ['Số: I2-TB/HU', 'I2-TB/HU', 12, 'TB/HU', 'party', 'party'],
    ['Số: lO5 /TB-UBND', 'lO5/TB-UBND', 105, 'TB-UBND', 'admin', 'state'],
    ['Số:8 5 2 0/BCT-KHCN', '8520/BCT-KHCN', 8520, 'BCT-KHCN', 'cong-van', 'state'],
    ['Số 1 2-TB/HU', '12-TB/HU', 12, 'TB/HU', 'party', 'party'],
    ['Số: 272/2025NĐ-CP', '272/2025NĐ-CP', 272, 'NĐ-CP', 'qppl', 'state'],
  ])('reads %j', (field, text, ordinal, symbol, form, system) => {
    expect(parseNumber(field)).toMatchObject({ text, ordinal, symbol, form, system })
  })

  it.each([
    ['Số:        /TB-UBND', '/TB-UBND', 'TB-UBND'],
    ['Số: …/GM-SXD', '/GM-SXD', 'GM-SXD'],
    ['Số: ....../KH-UBND', '/KH-UBND', 'KH-UBND'],
    ['Số     -NQ/ĐU', '-NQ/ĐU', 'NQ/ĐU'],
    ['Số:    /2024/QĐ-UBND', '/2024/QĐ-UBND', 'QĐ-UBND'],
  ])('reads a blank ordinal in %j', (field, text, symbol) => {
    expect(parseNumber(field)).toMatchObject({ text, ordinal: null, symbol })
  })

  it.each([
    ['Số: Z32Ø/BTC-QLCS', 'Z32Ø/BTC-QLCS', 'BTC-QLCS'],
    ['Số: ÊđŠ /TB-UBND', 'ÊđŠ/TB-UBND', 'TB-UBND'],
  ])('keeps an ordinal that nobody can read in %j', (field, text, symbol) => {
    expect(parseNumber(field)).toMatchObject({ text, ordinal: null, symbol, start: 4, end: field.length })
  })

  it('tells year, type and body', () => {
    expect(parseNumber('05/2008/TTLT-BKHCN-BNV')).toMatchObject({
      year: 2008,
      typeCode: 'TTLT',
      organ: 'BKHCN-BNV',
    })
    expect(parseNumber('19/2008/NQLT/CP-UBMTTQ')).toMatchObject({ typeCode: 'NQLT', organ: 'CP-UBMTTQ' })
    expect(parseNumber('3653/UBND-TNMT')).toMatchObject({ year: null, typeCode: null, organ: 'UBND' })
  })

  it('keeps what is printed, but for separators and Ð', () => {
    expect(parseNumber('2686/QÐ–BCÐQG')?.text).toBe('2686/QĐ-BCĐQG')
    expect(parseNumber('36/QĐ-BCĐ  (M)')?.text).toBe('36/QĐ-BCĐ (M)')
    expect(parseNumber('12/QD-UBND')?.text).toBe('12/QD-UBND')
  })

  it('reads the first of two numbers of a joint notice', () => {
    expect(parseNumber('Số: 321/TB-SYT Số: 88/TB-BHXH')).toMatchObject({ text: '321/TB-SYT', end: 14 })
    expect(parseNumber('Số: 321/TB-SYT; Số: 88/TB-BHXH')?.text).toBe('321/TB-SYT')
    expect(parseNumber('Số: 321/TB-SYT Số lượng: 88')).toBeNull()
  })

  it('gives the place of the number within the field', () => {
    expect(parseNumber('Số: 123/TB-UBND')).toMatchObject({ start: 4, end: 15 })
  })

  it.each([
    ['Số: ……123/TB-UBND', '123/TB-UBND'],
    ['Số. 123/TB-UBND', '123/TB-UBND'],
    ['Số; 123/TB-UBND', '123/TB-UBND'],
  ])('reads %j', (text, number) => {
    expect(parseNumber(text)).toMatchObject({ ordinal: 123, text: number })
  })

  it.each(['QĐ-UBND', '24/24', '13/9/2021', 'K/T', 'đến/về', '12/TB-UBND ngày 05/7/2022', 'Số: 12', ''])(
    'rejects %j',
    (text) => {
      expect(parseNumber(text)).toBeNull()
    },
  )

  it.skipIf(!existsSync(vectors))('reads every vector of the shared grammar', () => {
    const list = (JSON.parse(readFileSync(vectors, 'utf8')) as { vectors: Vector[] }).vectors
    expect(list.length).toBeGreaterThan(50)
    for (const { text, expect: expected } of list) {
      const number = parseNumber(text)
      if (!expected) {
        expect(number, text).toBeNull()
        continue
      }
      expect(number, text).toMatchObject({
        text: expected.normal,
        ordinal: expected.num === undefined ? null : Number.parseInt(expected.num, 10),
        year: expected.year === undefined ? null : Number(expected.year),
        typeCode: expected.type ?? null,
        organ: (expected.org ?? '') + (expected.term ?? ''),
        form: expected.form,
        system: expected.form === 'party' ? 'party' : 'state',
      })
    }
  })
})

describe('readNumber', () => {
  it('reads exactly at the place it is given', () => {
    const text = 'Công văn số 1849/BGDĐT- GDPT của Bộ'
    expect(readNumber(text, 12)).toMatchObject({ start: 12, end: 28, text: '1849/BGDĐT-GDPT' })
    expect(readNumber(text, 11)).toBeNull()
  })

  it('ends before a sentence stop, a dash between phrases and a further number', () => {
    const end = (text: string) => text.slice(0, readNumber(text, 0)!.end)
    expect(end('12/TB-UBND.')).toBe('12/TB-UBND')
    expect(end('12/TB-UBND.Giao Sở Y tế')).toBe('12/TB-UBND')
    expect(end('12/TB-UBND - Sở Y tế')).toBe('12/TB-UBND')
    expect(end('12/TB-UBND, 13/TB-UBND')).toBe('12/TB-UBND')
    expect(end('12/BC-UBND-TH ngày')).toBe('12/BC-UBND-TH')
    expect(end('12/KH-CAT(PC08) ngày')).toBe('12/KH-CAT(PC08)')
    expect(end('12/KH-CAT (PC08) và')).toBe('12/KH-CAT')
    expect(end('12/KH-CAT(bản gốc)')).toBe('12/KH-CAT')
  })

  it('reads a blank or short number only where it is asked for', () => {
    expect(readNumber('/TB-UBND', 0)).toBeNull()
    expect(readNumber('/TB-UBND', 0, { allowBlank: true })?.text).toBe('/TB-UBND')
    expect(readNumber('61/CP', 0)).toBeNull()
    expect(readNumber('61/CP', 0, { allowShort: true })).toMatchObject({ typeCode: null, organ: 'CP' })
    expect(readNumber('04-TTg', 0)).toBeNull()
    expect(parseNumber('Số: 04-TTg')).toMatchObject({ text: '04-TTg', ordinal: 4, symbol: 'TTg' })
    expect(parseNumber('Số: 04-Sở')).toBeNull()
  })

  it.each(['12/Sở-Ban', '5 - Công an/xã', '13/14 sở', '100 km/h', '3/4', '12/TB-Ubnd', '1234567/TB-UBND'])(
    'rejects %j',
    (text) => {
      expect(readNumber(text, 0)).toBeNull()
    },
  )
})
