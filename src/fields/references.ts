/**
 * Every document cited by number in subject, preamble, conclusions and closing, each number once.
 *
 *     "Quyết định số 2686/QĐ-BCĐQG, ngày 31 tháng 5 năm 2021"   "Chỉ thị số 15/CT-TTg, 16/CT-TTg"
 */
import { findReferences } from '../language/references.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Passage, Span } from '../lines/passage.js'
import type { Context } from './context.js'
import type { ItemDraft, NoticeDraft, Placed } from './draft.js'

type Reference = NoticeDraft['references'][number]

export function fillCitations(_tree: NoticeTree, context: Context): void {
  const byNumber = new Map<string, Reference>()
  const { draft } = context
  const cite = (span: Placed) => readCitations((span as Span).passage, byNumber, context)
  const citeItems = (items: ItemDraft[]) => {
    for (const item of items) {
      cite(item.text)
      citeItems(item.items)
    }
  }
  if (draft.header.subject && draft.kind !== 'report') cite(draft.header.subject)
  draft.preamble.forEach(cite)
  citeItems(draft.conclusions)
  draft.closing.forEach(cite)
  draft.references = [...byNumber.values()]
}

function readCitations(passage: Passage, byNumber: Map<string, Reference>, context: Context): void {
  for (const { start, end, type, number, date } of findReferences(passage.text)) {
    if (date && !date.valid) context.report('date-invalid', passage.span(date.start, date.end))
    const dated = date?.iso ? passage.span(date.start, date.end, date.iso) : null
    const known = byNumber.get(number.text)
    if (known) {
      known.date ??= dated
      continue
    }
    const reference = {
      text: passage.span(start, end),
      type: type && passage.span(type.start, type.end, type.value),
      number: passage.span(number.start, number.end, number.text),
      date: dated,
    }
    if (!type) context.doubt(reference.number, 'reference-untyped')
    else if (number.typeCode === null && (type.end < start || type.start > number.start))
      context.doubt(reference.type, 'reference-type-carried')
    byNumber.set(number.text, reference)
  }
}
