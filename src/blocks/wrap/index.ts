/**
 * The layout of the text: a line for each paragraph, or hard-wrapped at some width, with or without first-line
 * indents.
 *
 *     "       3. Giao Sở Nội vụ tiếp thu các ý kiến tại cuộc họp, chủ trì, phối hợp với"   indented
 *     "các Sở: Tài chính, Kế hoạch và Đầu tư, …"                                          indent 0
 */
import { isCapital, isSmall } from '../../language/letters.js'
import type { Source } from '../tree.js'
import { isParted, isSpaced } from './blanks.js'
import { isMidSentence, PARAGRAPH_END } from './ends.js'
import { firstWidth } from './first.js'
import { hasIndents, isSetByIndents } from './indents.js'
import { filled, firstReach, measureReach, printedLine, singleWidth, widthOf, type Broken } from './reach.js'
import { areFull, areRagged, firstWord, hasLongLine, printedWords } from './widths.js'

export interface Wrap {
  /** Lines end in mid-sentence throughout the text. */
  hard: boolean
  /** Column at which lines are broken. */
  width: number
  /** The printed width of the widest line that continues, if lines were broken by that; see `reach.ts`. */
  reach: number | null
  /** The indentation of lines that continue a paragraph. */
  indent: number
  /** First lines are indented more than others. */
  indented: boolean
  /** A blank line comes after every line: one blank line separates nothing. */
  spaced: boolean
  /** Some lines are broken well before the margin, as in a copied page: a short line may continue. */
  ragged: boolean
  /** The width of first lines, if they are broken before others; see `first.ts`. */
  first: number | null
  /** Their printed width, if their indentation is lost. */
  firstReach: number | null
  /** Nearly every paragraph is followed by a blank line. */
  parted: boolean
}

/** Every line is a paragraph. */
const unwrapped = (width: number): Wrap => ({
  hard: false,
  width,
  reach: null,
  indent: 0,
  indented: false,
  spaced: false,
  ragged: false,
  first: null,
  firstReach: null,
  parted: false,
})

/** Measures the lines from index `from` up to `to`. */
export function measureWrap(source: Source, from: number, to: number): Wrap {
  if (hasLongLine(source, from, to)) return unwrapped(Infinity)
  const spaced = isSpaced(source, from, to)
  const lines = measureLines(source, from, to, spaced ? 2 : 1)
  const most = singleWidth(lines.broken)
  const broken = most === Infinity ? lines.broken : lines.broken.filter((line) => widthOf(line) <= most)
  const width = Math.min(lines.width, most)
  const open = broken.filter(isOpen)
  const hard =
    (open.length >= 2 && (open.length * 5 >= lines.pairs || areFull(broken.map(filled), width))) ||
    (open.length >= 1 && isSetByIndents(source, from, to, width))
  if (!hard) return unwrapped(width)
  const indent = commonest(lines.indents)
  const set = broken.map(printedLine)
  const reach = measureReach(set)
  const firsts = [...set.filter(isOpen), ...lines.apart.map(printedLine)].filter(({ first }) => first)
  return {
    hard,
    width,
    reach,
    indent,
    indented: hasIndents(source, from, to, indent),
    spaced,
    ragged: areRagged(open.map(widthOf), width),
    first: firstWidth(firsts, width),
    firstReach: firstReach(firsts, reach),
    parted: !spaced && isParted(source, from, to, width),
  }
}

/** Whether the line surely continues. */
const isOpen = ({ next }: Broken): boolean => isSmall(next.charCodeAt(0))

interface Measures {
  /** The width of the widest line. */
  width: number
  /** The number of lines right below another. */
  pairs: number
  /** Lines without a stop. */
  broken: Broken[]
  /** The same above a blank line: a PDF reader may set first lines apart. */
  apart: Broken[]
  /** How often each indentation of continuing lines occurs. */
  indents: Map<number, number>
}

/** @param step - from a line to the one below */
function measureLines(source: Source, from: number, to: number, step: number): Measures {
  const { text, lines } = source
  const measures: Measures = { width: 0, pairs: 0, broken: [], apart: [], indents: new Map() }
  const { broken, apart, indents } = measures
  /** The words of the line and its indentation. */
  let words = ''
  let indent = 0
  /** Whether it is the first of a paragraph. */
  let first = true
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const wordsAbove = words
    const [indentAbove, firstAbove] = [indent, first]
    words = printedWords(source, line)
    indent = line.indent
    measures.width = Math.max(measures.width, indent + words.length)
    const above = lines[index - step]
    first = true
    if (index === from || !above) continue
    const code = words.charCodeAt(0)
    const small = isSmall(code)
    if (above.blank) {
      first = !small || !isMidSentence(wordsAbove.charCodeAt(wordsAbove.length - 1))
      if (!first) apart.push(brokenAt(words, wordsAbove, indentAbove, firstAbove))
      continue
    }
    measures.pairs++
    const end = text.charCodeAt(above.last - 1)
    first = PARAGRAPH_END.has(end) || !(small || isCapital(code))
    if (small) indents.set(indent, (indents.get(indent) ?? 0) + 1)
    if (!first && isMidSentence(end)) broken.push(brokenAt(words, wordsAbove, indentAbove, firstAbove))
  }
  return measures
}

/** The line above `below`. */
const brokenAt = (below: string, words: string, indent: number, first: boolean): Broken => ({
  words,
  indent,
  next: firstWord(below),
  first,
})

/** The commonest value, the least of several. */
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
