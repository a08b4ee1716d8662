/** The deadlines that stand in the text of each item: `trước ngày 13/9/2021`, `trong Quý II/2026`. */
import type { CalendarContext } from '../language/dates.js'
import { findDeadlines, type DeadlineMatch } from '../language/deadlines.js'
import { byPeriod } from '../language/deadlines/construct.js'
import { readPeriod } from '../language/deadlines/period.js'
import { lowerCase } from '../language/letters.js'
import type { Match } from '../language/match.js'
import type { Passage, Span } from '../lines/passage.js'
import { DIGIT } from '../lines/signs.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context, Deadline } from './context.js'
import type { ItemDraft } from './draft.js'

export function fillDeadlines(_tree: NoticeTree, context: Context): void {
  fillItems(context.draft.conclusions, context, context.calendar)
}

function fillItems(items: readonly ItemDraft[], context: Context, calendar: CalendarContext): void {
  for (const item of items) {
    const deadlines = deadlinesIn(item.text as Span, context, calendar)
    const limit = context.rows.get(item)?.limit
    const told = limit && deadlines.some(({ text }) => text.start >= limit.start && text.start < limit.end)
    item.deadlines = limit && !told ? deadlines.concat(limitOf(item.text as Span, limit, context)) : deadlines
    fillItems(item.items, context, calendar)
  }
}

/** The time that a cell of a table names as the limit: `30/6/2024`, `Quý III/2024`. */
function limitOf({ passage }: Span, { start, end }: Match, context: Context): Deadline[] {
  const period = readPeriod(lowerCase(passage.text), start, context.calendar)
  return period && period.end <= end ? [placed(passage, byPeriod(start, period), context)] : []
}

/** The deadlines of a text, which is to be asked once: a bad day is reported. */
export function deadlinesIn(
  { passage }: Span,
  context: Context,
  calendar: CalendarContext = context.calendar,
): Deadline[] {
  const found = findDeadlines(passage.comparable, calendar, passage.mayHave(DIGIT))
  return found.map((deadline) => placed(passage, deadline, context))
}

function placed(passage: Passage, { start, end, date, invalid }: DeadlineMatch, context: Context): Deadline {
  const text = passage.span(start, end)
  if (invalid) context.report('date-invalid', text)
  return { text, date: date === null ? null : passage.span(start, end, date) }
}
