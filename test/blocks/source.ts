import type { Block, Source } from '../../src/blocks/tree.js'
import { scanLines } from '../../src/lines/lines.js'

/** A source of the given lines, as the rules of the blocks take it. */
export function source(...lines: string[]): Source {
  const text = lines.join('\n')
  const { bare, lines: read } = scanLines(text)
  return { text, bare, lines: read, added: [], dropped: [], printed: text, mended: [] }
}

/** Each block as its role, its reason or its marker, and its text. */
export function told(blocks: readonly (Block & { role?: string; reason?: string })[]): [string, string][] {
  return blocks.map((block) => [block.role ?? block.reason ?? block.type, block.text])
}
