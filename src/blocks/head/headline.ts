/**
 * A portal's copy of a notice without its head: the headline, in small letters, names the type and the subject.
 *
 *     "Cập nhật ngày:" / "27/05/2021" / "- Lượt xem:" / "46"
 *     "Thông báo kết luận của Phó Thủ tướng … tại cuộc họp …"
 *     "Chiều ngày 14 tháng 5 năm 2021, tại trụ sở Chính phủ, …"
 */
import { latin } from '../../language/latin.js'
import type { Line } from '../../lines/lines.js'
import type { Range } from '../../lines/passage.js'
import { isChrome } from '../chrome.js'
import { HeadCell, Loose, type Source } from '../tree.js'
import type { Head } from './index.js'
import { OPENING } from './words.js'

/** The type, its number and how the subject of a notice begins; the first group is the type, the second the number. */
const HEADLINE = latin(
  /^(Thông báo)(?: (số:? ?\d{1,5} ?[/-] ?[\p{Lu}\d/-]{2,30}))?,?(?= (?:(?:về|v\/v)(?: việc)?:? )?(?:ý kiến |nội dung )?(?:kết luận|chỉ đạo|ý kiến chỉ đạo)(?: |,))/iu,
)
const SENTENCE_END = /[.;:]\s*$/
/** What a portal sets around it on lines of its own: `27/05/2021`, `46`, `|`. */
const FILLER = /^[\d\s:/.,|-]{1,24}$/
const WORD = latin(/\p{L}|\d/u)
const LONGEST = 500
const MOST_LINES = 12

/** The head that the headline stands for; null where the text begins otherwise. */
export function readHeadline(source: Source): Head | null {
  const { text, lines } = source
  const around: Range[] = []
  let headline: Line | undefined
  for (let index = 0, seen = 0; index < lines.length && seen < MOST_LINES; index++) {
    const line = lines[index]!
    if (line.blank) continue
    seen++
    const { first, last } = line
    if (isFiller(source, line)) around.push({ start: first, end: last })
    else if (!headline) {
      if (line.parted || last - first > LONGEST) return null
      if (!HEADLINE.test(text.slice(first, last)) || SENTENCE_END.test(text.slice(first, last))) return null
      headline = line
    } else if (OPENING.test(source.bare.slice(first, last))) {
      const cells = cellsOf(source, headline)
      const words = around.filter(({ start, end }) => WORD.test(text.slice(start, end)))
      const loose = words.map((range) => new Loose(source, [range], 'chrome'))
      return { cells, loose, columns: [], line: index, offset: line.start }
    } else return null
  }
  return null
}

const isFiller = (source: Source, line: Line): boolean =>
  FILLER.test(source.text.slice(line.first, line.last)) || isChrome(source, line, line.first)

function cellsOf(source: Source, { first, last }: Line): HeadCell[] {
  const [whole, type, number] = HEADLINE.exec(source.text.slice(first, last))!
  const cells = [new HeadCell(source, { start: first, end: first + type!.length }, 'type')]
  if (number !== undefined) {
    const start = first + type!.length + 1
    cells.push(new HeadCell(source, { start, end: start + number.length }, 'number'))
  }
  cells.push(new HeadCell(source, { start: first + whole.length + 1, end: last }, 'subject'))
  return cells
}
