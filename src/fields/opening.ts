/** The passages that tell of the meeting: the subject and the paragraphs before the conclusions. */
import type { NoticeTree } from '../blocks/tree.js'
import type { Span } from '../lines/passage.js'
import type { Context } from './context.js'

export function fillOpening(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  context.subject = draft.header.subject as Span | null
  if (draft.kind === 'report') return
  context.opening = draft.preamble.map((paragraph) => (paragraph as Span).passage)
}
