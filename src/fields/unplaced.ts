/** What is none of the notice's own, verbatim and in order; lines of one stamp or run together. */
import { Loose, type NoticeTree } from '../blocks/tree.js'
import { Passage, type Range } from '../lines/passage.js'
import type { Context } from './context.js'
import { leftovers } from './leftover.js'

const TOGETHER = new Set(['stamp', 'garbage'])

export function fillUnplaced(tree: NoticeTree, context: Context): void {
  const { source } = tree
  const blocks = [...tree.loose.children]
  for (const range of leftovers(tree, context.draft)) blocks.push(new Loose(source, [range], 'after'))
  blocks.sort((a, b) => a.ranges[0]!.start - b.ranges[0]!.start)
  const groups: Loose[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && TOGETHER.has(block.reason) && goesOn(source.text, group.at(-1)!, block)) group.push(block)
    else groups.push([block])
  }
  for (const group of groups) {
    const ranges: Range[] = []
    for (const block of group) for (const range of block.ranges) ranges.push(range)
    const span = new Passage(source.text, ranges, true).span()
    if (span.start < span.end) context.draft.unplaced.push(span)
    const [first] = group
    if (first!.reason === 'garbage') context.report('text-garbled', first!.passage.span())
  }
  for (const line of tree.unsure) context.report('paragraph-unsure', line)
  if (tree.columns.length > 0) context.report('columns-unfolded', tree.columns[0]!)
}

function goesOn(text: string, above: Loose, block: Loose): boolean {
  if (above.reason !== block.reason) return false
  return text.slice(above.ranges.at(-1)!.end, block.ranges[0]!.start).trim() === ''
}
