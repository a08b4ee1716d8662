/**
 * Page furniture: what a page, a program or a portal adds to a text.
 *
 *     "2"   "- 3 -"   "Trang 2/5"   "===== Trang 2 ====="   " PAGE   \* MERGEFORMAT  5 "   "CÔNG BÁO/Số 18/Ngày 05-02-2022"
 *     "{1}------------------"   "![](page-2.png)"   "<!-- image -->"
 */
import { isLetter } from '../language/capitals.js'
import { CodeSet } from '../language/code-set.js'
import { isDigit } from '../language/digits.js'
import { bare } from '../language/letters.js'
import { SPACE } from '../language/punctuation.js'
import type { Line } from '../lines/lines.js'
import { printed } from '../lines/printed.js'
import type { Source } from './tree.js'
import { SITE_CHROME } from '../vocabulary/site-chrome.js'

const PAGE_NUMBER =
  /^[-–—\s]*(?:(?:trang|page)\s*)?\d{1,3}(?:\s*\/\s*\d{1,3})?[-–—\s]*$|^[=*#_~[(<-]{1,9}\s?(?:trang|page)\s{1,3}\d{1,3}(?:\s?\/\s?\d{1,3})?\s?[=*#_~\])>-]{0,9}$|^\{\d{1,4}\}-{9,}$/i
/** `18.KLTW75.DOC 2`: the name of a file that the foot of a page prints. */
const FILE_NAME = /^[^\s.;,]{1,40}(?:\.[^\s.;,]{1,40}){0,3}\.(?:docx?|pdf|rtf)\.?(?:\s\S{1,3}){0,2}$/i
/** No name is shorter, and no more stands behind it. */
const NAME_LENGTH = 5
const BEHIND_NAME = 8
const PAGE_FIELD = /^(?:PAGE|NUMPAGES)(?:\s+\\\*\s*\w+)*(?:\s+\d+)?$/
const RUNNING_HEAD = /^(?:\d+\s*)?CÔNG BÁO\s*\//
/** What page numbers, fields and running heads begin with, and what a page number ends with. */
const FIRST = new CodeSet('0123456789-–—=*#_~[(<{TtPNC ')
const LAST = new CodeSet('0123456789-–—=*#_~])> ')
/** No such line is longer. */
const FURNITURE_LENGTH = 60
const CHROME_LENGTH = 180
/** What closes a sentence or an entry, and nothing of a portal's. */
const SENTENCE_END = new CodeSet('.;,')
const CHROME = new RegExp(SITE_CHROME.map(({ source }) => source).join('|'))

/** `![seal](page-2.png)` */
const IMAGE = /^!\[[^\]]*\]\([^)]*\)$/
const EMBEDDED_FIRST = new CodeSet('!<')
/** A picture in Markdown, or what a program notes where one was: `<!-- image -->`. */
const isEmbedded = (text: string) =>
  text.startsWith('<!--') ? text.endsWith('-->') : text.startsWith('![') && IMAGE.test(text)

/** The number or the running head of a page, or a picture, by its words; whether it stands like one is the caller's to say. */
export function isFurniture(text: string): boolean {
  const { length } = text
  const first = text.charCodeAt(0)
  if (EMBEDDED_FIRST.has(first) && isEmbedded(text)) return true
  if (length > FURNITURE_LENGTH) return false
  const space = text.indexOf(' ')
  const word = space < 0 ? length : space
  if (word >= NAME_LENGTH && word >= length - BEHIND_NAME && FILE_NAME.test(text)) return true
  if (!FIRST.has(first)) return false
  if (LAST.has(text.charCodeAt(length - 1)) && PAGE_NUMBER.test(text)) return true
  if (text.startsWith('PAGE') || text.startsWith('NUM')) return PAGE_FIELD.test(text)
  return text.includes('CÔNG BÁO') && RUNNING_HEAD.test(text)
}

/** `Ý kiến bạn đọc`, `Thứ tư - 14/07/2021 03:35`: the line is from `start` on what a portal prints around an article. */
export function isChrome({ text, bare: whole }: Source, line: Line, start: number): boolean {
  const { first, last, plain, parted } = line
  if (last - start > CHROME_LENGTH || SENTENCE_END.has(text.charCodeAt(last - 1))) return false
  if (plain && !parted && start === first)
    return mayBeChrome(whole, start) && CHROME.test(whole.slice(start, last))
  return CHROME.test(bare(printed(text.slice(start, last).trim()).replace(/\s+/g, ' ')))
}

/** Words, a day or an hour, a bracket or a sign: no number of an item stands before what a portal prints. */
function mayBeChrome(bare: string, at: number): boolean {
  const code = bare.charCodeAt(at)
  const next = bare.charCodeAt(at + 1)
  if (isLetter(code)) return isLetter(next) || next === SPACE
  if (isDigit(code)) return AFTER_FIGURE.has(next) || AFTER_FIGURE.has(bare.charCodeAt(at + 2))
  return CHROME_SIGNS.has(code)
}
const AFTER_FIGURE = new CodeSet('/:')
const CHROME_SIGNS = new CodeSet('(©-–|')

const PAGE_WORD = /[Tt]rang|TRANG|[Pp]age|PAGE/
const NUMBERED = /(?:trang|page) *[\d#]+(?: *(?:\/|of) *[\d#]+)?$/
/** A page and how many there are, without a word for it. */
const PAGE_OF = /(?<![\d/.,-])(\d{1,3})\/(\d{1,3})$/
const OF_PAGES = /[a-z].*(?<![\d#/.,-])[\d#]+\/[\d#]+$/
const RUN_LENGTH = 160
const HASH = 35
const NONE: ReadonlySet<number> = new Set()

/**
 * Indexes of running heads and feet: lines that come again but for their numbers, numbered as pages
 * or right beside such a line.
 *
 *     "Thông báo kết luận họp chung cư cũ                                     Trang 1/3"
 *     "Bộ Xây dựng - 341/TB-BXD                                                    2/3"
 */
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
  return apart && last - first <= FURNITURE_LENGTH && PAGE_OF_PAGES.test(bare.slice(first, last))
}
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
