import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/lines/clean.js'

describe('cleanText', () => {
  it('makes blanks of every kind spaces, one for one', () => {
    expect(cleanText('a\u00a0b\u2003c\u3000d\u202fe')).toEqual({ text: 'a b c d e', removed: [] })
  })

  it('takes out characters without width, and says where', () => {
    expect(cleanText('\ufeffTh\u00adông b\u200b\u200dáo\u2060')).toEqual({
      text: 'Thông báo',
      removed: [0, 2, 7, 7, 9],
    })
  })

  it('puts a letter and the accents together that such characters part', () => {
    expect(cleanText('Thô\u00adng â\u200b\u0301m a\u200b\u0302\u200c\u0301')).toEqual({
      text: 'Thông ấm ấ',
      removed: [3, 7, 7, 10, 10, 10, 10],
    })
  })

  it('takes out the signs of underlining, and says where', () => {
    expect(cleanText('<u>Nơi</u>:')).toEqual({ text: 'Nơi:', removed: [0, 0, 0, 3, 3, 3, 3] })
    expect(cleanText('[**SỞ**]{.underline}\\\nSố')).toEqual({
      text: '**SỞ**\nSố',
      removed: [0, ...Array<number>(13).fill(6), 6],
    })
    expect(cleanText('A\\ \r\nB\\').text).toBe('A \r\nB')
  })

  it('takes out what escapes the marker of a list', () => {
    expect(cleanText('1\\. Giao\n\\- Lưu')).toEqual({ text: '1. Giao\n- Lưu', removed: [1, 8] })
  })

  it('leaves other brackets, tags and escapes', () => {
    const text = '[Nơi nhận:](#a) {.x} <ul>1 \\* [a] {b} <b>c</b>'
    expect(cleanText(text)).toEqual({ text, removed: [] })
  })

  it('puts the Vietnamese letter for one that looks like it, one for one', () => {
    expect(cleanText('Ðề nghị ðơn vị lƣu NHƢ trên')).toEqual({
      text: 'Đề nghị đơn vị lưu NHƯ trên',
      removed: [],
    })
    expect(cleanText('ơ ư Ơ Ư o').text).toBe('ơ ư Ơ Ư o')
  })

  it('leaves tabs and line ends, and a text without any as it is', () => {
    const text = 'Thông\tbáo\r\n\f\u2028 x'
    expect(cleanText(text)).toEqual({ text, removed: [] })
  })
})
