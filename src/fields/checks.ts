/** What is missing or contradicts itself: the diagnostics that need the whole notice. */
import { CodeSet } from '../language/code-set.js'
import { isDigit } from '../language/digits.js'
import type { NoticeTree } from '../blocks/tree.js'
import type { DiagnosticId } from '../vocabulary/diagnostics.js'
import type { Context } from './context.js'
import type { ItemDraft, Placed } from './draft.js'
import { follows, isRepeat, placesOf } from './checks/sequence.js'

export function check(_tree: NoticeTree, context: Context): void {
  const { kind, header, meeting, recipients, signature, conclusions } = context.draft
  if (kind === 'report') return context.report('not-a-notice')
  const letter = kind === 'document' && header.subject !== null
  want('issuer-missing', header.issuer.name)
  want('number-missing', header.number)
  want('issue-date-missing', header.date)
  if (!letter) want('type-missing', header.type)
  want('subject-missing', header.subject)
  want('recipients-missing', recipients[0])
  want('signature-missing', signature)
  if (kind === 'notice') {
    want('meeting-date-missing', meeting.date)
    want('chair-missing', meeting.chair.name)
    want('conclusions-missing', conclusions[0])
  }
  checkSequence(conclusions, context)
  checkOrder(context)

  function want(rule: DiagnosticId, value: object | null | undefined): void {
    if (value == null) context.report(rule)
  }
}

const ARTICLE = /^điều/i
const ARTICLE_FIRST = new CodeSet('Đđ')
/** `Điều 5.`; most markers are told from it by what they begin with. */
const isArticle = (marker: string): boolean => ARTICLE_FIRST.has(marker.charCodeAt(0)) && ARTICLE.test(marker)

/**
 * Numbers of one list that skip or repeat.
 * @param article - where the last article stands, as they count on through the chapters
 */
function checkSequence(
  items: readonly ItemDraft[],
  context: Context,
  article: { at?: readonly number[] } = {},
): void {
  /** Where the last number of each series stands in its way of counting. */
  let last: Map<string, readonly number[]> | undefined
  let series = ''
  let above = ''
  for (const { number, marker, items: below } of items) {
    if (number && marker) {
      // A number without punctuation belongs to the current list.
      series = marker.value.replace(number.value, '') || series
      const here = placesOf(number.value)
      last ??= new Map()
      const counts = isArticle(marker.value)
      const before =
        last.get(series) ?? last.get('') ?? (counts && !here.includes(1) ? article.at : undefined)
      if (counts) article.at = here
      if (!follows(before, here) && !countsOn(above, number.value)) {
        const again = before !== undefined && isRepeat(before, here)
        doubtful(again ? 'conclusion-repeat' : 'conclusion-gap', marker, number.value, context)
      }
      last.set(series, here)
      above = number.value
    }
    if (below.length > 0) checkSequence(below, context, article)
  }
}

/** `1.` / **2:** / `3.`: a scan has another sign after one number. */
const countsOn = (above: string, number: string): boolean =>
  above !== '' &&
  isDigit(above.charCodeAt(0)) === isDigit(number.charCodeAt(0)) &&
  follows(placesOf(above), placesOf(number))

function doubtful(rule: DiagnosticId, marker: Placed, number: string, context: Context): void {
  context.report(rule, marker, number)
  context.doubt(marker, 'marker-out-of-order')
}

/** Reports a date of issue or a deadline before the meeting. */
function checkOrder(context: Context): void {
  const { header, meeting, conclusions } = context.draft
  const held = meeting.date?.value
  if (!held || context.invites) return
  if (header.date && header.date.value < held) context.report('date-order', header.date, header.date.value)
  const visit = (item: ItemDraft) => {
    for (const { text, date } of item.deadlines)
      if (isBefore(date, held)) context.report('date-order', text, text.value)
    item.items.forEach(visit)
  }
  conclusions.forEach(visit)
}

const isBefore = (date: Placed | null, held: string) => date !== null && date.value < held
