/**
 * Running heads and feet: lines that recur except for their numbers, at the heads of pages, with page numbers, or
 * right beside such a line.
 *
 *     "Thông báo kết luận họp chung cư cũ                                     Trang 1/3"
 *     "Bộ Xây dựng - 341/TB-BXD                                                    2/3"
 */
import { isDigit } from '../../language/digits.js'
import { plainOfLine } from '../plain.js'
import type { Source } from '../tree.js'

const PAGE_WORD = /[Tt]rang|TRANG|[Pp]age|PAGE/
const NUMBERED = /(?:trang|page) *[\d#]+(?: *(?:\/|of) *[\d#]+)?$/
/** The page and the number of pages, without a word. */
const PAGE_OF = /(?<![\d/.,-])(\d{1,3})\/(\d{1,3})$/
const OF_PAGES = /[a-z].*(?<![\d#/.,-])[\d#]+\/[\d#]+$/
/** No such line is longer. */
const RUN_LENGTH = 160
/** Other lines of the same head or foot are so near to a numbered line. */
const BESIDE = 3
const HASH = 35
const NONE: ReadonlySet<number> = new Set()

/** Indexes of such lines. */
export function runningLines(source: Source, from: number, to: number): ReadonlySet<number> {
  const { ended, heads } = tellLines(source, from, to)
  const running = heads.length > 1 ? againAmong(source, heads) : NONE
  return ended.length === 0 ? running : new Set([...running, ...numberedLines(source, from, to, ended)])
}

/** Lines that end in the number of a page, and recurring lines beside them. */
function numberedLines(
  source: Source,
  from: number,
  to: number,
  ended: readonly number[],
): ReadonlySet<number> {
  const { text, lines } = source
  const counted = countsPages(ended.map((index) => text.slice(lines[index]!.first, lines[index]!.last)))
  const numbered = ended.filter((index) => {
    const { first, last } = lines[index]!
    if (last - first > RUN_LENGTH) return false
    const plain = plainOfLine(source, lines[index]!)
    return NUMBERED.test(plain) || (counted && OF_PAGES.test(plain))
  })
  if (numbered.length === 0) return NONE
  if (!counted && !PAGE_WORD.test(text.slice(lines[from]?.start, lines[to - 1]?.end))) return NONE
  const repeated = repeatedLines(source, from, to)
  const running = new Set(numbered.filter((index) => repeated.has(index)))
  for (const index of [...running])
    for (let beside = index - BESIDE; beside <= index + BESIDE; beside++)
      if (repeated.has(beside)) running.add(beside)
  for (const index of numbered) if (standsAlone(source, index)) running.add(index)
  return running
}

/** Indexes of the lines that recur except for their numbers. */
function repeatedLines(source: Source, from: number, to: number): ReadonlySet<number> {
  const indexes: number[] = []
  for (let index = from; index < to; index++) indexes.push(index)
  return againAmong(source, indexes)
}

function againAmong(source: Source, indexes: readonly number[]): ReadonlySet<number> {
  const repeated = new Set<number>()
  const firsts = new Map<string, number>()
  for (const index of indexes) {
    const line = source.lines[index]!
    if (line.blank || line.last - line.first > RUN_LENGTH) continue
    const mask = plainOfLine(source, line).replace(/\d/g, '#').replace(/ {2,}/g, ' ')
    const before = firsts.get(mask)
    if (before === undefined) firsts.set(mask, index)
    else repeated.add(before).add(index)
  }
  return repeated
}

/** No such line is longer. */
const ALONE_LENGTH = 60
const PAGE_OF_PAGES = /^[^.;:]{0,40}[-–|] ?trang \d{1,3} ?\/ ?\d{1,3}$/

/** `TB Tỉnh ủy - Trang 2/2` between blank lines: the second of two pages, whose head cannot recur. */
function standsAlone(source: Source, index: number): boolean {
  const { lines } = source
  const { first, last } = lines[index]!
  const apart = lines[index - 1]?.blank === true && lines[index + 1]?.blank === true
  return apart && last - first <= ALONE_LENGTH && PAGE_OF_PAGES.test(plainOfLine(source, lines[index]!))
}

/** Indexes of the lines that end in a number, and of the first lines of pages. */
function tellLines({ text, lines }: Source, from: number, to: number): { ended: number[]; heads: number[] } {
  const ended: number[] = []
  const heads: number[] = []
  for (let index = from; index < to; index++) {
    const { last, blank, newPage } = lines[index]!
    if (blank) continue
    const end = text.charCodeAt(last - 1)
    if (isDigit(end) || end === HASH) ended.push(index)
    if (newPage) heads.push(index)
  }
  return { ended, heads }
}

/** Whether only `1/3` … `2/3` … `3/3` are at the ends of lines; the first page may have no number. */
function countsPages(ended: readonly string[]): boolean {
  let last = 0
  let pages = ''
  let count = 0
  for (const line of ended) {
    const found = PAGE_OF.exec(line)
    if (!found) continue
    const [, page, of] = found
    const first = count === 0 && page === '2'
    if (!(first || Number(page) === last + 1) || (count > 0 && of !== pages)) return false
    last = Number(page)
    pages = of!
    count++
  }
  return count > 1 && last <= Number(pages)
}
