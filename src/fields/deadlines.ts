/** The deadlines that stand in the text of each item: `trước ngày 13/9/2021`, `trong Quý II/2026`. */
import { findDeadlines } from '../language/deadlines.js'
import type { Span } from '../lines/passage.js'
import { DIGIT } from '../lines/signs.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context, Deadline } from './context.js'
import type { ItemDraft } from './draft.js'

export function fillDeadlines(_tree: NoticeTree, context: Context): void {
  fillItems(context.draft.conclusions, context)
}

function fillItems(items: readonly ItemDraft[], context: Context): void {
  for (const item of items) {
    item.deadlines = deadlinesIn(item.text as Span, context)
    fillItems(item.items, context)
  }
}

/** The deadlines of a text, which is to be asked once: a bad day is reported. */
export function deadlinesIn({ passage }: Span, context: Context): Deadline[] {
  const deadlines: Deadline[] = []
  const found = findDeadlines(passage.comparable, { year: context.year }, passage.mayHave(DIGIT))
  for (const { start, end, date, invalid } of found) {
    const text = passage.span(start, end)
    if (invalid) context.report('date-invalid', text)
    deadlines.push({ text, date: date === null ? null : passage.span(start, end, date) })
  }
  return deadlines
}
