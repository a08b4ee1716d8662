/** Bodies that are given work, by whom the directives of each item name → `assignments`. */
import type { Span } from '../lines/passage.js'
import { assign } from './assignments.js'
import type { AssignmentView, Place } from './assignments/book.js'
import { Item, Paragraph } from './assignments/item.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import { deadlinesIn, type DeadlineDraft } from './deadlines.js'
import type { ItemDraft, NoticeDraft, Placed } from './draft.js'

export function fillAssignments(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const found = assign(
    draft.preamble.map(paragraphOf),
    draft.conclusions.map(itemOf),
    draft.closing.map(paragraphOf),
  )
  draft.assignments = found.map((assignment) => draftOf(assignment, context))
}

const paragraphOf = (text: Placed): Paragraph => new Paragraph(text as Span)

const itemOf = ({ text, number, marker, items }: ItemDraft): Item =>
  new Item(text as Span, number?.value ?? null, marker?.value ?? null, items.map(itemOf))

function draftOf(
  { body, role, item, tasks, by, certain }: AssignmentView,
  context: Context,
): NoticeDraft['assignments'][number] {
  const named = spanOf(body)
  if (role === 'lead' && !certain) context.doubt(named, by === 'subject' ? 'body-by-subject' : 'body-unusual')
  const texts = tasks.map(spanOf)
  const deadlines: DeadlineDraft[] = []
  for (const text of texts) deadlines.push(...deadlinesIn(text, context))
  return {
    body: named,
    role,
    item: item === null ? null : { value: item, position: () => null },
    tasks: texts,
    deadlines,
  }
}

const spanOf = ({ node: { span }, start, end }: Place): Span =>
  span.passage.span(span.start + start, span.start + end)
