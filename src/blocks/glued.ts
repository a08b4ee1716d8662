/**
 * A line that holds much of a notice, because line ends were lost → one entry for each paragraph in it.
 *
 *     "… về thương mại Ngày 18/10/2023, Thứ trưởng … kết luận như sau: 1. Cục A … 2. Vụ B … biết, thực hiện./.
 *      Nơi nhận: - Bộ trưởng; - Lưu: VT. TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG …"
 *
 * A paragraph that has a list of its own is left whole: the line must have words of the frame inside, or what
 * leads to the conclusions and their first two numbers.
 */
import { CodeSet } from '../language/code-set.js'
import { latin } from '../language/latin.js'
import { isCapitals } from '../language/letters.js'
import { romanValue } from '../language/roman.js'
import { partLine, type Line } from '../lines/lines.js'
import { isAuthority, isPost, isSignatureMark } from './foot/words.js'
import { hasMotto, OPENING } from './head/words.js'
import { CLOSES, emphasisLength } from './join.js'
import { readMarker, type Marker } from './markers.js'
import type { Source } from './tree.js'

/** No shorter line holds so much. */
const LONG = 200
const LABEL = /\s[*_]{0,3}noi nhan\s?:/
const TYPE = /(?:^|\s)[*_]{0,3}(?:THÔNG BÁO|KẾT LUẬN)(?=[\s*_])/
/** No head is longer than what stands before its type. */
const HEAD = 600
const NUMBER = latin(/\s(?=[*_]{0,3}Số\s?:?\s?\d{0,5}\s?[-/]\s?\p{Lu})/u)
const ENTRY = latin(/[;,.)] (?=[-–+•] ?[\p{Lu}\d(])/gu)
const LEAD =
  /(?:ket luan|chi dao|y kien|thong nhat|yeu cau|noi dung)[^.;:]{0,80}:[*_]{0,3}\s+(?=[*_]{0,3}(?:[1ia][.)/-]|thu nhat|mot la))/
const MARKED = latin(
  /\s(?=[*_]{0,3}(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zđ])(?:[.)/]|\.?-)[*_]{0,3}\s{0,3}[*_]{0,3}[\p{Lu}“"]|\d{1,2}\.\d{1,2}(?:\.\d{1,2})? \p{Lu}|[-–+]\s{0,3}\p{Lu}|Thứ (?:nhất|hai|ba|tư|năm|sáu|bảy)[,:])/gu,
)
const OPENER = latin(/[\p{Lu}\p{Ll}\d)][*_]{0,3} (?=[*_]{0,3}\p{Lu}\p{Ll})/gu)
const SENTENCE = latin(/\.\s+(?=\p{Lu}\p{Ll})/gu)
const FOOT_WORD = latin(/[.;)\p{L}\d][*_]{0,3} (?=[*_]{0,3}(?:\p{Lu}[\p{Lu}./]|\())/gu)
const STOPS = new CodeSet('.;:!?…”")')
/** What stands around a number, or who signs, is sought among as many characters. */
const NEAR = 200
/** No heading without an end is longer. */
const HEADING = 160
/** The number of a page that stands between two paragraphs: `… năm 2026. 2` | `III. NHIỆM VỤ`. */
const PAGE_END = /[.;:] \d{1,3}$/
const EMPHASIS_END = /[*_\s]+$/
const END = './.'
/** What wants the number behind it: `khoản 1. …`. */
const WANTS_NUMBER = /(?:khoản|điều|Điều|điểm|mục|Mục|số|ngày|tháng|năm|quý|và|đến|từ)\s$/

/** The lines of the source, those that hold several paragraphs parted. */
export function partGlued(source: Source): Source {
  const { text, lines } = source
  let parted: Line[] | undefined
  for (const [index, line] of lines.entries()) {
    const cuts = line.last - line.first < LONG ? [] : cutsOf(source, line)
    if (cuts.length > 0) parted ??= lines.slice(0, index)
    for (const part of cuts.length > 0 ? partLine(text, line, cuts) : [line]) parted?.push(part)
  }
  return parted ? { ...source, lines: parted } : source
}

/** Offsets at which a paragraph begins, in order. */
function cutsOf(source: Source, line: Line): number[] {
  const { first, last } = line
  const tagged = line.parted ? blocksOf(source.text, line) : []
  if (tagged.length > 0) return tagged
  const plain = source.bare.slice(first, last)
  const slice = source.text.slice(first, last)
  const label = plain.includes('noi nhan') ? plain.search(LABEL) : -1
  // Most long lines are items, and have no words of the frame.
  if (label < 0 && readMarker(source.text, first + emphasisLength(slice))) return []
  const type = TYPE.exec(slice.slice(0, HEAD))
  const headed = type !== null && (type.index === 0 || hasMotto(plain.slice(0, type.index)))
  if (label < 0 && !headed && !LEAD.test(plain)) return []
  const cuts: number[] = []
  let from = 0
  if (headed) {
    const number = slice.slice(0, type.index).search(NUMBER)
    if (number > 0) cuts.push(number + 1)
    if (type.index > 0) cuts.push(type.index + 1)
    from = openingOf(slice, plain, type.index + type[0].length)
    if (from > 0) cuts.push(from)
  }
  const end = label < 0 ? slice.length : label
  // Where the signature stands first, what ends the text tells of it.
  const ended = slice.indexOf(END, from)
  const body = ended >= 0 && ended < end ? ended + END.length : end
  const leads = LEAD.exec(plain.slice(from, body))
  if (leads) {
    from += leads.index + leads[0].length
    const items = itemsOf(source, line, from - 1, body)
    if (items.length > 1) add(cuts, items)
    from = cuts.at(-1) ?? from
  }
  const closing = closingOf(slice, from, body)
  if (closing > 0) cuts.push(closing)
  if (body < end && slice.slice(body, end).trim() !== '') cuts.push(body + 1)
  if (label >= 0) {
    cuts.push(label + 1)
    add(cuts, entriesOf(slice, label))
  }
  // Below the text, or below the list of those that receive it, stands who signs.
  if (label >= 0 || body < end) add(cuts, signersOf(slice, Math.max(label, body, 0)))
  return [...new Set(cuts)].sort((one, other) => one - other).map((cut) => first + cut)
}

function add(cuts: number[], further: readonly number[]): void {
  for (const cut of further) cuts.push(cut)
}

/** Tags at which a block of a page begins or ends. */
const BLOCK = /<\/?(?:p|div|li|ul|ol|h[1-6]|table|tbody|tr|td|th|br)(?:\s[^<>]{0,400})?\/?>/gi
/** A line that has fewer is a row of a table, or a paragraph with a break in it. */
const BLOCKS = 8

/** `<p>Giao Sở Y tế:</p><p>- Rà soát …</p>`: a page whose blocks stand on one line. */
function blocksOf(text: string, { first, last }: Line): number[] {
  const slice = text.slice(first, last)
  if (!slice.includes('<')) return []
  const cuts: number[] = []
  for (const { index } of slice.matchAll(BLOCK)) if (index > 0) cuts.push(first + index)
  // "|SỞ Y TẾ<br>-----|THÔNG BÁO|": the lines of a cell.
  return cuts.length < (slice.includes('|') ? 3 * BLOCKS : BLOCKS) ? [] : cuts
}

/** `… về thương mại` | `Ngày 18 tháng 10 năm 2023, …`: where the text begins behind the title, or 0. */
function openingOf(slice: string, plain: string, from: number): number {
  OPENER.lastIndex = from + 20
  for (let match = OPENER.exec(slice); match; match = OPENER.exec(slice)) {
    const at = match.index + match[0].length
    if (OPENING.test(plain.slice(at + emphasisLength(slice.slice(at, at + 4)), at + 60))) return at
  }
  return 0
}

/** Where the items begin between two offsets of the line, each with the number that is due. */
function itemsOf({ text }: Source, line: Line, from: number, to: number): number[] {
  const slice = text.slice(line.first, line.last)
  const cuts: number[] = []
  /** The lists that are open, the outermost first, and the last number of each. */
  const open: { series: string; ordinal: number; number: string }[] = []
  MARKED.lastIndex = from
  for (let match = MARKED.exec(slice); match && match.index < to; match = MARKED.exec(slice)) {
    const at = match.index + 1
    const marker = readMarker(text, line.first + at + emphasisLength(slice.slice(at, at + 4)))
    if (!marker) continue
    const before = slice
      .slice(Math.max(cuts.at(-1) ?? 0, match.index - NEAR), match.index)
      .replace(EMPHASIS_END, '')
    const stopped = STOPS.has(before.charCodeAt(before.length - 1)) || PAGE_END.test(before)
    if (marker.kind === 'bullet') {
      if (stopped && cuts.length > 0) cuts.push(at)
      continue
    }
    const level = open.findIndex(({ series }) => series === marker.series)
    const ordinal = ordinalOf(marker)
    const above = open.at(-1)
    if (level >= 0 && isNext(marker, open[level]!, ordinal) && stopped) open.length = level + 1
    else if (opens(marker, ordinal, above) && (stopped || isHeading(before, open.length)) && level < 0)
      open.push({ series: marker.series, ordinal, number: marker.number! })
    else continue
    if (WANTS_NUMBER.test(`${before} `)) continue
    open[open.length - 1] = { series: marker.series, ordinal, number: marker.number! }
    cuts.push(at)
  }
  return cuts
}

/** What stands before the first number of a list within another, where nothing closes it. */
const isHeading = (before: string, depth: number) =>
  depth > 0 && (before.length < HEADING || isCapitals(before))

function ordinalOf({ kind, number }: Marker): number {
  if (kind === 'roman') return romanValue(number!)
  if (kind === 'letter') return 'abcdđeghiklmnopqrstuvxy'.indexOf(number!) + 1
  if (kind === 'ordinal') return ORDINALS.indexOf(number!.slice(4)) + 1
  return Number(number!.slice(number!.lastIndexOf('.') + 1))
}
const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy']

/** The first of its list; `3.1` stands below `3` only. */
function opens({ kind, number }: Marker, ordinal: number, above: { number: string } | undefined): boolean {
  if (ordinal !== 1) return false
  return kind !== 'compound' || above === undefined || number === `${above.number}.1`
}

/** The number behind the last of its list, or one soon behind that: a list may have a gap. */
const isNext = ({ kind, number }: Marker, last: { ordinal: number; number: string }, ordinal: number) =>
  ordinal > last.ordinal &&
  ordinal <= last.ordinal + 3 &&
  (kind !== 'compound' || parentOf(number!) === parentOf(last.number))

const parentOf = (number: string) => number.slice(0, number.lastIndexOf('.'))

/** `… máy chủ.` | `Văn phòng Bộ xin thông báo để các đơn vị biết, thực hiện./.`: the last sentence, or 0. */
function closingOf(slice: string, from: number, to: number): number {
  let closing = 0
  SENTENCE.lastIndex = from
  for (let match = SENTENCE.exec(slice); match && match.index < to; match = SENTENCE.exec(slice)) {
    const at = match.index + match[0].length
    if (at < to && CLOSES.test(slice.slice(at, to))) closing = at
  }
  return closing
}

/** `- Bộ trưởng (để b/c);` | `- Các Thứ trưởng;` */
function entriesOf(slice: string, from: number): number[] {
  const cuts: number[] = []
  ENTRY.lastIndex = from
  for (let match = ENTRY.exec(slice); match; match = ENTRY.exec(slice))
    cuts.push(match.index + match[0].length)
  return cuts
}

/** `- Lưu: VT.` | `TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG` | `(Đã ký)` | `Nguyễn Văn A`. */
function signersOf(slice: string, from: number): number[] {
  const cuts: number[] = []
  FOOT_WORD.lastIndex = from
  for (let match = FOOT_WORD.exec(slice); match; match = FOOT_WORD.exec(slice)) {
    const at = match.index + match[0].length
    const rest = slice.slice(at, at + NEAR)
    if (isSignatureMark(rest) && rest.startsWith('(')) {
      const close = rest.indexOf(') ')
      cuts.push(at)
      if (close > 0) cuts.push(at + close + 2)
    } else if (cuts.length === 0 && (isAuthority(rest) || isPost(rest))) cuts.push(at)
  }
  return cuts
}
