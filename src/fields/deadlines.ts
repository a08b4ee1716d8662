/** The deadlines that stand in the text of each item: `trước ngày 13/9/2021`, `trong Quý II/2026`. */
import type { Line } from '../language/bodies/line.js'
import { findDeadlines } from '../language/deadlines.js'
import type { Passage, Span } from '../lines/passage.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context, Deadline } from './context.js'
import type { ItemDraft, NoticeDraft } from './draft.js'

export type DeadlineDraft = NoticeDraft['assignments'][number]['deadlines'][number]

export function fillDeadlines(_tree: NoticeTree, context: Context): void {
  fillItems(context.draft.conclusions, context)
}

function fillItems(items: readonly ItemDraft[], context: Context): void {
  for (const item of items) {
    item.deadlines = deadlinesIn(item.text as Span, context)
    fillItems(item.items, context)
  }
}

/** Deadlines of a text, found once; tasks take theirs from here too. */
export function deadlinesIn(span: Span, context: Context): DeadlineDraft[] {
  const reading = context.readingOf(span.passage)
  reading.deadlines ??= readDeadlines(span.passage, reading.line, context)
  const inside: DeadlineDraft[] = []
  for (const { text, date } of reading.deadlines)
    if (text.start >= span.start && text.end <= span.end) inside.push({ text, date })
  return inside
}

function readDeadlines(passage: Passage, line: Line, context: Context): Deadline[] {
  return findDeadlines(line, { year: context.year }).map(({ start, end, date, invalid }) => {
    const text = passage.span(start, end)
    if (invalid) context.report('date-invalid', text)
    return { text, date: date === null ? null : passage.span(start, end, date) }
  })
}
