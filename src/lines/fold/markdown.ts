/** Markdown as remark-parse reads it, with its block grammar switched off: blocks are ours. */
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const BLOCKS = [
  'blankLine',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'definition',
  'headingAtx',
  'htmlFlow',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const phrasing = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [{ disable: { null: BLOCKS } }])
  .freeze()

export function parseMarkdown(source: string): Root {
  return phrasing.parse(source)
}
