/**
 * Whether a line goes on the paragraph above it: a hard wrap, or a sentence that a page break cut.
 *
 *     "… phối hợp với Sở Kế hoạch và Đầu tư và các"  +  "cơ quan, đơn vị liên quan …"
 */
import { CodeSet } from '../language/code-set.js'
import { isDigit } from '../language/digits.js'
import { bare, isCapitals, startsCapital } from '../language/letters.js'
import { ROMAN, romanValue } from '../language/roman.js'
import { isSpace, type Line } from '../lines/lines.js'
import { printed } from '../lines/printed.js'
import { ASSIGNING_VERBS } from '../vocabulary/directive-verbs.js'
import { GROUNDS, OPENING } from './head/words.js'
import type { Marker } from './markers.js'
import type { Paragraph, Source } from './tree.js'
import { setWidth, type Wrap } from './wrap.js'

/**
 * No paragraph ends so: a comma, a dash, half a symbol (`178/2026/NĐ-`), or a word that wants another; `Văn phòng Sở`
 * wants none.
 */
const COMMA_END =
  /(?:,|\s[-–]|\/[\dA-ZĐa-z]{2,6}-|(?:^|\s)(?:(?:Bộ|Sở|ngành) Công|(?<!(?:Văn phòng|Thanh tra|Lãnh đạo|Giám đốc) )(?:Bộ|Sở)|Luật|và|của|các|với|cho|về|tại|do|bởi|theo|từ|đến|là|những|trong|cùng|hoặc|như|thuộc|số|việc ban hành))[*_\s]*$/u
/** Words that want another, wherever a line was broken: `… phiên họp lần thứ 14 của` / `Ban Chỉ đạo …`. */
const LINK_END = /\S (?:và|của|các|với|cho|tại|bởi|theo|những|trong|thuộc)$/u
/** What closes a notice begins a paragraph, also where the line above is full. */
export const CLOSES =
  /^(?:Trên đây|Nơi nhận|Thừa lệnh|Trân trọng|Nay,? thông báo|Thông báo (?:này|để|đến)|[^.;:,]{3,60} thông báo (?:để|đến|tới)|[^.;:,]{3,40} yêu cầu các (?:cấp ủy|chi bộ|cơ quan|đơn vị|sở))/u
/** `QUYẾT ĐỊNH:`: what is decided stands below, whatever the grounds above end with. */
const ENACTS = /^(?:QUYẾT ĐỊNH|QUYẾT NGHỊ|NGHỊ ĐỊNH|CHỈ THỊ)[:*_\s]*$/
const ENACTS_LENGTH = 20
/** What leads to the conclusions mostly does. */
const LEADS = /^(?:Sau khi|Trên cơ sở (?:ý kiến|báo cáo|kết quả))/u
/** Names begin with a capital inside a sentence, these verbs do not. */
const ORDERS = new RegExp(
  `^(?:${ASSIGNING_VERBS.filter((verb) => verb.includes(' '))
    .map((verb) => verb.charAt(0).toUpperCase() + verb.slice(1))
    .join('|')}) `,
  'u',
)
const TERMINATED = /[.!?…][”"»)\]*_\s]*$/u
const STOPS = new CodeSet('.;:!?')
const CLOSERS = new CodeSet('”"»)]')
/** Emphasis or white space. */
const TRAILING = new CodeSet('*_ \t')
/** How far back what ends a line is looked for. */
const LINE_END = 60
/** Emphasis, escapes and tags before the words of a line. */
const EMPHASIS_FIRST = new CodeSet('*_\\<')
const EMPHASIS = /^(?:[*_\\]|<[a-z/][^<>]{0,40}>)*/i

/** How much of what stands before the words is none of them. */
export function emphasisLength(slice: string): number {
  return EMPHASIS_FIRST.has(slice.charCodeAt(0)) ? EMPHASIS.exec(slice)![0].length : 0
}

/** A day in a line: no heading tells one with the words before it. */
const DATED = /(?:trước|đến|hết|từ|chậm nhất|trong|vào) (?:ngày )?\d{1,2}\/\d/
/** What wants a number behind it. */
const WANTS_NUMBER =
  /(?:^|\s)(?:trước|ngày|tháng|năm|quý|hết|hơn|gần|khoảng|trên|dưới|khoản|điều|Điều|điểm|mục|số)$/
/** No heading is longer. */
const HEADING_LENGTH = 80
/** A first word is sought among as many characters, markup with it. */
const WORD = 80

/**
 * How a line goes on: it does not, over a line end, over a blank line or a page's end. `?` where the setting
 * allows both, and the words decide; what is rejoined so begins with a capital.
 */
export type Joint = 'no' | 'no?' | 'wrap' | 'wrap?' | 'rejoin' | 'rejoin?'

/** The paragraph being read and its last line. */
export interface Open {
  paragraph: Paragraph
  last: Line
  /** How the page of its last line is set. */
  wrap: Wrap
}

/** The line that may go on it. */
export interface Next {
  line: Line
  /** Offset at which its text begins, and that text. */
  start: number
  slice: string
  marker: Marker | null
  /** Its number opens a list, or is the next of one. */
  due: boolean
  /** It stands apart from the line above. */
  gap: boolean
  /** A page ends between them. */
  page: boolean
}

/** How the text above ends, and how the line is set. */
interface Seam {
  /** The end of the line above. */
  before: string
  /** It ends a sentence. */
  ended: boolean
  /** The line begins with a capital. */
  capital: boolean
  /** It is set in as first lines are. */
  indented: boolean
}

export function joins(source: Source, open: Open, next: Next, wrap: Wrap): Joint {
  const { line, start, slice, marker, gap } = next
  if (marker && (gap || !wrap.hard)) return 'no'
  // A marker alone on its line waits for its text.
  if (isEmpty(open.paragraph) && !marker) return 'wrap'
  const before = source.text.slice(Math.max(open.last.first, open.last.last - LINE_END), open.last.last)
  const ended = endsSentence(before)
  if (ended && !wrap.hard) return 'no'
  const capital = startsCapital(slice.slice(emphasisLength(slice)))
  if (capital && slice.length <= ENACTS_LENGTH && ENACTS.test(slice.slice(emphasisLength(slice)))) return 'no'
  const indented = wrap.indented && line.indent > wrap.indent + 1
  const seam = { before, ended, capital, indented }
  if (marker) return joinsMarked(source, open, next, marker, wrap, seam)
  const heading = !capital && isBelowHeading(source, open.paragraph, slice)
  if (!wrap.hard) return heading ? 'no' : joinsUnwrapped(source, open, next, seam)
  if (heading && !isFull(open.last, line, source, start, wrap)) return 'no'
  if (gap) return joinsOverGap(source, open, next, wrap, seam)
  if (wrap.indented) return indented && (capital || ended) ? 'no' : 'wrap'
  if ((!capital && !TERMINATED.test(before)) || COMMA_END.test(before)) return 'wrap'
  return joinsByWidth(source, open, next, wrap, seam)
}

/** A line with a marker, which a wrap may have put first. */
function joinsMarked(
  source: Source,
  open: Open,
  { line, start, slice, due }: Next,
  marker: Marker,
  wrap: Wrap,
  { before, ended, indented }: Seam,
): Joint {
  // Below a full line an indented marker opens a paragraph as any does.
  if (indented || !isFull(open.last, line, source, start, open.wrap)) return 'no'
  if (wrap.indented && line.indent <= wrap.indent) return 'wrap'
  if (goesOnRun(source.text, open, marker)) return 'wrap'
  if (!TERMINATED.test(before) && opensRun(source.text, start, marker)) return 'wrap'
  if ((marker.kind === 'arabic' || marker.kind === 'roman') && !ended) return due ? 'no?' : 'wrap'
  if (marker.kind !== 'bullet' || ended || COMMA_END.test(before)) return 'no'
  return startsCapital(slice.slice(marker.length)) ? 'wrap?' : 'wrap'
}

/** A line where a paragraph mostly is one. */
function joinsUnwrapped(source: Source, open: Open, { gap, page }: Next, { before, capital }: Seam): Joint {
  if (!capital) return gap ? 'rejoin' : 'wrap'
  if (gap) return COMMA_END.test(before) && (page || !isGround(source, open)) ? 'rejoin?' : 'no'
  return LINK_END.test(before) ? 'wrap?' : 'no'
}

/** `Căn cứ Quyết định …,` / `Sở Y tế thông báo …`: the comma closes the last of the grounds. */
const isGround = ({ bare }: Source, { paragraph: { ranges } }: Open): boolean =>
  GROUNDS.test(bare.slice(ranges[0]!.start, ranges[0]!.start + WORD))

function joinsOverGap(
  source: Source,
  open: Open,
  { line, start, slice, page }: Next,
  wrap: Wrap,
  { before, ended, capital, indented }: Seam,
): Joint {
  if (!capital && !ended) return 'rejoin'
  // Where first lines are set in, one at the margin goes on.
  if (page && wrap.indented && !indented && isNearlyFull(open.last, source, open.wrap)) return 'rejoin?'
  if (ended || indented) return 'no'
  if (COMMA_END.test(before)) return 'rejoin?'
  if (!isFull(open.last, line, source, start, open.wrap)) return 'no'
  return ORDERS.test(line.plain ? slice : printed(slice)) ? 'no' : 'rejoin?'
}

/** A line at the margin, as all are: how far the line above reaches tells. */
function joinsByWidth(
  source: Source,
  open: Open,
  { line, start, slice }: Next,
  wrap: Wrap,
  { before, ended }: Seam,
): Joint {
  const words = line.plain ? slice : printed(slice)
  // Each ground of a decision stands in a paragraph of its own.
  if (ended && GROUNDS.test(source.bare.slice(start, start + WORD))) return 'no'
  if (!isFull(open.last, line, source, start, open.wrap)) {
    if (!ended && goesOnTitle(source.text, open, words)) return 'wrap'
    if (ORDERS.test(words)) return 'no'
    // Where blank lines part paragraphs, a line need not be full: letters differ in width.
    if (isNearlyFull(open.last, source, wrap) && (wrap.parted || runsOn(source, open, before))) return 'wrap'
    return wrap.ragged && !ended && isOpening(source.text, open) ? 'wrap' : 'no'
  }
  if (!ended && ORDERS.test(words)) return 'no'
  if (wrap.parted) return 'wrap'
  if (!TERMINATED.test(before)) return ended ? 'wrap?' : 'wrap'
  return CLOSES.test(words) ? 'no' : LEADS.test(words) ? 'no?' : 'wrap?'
}

/** `I. ĐỐI VỚI ỦY VIÊN BAN CHẤP HÀNH, BAN` / `THƯỜNG VỤ ĐOÀN CẤP TỈNH`: a numbered heading in capitals. */
function goesOnTitle(text: string, { paragraph: { marker, ranges } }: Open, words: string): boolean {
  if (marker === null || marker.kind === 'bullet' || !isCapitals(words)) return false
  return isCapitals(text.slice(ranges[0]!.start, ranges.at(-1)!.end))
}

/** `… thực hiện.`, `… thực hiện:**`, `… (nếu có).”` */
function endsSentence(text: string): boolean {
  let end = text.length - 1
  while (TRAILING.has(text.charCodeAt(end))) end--
  if (text.charCodeAt(end) === 0x2026 /* … */) return true
  while (CLOSERS.has(text.charCodeAt(end))) end--
  return STOPS.has(text.charCodeAt(end))
}

/** `Sau khi nghe` / `Cục Quản lý công trình báo cáo …`: words that no heading begins with, and nothing more yet. */
function isOpening(text: string, { paragraph: { marker, ranges }, last }: Open): boolean {
  return (
    marker === null && ranges.length === 1 && OPENING.test(bare(printed(text.slice(last.first, last.last))))
  )
}

/**
 * What stands in the paragraph shows that it is no heading, and that no sentence ends yet: letters
 * differ in width, so that a line that is broken need not be the longest.
 *
 *     "… lãnh đạo các Bộ: Công Thương, Tài chính;"  +  "Ngân hàng Nhà nước Việt Nam."
 *     "6. Đề nghị Hiệp hội Lương thực phối hợp với Bộ Công"  +  "Thương cập nhật thông tin."
 */
function runsOn({ text }: Source, { paragraph: { marker, ranges } }: Open, before: string): boolean {
  if (TERMINATED.test(before) || before.endsWith(':')) return false
  const start = printed(text.slice(ranges[0]!.start, ranges[0]!.end))
  if (marker === null && OPENING.test(bare(start.slice(0, WORD)))) return true
  if (before.endsWith(';')) return false
  // A bullet that ends without a stop goes on; a number may open a heading.
  if (marker?.kind === 'bullet') return true
  return ranges.length > 1 || ORDERS.test(start) || DATED.test(start)
}

/** The other number of a run is sought among as many characters before and behind. */
const RUN = 2000

/** `(1) … (2) …`, `(i) … (ii) …` run inside the paragraph above. */
function goesOnRun(text: string, { paragraph, last }: Open, { kind, number }: Marker): boolean {
  const above = kind === 'parenthesis' ? numberAbove(number!) : null
  if (above === null) return false
  const from = Math.max(paragraph.ranges[0]!.start, last.last - RUN)
  return text.slice(from, last.last).includes(`(${above})`)
}

/** `1` of `2`, `i` of `ii`. */
function numberAbove(number: string): string | null {
  if (isDigit(number.charCodeAt(0))) return String(Number(number) - 1)
  return ROMAN[romanValue(number.toUpperCase()) - 2]?.toLowerCase() ?? null
}

const FIRST_OF_RUN = new Map([
  ['(1)', '(2)'],
  ['(i)', '(ii)'],
  ['(a)', '(b)'],
])
/** `(i) …; (ii) …`: a run whose second number stands inside a line is none of items. */
function opensRun(text: string, start: number, { text: printed }: Marker): boolean {
  const second = FIRST_OF_RUN.get(printed)
  if (second === undefined) return false
  const ahead = text.slice(start, start + RUN)
  const at = ahead.indexOf(` ${second} `)
  return at !== -1 && /\S[^\n\r]*$/.test(ahead.slice(0, at))
}

/** `1. Đánh giá chung` / `6 tháng đầu năm …`: a number opens the paragraph below a heading too. */
function isBelowHeading(source: Source, { marker, ranges }: Paragraph, slice: string): boolean {
  const [range, more] = ranges
  if (!marker || !range || more || !isDigit(slice.charCodeAt(0))) return false
  const text = source.text.slice(range.start, range.end)
  if (DATE.test(slice) || text.length > HEADING_LENGTH || !startsCapital(text)) return false
  return !COMMA_END.test(text) && !WANTS_NUMBER.test(text)
}

/** `… hoàn thành trước` / `30/11/2021`. */
const DATE = /^\d{1,2}[/-]\d/

function isEmpty({ ranges }: Paragraph): boolean {
  return ranges.length === 1 && ranges[0]!.start >= ranges[0]!.end
}

const NEARLY = 0.75

function isNearlyFull(above: Line, { text }: Source, { width }: Wrap): boolean {
  return setWidth(text, above) >= width * NEARLY
}

/** The first word of the line would not have fitted on the line above. */
function isFull(above: Line, line: Line, source: Source, start: number, wrap: Wrap): boolean {
  const slice = source.text.slice(start, Math.min(line.last, start + WORD))
  const words = line.plain ? slice : printed(slice)
  let word = 0
  while (word < words.length && !isSpace(words.charCodeAt(word))) word++
  return setWidth(source.text, above) + 1 + word > wrap.width
}
