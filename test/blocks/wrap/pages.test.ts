import { describe, expect, it } from 'vitest'
import { measurePages } from '../../../src/blocks/wrap/pages.js'
import { measureWrap } from '../../../src/blocks/wrap/index.js'
import { source } from '../source.js'

function measure(...lines: string[]) {
  const text = source(...lines)
  const to = text.lines.length
  return measurePages(text, 0, to, measureWrap(text, 0, to)).map(({ from, wrap }) => ({
    from,
    indent: wrap.indent,
    indented: wrap.indented,
    width: wrap.width,
  }))
}

/** Two paragraphs as a page sets them behind its margin. */
const page = (margin: number) =>
  [
    '      1. Giao Sở Xây dựng rà soát quy',
    'hoạch, báo cáo Ủy ban nhân dân tỉnh',
    'trong tháng 5.',
    '      2. Sở Y tế chủ trì, phối hợp với',
    'các địa phương rà soát trạm y tế.',
  ].map((line) => ' '.repeat(margin) + line)
const NUMBER = '                                2'

describe('measurePages', () => {
  it('tells each page’s margin and width', () => {
    expect(measure(...page(8), NUMBER, ...page(0))).toEqual([
      { from: 0, indent: 8, indented: true, width: 46 },
      { from: 5, indent: 0, indented: true, width: 38 },
    ])
  })

  it('begins a page behind a form feed', () => {
    const [first, ...rest] = page(0)
    expect(measure(...page(8), `\f${first}`, ...rest).map(({ indent }) => indent)).toEqual([8, 0])
  })

  it('begins a page where the lines that go on move to the left', () => {
    const first = [
      ...page(3),
      '         3. Các sở rà soát quy hoạch, báo',
      '   cáo Ủy ban nhân dân',
      '   tỉnh và các',
    ]
    const second = ['cơ quan liên quan trước', 'ngày 05/5.', ...page(0)]
    expect(measure(...first, ...second).map(({ from, indent }) => [from, indent])).toEqual([
      [0, 3],
      [8, 0],
    ])
    expect(measure(...page(3), '   thực hiện', 'xong.', ...page(3))).toEqual([])
  })

  it('tells nothing of pages with one margin, of one page, of lines that are no wraps', () => {
    expect(measure(...page(3), NUMBER, ...page(3))).toEqual([])
    expect(measure(...page(8))).toEqual([])
    expect(measure('1. Giao Sở Y tế.', NUMBER, '2. Sở Y tế.')).toEqual([])
  })

  it('takes no hanging lines for a margin, nor a single line', () => {
    const hanging = [
      '   - Sở Y tế rà soát các trạm y tế',
      '     xã, báo cáo Ủy ban nhân dân',
      '     tỉnh trong tháng 5.',
    ]
    expect(measure(...page(0), NUMBER, ...hanging)).toEqual([])
    expect(measure(...page(8), NUMBER, '  thực hiện.', '', ...page(0)).map(({ indent }) => indent)).toEqual([
      8, 0,
    ])
    expect(
      measure(...page(8), NUMBER, 'Trân trọng./.', NUMBER, ...page(0)).map(({ width }) => width),
    ).toEqual([46, 46, 38])
  })
})
