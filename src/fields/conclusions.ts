/**
 * Body paragraphs → `preamble`, `conclusions`, `closing`.
 *
 * The preamble ends with the opener (`… kết luận như sau:`) and any unmarked text up to the first item; the
 * closing is the text at the end that speaks of the notice as a whole.
 */
import type { NoticeTree, Paragraph } from '../blocks/tree.js'
import { Passage, type Span } from '../lines/passage.js'
import type { Context } from './context.js'
import type { Placed } from './draft.js'
import { buildItems } from './conclusions/items.js'
import { isCut } from './conclusions/items/text.js'
import { setAsideSource } from './conclusions/source.js'
import { findStart } from './conclusions/start.js'
import { findClosing } from './conclusions/closing.js'
import { isFormula } from './conclusions/words.js'

export function fillConclusions(tree: NoticeTree, context: Context): void {
  setAsideSource(tree)
  const paragraphs = tree.body.children
  const { draft } = context
  // The first paragraph of an article only mentions the notice or the meeting.
  const led = draft.kind === 'report' && paragraphs.length > 1 && tellsOfIt(paragraphs[0]!, context)
  const found = findStart(paragraphs, led ? 1 : 0)
  const { announced } = found
  const start = Math.max(found.start, led ? 1 : 0)
  const end = findClosing(paragraphs, start)
  for (let index = 0; index < start; index++) draft.preamble.push(withMarker(tree, paragraphs[index]!))
  draft.conclusions = buildItems(paragraphs.slice(start, end), context)
  doubtCuts(draft.preamble, context)
  for (let index = end; index < paragraphs.length; index++) {
    const span = withMarker(tree, paragraphs[index]!)
    draft.closing.push(span)
    if (!isFormula(paragraphs[index]!.bare)) context.doubt(span, 'closing-by-words')
  }
  if (!announced && draft.conclusions[0]) context.doubt(draft.conclusions[0].text, 'start-by-place')
}

const tellsOfIt = ({ passage }: Paragraph, { draft, opening }: Context): boolean =>
  draft.header.type !== null || opening.includes(passage)

/** Doubts two paragraphs of which the first ends in mid-sentence: they may be one. */
function doubtCuts(paragraphs: readonly Placed[], context: Context): void {
  for (let index = 1; index < paragraphs.length; index++) {
    const above = paragraphs[index - 1]!
    if (isCut(above.value))
      for (const text of [above, paragraphs[index]!]) context.doubt(text, 'sentence-cut')
  }
}

/** A paragraph with its marker: only conclusions have a field for it. */
function withMarker({ source }: NoticeTree, { passage, marker, whole }: Paragraph): Span {
  return (marker ? new Passage(source.text, whole) : passage).span()
}
