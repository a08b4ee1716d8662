/**
 * Running heads and feet: lines that come again but for their numbers, numbered as pages
 * or right beside such a line.
 *
 *     "Thông báo kết luận họp chung cư cũ                                     Trang 1/3"
 *     "Bộ Xây dựng - 341/TB-BXD                                                    2/3"
 */
import { isDigit } from '../language/digits.js'
import type { Source } from './tree.js'

const PAGE_WORD = /[Tt]rang|TRANG|[Pp]age|PAGE/
const NUMBERED = /(?:trang|page) *[\d#]+(?: *(?:\/|of) *[\d#]+)?$/
/** A page and how many there are, without a word for it. */
const PAGE_OF = /(?<![\d/.,-])(\d{1,3})\/(\d{1,3})$/
const OF_PAGES = /[a-z].*(?<![\d#/.,-])[\d#]+\/[\d#]+$/
const RUN_LENGTH = 160
const HASH = 35
const NONE: ReadonlySet<number> = new Set()

/** Indexes of such lines. */
export function runningLines(source: Source, from: number, to: number): ReadonlySet<number> {
  const { text, bare, lines } = source
  const ended = endedByNumbers(source, from, to)
  if (ended.length === 0) return NONE
  const counted = countsPages(ended.map((index) => text.slice(lines[index]!.first, lines[index]!.last)))
  const numbered = ended.filter((index) => {
    const { first, last } = lines[index]!
    if (last - first > RUN_LENGTH) return false
    const plain = bare.slice(first, last)
    return NUMBERED.test(plain) || (counted && OF_PAGES.test(plain))
  })
  if (numbered.length === 0) return NONE
  if (!counted && !PAGE_WORD.test(text.slice(lines[from]?.start, lines[to - 1]?.end))) return NONE
  const masked = new Map<number, string>()
  const counts = new Map<string, number>()
  for (let index = from; index < to; index++) {
    const { first, last, blank } = lines[index]!
    if (blank || last - first > RUN_LENGTH) continue
    const mask = bare.slice(first, last).replace(/\d/g, '#').replace(/ +/g, ' ')
    masked.set(index, mask)
    counts.set(mask, (counts.get(mask) ?? 0) + 1)
  }
  const running = new Set<number>()
  const repeats = (index: number) => (counts.get(masked.get(index) ?? '') ?? 0) > 1
  for (const index of numbered) if (repeats(index)) running.add(index)
  for (const index of [...running])
    for (let beside = index - 3; beside <= index + 3; beside++) if (repeats(beside)) running.add(beside)
  for (const index of numbered) if (standsAlone(source, index)) running.add(index)
  return running
}

/** `TB Tỉnh ủy - Trang 2/2` between blank lines: the second of two pages has nothing to come again. */
function standsAlone({ bare, lines }: Source, index: number): boolean {
  const { first, last } = lines[index]!
  const apart = lines[index - 1]?.blank === true && lines[index + 1]?.blank === true
  return apart && last - first <= ALONE_LENGTH && PAGE_OF_PAGES.test(bare.slice(first, last))
}
/** No such line is longer. */
const ALONE_LENGTH = 60
const PAGE_OF_PAGES = /^[^.;:]{0,40}[-–|] ?trang \d{1,3} ?\/ ?\d{1,3}$/

/** Indexes of the lines that end in a number, as those do that have the number of a page. */
function endedByNumbers({ text, lines }: Source, from: number, to: number): number[] {
  const ended: number[] = []
  for (let index = from; index < to; index++) {
    const { last, blank } = lines[index]!
    const end = text.charCodeAt(last - 1)
    if (!blank && (isDigit(end) || end === HASH)) ended.push(index)
  }
  return ended
}

/** `1/3` … `2/3` … `3/3` at the ends of lines, and nothing else so; the first page may have no number. */
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
