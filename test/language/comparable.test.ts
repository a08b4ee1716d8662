import { describe, expect, it } from 'vitest'
import {
  comparable,
  find,
  isCapital,
  isLetter,
  comparableOf,
  wordEnd,
} from '../../src/language/comparable.js'

describe('lineOf', () => {
  it('has the text in its form for comparing, one character for one', () => {
    const text = 'UỶ BAN, Hoà Bình, khoẻ, luỹ; Ðảng ủy, Lao động – Xã hội'
    const line = comparableOf(text)
    expect(line.text).toBe(text)
    expect(line.low).toBe('ủy ban, hòa bình, khỏe, lũy; đảng ủy, lao động - xã hội')
    expect(line.low).toBe(comparable(text))
    expect(String.fromCharCode(...line.codes.subarray(0, text.length))).toBe(line.low)
  })

  it('reads both horns where a scan has one', () => {
    expect(comparableOf('trưóc ngày, truờng, đưoc; nói, quờ').low).toBe('trước ngày, trường, đươc; nói, qườ')
  })

  it('lets one look behind the end', () => {
    const { codes } = comparableOf('Sở')
    expect([...codes.subarray(2)]).toEqual(Array<number>(8).fill(0))
  })
})

describe('comparable', () => {
  it.each([
    ['Thuỷ Hoá', 'thủy hóa'],
    ['TOÀN QUÝ', 'tòan qúy'],
    ['Ủy', 'ủy'],
    ['ð', 'đ'],
    ['Lao động – Xã hội', 'lao động - xã hội'],
    ['Văn hóa — Xã hội', 'văn hóa - xã hội'],
    ['hoan, huy', 'hoan, huy'],
    ['TRƯÓC NGUỜI', 'trước người'],
  ])('of %j is %j', (text, low) => {
    expect(comparable(text)).toBe(low)
  })
})

describe('wordEnd', () => {
  it.each([
    ['Sở Y tế', 'Sở'],
    ['TN&MT, Sở', 'TN&MT'],
    ['Covid-19.', 'Covid-19'],
    ['Đ’Rông', 'Đ’Rông'],
    ['HĐND/UBND xã', 'HĐND/UBND'],
    ['dựng/Ban Quản lý', 'dựng'],
    ['v.v. và', 'v.v'],
    ['xã- phường', 'xã'],
    ['-xã', ''],
  ])('of %j: %j', (text, word) => {
    expect(wordEnd(`của ${text}`, 4)).toBe(4 + word.length)
  })
})

describe('characters', () => {
  it('go on with a name in capitals or figures', () => {
    expect([...'AĐ5'].every((letter) => isCapital(letter, 0))).toBe(true)
    expect([...'ađ(“'].some((letter) => isCapital(letter, 0))).toBe(false)
    expect(isCapital('A', 1)).toBe(false)
  })

  it('are of a word, or signs', () => {
    expect([...'aĐộ5'].every((letter) => isLetter(letter, 0))).toBe(true)
    expect([...' .-–“”&'].some((letter) => isLetter(letter, 0))).toBe(false)
    expect(isLetter('a', 1)).toBe(false)
  })
})

describe('find', () => {
  it('looks no further than told', () => {
    expect(find('Sở (BCĐ) tỉnh (A)', ')', 4, 4)).toBe(7)
    expect(find('Sở (BCĐ) tỉnh (A)', ')', 4, 3)).toBe(-1)
    expect(find('Sở (BCĐ) tỉnh (A)', ')', 8, 99)).toBe(16)
  })
})
