/**
 * Foot cells → `recipients`, one entry a line with what goes on below it.
 *
 *     "- Ủy viên BTV Tỉnh ủy (để báo cáo),"     "- UBND tỉnh(báo cáo);"     "- Lưu: VT, KGVX (Thập)."
 *     "- Cơ quan Báo&PT, TH Thành phố;" / "(để đưa tin)"
 */
import { usualBulletEnd } from '../blocks/markers.js'
import type { FootCell, NoticeTree } from '../blocks/tree.js'
import { CodeSet } from '../language/code-set.js'
import { latin } from '../language/latin.js'
import { isSmall } from '../language/letters.js'
import { endBefore } from '../language/punctuation.js'
import { endOf, matchesAt } from '../language/sticky.js'
import type { Passage } from '../lines/passage.js'
import { BULLETS } from '../vocabulary/bullets.js'
import { NO_PURPOSE, PURPOSES, SHORT_PURPOSES } from '../vocabulary/recipient-words.js'
import type { Context } from './context.js'
import type { NoticeDraft } from './draft.js'
import { joined } from './joined.js'

const BULLET = latin(
  new RegExp(`(?:[${BULLETS}]\\s*|o\\s(?=[\\p{Lu}\\d])|\\d{1,2}[.)]\\s+(?=\\p{Lu}))`, 'uy'),
)
const CLOSING_MARKS = ' ;,./'
const NAME_ENDS = ' ;,'
const ARCHIVE = latin(/[Ll][uư]u\b|[Ll]ưu(?!\p{L})/uy)
/** `B/c`, `Để t/h`, `Báo cáo`. */
const PURPOSE = new RegExp(
  `^(?:(?:để )?(?:${SHORT_PURPOSES.join('|')})(?![a-zà-ỹ])|${PURPOSES.join('|')})`,
  'i',
)
const ENDED = /[;.]$/
const GOES_ON = latin(/^[\p{Ll}(]/u)
const NO_PURPOSE_LEAD = latin(new RegExp(`^(?:${NO_PURPOSE.join('|')})(?!\\p{L})`, 'u'))
/** The signs of a further entry, behind a blank. */
const DASHES = new CodeSet('-–—+•')
const BEFORE_DASH = new CodeSet(' ;')
const ENTRY_BREAK = latin(/(?:;\s*|[.,]\s+)(?=[-–—+•]\s?\p{Lu})|\s(?=[-–—+•]\s?L[ưu]u\s?[: ])/gu)
const INLINE_BREAK = latin(/;\s+(?=\p{Lu})/gu)

type Recipient = NoticeDraft['recipients'][number]

export function fillRecipients(tree: NoticeTree, context: Context): void {
  const { recipients } = context.draft
  for (const { cells, unsure } of group(tree.foot.children)) {
    const passage = joined(cells, tree.source.text)
    const bullet = bulletEnd(passage.text, 0)
    const bulleted = bullet >= 0
    const inline = cells[0]!.inline && !bulleted
    const first = recipients.length
    if (inline || mayHoldMore(passage.text))
      readEntries(passage, inline ? INLINE_BREAK : ENTRY_BREAK, recipients)
    else readEntry(passage, Math.max(0, bullet), passage.text.length, recipients)
    if (!unsure && (bulleted || cells.length > 1)) continue
    const reason = unsure ? 'recipient-continued' : 'recipient-by-place'
    for (const { text } of recipients.slice(first)) context.doubt(text, reason)
  }
}

interface Entry {
  cells: FootCell[]
  /** A further line is neither told from the entries by its want of a bullet nor by how the line above ends. */
  unsure: boolean
}

function group(cells: readonly FootCell[]): Entry[] {
  const entries: Entry[] = []
  for (const cell of cells) {
    if (cell.role !== 'recipient') continue
    const entry = cell.continues ? entries.at(-1) : undefined
    if (entry) {
      const above = entry.cells.at(-1)!
      entry.unsure ||=
        !GOES_ON.test(cell.text) && (!matchesAt(BULLET, entry.cells[0]!.text, 0) || ENDED.test(above.text))
      entry.cells.push(cell)
    } else entries.push({ cells: [cell], unsure: false })
  }
  return entries
}

/** Several entries where a line holds them all: `Như trên; - Lưu: VT.` */
function readEntries(passage: Passage, breaks: RegExp, recipients: Recipient[]): void {
  const { text } = passage
  let from = 0
  breaks.lastIndex = 0
  for (let cut = breaks.exec(text); cut; cut = breaks.exec(text)) {
    readEntry(passage, behindBullet(text, from), cut.index, recipients)
    from = breaks.lastIndex
  }
  readEntry(passage, behindBullet(text, from), text.length, recipients)
}

/** A dash stands behind a blank or a semicolon: a further entry may. */
function mayHoldMore(text: string): boolean {
  for (let at = 1; at < text.length; at++)
    if (DASHES.has(text.charCodeAt(at)) && BEFORE_DASH.has(text.charCodeAt(at - 1))) return true
  return false
}

function bulletEnd(text: string, at: number): number {
  const usual = usualBulletEnd(text, at)
  return usual < 0 ? endOf(BULLET, text, at) : usual
}

const behindBullet = (text: string, at: number): number => Math.max(at, bulletEnd(text, at))

function readEntry(passage: Passage, start: number, to: number, recipients: Recipient[]): void {
  const { text } = passage
  const marked = endBefore(CLOSING_MARKS, text, start, to)
  // `(để p/h):`: a scan puts a colon for the semicolon.
  const end = text.endsWith('):', marked) ? marked - 1 : marked
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

/** `(để báo cáo)`, `(cử PV)`; but not a person, a unit or a number of copies. */
function isPurpose(bracket: string): boolean {
  const text = bracket.trim()
  return PURPOSE.test(text) || (isSmall(text.charCodeAt(0)) && !NO_PURPOSE_LEAD.test(text))
}
