import { describe, expect, it } from 'vitest'
import { foldRange } from '../../src/lines/fold.js'

const runs = (source: string, raw = false) => foldRange(source, { start: 0, end: source.length }, true, raw)
const fold = (source: string, raw = false) =>
  runs(source, raw)
    .map(({ text }) => text)
    .join('')

describe('foldRange', () => {
  it('keeps a plain text as one run', () => {
    expect(runs('Giao Sở Y tế')).toEqual([{ origin: 0, width: 12, text: 'Giao Sở Y tế' }])
  })

  it('has no run for an empty range', () => {
    expect(foldRange('abc', { start: 1, end: 1 }, true, false)).toEqual([])
  })

  it('reads the range only', () => {
    expect(foldRange('1. Giao Sở', { start: 3, end: 7 }, true, false)).toEqual([
      { origin: 3, width: 4, text: 'Giao' },
    ])
  })

  it('turns white space of every kind into one space', () => {
    expect(fold('Sở\tY\t\ttế   và \t Sở  Nội vụ')).toBe('Sở Y tế và Sở Nội vụ')
  })

  it('remembers where each stretch stood', () => {
    expect(runs('Sở\t\tY  tế')).toEqual([
      { origin: 0, width: 2, text: 'Sở' },
      { origin: 2, width: 1, text: ' ' },
      { origin: 4, width: 2, text: 'Y ' },
      { origin: 7, width: 2, text: 'tế' },
    ])
  })

  it('opens with a space only where none came before', () => {
    const text = (afterSpace: boolean) => foldRange(' a  b', { start: 0, end: 5 }, afterSpace, false)
    expect(text(true).map((run) => run.text)).toEqual(['a ', 'b'])
    expect(text(false).map((run) => run.text)).toEqual([' a ', 'b'])
  })

  it.each(['tại `km 12', '[Sở Y tế](https://vinhhoa.gov.vn', 'tăng <b nhưng'])(
    'leaves what is only open as one run: %j',
    (source) => expect(runs(source)).toEqual([{ origin: 0, width: source.length, text: source }]),
  )

  it.each([
    ['**Giao** Sở *Y tế*', 'Giao Sở Y tế'],
    ['***Lưu ý:** rà soát', 'Lưu ý: rà soát'],
    ['THÔNG BÁO**KẾT LUẬN**', 'THÔNG BÁO KẾT LUẬN'],
    ['CHỐNG DỊCH,**KẾT LUẬN**', 'CHỐNG DỊCH, KẾT LUẬN'],
    ['3 * 4 = 12', '3 * 4 = 12'],
    ['3*4', '3*4'],
    ['kinh phí (*) và', 'kinh phí (*) và'],
    ['(**)', '()'],
    ['* Về đất đai', 'Về đất đai'],
    ['THÔNG BÁO<b>**KẾT LUẬN**</b>', 'THÔNG BÁO KẾT LUẬN'],
    ['THÔNG BÁO**<b>KẾT LUẬN</b>', 'THÔNG BÁO KẾT LUẬN'],
    ['\\\\**THÔNG BÁO****KẾT LUẬN**', '\\THÔNG BÁO KẾT LUẬN'],
    ['â*\u0301m', 'â*\u0301m'],
  ])('drops emphasis, but no asterisk that is a sign: %j', (source, text) => {
    expect(fold(source)).toBe(text)
  })

  it('puts one space, not two, where emphasis opens behind a blank', () => {
    expect(fold('BÁO **KẾT')).toBe('BÁO KẾT')
  })

  it('leaves markup as it stands in a raw range, but folds its white space', () => {
    expect(fold('&amp;  [Sở](a)', true)).toBe('&amp; [Sở](a)')
    expect(fold('&amp;  [Sở](a)')).toBe('& Sở')
    expect(fold('PAGE   \\* MERGEFORMAT 5', true)).toBe('PAGE \\* MERGEFORMAT 5')
    expect(fold('BÁO<b>**KẾT', true)).toBe('BÁO<b> KẾT')
  })

  it('folds the blank that a tag leaves', () => {
    expect(runs('<br>a<br> b')).toEqual([
      { origin: 4, width: 1, text: 'a' },
      { origin: 5, width: 4, text: ' ' },
      { origin: 10, width: 1, text: 'b' },
    ])
  })

  it('reads a text of more than 50 000 characters without its markup parsed', () => {
    const long = '[a](x)'.repeat(10_000)
    expect(fold(long)).toBe(long)
  })
})
