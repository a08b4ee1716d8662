import { describe, expect, it } from 'vitest'
import { decodeReferences } from '../../src/decode/character-references.js'

describe('decodeReferences', () => {
  it.each([
    ['TH&Ocirc;NG B&Aacute;O', 'THÔNG BÁO', 2],
    ['S&#7889;: 12/TB-SYT', 'Số: 12/TB-SYT', 1],
    ['S&#x1ED1;&nbsp;12, S&#X1ed1;', 'Số\u00a012, Số', 1],
    ['hai d&#242;ng&#10;n&#7919;a', 'hai dòng\nnữa', 5],
    ['ho&#768;a', 'hòa', 2],
    ['A &foo; B &amp; C', 'A &foo; B & C', 10],
    ['&amp;lt;p&amp;gt;', '&lt;p&gt;', 0],
  ])('reads %j', (text, read, offset) => {
    expect(decodeReferences(text)).toEqual({ text: read, offset })
  })

  it.each([
    'Kế hoạch & Đầu tư',
    '&foo; &12; &;',
    '&amp không dấu',
    '&#0; &#1; &#xD800; &#xDFFF; &#x110000;',
    '&#12345678;',
  ])('leaves %j', (text) => {
    expect(decodeReferences(text)).toEqual({ text, offset: null })
  })

  it('composes only a text that it changes', () => {
    const text = 'Sở & Bộ'.normalize('NFD')
    expect(decodeReferences(text).text).toBe(text)
    expect(decodeReferences(`${text} &ocirc;`).text).toBe('Sở & Bộ ô')
  })
})
