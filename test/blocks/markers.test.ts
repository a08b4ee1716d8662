import { describe, expect, it } from 'vitest'
import { readMarker } from '../../src/blocks/markers.js'

const read = (line: string) => {
  const marker = readMarker(line, 0)
  return marker && [marker.kind, marker.text, marker.number, line.slice(marker.length)]
}

describe('readMarker', () => {
  it.each(['2.1 **Giao**', '2.1 <b>Giao</b>'])(
    'reads a number without a stop before bold text: %j',
    (line) => {
      expect(read(line)).toEqual(['compound', '2.1', '2.1', line.slice(4)])
    },
  )

  it.each([
    ['2: Giao', 'arabic.'],
    ['2.. Giao', 'arabic.'],
    ['b] Giao', 'letter)'],
    ['2) Giao', 'arabic)'],
  ])('gives %j the series %j', (line, series) => {
    expect(readMarker(line, 0)?.series).toBe(series)
  })

  it.each([
    ['1. Giao Sở Y tế', 'arabic', '1.', '1'],
    ['12) Giao Sở Y tế', 'arabic', '12)', '12'],
    ['1/ Giao Sở Y tế', 'arabic', '1/', '1'],
    ['1- Giao Sở Y tế', 'arabic', '1-', '1'],
    ['1 . Giao Sở Y tế', 'arabic', '1.', '1'],
    ['1\\. Giao Sở Y tế', 'arabic', '1.', '1'],
    ['3.** Giao Sở Y tế', 'arabic', '3.', '3'],
    ['3.</strong> Giao Sở Y tế', 'arabic', '3.', '3'],
    ['3-** Giao Sở Y tế', 'arabic', '3-', '3'],
    ['3.</span></b><span style="color: black"> Giao Sở Y tế', 'arabic', '3.', '3'],
    ['3.1.</b>Giao Sở Y tế', 'compound', '3.1.', '3.1'],
    ['3.1-</b> Giao Sở Y tế', 'compound', '3.1-', '3.1'],
    ['I-</strong> Giao Sở Y tế', 'roman', 'I-', 'I'],
    ['A.</b> Giao Sở Y tế', 'capital', 'A.', 'A'],
    ['A-** Giao Sở Y tế', 'capital', 'A-', 'A'],
    ['a)</b> Giao Sở Y tế', 'letter', 'a)', 'a'],
    ['b-** Giao Sở Y tế', 'letter', 'b-', 'b'],
    ['(2)</i> Giao Sở Y tế', 'parenthesis', '(2)', '2'],
    ['Điều 3.</b> Giao Sở Y tế', 'article', 'Điều 3.', '3'],
    ['Phần II.** Giao Sở Y tế', 'part', 'Phần II.', 'II'],
    ['Thứ nhất,</em> Giao Sở Y tế', 'ordinal', 'Thứ nhất,', 'Thứ nhất'],
    ['-</b> Giao Sở Y tế', 'bullet', '-', null],
    ['2.1. Giao Sở Y tế', 'compound', '2.1.', '2.1'],
    ['2.1 Giao Sở Y tế', 'compound', '2.1', '2.1'],
    ['2.1 . Giao Sở Y tế', 'compound', '2.1.', '2.1'],
    ['1.2.3.4) Giao Sở Y tế', 'compound', '1.2.3.4)', '1.2.3.4'],
    ['2.1- Giao Sở Y tế', 'compound', '2.1-', '2.1'],
    ['2.1/ Giao Sở Y tế', 'compound', '2.1/', '2.1'],
    ['1.- Giao Sở Y tế', 'arabic', '1.-', '1'],
    ['1./ Giao Sở Y tế', 'arabic', '1./', '1'],
    ['1– Giao Sở Y tế', 'arabic', '1–', '1'],
    ['1/- Giao Sở Y tế', 'arabic', '1/-', '1'],
    ['1/. Giao Sở Y tế', 'arabic', '1/.', '1'],
    ['1 - Giao Sở Y tế', 'arabic', '1-', '1'],
    ['1: Giao Sở Y tế', 'arabic', '1:', '1'],
    ['1.. Giao Sở Y tế', 'arabic', '1..', '1'],
    ['1] Giao Sở Y tế', 'arabic', '1]', '1'],
    ['a} Giao Sở Y tế', 'letter', 'a}', 'a'],
    ['a ) Giao Sở Y tế', 'letter', 'a)', 'a'],
    ['II: Giao Sở Y tế', 'roman', 'II:', 'II'],
    ['Điều 2.- Giao Sở Y tế', 'article', 'Điều 2.-', '2'],
    ['Điều 2 - Giao Sở Y tế', 'article', 'Điều 2-', '2'],
    ['II/-Giao Sở Y tế', 'roman', 'II/-', 'II'],
    ['a/- Giao Sở Y tế', 'letter', 'a/-', 'a'],
    ['2.1/- Giao Sở Y tế', 'compound', '2.1/-', '2.1'],
    ['II.- Giao Sở Y tế', 'roman', 'II.-', 'II'],
    ['a/ Giao Sở Y tế', 'letter', 'a/', 'a'],
    ['đ, Giao Sở Y tế', 'letter', 'đ,', 'đ'],
    ['b- Giao Sở Y tế', 'letter', 'b-', 'b'],
    ['c.- Giao Sở Y tế', 'letter', 'c.-', 'c'],
    ['I. Giao Sở Y tế', 'roman', 'I.', 'I'],
    ['XIV - Giao Sở Y tế', 'roman', 'XIV-', 'XIV'],
    ['IV/ Giao Sở Y tế', 'roman', 'IV/', 'IV'],
    ['A. Giao Sở Y tế', 'capital', 'A.', 'A'],
    ['C. Giao Sở Y tế', 'capital', 'C.', 'C'],
    ['A- Giao Sở Y tế', 'capital', 'A-', 'A'],
    ['B/ Giao Sở Y tế', 'capital', 'B/', 'B'],
    ['B.- Giao Sở Y tế', 'capital', 'B.-', 'B'],
    ['Đ) Giao Sở Y tế', 'capital', 'Đ)', 'Đ'],
    ['a) Giao Sở Y tế', 'letter', 'a)', 'a'],
    ['đ. Giao Sở Y tế', 'letter', 'đ.', 'đ'],
    ['©) Giao Sở Y tế', 'letter', '©)', '©'],
    ['(1) Giao Sở Y tế', 'parenthesis', '(1)', '1'],
    ['(đ) Giao Sở Y tế', 'parenthesis', '(đ)', 'đ'],
    ['(ii) Giao Sở Y tế', 'parenthesis', '(ii)', 'ii'],
    ['(iii) Giao Sở Y tế', 'parenthesis', '(iii)', 'iii'],
    ['(iv). Giao Sở Y tế', 'parenthesis', '(iv).', 'iv'],
    ['(2.1) Giao Sở Y tế', 'compound', '(2.1)', '2.1'],
    ['lO. Giao Sở Y tế', 'arabic', 'lO.', 'lO'],
    ['1O. Giao Sở Y tế', 'arabic', '1O.', '1O'],
    ['I1) Giao Sở Y tế', 'arabic', 'I1)', 'I1'],
    ['3.l. Giao Sở Y tế', 'compound', '3.l.', '3.l'],
    ['3.I. Giao Sở Y tế', 'compound', '3.I.', '3.I'],
    ['l.l. Giao Sở Y tế', 'compound', 'l.l.', 'l.l'],
    ['Thứ nhất, Giao Sở Y tế', 'ordinal', 'Thứ nhất,', 'Thứ nhất'],
    ['Hai là: Giao Sở Y tế', 'ordinal', 'Hai là:', 'Hai là'],
    ['Một là , Giao Sở Y tế', 'ordinal', 'Một là,', 'Một là'],
    ['Mười là, Giao Sở Y tế', 'ordinal', 'Mười là,', 'Mười là'],
    ['Điều 12. Giao Sở Y tế', 'article', 'Điều 12.', '12'],
    ['Điều 2.Giao Sở Y tế', 'article', 'Điều 2.', '2'],
    ['ĐIỀU 1: Giao Sở Y tế', 'article', 'ĐIỀU 1:', '1'],
    ['Phần II. Giao Sở Y tế', 'part', 'Phần II.', 'II'],
    ['MỤC THỨ HAI: Giao Sở Y tế', 'part', 'MỤC THỨ HAI:', 'THỨ HAI'],
    ['Chương 2 Giao Sở Y tế', 'part', 'Chương 2', '2'],
    ['- Giao Sở Y tế', 'bullet', '-', null],
    ['– Giao Sở Y tế', 'bullet', '–', null],
    ['+ Giao Sở Y tế', 'bullet', '+', null],
    ['+) Giao Sở Y tế', 'bullet', '+)', null],
    ['-/ Giao Sở Y tế', 'bullet', '-/', null],
    ['* Giao Sở Y tế', 'bullet', '*', null],
    ['~ Giao Sở Y tế', 'bullet', '~', null],
    ['• Giao Sở Y tế', 'bullet', '•', null],
    ['\uf0b7\tGiao Sở Y tế', 'bullet', '\uf0b7', null],
    ['o Giao Sở Y tế', 'bullet', 'o', null],
    ['§\tGiao Sở Y tế', 'bullet', '§', null],
    ['Ø  Giao Sở Y tế', 'bullet', 'Ø', null],
    ['ü Giao Sở Y tế', 'bullet', 'ü', null],
    ['v  Giao Sở Y tế', 'bullet', 'v', null],
    ['_ Giao Sở Y tế', 'bullet', '_', null],
    ['= Giao Sở Y tế', 'bullet', '=', null],
    ['¬ Giao Sở Y tế', 'bullet', '¬', null],
    ['. Giao Sở Y tế', 'bullet', '.', null],
    ['« Giao Sở Y tế', 'bullet', '«', null],
  ])('reads %j', (line, kind, text, number) => {
    expect(read(line)).toEqual([kind, text, number, 'Giao Sở Y tế'])
  })

  it('reads a capital apart from its dash before a title in capitals', () => {
    expect(read('B - CÔNG TÁC CÁN BỘ')).toEqual(['capital', 'B-', 'B', 'CÔNG TÁC CÁN BỘ'])
  })

  it('takes the letter of who acts for another, or a count in brackets, for none', () => {
    expect(readMarker('Q. Chủ tịch UBND tỉnh họp', 0)).toBeNull()
    expect(readMarker('Q. GIÁM ĐỐC', 0)).toBeNull()
    expect(readMarker('P. Tổng hợp thông báo', 0)).toBeNull()
    expect(readMarker('(07). Yêu cầu', 0)).toBeNull()
    expect(read('Q. Giao Sở Y tế')).toEqual(['capital', 'Q.', 'Q', 'Giao Sở Y tế'])
  })

  it('reads a Roman number without a point before a title in capitals', () => {
    expect(read('II KẾT QUẢ ĐẠT ĐƯỢC')).toEqual(['roman', 'II', 'II', 'KẾT QUẢ ĐẠT ĐƯỢC'])
  })

  it('reads what emphasis ends with, before emphasis of another run', () => {
    expect(read('1.**** **Giao Sở Y tế**')).toEqual(['arabic', '1.', '1', '**Giao Sở Y tế**'])
    expect(read('B.** **GIAO SỞ Y TẾ**')).toEqual(['capital', 'B.', 'B', '**GIAO SỞ Y TẾ**'])
  })

  it.each([
    ['1.Giao', '1.'],
    ['1/Giao', '1/'],
    ['1."Đề án', '1.'],
    ['2.1.Giao', '2.1.'],
    ['II-Giao', 'II-'],
    ['I.“Đề án', 'I.'],
    ['a)giao', 'a)'],
    ['b)Ý kiến kết luận', 'b)'],
    ['(2)Giao', '(2)'],
    ['-Giao', '-'],
    ['-“Đề án', '-'],
  ])('reads %j, where no blank follows', (line, text) => {
    expect(readMarker(line, 0)).toMatchObject({ text, length: text.length })
  })

  it.each([
    'Giao Sở Y tế',
    '2.1 triệu đồng',
    '1.200 ha lúa',
    '10.000 đồng',
    '12/9/2021 họp',
    '1/5 kế hoạch',
    '1-2 ngày',
    '2.1- 2.3 ha',
    '1.200/ha lúa',
    'e-Office của tỉnh',
    'm/ s',
    'a/b',
    'a, b và c khoản 1',
    'a,b',
    '2021 là năm',
    '-5 độ',
    '-- x',
    'V/v giao',
    'A-Lưới',
    'B - ba mũi',
    'E 16 BCA',
    'K/T CHỦ TỊCH',
    'Vĩnh Long',
    'Phần mềm',
    'Mục tiêu',
    'Chương VI Nghị định số 77/2016/NĐ-CP',
    'Mục 2 của Luật này',
    'Một là giao',
    'II Kết quả đạt được',
    'V SẮT',
    'Năm 2021',
    'Điều kiện',
    'Điều 1 của',
    'Điều 1.2.',
    'Điều 1 - 5 của',
    '1 - 2 ngày',
    '15 - UBND',
    '3 - Điều 61 Luật Lâm nghiệp',
    'Thứ trưởng',
    'a)b',
    'oanh',
    'o thấp',
    'v thấp',
    '= 12 ha',
    '_Giao_',
    'v.v. Giao',
    '(Ảnh) x',
    '(123) x',
    '"1. x',
    '1-</b>2 ngày',
    'a.</b>b',
    '1 < 2',
    '(2.5) triệu đồng',
    'lO triệu đồng',
    'l5/8 họp',
    '3.lít',
    'OK. Giao',
    '§ 1',
    '',
  ])('reads none in %j', (line) => {
    expect(readMarker(line, 0)).toBeNull()
  })

  it('reads at the offset given only', () => {
    expect(readMarker('Sở 1. Giao', 3)).toMatchObject({ text: '1.', length: 3 })
    expect(readMarker('Sở 1. Giao', 0)).toBeNull()
  })

  it.each([
    ['1. A', '2. B', true],
    ['1. A', '2) B', false],
    ['1 . A', '2. B', true],
    ['2.1. A', '2.2 B', true],
    ['2.1. A', '2.1.1. B', false],
    ['a) A', '(a) A', false],
    ['- A', '– A', true],
    ['- A', '~ A', true],
    ['- A', '. A', true],
    ['- A', '= A', true],
    ['- A', '+ A', false],
    ['I. A', '1. A', false],
  ])('puts %j and %j into one series: %j', (one, other, same) => {
    expect(readMarker(one, 0)!.series === readMarker(other, 0)!.series).toBe(same)
  })
})
