import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapedRuns } from '../../../src/lines/fold/escapes.js'
import { phrasingRuns } from '../../../src/lines/fold/phrasing.js'

const texts = (source: string) => escapedRuns(source, 0)?.map(({ text }) => text)

describe('escapedRuns', () => {
  it('drops the backslashes that escape, and no others', () => {
    expect(texts('1\\. Giao Sở Y tế \\(nếu có\\)')).toEqual(['1', '. Giao Sở Y tế ', '(nếu có', ')'])
    expect(texts('C:\\tai lieu\\đất \\')).toEqual(['C:\\tai lieu\\đất \\'])
    expect(texts('**Giao** \\* Sở')).toEqual(['**Giao** ', '* Sở'])
  })

  it('says where each stands', () => {
    expect(escapedRuns('a\\.b', 10)).toEqual([
      { origin: 10, width: 1, text: 'a' },
      { origin: 12, width: 2, text: '.b' },
    ])
  })

  it.each([
    'a_b\\.',
    '&amp; \\.',
    '<b>a</b>\\.',
    '`a`\\.',
    '[a](b)\\.',
    'a\\\\b',
    ' a\\.',
    'a\\. ',
    'a\nb\\.',
  ])('leaves %j to the parser', (source) => {
    expect(escapedRuns(source, 0)).toBeNull()
  })

  it('reads what the parser reads', () => {
    const pieces = fc.constantFrom(
      ...[
        '\\',
        '\\*',
        '\\_',
        '\\.',
        '\\[',
        '\\]',
        '\\<',
        '\\&',
        '\\a',
        '\\đ',
        '*',
        '**',
        '***',
        '[',
        ']',
        '(',
      ],
      ...[')', '!', '#', '>', '-', '+', '1.', '~', '|', '"', ' ', '  ', '\t', '\u00a0', '\ufeff', '\v', '\f'],
      ...['a', 'đ', 'Sở', '“', '”', ':', '/', '=', 'http://a.b', '😀', 'e\u0301'],
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 24 }), (found) => {
        const source = found.join('')
        const runs = escapedRuns(source, 7)
        if (runs) expect(runs).toEqual(phrasingRuns(source, 7))
      }),
      { numRuns: 500 },
    )
  })
})
