/** Bodies that are given work, by whom the directives of each item name → `assignments`. */
import type { Span } from '../lines/passage.js'
import { assign } from './assignments.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import { deadlinesIn } from './deadlines.js'
import type { ItemDraft } from './draft.js'

interface View {
  number: string | null
  marker: string | null
  text: string
  items: View[]
  span: Span
}

export function fillAssignments(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const paragraph = (text: unknown): View => ({
    number: null,
    marker: null,
    text: (text as Span).value,
    items: [],
    span: text as Span,
  })
  const item = (from: ItemDraft): View => ({
    number: from.number?.value ?? null,
    marker: from.marker?.value ?? null,
    text: (from.text as Span).value,
    items: from.items.map(item),
    span: from.text as Span,
  })
  const found = assign({
    preamble: draft.preamble.map(paragraph),
    conclusions: draft.conclusions.map(item),
    closing: draft.closing.map(paragraph),
  })
  const place = ({ node, start, end }: { node: unknown; start: number; end: number }) => {
    const { span } = node as View
    return span.passage.span(span.start + start, span.start + end)
  }
  draft.assignments = found.map(({ body, role, item: path, tasks, by, certain }) => {
    const texts = tasks.map(place)
    const named = place(body)
    if (role === 'lead' && !certain)
      context.doubt(named, by === 'subject' ? 'body-by-subject' : 'body-unusual')
    return {
      body: named,
      role,
      item: path === null ? null : { value: path, position: () => null },
      tasks: texts,
      deadlines: texts.flatMap((text) => deadlinesIn(text, context)),
    }
  })
}
