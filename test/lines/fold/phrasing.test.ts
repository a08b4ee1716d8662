import { describe, expect, it } from 'vitest'
import { phrasingRuns } from '../../../src/lines/fold/phrasing.js'

const read = (source: string) =>
  phrasingRuns(source, 0)
    .map(({ text }) => text)
    .join('')

describe('phrasingRuns', () => {
  it.each([
    ['[Sở Y tế](https://example.vn/a_b)', 'Sở Y tế'],
    ['v&agrave; S&#7903; &amp; &lt;5%', 'và Sở & <5%'],
    ['1\\. Giao \\* Sở', '1. Giao * Sở'],
    ['<b>Giao</b> Sở <!-- x --> Y tế', 'Giao Sở  Y tế'],
    ['Sở Y tế<br/>Sở Nội vụ', 'Sở Y tế Sở Nội vụ'],
    ['<td>Số</td><td>12</td>', ' Số  12 '],
    ['_Giao_ Sở', 'Giao Sở'],
    ['mã `TB-01` này', 'mã TB-01 này'],
    ['ten_file_a', 'ten_file_a'],
    ['**Giao** Sở', '**Giao** Sở'],
    ['*Giao* Sở', '*Giao* Sở'],
    ['__Giao__ Sở', 'Giao Sở'],
    ['& và <5', '& và <5'],
    ['Báo&#38;PT, TH &#x26; ĐT', 'Báo&PT, TH & ĐT'],
    ['&#128204; Giao Sở', '📌 Giao Sở'],
    ['a\0 &lt; b', 'a\ufffd < b'],
    ['AT&T; 5 &khong; 6', 'AT&T; 5 &khong; 6'],
  ])('reads %j as %j', (source, text) => {
    expect(read(source)).toBe(text)
  })

  it('reads no blocks: lists, headings, quotations and code keep their signs', () => {
    for (const source of ['- Giao', '1. Giao', '# Giao', '> Giao', '    Giao', '***', '===']) {
      expect(read(source).trim()).toBe(source.trim())
    }
  })

  it('says where each stretch stood in the whole text', () => {
    expect(phrasingRuns('Sở &amp; [UBND](x)', 100)).toEqual([
      { origin: 100, width: 3, text: 'Sở ' },
      { origin: 103, width: 5, text: '&' },
      { origin: 108, width: 1, text: ' ' },
      { origin: 110, width: 4, text: 'UBND' },
    ])
  })

  it('keeps together what stands together, emphasis with it', () => {
    expect(phrasingRuns('1\\. **Giao** Sở', 0)).toEqual([
      { origin: 0, width: 1, text: '1' },
      { origin: 2, width: 13, text: '. **Giao** Sở' },
    ])
  })

  it('goes on at the line below, whose indentation is dropped', () => {
    expect(read('a &amp; b\n   c')).toBe('a & b\nc')
  })

  it('takes a hard break for a space', () => {
    expect(read('[a](x)\\\nb')).toBe('a b')
  })
})
