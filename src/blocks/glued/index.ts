/**
 * A line that holds much of a notice, because line ends were lost → one entry for each paragraph in it.
 *
 *     "… về thương mại Ngày 18/10/2023, Thứ trưởng … kết luận như sau: 1. Cục A … 2. Vụ B … biết, thực hiện./.
 *      Nơi nhận: - Bộ trưởng; - Lưu: VT. TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG …"
 *
 * A paragraph that has a list of its own is left whole: the line must have words of the frame inside, or what
 * leads to the conclusions and their first two numbers.
 */
import { CodeSet } from '../../language/code-set.js'
import { latin } from '../../language/latin.js'
import { partLine, type Line } from '../../lines/lines.js'
import { recipientsLabelLength } from '../foot/words.js'
import { hasMotto, OPENING } from '../head/words.js'
import { emphasisLength } from '../join.js'
import { readMarker, type Marker } from '../markers.js'
import type { Source } from '../tree.js'
import { closingOf, entriesOf, signersOf } from './foot.js'
import { headingsOf } from './headings.js'
import { itemsOf } from './items.js'
import { blocksOf } from './tags.js'

/** No shorter line holds so much. */
const LONG = 200
/** So many lines are looked at for the next with text. */
const NEXT = 4
const LABEL = /\s[*_]{0,3}noi nhan\s?:/
const TYPE = /(?:^|\s)[*_]{0,3}(?:THÔNG BÁO|KẾT LUẬN)(?=[\s*_])/
/** No head is longer than what stands before its type. */
const HEAD = 600
const NUMBER = latin(/\s(?=[*_]{0,3}Số\s?:?\s?\d{0,5}\s?[-/]\s?\p{Lu})/u)
const LEAD =
  /(?:ket luan|chi dao|y kien|thong nhat|yeu cau|noi dung)[^.;:]{0,80}:[*_]{0,3}\s+(?=[*_]{0,3}(?:[1ia][.)/-]|thu nhat|mot la))/
/** What leads to conclusions without a number: it tells in a line only that has words of the frame too. */
const OPENED = /(?:ket luan|chi dao|y kien|thong nhat)[^.;:]{0,80}(?:nhu sau|sau day|sau)\s?:[*_]{0,3}\s+/
const OPENER = latin(/[\p{Lu}\p{Ll}\d)][*_]{0,3} (?=[*_]{0,3}\p{Lu}\p{Ll})/gu)
const END = './.'

/** The lines of the source, those that hold several paragraphs parted. */
export function partGlued(source: Source): Source {
  const { text, lines } = source
  let parted: Line[] | undefined
  for (const [index, line] of lines.entries()) {
    const cuts = line.last - line.first < LONG ? footCutsOf(source, line) : cutsOf(source, index)
    if (cuts.length > 0) parted ??= lines.slice(0, index)
    for (const part of cuts.length > 0 ? partLine(text, line, cuts) : [line]) parted?.push(part)
  }
  return parted ? { ...source, lines: parted } : source
}

/** No foot is shorter. */
const SHORT = 60
const LABEL_FIRST = new CodeSet('n*_|')
const NAME_LAST = latin(/(?:[\p{Lu})]|đã ký|Đã ký)[*_]{0,3} [*_]{0,3}\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,4}[*_]*$/u)

/** `Nơi nhận: - Như trên; - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An`: offsets within a foot on one line. */
function footCutsOf({ text, bare }: Source, { first, last, parted }: Line): number[] {
  if (parted || last - first < SHORT || !LABEL_FIRST.has(bare.charCodeAt(first))) return []
  const label = recipientsLabelLength(bare.slice(first, last))
  const slice = text.slice(first, last)
  if (label === 0 || !NAME_LAST.test(slice)) return []
  const signers = signersOf(slice, label)
  if (signers.length === 0) return []
  const entries = entriesOf(slice, label).filter((cut) => cut < signers[0]!)
  return [...entries, ...signers].map((cut) => first + cut)
}

/** `1. Sở A rà soát. ` | `2. Sở B báo cáo. ` | `Trên đây là …`: what goes on behind the first item of the line at `index`. */
function cutsBehind(source: Source, index: number, first: Marker): number[] {
  const line = source.lines[index]!
  const slice = source.text.slice(line.first, line.last)
  const due = String(Number(first.number) + 1)
  if (first.kind !== 'arabic' || !slice.includes(` ${due}`)) return []
  const below = source.lines.slice(index + 1, index + 1 + NEXT).find(({ blank }) => !blank)
  const next = below && readMarker(source.text, below.first)
  // A list of its own within the item.
  if (next?.series === first.series && next.number === due) return []
  const cuts = itemsOf(source, line, 0, slice.length, { above: first })
  if (cuts.length === 0) return []
  const closing = closingOf(slice, cuts.at(-1)!, slice.length)
  return (closing > 0 ? [...cuts, closing] : cuts).map((cut) => line.first + cut)
}

/** Offsets at which a paragraph begins, in order. */
function cutsOf(source: Source, index: number): number[] {
  const line = source.lines[index]!
  const { first, last } = line
  const foot = footCutsOf(source, line)
  if (foot.length > 0) return foot
  const tagged = line.parted ? blocksOf(source.text, line) : []
  if (tagged.length > 0) return tagged
  const plain = source.bare.slice(first, last)
  const slice = source.text.slice(first, last)
  const label = plain.includes('noi nhan') ? plain.search(LABEL) : -1
  // Most long lines are items, and have no words of the frame.
  const marker = label < 0 ? readMarker(source.text, first + emphasisLength(slice)) : null
  if (marker) return cutsBehind(source, index, marker)
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
  const lead = leadEnd(plain.slice(from, body), label >= 0 || headed)
  if (lead > 0) {
    from += lead
    const headings = headingsOf(slice, from, body)
    const items = itemsOf(source, line, from - 1, body, { headings })
    // A lone number makes no list.
    if (items.length > 1) add(cuts, items)
    else if (items[0] !== from) cuts.push(from)
    for (const { start, end } of headings) cuts.push(start, end)
    from = Math.max(from, items.at(-1) ?? 0, headings.at(-1)?.end ?? 0)
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

/** Where what leads to the conclusions ends, or 0. */
function leadEnd(plain: string, framed: boolean): number {
  const ends = [LEAD.exec(plain), framed ? OPENED.exec(plain) : null].flatMap((match) =>
    match ? [match.index + match[0].length] : [],
  )
  return ends.length > 0 ? Math.min(...ends) : 0
}

function add(cuts: number[], further: readonly number[]): void {
  for (const cut of further) cuts.push(cut)
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
