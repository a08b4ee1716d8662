/** Bodies that are given work, by whom the directives of each item name → `assignments`. */
import type { Span } from '../lines/passage.js'
import { assign } from './assignments.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import { deadlinesIn } from './deadlines.js'
import type { ItemDraft } from './draft.js'

interface View {
  number: string | null
  text: string
  items: View[]
  span: Span
}

export function fillAssignments(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const paragraph = (text: unknown): View => ({
    number: null,
    text: (text as Span).value,
    items: [],
    span: text as Span,
  })
  const item = (from: ItemDraft): View => ({
    ...paragraph(from.text),
    number: from.number?.value ?? null,
    items: from.items.map(item),
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
  draft.assignments = found.map(({ body, role, item: path, tasks }) => {
    const texts = tasks.map(place)
    const named = place(body)
    if (role === 'lead' && !isExpress(named) && isUnusual(named.value))
      context.doubt(named, 'body-by-subject')
    return {
      body: named,
      role,
      item: path === null ? null : { value: path, position: () => null },
      tasks: texts,
      deadlines: texts.flatMap((text) => deadlinesIn(text, context)),
    }
  })
}

const TASKED = /(?:giao|yêu cầu|đề nghị|phân công|ủy quyền|chỉ đạo|nhiệm|đối với|mời)(?: cho| thêm)? $/iu
const TASKS =
  /^(?:[,;]? (?:chủ trì|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|là cơ quan|làm đầu mối|khẩn trương|phối hợp)|:|$)/u

/** `giao X`, `X:`, `X chủ trì`: the words say that X is tasked; else it is only the subject. */
function isExpress({ passage, start, end }: Span): boolean {
  return (
    TASKED.test(passage.text.slice(Math.max(0, start - 24), start)) ||
    TASKS.test(passage.text.slice(end, end + 24))
  )
}

const LONG = 60

/** A body without a name of its own, or with a very long one. */
const isUnusual = (body: string) => body.length > LONG || !/\p{Lu}/u.test(body.slice(1))
