/**
 * Every document cited by number in subject, preamble, conclusions and closing, each number once.
 *
 *     "Quyết định số 2686/QĐ-BCĐQG, ngày 31 tháng 5 năm 2021"   "Chỉ thị số 15/CT-TTg, 16/CT-TTg"
 */
import { findReferences } from '../language/references.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { Span } from '../lines/passage.js'
import { DIGIT, SLASH } from '../lines/signs.js'
import type { Context } from './context.js'
import type { ItemDraft, NoticeDraft, Placed } from './draft.js'

type Reference = NoticeDraft['references'][number]

export function fillCitations(_tree: NoticeTree, context: Context): void {
  const byNumber = new Map<string, Reference>()
  const { draft } = context
  if (draft.header.subject && draft.kind !== 'report') cite(draft.header.subject, byNumber, context)
  for (const text of draft.preamble) cite(text, byNumber, context)
  citeItems(draft.conclusions, byNumber, context)
  for (const text of draft.closing) cite(text, byNumber, context)
  const own = draft.kind === 'report' && context.number && byNumber.get(keyOf(context.number.text))
  // "Ngày 6/11, … ban hành Thông báo số 595/TB-VPCP": its day stands before it.
  if (own) own.date ??= draft.header.date
  draft.references = [...byNumber.values()]
}

/** `QUYẾT ĐỊNH SỐ 34/2014/QĐ-TTG` of a title in capitals is the same as `34/2014/QĐ-TTg`. */
const keyOf = (number: string): string => number.toUpperCase()

function citeItems(items: readonly ItemDraft[], byNumber: Map<string, Reference>, context: Context): void {
  for (const item of items) {
    cite(item.text, byNumber, context)
    citeItems(item.items, byNumber, context)
  }
}

function cite(text: Placed, byNumber: Map<string, Reference>, context: Context): void {
  const { passage } = text as Span
  if (!passage.mayHave(DIGIT)) return
  for (const { start, end, type, number, date } of findReferences(passage.text, passage.mayHave(SLASH))) {
    if (date && !date.valid) context.report('date-invalid', passage.span(date.start, date.end))
    const dated = date?.iso ? passage.span(date.start, date.end, date.iso) : null
    const key = keyOf(number.text)
    const known = byNumber.get(key)
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
    byNumber.set(key, reference)
  }
}
