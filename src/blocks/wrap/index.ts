/**
 * How the text is set: one line a paragraph, or hard-wrapped at some width with or without
 * first-line indents.
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
  /** Lines end in mid-sentence all over the text. */
  hard: boolean
  /** Column at which lines are broken. */
  width: number
  /** Width of the widest line that goes on as it is printed, where lines were broken by that; see `reach.ts`. */
  reach: number | null
  /** Indentation of the lines that go on. */
  indent: number
  /** First lines are set deeper than the lines that go on. */
  indented: boolean
  /** A blank line stands between any two lines: one blank parts nothing. */
  spaced: boolean
  /** Lines are broken well before the margin too, as in a copied page: a short line may go on. */
  ragged: boolean
  /** Width of first lines, where they are broken before the others; see `first.ts`. */
  first: number | null
  /** The same as they are printed: what set them in is lost. */
  firstReach: number | null
  /** Blank lines stand between paragraphs, and hardly a paragraph ends without one. */
  parted: boolean
}

/** A line is a paragraph. */
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
  const firsts = set.filter((line) => line.first && isOpen(line))
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

/** It surely goes on. */
const isOpen = ({ next }: Broken): boolean => isSmall(next.charCodeAt(0))

interface Measures {
  /** Of the widest line. */
  width: number
  /** Lines with one right above. */
  pairs: number
  /** Lines without a stop. */
  broken: Broken[]
  /** How often a line that goes on has each indentation. */
  indents: Map<number, number>
}

/** @param step - from a line to the one below */
function measureLines(source: Source, from: number, to: number, step: number): Measures {
  const { text, lines } = source
  const measures: Measures = { width: 0, pairs: 0, broken: [], indents: new Map() }
  const { broken, indents } = measures
  /** What the line has, and how deep it is set. */
  let words = ''
  let indent = 0
  /** Whether it is the first of a paragraph. */
  let first = true
  for (let index = from; index < to; index++) {
    const line = lines[index]!
    if (line.blank) continue
    const [wordsAbove, indentAbove, firstAbove] = [words, indent, first]
    words = printedWords(source, line)
    indent = line.indent
    measures.width = Math.max(measures.width, indent + words.length)
    const above = lines[index - step]
    first = true
    if (index === from || !above || above.blank) continue
    measures.pairs++
    const code = words.charCodeAt(0)
    const small = isSmall(code)
    const end = text.charCodeAt(above.last - 1)
    first = PARAGRAPH_END.has(end) || !(small || isCapital(code))
    if (small) indents.set(indent, (indents.get(indent) ?? 0) + 1)
    if (first || !isMidSentence(end)) continue
    broken.push({ words: wordsAbove, indent: indentAbove, next: firstWord(words), first: firstAbove })
  }
  return measures
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
