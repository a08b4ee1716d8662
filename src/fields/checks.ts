/** What is missing or contradicts itself: the diagnostics that need the whole notice. */
import type { NoticeTree } from '../blocks/tree.js'
import type { Context } from './context.js'
import type { ItemDraft, Placed } from './draft.js'
import { follows, isRepeat } from './sequence.js'

export function check(_tree: NoticeTree, context: Context): void {
  const { draft } = context
  const { header, meeting } = draft
  if (draft.kind === 'report') return context.report('not-a-notice')
  const missing: [string, unknown][] = [
    ['issuer-missing', header.issuer.name],
    ['number-missing', header.number],
    ['issue-date-missing', header.date],
    ['type-missing', header.type],
    ['subject-missing', header.subject],
    ['recipients-missing', draft.recipients[0]],
    ['signature-missing', draft.signature],
  ]
  if (draft.kind === 'notice') {
    missing.push(
      ['meeting-date-missing', meeting.date],
      ['chair-missing', meeting.chair.name],
      ['conclusions-missing', draft.conclusions[0]],
    )
  }
  for (const [rule, value] of missing) {
    const letter = rule === 'type-missing' && draft.kind === 'document' && header.subject
    if (value == null && !letter) context.report(rule)
  }
  checkSequence(draft.conclusions, context)
  checkOrder(context)
}

/** Numbers of one list that skip or repeat. */
function checkSequence(items: ItemDraft[], context: Context): void {
  if (items.length === 0) return
  const last = new Map<string, string>()
  for (const item of items) {
    const number = item.number?.value
    const marker = item.marker?.value
    if (number && marker) {
      const series = marker.replace(number, '')
      const before = last.get(series)
      if (before !== undefined && isRepeat(before, number))
        doubtful('conclusion-repeat', item.marker, number, context)
      else if (!follows(before, number)) doubtful('conclusion-gap', item.marker, number, context)
      last.set(series, number)
    }
    checkSequence(item.items, context)
  }
}

function doubtful(rule: string, marker: Placed | null, number: string, context: Context): void {
  context.report(rule, marker, number)
  context.doubt(marker, 'marker-out-of-order')
}

/** Issued before the meeting, or a deadline before it. */
function checkOrder(context: Context): void {
  const { header, meeting, conclusions } = context.draft
  const held = meeting.date?.value
  if (!held) return
  if (header.date && header.date.value < held) context.report('date-order', header.date, header.date.value)
  const visit = (item: ItemDraft) => {
    for (const { text, date } of item.deadlines)
      if (isBefore(date, held)) context.report('date-order', text, text.value)
    item.items.forEach(visit)
  }
  conclusions.forEach(visit)
}

const isBefore = (date: Placed | null, held: string) => date !== null && date.value < held
