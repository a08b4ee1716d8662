/** The directives of each item → `assignments`: which bodies are given work. */
import { comparable } from '../language/comparable.js'
import { firstIndex } from '../lines/ascending.js'
import type { Passage, Span } from '../lines/passage.js'
import { assign } from './assignments/assign.js'
import type { AssignmentView, Place } from './assignments/book.js'
import { doubtOf } from './assignments/doubt.js'
import { Item, Paragraph } from './assignments/item.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context, Deadline } from './context.js'
import { deadlinesIn } from './deadlines.js'
import type { ItemDraft, NoticeDraft, Placed } from './draft.js'

export function fillAssignments(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const { body } = draft.meeting.chair
  const { parent, name } = draft.header.issuer
  const listed = context.opening.length !== draft.preamble.length
  const found = assign(
    paragraphsOf(draft.preamble),
    itemsOf(draft.conclusions, context, listed ? new Set(context.opening) : null),
    paragraphsOf(draft.closing),
    {
      author: comparable(body?.value ?? ''),
      issuer: comparable(`${parent?.value ?? ''} ${name?.value ?? ''}`.trim()),
      narrates: draft.kind === 'report',
    },
  )
  draft.assignments = found.map((assignment) => draftOf(assignment, context))
}

const paragraphsOf = (texts: readonly Placed[]): Paragraph[] =>
  texts.map((text) => new Paragraph(text as Span))

/** If the opening is a list (`4. Chủ trì: …`), its items give no work, but the items below them may. */
function itemsOf(items: readonly ItemDraft[], context: Context, told: ReadonlySet<Passage> | null): Item[] {
  const read = (item: ItemDraft): Item => {
    const { text, deadlines, number, marker, items } = item
    return new Item(
      text as Span,
      deadlines as Deadline[],
      number?.value ?? null,
      marker?.value ?? null,
      itemsOf(items, context, told),
      context.rows.get(item) ?? null,
    )
  }
  if (told === null) return items.map(read)
  return items.flatMap((item) =>
    told.has((item.text as Span).passage) ? itemsOf(item.items, context, told) : [read(item)],
  )
}

const nowhere = () => null

function draftOf(assignment: AssignmentView, context: Context): NoticeDraft['assignments'][number] {
  const { body, role, item, tasks } = assignment
  const named = spanOf(body)
  const doubt = doubtOf(assignment)
  if (doubt) context.doubt(named, doubt)
  const texts: Span[] = []
  const deadlines: Deadline[] = []
  for (const task of tasks) {
    const span = spanOf(task)
    texts.push(span)
    const known = (task.node.deadlines ??= deadlinesIn(task.node.span, context))
    for (let index = firstFrom(known, span.start); index < known.length; index++) {
      const deadline = known[index]!
      if (deadline.text.start >= span.end) break
      if (deadline.text.end <= span.end) deadlines.push(deadline)
    }
  }
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

/** The index of the first deadline from `at` on; bisected, as a paragraph may have thousands. */
const firstFrom = (deadlines: readonly Deadline[], at: number): number =>
  firstIndex(deadlines.length, (index) => deadlines[index]!.text.start >= at)
