/**
 * How the text is set: one line a paragraph, or hard-wrapped at some width with or without
 * first-line indents.
 *
 *     "       3. Giao Sở Nội vụ tiếp thu các ý kiến tại cuộc họp, chủ trì, phối hợp với"   indented
 *     "các Sở: Tài chính, Kế hoạch và Đầu tư, …"                                          indent 0
 */
import { isLetter } from '../language/capitals.js'
import { CodeSet } from '../language/code-set.js'
import { isDigit } from '../language/digits.js'
import { isCapital, isSmall } from '../language/letters.js'
import { COMMA } from '../language/punctuation.js'
import type { Line } from '../lines/lines.js'
import { printed } from '../lines/printed.js'
import type { Source } from './tree.js'

export interface Wrap {
  /** Lines end in mid-sentence all over the text. */
  hard: boolean
  /** Column at which lines are broken. */
  width: number
  /** Indentation of the lines that go on. */
  indent: number
  /** First lines are set deeper than the lines that go on. */
  indented: boolean
  /** A blank line stands between any two lines: one blank parts nothing. */
  spaced: boolean
  /** Lines are broken well before the margin too, as in a copied page: a short line may go on. */
  ragged: boolean
  /** Blank lines stand between paragraphs, and hardly a paragraph ends without one. */
  parted: boolean
}

/** A line is a paragraph. */
const unwrapped = (width: number): Wrap => ({
  hard: false,
  width,
  indent: 0,
  indented: false,
  spaced: false,
  ragged: false,
  parted: false,
})

/** No line is wrapped at a greater width. */
const LONG = 200
/** No line of that length has more markup in it. */
const MARKED = 4 * LONG
/** A line set in as far as this is centred, not indented. */
const CENTRED = 20
/** No first line is set deeper than this below a wide margin. */
const HALF = 12
/** So many lines that break well before the margin are no chance. */
const RAGGED = 2
const PARAGRAPH_END = new CodeSet('.;:')

/** Measures the lines from index `from` up to `to`. */
export function measureWrap(source: Source, from: number, to: number): Wrap {
  const { text, lines } = source
  if (hasLongLine(source, from, to)) return unwrapped(Infinity)
  const spaced = isSpaced(source, from, to)
  let width = 0
  /** Width of the line above. */
  let set = 0
  let pairs = 0
  let wrapped = 0
  /** Widths of the lines that surely go on. */
  const widths: number[] = []
  /** What lines without a stop would have become with the first word of the next. */
  const reaches: number[] = []
  /** How often a line that goes on has each indentation. */
  const indents = new Map<number, number>()
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const slice = text.slice(line.first, Math.min(line.last, line.first + MARKED))
    const words = line.plain ? slice : printed(slice)
    const before = set
    set = line.indent + words.length
    width = Math.max(width, set)
    const above = lines[index - (spaced ? 2 : 1)]
    if (index === from || !above || above.blank) continue
    pairs++
    const code = words.charCodeAt(0)
    const small = isSmall(code)
    const open = (small || isCapital(code)) && isMidSentence(text.charCodeAt(above.last - 1))
    if (open) reaches.push(before + 1 + wordLength(words))
    if (!small) continue
    indents.set(line.indent, (indents.get(line.indent) ?? 0) + 1)
    if (open) wrapped++
    if (open) widths.push(before)
  }
  const hard =
    (wrapped >= 2 && (wrapped * 5 >= pairs || areFull(reaches, width))) ||
    (wrapped >= 1 && isSetByIndents(source, from, to, width))
  if (!hard) return unwrapped(width)
  const indent = commonest(indents)
  const indented = hasIndents(source, from, to, indent)
  return {
    hard,
    width,
    indent,
    indented,
    spaced,
    ragged: areRagged(widths, width),
    parted: !spaced && isParted(source, from, to, width),
  }
}

/** No sentence ends so. */
const isMidSentence = (code: number) => isLetter(code) || isDigit(code) || code === COMMA
/** No list of names need end so. */
const mayGoOn = (code: number) => isMidSentence(code) || code === SEMICOLON
const SEMICOLON = 59

/** Whether a line is longer, as it was printed, than any is that was wrapped. */
function hasLongLine({ text, lines }: Source, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const { first, last, plain } = lines[index]!
    if (last - first <= LONG) continue
    if (plain || printed(text.slice(first, Math.min(last, first + MARKED))).length > LONG) return true
  }
  return false
}

/** How far a line reaches, as it was printed. */
export function setWidth(text: string, { first, last, indent, plain }: Line): number {
  return indent + (plain ? last - first : printed(text.slice(first, last)).length)
}

/** What was counted most often, the least of several. */
function commonest(counts: ReadonlyMap<number, number>): number {
  let found = 0
  let most = 0
  for (const [value, count] of counts) {
    if (count < most || (count === most && value > found)) continue
    found = value
    most = count
  }
  return found
}

/**
 * A short text in which each paragraph is set in, and each line that is not goes on a long one in mid-sentence:
 *
 *     "    Ngày 04/10/2024, Ban Tiếp công dân tỉnh có Báo cáo số 98/BC-BTCD về đơn của công dân xã"
 *     "Tân Thịnh. Phó Chủ tịch UBND tỉnh có ý kiến:"
 */
function isSetByIndents({ text, lines }: Source, from: number, to: number, width: number): boolean {
  let deep = 0
  let flush = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const above = lines[index - 1]
    const stands = index === from || !above || above.blank
    if (line.indent > 1) {
      if (!stands && !PARAGRAPH_END.has(text.charCodeAt(above.last - 1))) return false
      deep++
    } else {
      if (stands || !mayGoOn(text.charCodeAt(above.last - 1))) return false
      if (setWidth(text, above) * 4 < width * 3) return false
      flush++
    }
  }
  return deep >= 2 && flush >= 2
}

/** Nearly all of them passed the margin: only a wrap breaks so. */
function areFull(reaches: readonly number[], width: number): boolean {
  let full = 0
  for (const reach of reaches) if (reach > width) full++
  return full * 5 >= reaches.length * 4
}

/** Several break well before the margin. */
function areRagged(widths: readonly number[], width: number): boolean {
  let short = 0
  for (const set of widths) if (set * 4 < width * 3) short++
  return short >= RAGGED
}

function wordLength(words: string): number {
  const end = words.indexOf(' ')
  return end === -1 ? words.length : end
}

/** Lines and blank lines in turn, as a scan tells them. */
function isSpaced({ lines }: Source, from: number, to: number): boolean {
  let set = 0
  let parted = 0
  for (let index = from + 1; index < to; index++) {
    if (lines[index]!.blank) continue
    set++
    if (lines[index - 1]!.blank) parted++
  }
  return set >= 8 && parted === set
}

/** Sentences that end well before the margin end paragraphs: how many have a blank line below? */
function isParted({ text, lines }: Source, from: number, to: number, width: number): boolean {
  let apart = 0
  let close = 0
  for (let index = from + 1; index < to; index++) {
    const above = lines[index - 1]!
    if (above.blank || !PARAGRAPH_END.has(text.charCodeAt(above.last - 1))) continue
    if (lines[index]!.blank) apart++
    else if ((above.last - above.first) * 4 < width * 3) close++
  }
  return apart >= 3 && close * 8 <= apart
}

/** First lines are set deeper than the lines that go on. */
export function hasIndents({ lines }: Source, from: number, to: number, indent: number): boolean {
  let deep = 0
  let total = 0
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    total++
    if (line.indent > indent + 1 && line.indent < Math.max(CENTRED, indent + HALF)) deep++
  }
  return deep >= 2 && deep * 40 >= total
}
