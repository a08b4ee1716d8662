import type { Anchor } from '../../../../src/blocks/head/anchors/anchor.js'

const ABOVE = 'SỞ Y TẾ | '

/** The anchors of a cell behind another, each as its role and the words at its offsets. */
export function told(cell: string, find: (at: number, found: Anchor[]) => void): [string, string][] {
  const found: Anchor[] = []
  find(ABOVE.length, found)
  const line = ABOVE + cell
  return found.map(({ role, start, end }) => [role, line.slice(start, end)])
}
