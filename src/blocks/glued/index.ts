/**
 * A line with much of a notice in it, because line ends were lost → an entry for each paragraph.
 *
 *     "… về thương mại Ngày 18/10/2023, Thứ trưởng … kết luận như sau: 1. Cục A … 2. Vụ B … biết, thực hiện./.
 *      Nơi nhận: - Bộ trưởng; - Lưu: VT. TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG …"
 *
 * A paragraph with a list of its own is left whole: the line must contain words of the frame, or the opening of the
 * conclusions and their first two numbers.
 */
import type { Line } from '../../lines/lines.js'
import { partLine } from '../../lines/other-lines.js'
import { emphasisLength } from '../emphasis.js'
import { readMarker } from '../markers.js'
import { plainOfLine } from '../plain.js'
import { withLines, type Source } from '../tree.js'
import { conclusionsOf, mayLead } from './conclusions.js'
import { footLineCuts, SHORTEST_FOOT } from './foot-line.js'
import { closingOf, entriesOf, signersOf } from './foot.js'
import { headOf } from './head.js'
import { itemLineCuts } from './item-line.js'
import { ruleEnd } from './rule.js'
import { blocksOf } from './tags.js'
import { tailCuts } from './tail.js'

/** No shorter line holds so much, except a foot. */
const LONG = 200
const LABEL = /\s[*_]{0,3}noi nhan\s?:/
const END = './.'

const NONE: readonly number[] = []

/** Parts the lines of the source that hold several paragraphs. */
export function partGlued(source: Source): Source {
  const { text, lines } = source
  let parted: Line[] | undefined
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    const rule = ruleEnd(text, line.first)
    const short = rule > 0 || line.last - line.first < SHORTEST_FOOT
    const cuts = rule > 0 ? [rule] : short ? NONE : cutsOf(source, index)
    if (cuts.length > 0) {
      parted ??= lines.slice(0, index)
      for (const part of partLine(text, line, cuts)) parted.push(part)
    } else parted?.push(line)
  }
  return parted ? withLines(source, parted) : source
}

/** Offsets at which a paragraph begins in the line at `index`, in order. */
function cutsOf(source: Source, index: number): readonly number[] {
  const line = source.lines[index]!
  const { first, last, parted } = line
  const long = last - first >= LONG
  if (parted && !long) return NONE
  const cuts = parted ? blocksOf(source.text, line) : footLineCuts(source, line)
  if (cuts.length > 0) return cuts
  const inside = long ? insideOf(source, index) : NONE
  return inside.length > 0 ? inside : tailCuts(source, line)
}

/** The same for a long line. */
function insideOf(source: Source, index: number): readonly number[] {
  const line = source.lines[index]!
  const { first, last } = line
  const plain = plainOfLine(source, line)
  const label = plain.includes('noi nhan') ? plain.search(LABEL) : -1
  if (label >= 0) return frameCuts(source, line, plain, label)
  // Most long lines are items, without words of the frame.
  const marker = readMarker(source.text, first + emphasisLength(source.text.slice(first, last)))
  return marker ? itemLineCuts(source, index, marker) : frameCuts(source, line, plain, label)
}

/** The same for a line with words of the frame; `label` is where the recipients begin in it, or -1. */
function frameCuts(source: Source, line: Line, plain: string, label: number): readonly number[] {
  const slice = source.text.slice(line.first, line.last)
  const head = headOf(slice, plain)
  const framed = label >= 0 || head !== null
  if (!framed && !mayLead(plain)) return NONE
  const opening = head?.opening ?? 0
  const end = label < 0 ? slice.length : label
  const body = bodyEnd(slice, opening, end)
  const conclusions = conclusionsOf(source, line, plain, opening, body, framed)
  const cuts = [...(head?.cuts ?? NONE), ...conclusions.cuts]
  const closing = closingOf(slice, conclusions.last, body)
  if (closing > 0) cuts.push(closing)
  if (body < end && slice.slice(body, end).trim() !== '') cuts.push(body + 1)
  if (label >= 0) {
    cuts.push(label + 1)
    for (const entry of entriesOf(slice, label)) cuts.push(entry)
  }
  // The signature is below the text or below the recipients.
  if (label >= 0 || body < end)
    for (const signer of signersOf(slice, Math.max(label, body))) cuts.push(signer)
  return [...new Set(cuts)].sort((one, other) => one - other).map((cut) => line.first + cut)
}

/** Where the text ends: at the recipients, or at its last stop if the signature comes first. */
function bodyEnd(slice: string, from: number, end: number): number {
  const ended = slice.indexOf(END, from)
  return ended >= 0 && ended < end ? ended + END.length : end
}
