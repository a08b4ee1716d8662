/**
 * Foot cells → `recipients`, one entry a line with what goes on below it.
 *
 *     "- Ủy viên BTV Tỉnh ủy (để báo cáo),"     "- UBND tỉnh(báo cáo);"     "- Lưu: VT, KGVX (Thập)."
 *     "- Cơ quan Báo&PT, TH Thành phố;" / "(để đưa tin)"
 */
import type { FootCell, NoticeTree } from '../blocks/tree.js'
import { Passage, type Range } from '../lines/passage.js'
import { BULLETS } from '../vocabulary/bullets.js'
import { NO_PURPOSE } from '../vocabulary/recipient-words.js'
import type { Context } from './context.js'
import type { NoticeDraft } from './draft.js'
import { latin } from '../language/latin.js'
import { isSmall } from '../language/letters.js'

const BULLET = latin(
  new RegExp(`^(?:[${BULLETS}]\\s*|o\\s(?=[\\p{Lu}\\d])|\\d{1,2}[.)]\\s+(?=\\p{Lu}))`, 'u'),
)
/** What may close an entry; read from the end, so that no run of marks is tried twice. */
const CLOSING_MARKS = ' ;,./'
const ARCHIVE = latin(/^[Ll][uư]u\b|^[Ll]ưu(?!\p{L})/u)
const PURPOSE = /\(([^()]*)\)[\s;,.]*$/
/** `B/c`, `T/h`, `Ph/h`, `Để báo cáo`. */
const ABBREVIATED =
  /^(?:(?:để )?(?:b\/?c|t\/?h|th\/h|p\/?h|ph\/h|c\/đ|k\/b)(?![a-zà-ỹ])|để |báo cáo|thực hiện|phối hợp|chỉ đạo)/i
const ENDED = /[;.]$/
const GOES_ON = latin(/^[\p{Ll}(]/u)
const NO_PURPOSE_LEAD = latin(new RegExp(`^(?:${NO_PURPOSE.join('|')})(?!\\p{L})`, 'u'))
const ENTRY_BREAK = latin(/[;.]\s+(?=[-–—+•]\s?\p{Lu})|\s(?=[-–—+•]\s?L[ưu]u\s?[: ])/gu)
const INLINE_BREAK = latin(/;\s+(?=\p{Lu})/gu)

type Recipient = NoticeDraft['recipients'][number]

export function fillRecipients(tree: NoticeTree, context: Context): void {
  const cells = tree.foot.children.filter((cell) => cell.role === 'recipient')
  context.draft.recipients = group(cells).flatMap(({ ranges, inline, unsure }) => {
    const passage = new Passage(tree.source.text, ranges)
    const entries = readEntries(passage, inline)
    for (const { text } of entries) {
      if (unsure) context.doubt(text, 'recipient-continued')
      else if (ranges.length === 1 && !BULLET.test(passage.text)) context.doubt(text, 'recipient-by-place')
    }
    return entries
  })
}

interface Entry {
  ranges: Range[]
  inline: boolean
  /** A further line is neither told from the entries by its want of a bullet nor by how the line above ends. */
  unsure: boolean
}

function group(cells: FootCell[]): Entry[] {
  const entries: Entry[] = []
  let listed = false
  let above = ''
  for (const cell of cells) {
    const entry = cell.continues ? entries.at(-1) : undefined
    if (entry) {
      entry.ranges.push(...cell.ranges)
      entry.unsure ||= !GOES_ON.test(cell.text) && (!listed || ENDED.test(above))
    } else {
      entries.push({ ranges: [...cell.ranges], inline: cell.inline, unsure: false })
      listed = BULLET.test(cell.text)
    }
    above = cell.text
  }
  return entries
}

/** One entry; several where a line holds them all: `Như trên; - Lưu: VT.` */
function readEntries(passage: Passage, inline: boolean): Recipient[] {
  const { text } = passage
  const recipients: Recipient[] = []
  let from = 0
  const breaks = inline && !BULLET.test(text) ? INLINE_BREAK : ENTRY_BREAK
  breaks.lastIndex = 0
  for (let cut = breaks.exec(text); cut; cut = breaks.exec(text)) {
    add(cut.index)
    from = cut.index + cut[0].length
  }
  add(text.length)
  return recipients

  function add(to: number): void {
    const recipient = readEntry(passage, from, to)
    if (recipient) recipients.push(recipient)
  }
}

function readEntry(passage: Passage, from: number, to: number): Recipient | null {
  const raw = passage.text.slice(from, to)
  const lead = BULLET.exec(raw)?.[0].length ?? 0
  let end = raw.length
  while (end > 0 && CLOSING_MARKS.includes(raw.charAt(end - 1))) end--
  if (end <= lead) return null
  const start = from + lead
  const text = passage.span(start, from + end)
  const { value } = text
  const archive = ARCHIVE.test(value)
  const bracket = archive || !value.endsWith(')') ? null : PURPOSE.exec(value)
  if (!bracket || !isPurpose(bracket[1]!)) return { text, name: text, purpose: null, archive }
  const open = text.start + bracket.index
  const name = value.slice(0, bracket.index).replace(/[\s;,]+$/, '')
  return {
    text,
    name: passage.span(text.start, text.start + name.length),
    purpose: passage.span(open + 1, open + 1 + bracket[1]!.length),
    archive,
  }
}

/** `(để báo cáo)`, `(cử PV)`; but not a person, a unit or a number of copies. */
function isPurpose(bracket: string): boolean {
  const text = bracket.trim()
  return ABBREVIATED.test(text) || (isSmall(text.charCodeAt(0)) && !NO_PURPOSE_LEAD.test(text))
}
