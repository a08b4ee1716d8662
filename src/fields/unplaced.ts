/** What is none of the notice's own, verbatim and in order; lines of one stamp or run together. */
import { Loose, type NoticeTree } from '../blocks/tree.js'
import { Passage } from '../lines/passage.js'
import type { Context } from './context.js'
import { leftovers } from './leftover.js'

const TOGETHER = new Set(['stamp', 'garbage'])

export function fillUnplaced(tree: NoticeTree, context: Context): void {
  const blocks = [...tree.loose.children, ...unread(tree, context)]
  blocks.sort((a, b) => a.ranges[0]!.start - b.ranges[0]!.start)
  const groups: Loose[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && TOGETHER.has(block.reason) && goesOn(tree.source.text, group.at(-1)!, block))
      group.push(block)
    else groups.push([block])
  }
  context.draft.unplaced = groups
    .map((group) =>
      new Passage(
        tree.source.text,
        group.flatMap(({ ranges }) => ranges),
        true,
      ).span(),
    )
    .filter(({ text }) => text !== '')
  for (const [block] of groups)
    if (block?.reason === 'garbage') context.report('text-garbled', block.passage.span())
  for (const line of tree.unsure) context.report('paragraph-unsure', line)
  if (tree.columns.length > 0) context.report('columns-unfolded', tree.columns[0]!)
}

/** What the fields have left of the cells of head and foot. */
function unread({ head, foot, source }: NoticeTree, { draft }: Context): Loose[] {
  const cells = [...head.children, ...foot.children]
  return leftovers(cells, draft, source.text).map((range) => new Loose(source, [range], 'after'))
}

function goesOn(text: string, above: Loose, block: Loose): boolean {
  if (above.reason !== block.reason) return false
  return text.slice(above.ranges.at(-1)!.end, block.ranges[0]!.start).trim() === ''
}
