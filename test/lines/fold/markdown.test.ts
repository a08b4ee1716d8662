import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../../src/lines/fold/markdown.js'

/** The kinds of what the paragraph holds, and where each stands. */
function phrases(source: string): [string, string][] {
  const { children } = parseMarkdown(source)
  return children.flatMap((block) =>
    'children' in block
      ? block.children.map(({ type, position }): [string, string] => [
          type,
          source.slice(position!.start.offset, position!.end.offset),
        ])
      : [[block.type, '']],
  )
}

describe('parseMarkdown', () => {
  it.each([
    ['**Giao** Sở', [['strong', '**Giao**'], ['text', ' Sở']]], // prettier-ignore
    ['*Giao*', [['emphasis', '*Giao*']]],
    ['[Sở](https://so.vn)', [['link', '[Sở](https://so.vn)']]],
    ['`Sở`', [['inlineCode', '`Sở`']]],
    ['<b>Sở', [['html', '<b>'], ['text', 'Sở']]], // prettier-ignore
  ])('reads the phrases of %j', (source, read) => {
    expect(phrases(source)).toEqual(read)
  })

  it.each([
    '# THÔNG BÁO',
    '- Giao Sở Y tế',
    '1. Giao Sở Y tế',
    '> Giao Sở Y tế',
    '    Giao Sở Y tế',
    '```',
    '---',
    'THÔNG BÁO\n===',
    'a ** b',
    'a_b_c',
  ])('reads no block in %j', (source) => {
    const { children } = parseMarkdown(source)
    expect(children.map(({ type }) => type)).toEqual(['paragraph'])
    expect(phrases(source).map(([type]) => type)).toEqual(['text'])
  })

  it('takes an escape for the sign', () => {
    const [paragraph] = parseMarkdown('1\\. Giao \\*Sở\\*').children
    expect(paragraph).toMatchObject({ children: [{ type: 'text', value: '1. Giao *Sở*' }] })
  })
})
