import { describe, expect, it } from 'vitest'
import { cleanText as clean } from '../../src/lines/clean.js'

function cleanText(decoded: string) {
  const { text, removed } = clean(decoded)
  return { text, removed }
}

describe('cleanText', () => {
  it('leaves accents without end where they stand', () => {
    const text = `o\u200b${'\u0323'.repeat(10_000_000)}`
    expect(cleanText(text).text.length).toBe(text.length - 1)
  })

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

  it('puts the sign for its wide form, and a hyphen for that of Word, one for one', () => {
    expect(cleanText('Nơi nhận：（A），B。 １２／QĐ\u001eUBND nhıên\uf020x').text).toBe(
      'Nơi nhận:(A),B. 12/QĐ-UBND nhiên x',
    )
  })

  it("takes out Word's marks, what a field is made by, and what stands for a picture", () => {
    expect(cleanText('Qu\u001fyết\u0002 số \u0013 REF a \\h \u001412/QĐ\u0015 ký\ufffc\0')).toEqual({
      text: 'Quyết số 12/QĐ ký',
      removed: [2, 5, ...Array<number>(12).fill(9), 14, 17, 17],
    })
  })

  it('takes out no more than the marks of a field that ends on another line', () => {
    expect(cleanText('\u0013 PAGE\n1\u0014 2\u0015').text).toBe(' PAGE\n1 2')
  })

  it('parts the cells of a Word table, but opens no line of nothing', () => {
    expect(cleanText('SỞ Y TẾ\rSố: 12\u0007CỘNG HÒA\u0007\u0007Giao').text).toBe(
      'SỞ Y TẾ\rSố: 12\u2028CỘNG HÒA\u2028 Giao',
    )
    expect(cleanText('\u0007SỞ\u0007\r\n\u0007Số\u0007 \n\u0007').text).toBe(' SỞ \r\n Số  \n ')
  })

  it('puts a letter and the accents together that a blank parts', () => {
    expect(cleanText('Nguyê \u0303n Hoa \u0300')).toEqual({ text: 'Nguyễn Hoà', removed: [5, 5, 10, 10] })
    expect(cleanText('trì \u0301').text).toBe('trì \u0301')
    expect(cleanText('với \ufeff\u0301').text).toBe('với \u0301')
    expect(cleanText('nhƣ\u0301').text).toBe('nhứ')
  })

  it('drops a blank before a comma or a stop, and says that it is written', () => {
    expect(clean('Sở A , Sở B ,C :\nhọp ;\nRà soát .')).toEqual({
      text: 'Sở A, Sở B,C:\nhọp;\nRà soát.',
      removed: [4, 10, 12, 17, 26],
      dropped: [4, 10, 12, 17, 26],
    })
  })

  it.each(['tỷ lệ 1 : 2', 'Số: , ngày', 'A ... B', 'A .B', 'A  , B', '- , B'])('drops none in %j', (text) => {
    expect(clean(text)).toEqual({ text, removed: [], dropped: [] })
  })

  it('leaves tabs and line ends, and a text without any as it is', () => {
    const text = 'Thông\tbáo\r\n\f\u2028 x'
    expect(cleanText(text)).toEqual({ text, removed: [] })
  })
})
