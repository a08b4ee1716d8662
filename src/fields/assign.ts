/** Bodies that are given work, by whom the directives of each item name → `assignments`. */
import { lineOf, type Line } from '../language/bodies/line.js'
import type { Span } from '../lines/passage.js'
import { assign } from './assignments.js'
import type { AssignmentView, Place } from './assignments/book.js'
import { Item, Paragraph } from './assignments/item.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import { deadlinesIn } from './deadlines.js'
import type { ItemDraft, NoticeDraft, Placed } from './draft.js'

export function fillAssignments(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const found = assign(
    paragraphsOf(draft.preamble, context),
    itemsOf(draft.conclusions, context),
    paragraphsOf(draft.closing, context),
  )
  draft.assignments = found.map((assignment) => draftOf(assignment, context))
}

const paragraphsOf = (texts: readonly Placed[], context: Context): Paragraph[] =>
  texts.map((text) => new Paragraph(text as Span, lineOfSpan(text as Span, context)))

const itemsOf = (items: readonly ItemDraft[], context: Context): Item[] =>
  items.map(({ text, number, marker, items }) => {
    const line = lineOfSpan(text as Span, context)
    return new Item(text as Span, line, number?.value ?? null, marker?.value ?? null, itemsOf(items, context))
  })

const nowhere = () => null

/** Most spans are all of a passage. */
function lineOfSpan(span: Span, context: Context): Line {
  const { passage, start, end } = span
  const whole = start === 0 && end === passage.text.length
  return whole ? context.readingOf(passage).line : lineOf(span.text)
}

function draftOf(
  { body, role, item, tasks, by, certain }: AssignmentView,
  context: Context,
): NoticeDraft['assignments'][number] {
  const named = spanOf(body)
  if (role === 'lead' && !certain) context.doubt(named, by === 'subject' ? 'body-by-subject' : 'body-unusual')
  const texts = tasks.map(spanOf)
  const deadlines = texts.flatMap((text) => deadlinesIn(text, context))
  return {
    body: named,
    role,
    item: item === null ? null : { value: item, position: nowhere },
    tasks: texts,
    deadlines,
  }
}

const spanOf = ({ node: { span }, start, end }: Place): Span =>
  span.passage.span(span.start + start, span.start + end)
