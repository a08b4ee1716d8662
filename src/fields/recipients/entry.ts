/** `Ủy viên BTV Tỉnh ủy` **(để báo cáo)**: one entry, and what the copy is for. */
import { latin } from '../../language/latin.js'
import { COLON, endBefore } from '../../language/punctuation.js'
import { matchesAt } from '../../language/sticky.js'
import type { Passage } from '../../lines/passage.js'
import type { NoticeDraft } from '../draft.js'
import { isPurpose } from './purpose.js'

const CLOSING_MARKS = ' ;,./'
const NAME_ENDS = ' ;,'
const ARCHIVE = latin(/[Ll](?:[uư]u|[UƯ]U)(?!\p{L})/uy)

export type Recipient = NoticeDraft['recipients'][number]

export function readEntry(passage: Passage, start: number, to: number, recipients: Recipient[]): void {
  const { text } = passage
  const marked = endBefore(CLOSING_MARKS, text, start, to)
  // `(để p/h):`: a scan puts a colon for the semicolon.
  const end = text.charCodeAt(marked - 1) === COLON && text[marked - 2] === ')' ? marked - 1 : marked
  if (end <= start) return
  const whole = passage.span(start, end)
  const archive = 'Ll'.includes(text.charAt(whole.start)) && matchesAt(ARCHIVE, text, whole.start)
  const open = archive || text[end - 1] !== ')' ? -1 : text.lastIndexOf('(', end)
  if (open < whole.start || text.indexOf(')', open) < end - 1 || !isPurpose(text.slice(open + 1, end - 1))) {
    recipients.push({ text: whole, name: whole, purpose: null, archive })
    return
  }
  recipients.push({
    text: whole,
    name: passage.span(whole.start, endBefore(NAME_ENDS, text, whole.start, open)),
    purpose: passage.span(open + 1, end - 1),
    archive,
  })
}
