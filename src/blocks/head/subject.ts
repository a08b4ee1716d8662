/**
 * The subject: the lines below the type up to the first that is text.
 *
 *     "Kết luận của đồng chí … - Ủy viên Ban Thường vụ Tỉnh ủy,"
 *     "Phó Chủ tịch UBND tỉnh tại cuộc họp nghe báo cáo …"
 */
import { CodeSet } from '../../language/code-set.js'
import { isDigit } from '../../language/digits.js'
import { isCapitals, startsCapital } from '../../language/letters.js'
import type { Range } from '../../lines/passage.js'
import { trim } from '../columns.js'
import { isRecipientsLabel } from '../foot/words.js'
import { readMarker } from '../markers.js'
import { isRule } from '../rules.js'
import { HeadCell, type Source } from '../tree.js'
import { opensAddressees } from './addressees/label.js'
import { opensHead } from './late.js'
import type { Subject } from './parts.js'
import { namesWhoDecides } from './resolving.js'
import { opensTelegram } from './telegram.js'
import {
  hasMotto,
  isAddressees,
  leadLength,
  MERGED_OPENING,
  ONLY_DATE,
  OPEN_END,
  OPENING,
  TITLE_LINE,
} from './words.js'

const SENTENCE_END = /[.:;]\s?$/

/**
 * The lines below the type up to the first that is text.
 *
 * @param resolving - who decides stands between the subject and the grounds
 * @param first - the type opens the text: the head may stand below its subject
 */
export function readSubject(
  source: Source,
  index: number,
  rest: Range | null,
  typed: boolean,
  resolving = false,
  first = false,
): Subject {
  const { text, bare, lines } = source
  const cells: HeadCell[] = []
  let previous = ''
  if (rest) {
    const slice = text.slice(rest.start, rest.end)
    const merged = mergedOpening(slice, bare.slice(rest.start, rest.end))
    if (merged !== null) {
      cells.push(new HeadCell(source, trim(text, rest.start, rest.start + merged)!, 'subject'))
      return { cells, line: index - 1, offset: rest.start + merged }
    }
    cells.push(new HeadCell(source, rest, 'subject'))
    previous = slice
  }
  if (!typed) return { cells, line: index, offset: lines[index]?.start ?? text.length }
  let gap = false
  for (; index < lines.length; index++) {
    const line = lines[index]!
    if (line.blank) {
      gap = true
      continue
    }
    const slice = text.slice(line.first, line.last)
    if (isRule(slice)) {
      cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'rule'))
      if (previous !== '') {
        index++
        break
      }
      continue
    }
    if (
      previous !== '' &&
      (hasMotto(bare.slice(line.first, line.last)) || (first && opensHead(source, index)))
    )
      break
    if (opensAddressees(source, index) || !goesOnSubject(source, index, slice, previous, gap)) break
    if (resolving && previous !== '' && namesWhoDecides(source, index, slice, previous)) break
    cells.push(new HeadCell(source, { start: line.first, end: line.last }, 'subject'))
    previous = slice
    gap = false
  }
  return { cells, line: index, offset: lines[index]?.start ?? text.length }
}

/** Where text begins in a line that also holds the subject in capitals, or null. */
function mergedOpening(slice: string, plain: string): number | null {
  for (const match of plain.matchAll(MERGED_OPENING)) {
    const before = slice.slice(Math.max(0, match.index - 12), match.index)
    if (isCapitals(before) && !isCapitals(slice.slice(match.index + 1, match.index + 8))) return match.index
  }
  return null
}

/** `Sáng ngày 09 tháng 4` / `năm 2022, tại trụ sở …`: a day that opens a paragraph broken below it. */
function opensWrapped({ text, lines }: Source, index: number, slice: string): boolean {
  if (!startsCapital(slice)) return false
  const next = lines[index + 1]
  return next !== undefined && !next.blank && !startsCapital(text.slice(next.first, next.last))
}

/** How many lines a title in small letters may have below one in capitals. */
const TITLE_LINES = 5
const NEW_SENTENCE = /[.;] \S/

/** A wrapped paragraph: lines without end, or a sentence that ends inside a line. */
function runsOn({ text, lines }: Source, index: number): boolean {
  for (let count = 1; count <= TITLE_LINES; count++) {
    const line = lines[index + count]
    if (!line || line.blank || readMarker(text, line.first)) return false
    const slice = text.slice(line.first, Math.min(line.last, line.first + TITLE_LINE))
    if (isCapitals(slice)) return false
    if (NEW_SENTENCE.test(slice)) return true
  }
  return true
}

/** How many lines a paragraph right below a title may have. */
const TEXT_LINES = 12
/** A line that a margin broke is hardly shorter than the longest. */
const NEARLY = 0.75

/** A sentence over several lines, each broken at the margin, up to its stop: `Hội nghị … họp` / `ngày 26/4 đã thảo luận …:`. */
function isWrapped({ text, lines }: Source, at: number): boolean {
  const below: string[] = []
  for (let index = at; below.length < TEXT_LINES; index++) {
    const line = lines[index]
    if (!line || line.blank || readMarker(text, line.first)) break
    below.push(text.slice(line.first, line.last))
  }
  if (below.length < 2 || !SENTENCE_END.test(below.at(-1)!)) return false
  const width = NEARLY * Math.max(...below.map(({ length }) => length))
  return below.slice(0, -1).every(({ length }) => length >= width)
}

/** `KẾ HOẠCH` / `Thực hiện Nghị quyết số 12-NQ/TU`: set apart and without a stop, these words open no paragraph. */
function isTitle({ text, bare, lines }: Source, at: number, plain: string, previous: string): boolean {
  if (previous !== '' || !plain.startsWith('thuc hien ')) return false
  let above = lines[at]!
  for (let index = at + 1; index <= at + 1 + TITLE_LINES; index++) {
    const below = lines[index]
    const ends = !below || below.blank || OPENING.test(bare.slice(below.first, below.last))
    if (ends) return below !== undefined && !SENTENCE_END.test(text.slice(above.first, above.last))
    above = below
  }
  return false
}

const ABOUT = /^(?:ve viec|v\/v)(?![a-z])/
const TITLE_END = /[.,:;!?/”"][*_\s]*$/
/** So many lines of a title may stand below one, each set apart, before the text opens. */
const MOST_BELOW = 2
const REACH = 4 + 2 * MOST_BELOW
/** No matter is longer that is set apart from who decides on it. */
const MATTER_LENGTH = 300

/**
 * Lines of one title, with blank lines between them: `QUYẾT ĐỊNH CỦA THỦ TƯỚNG CHÍNH PHỦ` | `Về việc …`;
 * `V/v tạm ngưng hoạt động của khoa` | `Khám theo yêu cầu` | `Căn cứ Quyết định …`.
 */
function isSetApart({ text, bare, lines }: Source, at: number, slice: string, plain: string): boolean {
  if (slice.length > MATTER_LENGTH || TITLE_END.test(slice)) return false
  if (ABOUT.test(plain)) return true
  if (slice.length > TITLE_LINE || isCapitals(slice) || readMarker(text, lines[at]!.first)) return false
  let titles = 0
  for (const line of lines.slice(at + 1, at + REACH)) {
    if (line.blank) continue
    const below = text.slice(line.first, line.last)
    if (isRule(below) || OPENING.test(bare.slice(line.first, line.last))) return true
    // Text has a stop, which no line of a title has.
    if (++titles > MOST_BELOW || below.length > TITLE_LINE || TITLE_END.test(below)) return false
    if (isCapitals(below) || readMarker(text, line.first)) return false
  }
  return false
}

const DASHES = new CodeSet('-–—+')
const EMPHASIS = new CodeSet('*_')
/** What a date ends with. */
const DATE_LAST = new CodeSet('0123456789/.-)')

function goesOnSubject(
  source: Source,
  index: number,
  slice: string,
  previous: string,
  gap: boolean,
): boolean {
  const line = source.lines[index]!
  // "- Căn cứ Điều lệ Đảng …" opens the grounds of a Party document.
  const words = line.first + leadLength(slice)
  const unmarked = source.bare.slice(words, line.last)
  const plain = DASHES.has(unmarked.charCodeAt(0)) ? unmarked.replace(/^.\s?/, '') : unmarked
  if (isRecipientsLabel(plain) || isAddressees(plain) || opensTelegram(plain)) return false
  const bold = EMPHASIS.has(slice.charCodeAt(0)) && EMPHASIS.has(slice.charCodeAt(1))
  if (DATE_LAST.has(slice.charCodeAt(slice.length - 1)) && ONLY_DATE.test(plain)) {
    if (opensWrapped(source, index, slice)) return false
    return /[,–-]\s*$/.test(previous) || !SENTENCE_END.test(previous)
  }
  // "… về tình hình" / "thực hiện dự án …": small letters right below go on, and open no paragraph.
  const wrapped = !(gap && previous !== '') && !startsCapital(source.text.slice(words, line.last))
  // "14 giờ 00 ngày 05/7/2022, …": a number that opens a paragraph goes on nothing.
  const mayOpen = (!bold || slice.length > TITLE_LINE) && (!wrapped || isDigit(plain.charCodeAt(0)))
  if (mayOpen && OPENING.test(plain) && !isCapitals(slice) && !isTitle(source, index, plain, previous))
    return false
  const marker = readMarker(source.text, line.first)
  if (marker && marker.kind !== 'bullet') return false
  const sentence = slice.length > TITLE_LINE && startsCapital(slice) && SENTENCE_END.test(slice)
  if (sentence) return false
  if (previous === '') return true
  const openEnd = OPEN_END.test(previous)
  const capitals = isCapitals(slice) && (isCapitals(previous) || openEnd)
  const goesOn = openEnd || !startsCapital(slice) || bold || capitals
  if (gap) return (goesOn || isSetApart(source, index, slice, plain)) && !SENTENCE_END.test(previous)
  if (isCapitals(previous) && !isCapitals(slice) && startsCapital(slice) && runsOn(source, index))
    return false
  if (!goesOn && isWrapped(source, index)) return false
  // A title set in the middle keeps its indentation; the text below it loses that.
  return goesOn || (slice.length <= TITLE_LINE && !SENTENCE_END.test(slice) && !isCapitals(slice))
}
