/** The passages about the meeting: the subject and the paragraphs before the conclusions. */
import type { NoticeTree } from '../blocks/tree.js'
import { bare } from '../language/letters.js'
import type { Passage, Span } from '../lines/passage.js'
import { OPENINGS } from '../vocabulary/body-phrases.js'
import { isOpener } from './conclusions/opener.js'
import type { Context } from './context.js'
import type { ItemDraft } from './draft.js'
import { calledFor, LISTED } from './opening/called.js'

export function fillOpening(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  context.subject = draft.header.subject as Span | null
  const preamble = draft.preamble.map((paragraph) => (paragraph as Span).passage)
  if (draft.kind === 'report') {
    // An article mentions the meeting in the words that lead to the conclusions.
    const told = context.opening.some((passage) => passage !== preamble[0])
    if (told || preamble.length === 0 || !isOpener(bare(preamble.at(-1)!.text))) return
    if (tellsNoMore(preamble[0], context.subject)) preamble.shift()
  }
  const own = preamble.length > 0 ? preamble : null
  context.opening = calledFor(preamble, context) ?? own ?? listedOpening(draft.conclusions)
}

/** `Ngày 30/01/2020, UBND tỉnh ban hành Thông báo số 08/TB-UBND về …`: only mentions the notice and its subject. */
function tellsNoMore(lead: Passage | undefined, subject: Span | null): boolean {
  return lead !== undefined && subject?.passage === lead && lead.text.length - subject.end <= STOP.length
}

const STOP = '.'

/** `I. THỜI GIAN, ĐỊA ĐIỂM` over `- Thời gian: …`, `- Chủ trì: …`: the opening as the first items of the list. */
function listedOpening(items: readonly ItemDraft[]): Passage[] {
  const other = items.findIndex(({ text }) => !LISTED.test(text.value))
  const listed = other < 0 ? items : items.slice(0, other)
  const told = listed.length > 0 ? withItems(listed) : headedOpening(items[0])
  return told.map(({ text }) => (text as Span).passage)
}

const withItems = (items: readonly ItemDraft[]): ItemDraft[] =>
  items.flatMap((item) => [item, ...withItems(item.items)])

/** When a meeting was held, in bare letters. */
const HELD = /^(?:ngay|sang|chieu|toi|vao|hoi) [^.]{0,300}(?:chu tri|hop|hoi nghi|lam viec)(?![a-z])/
/** `I. VỀ DỰ ÁN A` over `Ngày 12/9/2026, … chủ trì cuộc họp …`: the opening below the first heading. */
function headedOpening(first: ItemDraft | undefined): readonly ItemDraft[] {
  const below = first?.items ?? []
  if (!below[0] || !HELD.test(bare(below[0].text.value))) return []
  const end = below.findIndex(({ marker, text }) => marker !== null || !OPENINGS.test(bare(text.value)))
  return end < 0 ? below : below.slice(0, end)
}
