/**
 * A portal's copy of a document without its head: the headline, in small letters, names the type and the subject.
 *
 *     "Cập nhật ngày:" / "27/05/2021" / "- Lượt xem:" / "46"
 *     "Thông báo kết luận của Phó Thủ tướng … tại cuộc họp …"
 *     "Chiều ngày 14 tháng 5 năm 2021, tại trụ sở Chính phủ, …"
 */
import { latin } from '../../language/latin.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { isChrome } from '../page/chrome.js'
import { plainOfLine } from '../plain.js'
import { HeadCell, Loose, type HeadRole, type Source } from '../tree.js'
import type { Head } from './parts.js'
import { opensText, TYPE_NAMES } from './words.js'

const NUMBER = String.raw`(?<number>số:? ?\d{1,5} ?[/-] ?[\p{Lu}\d/-]{2,30})`
const DAY = String.raw`ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2} năm )\d{4}`
const FORMS = [
  // The type, perhaps its number and day, and how the subject of a notice begins.
  String.raw`(?<type>Thông báo)(?: ${NUMBER})?(?:,? (?<date>${DAY}))?(?:,|:| [-–])?(?= (?:(?:về|v\/v)(?: việc)?:? )?(?:ý kiến |nội dung )?(?:kết luận|chỉ đạo|ý kiến chỉ đạo)(?: |,))`,
  // "Kết luận số 27-KL/TW ngày 25/4/2023 của Bộ Chính trị về …"
  String.raw`(?<type>${TYPE_NAMES.join('|')}) ${NUMBER}(?:,? (?<date>${DAY}))?,? của (?<issuer>\p{Lu}[^,.;:]{2,80}?)(?=:? (?:(?:về|v\/v)|(?:ý kiến )?kết luận của) )`,
  // "Kết luận của Phó Chủ tịch UBND tỉnh tại Hội nghị …": the subject alone.
  String.raw`(?=(?:(?:nội dung|ý kiến) )?kết luận(?:,? chỉ đạo)? của [^.;:]{5,200} (?:tại|khi|về) )`,
].map((form) => latin(new RegExp(`^${form}`, 'diu')))
const ROLES: readonly HeadRole[] = ['type', 'number', 'date', 'issuer']
const SENTENCE_END = /[.;:]\s*$/
/** What a portal sets around it on lines of its own: `27/05/2021`, `46`, `|`. */
const FILLER = /^[\d\s:/.,|-]{1,24}$/
const WORD = latin(/\p{L}|\d/u)
/** `… vừa ký ban hành Thông báo …`: what tells of the document. */
const ISSUES = /(?:ban hành|ra|ký) (?:Thông báo|Kết luận)/
const LONGEST = 500
const MOST_LINES = 12

/** The head that the headline stands for; null where the text begins otherwise. */
export function readHeadline(source: Source): Head | null {
  const { text, lines } = source
  const around: Range[] = []
  let headline: HeadCell[] | null = null
  for (let index = 0, seen = 0; index < lines.length && seen < MOST_LINES; index++) {
    const line = lines[index]!
    if (line.blank) continue
    seen++
    const { first, last } = line
    if (isFiller(source, line)) around.push({ start: first, end: last })
    else if (!headline) {
      headline = cellsOf(source, line)
      if (!headline) return null
    } else if (opensText(plainOfLine(source, line)) && !tellsOf(headline, text.slice(first, last))) {
      const words = around.filter(({ start, end }) => WORD.test(text.slice(start, end)))
      const loose = words.map((range) => new Loose(source, [range], 'chrome'))
      return { cells: headline, loose, columns: [], line: index, offset: line.start }
    } else return null
  }
  return null
}

/** An article below its headline names the document by its number again, or tells that it was issued. */
const tellsOf = (headline: readonly HeadCell[], text: string): boolean =>
  headline.some(({ role, text: number }) => role === 'number' && text.includes(number)) ||
  (headline.every(({ role }) => role !== 'number') && ISSUES.test(text))

const isFiller = (source: Source, line: Line): boolean =>
  FILLER.test(source.text.slice(line.first, line.last)) || isChrome(source, line, line.first)

/** The parts of the headline; null where the line is none. */
function cellsOf(source: Source, { first, last, parted }: Line): HeadCell[] | null {
  if (parted || last - first > LONGEST) return null
  const text = source.text.slice(first, last)
  if (SENTENCE_END.test(text)) return null
  for (const form of FORMS) {
    const match = form.exec(text)
    if (!match) continue
    const cells: HeadCell[] = []
    for (const role of ROLES) {
      const [start, end] = match.indices!.groups?.[role] ?? []
      if (end !== undefined)
        cells.push(new HeadCell(source, { start: first + start!, end: first + end }, role))
    }
    const behind = match[0].length
    cells.push(new HeadCell(source, { start: first + (behind && behind + 1), end: last }, 'subject'))
    return cells
  }
  return null
}
