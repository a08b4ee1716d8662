/** `… kết luận như sau: ` | `1. Cục A … ` | `2. Vụ B …`: the opening of the conclusions and these on one line. */
import type { Line } from '../../lines/lines.js'
import type { Source } from '../tree.js'
import { headingsOf } from './headings.js'
import { itemsOf } from './items.js'

const LEAD =
  /(?:ket luan|chi dao|y kien|thong nhat|yeu cau|noi dung)[^.;:]{0,80}:[*_]{0,3}\s+(?=[*_]{0,3}(?:[1ia][.)/-]|thu nhat|mot la))/
/** The opening of conclusions without numbers, only for lines with words of the frame. */
const OPENED = /(?:ket luan|chi dao|y kien|thong nhat)[^.;:]{0,80}(?:nhu sau|sau day|sau)\s?:[*_]{0,3}\s+/
/** The second number at the beginning of a line below: `2.`, `II-`, `Thứ hai,` */
const SECOND = /\n[*_\s]{0,6}(?:(?:2|II|b)[.)/-]|Thứ hai|Hai là)/
/** It is looked for within so many characters. */
const REACH = 5000

/** Whether the line, in bare letters, opens several conclusions. */
export function mayLead(plain: string): boolean {
  const colon = plain.indexOf(':')
  return colon >= 0 && colon < plain.length - 1 && LEAD.test(plain)
}

interface Conclusions {
  cuts: number[]
  /** Where the last of them begins. */
  last: number
}

/** The conclusions between two offsets of the line; `framed`: it has words of the frame. */
export function conclusionsOf(
  source: Source,
  line: Line,
  plain: string,
  from: number,
  to: number,
  framed: boolean,
): Conclusions {
  const lead = leadEnd(plain.slice(from, to), framed)
  if (lead === 0) return { cuts: [], last: from }
  const start = from + lead
  const slice = source.text.slice(line.first, line.last)
  const headings = headingsOf(slice, start, to)
  const items = itemsOf(source, line, start - 1, to, { headings })
  const first = items[0] === start
  // A lone number makes no list, unless the next begins a line below.
  const listed = items.length > 1 || (first && SECOND.test(source.text.slice(line.last, line.last + REACH)))
  const cuts = listed ? items : first ? [] : [start]
  const last = Math.max(start, items.at(-1) ?? 0, headings.at(-1)?.end ?? 0)
  return { cuts: [...cuts, ...headings.flatMap(({ start, end }) => [start, end])], last }
}

/** Where what leads to the conclusions ends, or 0. */
function leadEnd(plain: string, framed: boolean): number {
  const lead = endOf(LEAD, plain)
  const opened = framed ? endOf(OPENED, plain) : 0
  return lead > 0 && opened > 0 ? Math.min(lead, opened) : lead + opened
}

function endOf(pattern: RegExp, text: string): number {
  const match = pattern.exec(text)
  return match ? match.index + match[0].length : 0
}
