/** The deadlines that stand in the text of each item: `trước ngày 13/9/2021`, `trong Quý II/2026`. */
import { findDeadlines } from '../language/deadlines.js'
import type { Span } from '../lines/passage.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import type { ItemDraft, NoticeDraft } from './draft.js'

export type DeadlineDraft = NoticeDraft['assignments'][number]['deadlines'][number]

export function fillDeadlines(_tree: NoticeTree, context: Context): void {
  const visit = (item: ItemDraft) => {
    item.deadlines = deadlinesIn(item.text as Span, context)
    item.items.forEach(visit)
  }
  context.draft.conclusions.forEach(visit)
}

/** Deadlines of a text, found once; tasks take theirs from here too. */
export function deadlinesIn(span: Span, context: Context): DeadlineDraft[] {
  const known = context.deadlines.get(span.passage)
  const found = known ?? readDeadlines(span, context)
  if (!known) context.deadlines.set(span.passage, found)
  return found
    .filter(({ text }) => text.start >= span.start && text.end <= span.end)
    .map(({ text, date }) => ({ text, date }))
}

function readDeadlines(span: Span, context: Context) {
  const { passage } = span
  return findDeadlines(passage.text, { year: context.year }).map(({ start, end, date, invalid }) => {
    const text = passage.span(start, end)
    if (invalid) context.report('date-invalid', text)
    return { text, date: date === null ? null : passage.span(start, end, date) }
  })
}
