/** What does not belong to the notice → `unplaced`, verbatim and in order; lines of one stamp together. */
import { Loose, type NoticeTree } from '../blocks/tree.js'
import { Passage, type Range } from '../lines/passage.js'
import type { Context } from './context.js'
import { leftovers } from './unplaced/leftover.js'

const TOGETHER = new Set(['stamp', 'garbage'])

export function fillUnplaced(tree: NoticeTree, context: Context): void {
  const { source } = tree
  const blocks = [...tree.loose.children]
  for (const range of leftovers(tree, context.draft)) blocks.push(new Loose(source, [range], 'after'))
  blocks.sort((a, b) => a.ranges[0]!.start - b.ranges[0]!.start)
  const groups: Loose[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && isTogether(source.text, group.at(-1)!, block)) group.push(block)
    else groups.push([block])
  }
  for (const group of groups) {
    const ranges: Range[] = []
    for (const { ranges: further } of group)
      for (const range of further) {
        const above = ranges.at(-1)
        if (above && isBarred(source.text, above, range))
          ranges[ranges.length - 1] = { start: above.start, end: range.end }
        else ranges.push(range)
      }
    const span = new Passage(source.text, ranges, true).span()
    if (span.start < span.end) context.draft.unplaced.push(span)
    const [first] = group
    if (first!.reason === 'garbage') context.report('text-garbled', first!.passage.span())
  }
  for (const line of tree.unsure) context.report('paragraph-unsure', line)
  if (tree.columns.length > 0) context.report('columns-unfolded', tree.columns[0]!)
}

/** Lines of one stamp, or parts of one line between bars. */
function isTogether(text: string, above: Loose, block: Loose): boolean {
  const [end, start] = [above.ranges.at(-1)!, block.ranges[0]!]
  if (isBarred(text, end, start)) return true
  return (
    above.reason === block.reason &&
    TOGETHER.has(block.reason) &&
    text.slice(end.end, start.start).trim() === ''
  )
}

const BAR = ' | '

/** `Đăng nhập` **|** `Sơ đồ cổng`: not a row of a table, which begins with a bar. */
function isBarred(text: string, above: Range, { start }: Range): boolean {
  if (start !== above.end + BAR.length || !text.startsWith(BAR, above.end)) return false
  return !text
    .slice(text.lastIndexOf('\n', above.start) + 1, above.start)
    .trimStart()
    .startsWith('|')
}
