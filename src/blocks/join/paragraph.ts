/** The kind of the paragraph above, which shows whether it may continue. */
import { isDigit } from '../../language/digits.js'
import { latin } from '../../language/latin.js'
import { bare, isCapitals, isSmall, startsCapital } from '../../language/letters.js'
import { withoutMarkup } from '../../lines/without-markup.js'
import { opensText } from '../head/words.js'
import type { Line } from '../../lines/lines.js'
import type { Paragraph, Source } from '../tree.js'
import { beginsGround, CLOSES, FIRST_WORDS, ORDERS } from './line-begin.js'
import { COMMA_END, TERMINATED, WANTS_NUMBER } from './line-end.js'
import type { Open } from './seam.js'

/** A deadline in a line: no heading has one. */
const DATED = /(?:trước|đến|hết|từ|chậm nhất|trong|vào) (?:ngày )?\d{1,2}\/\d/
/** `… hoàn thành trước` / `30/11/2021`. */
const DATE = /^\d{1,2}[/-]\d/
/** `Thống nhất chủ trương.` **G**`iao Đảng ủy`: two sentences, so not a heading. */
const SENTENCE = latin(/\p{Ll}[.;] \p{Lu}\p{Ll}/u)
/** No heading is longer. */
const HEADING_LENGTH = 80
const ATTENDED = /(?:^|[.;]\s+)(?:Tham dự|Cùng (?:tham )?dự|Dự họp|Tham gia)[^.;]*:$/u
/** The sentence before their names is not longer. */
const NAMES = 300
const opensWith = (words: string): boolean => opensText(bare(words.slice(0, FIRST_WORDS)))

export function isEmpty({ ranges }: Paragraph): boolean {
  return ranges.length === 1 && ranges[0]!.start >= ranges[0]!.end
}

/** `1. Sở Y tế rà soát hồ sơ;` / `báo cáo UBND tỉnh …`: a page break after a clause; list entries begin in small letters throughout. */
export const isCutClause = (
  text: string,
  { paragraph: { ranges } }: Open,
  before: string,
  below: string,
): boolean =>
  before.endsWith(';') &&
  isSmall(below.charCodeAt(0)) &&
  startsCapital(text.slice(ranges[0]!.start, ranges[0]!.end))

/** `Căn cứ Quyết định …,` / `Sở Y tế thông báo …`: the comma closes the last of the grounds. */
export const isGround = (source: Source, { paragraph: { ranges } }: Open): boolean =>
  beginsGround(source, ranges[0]!.start)

/** `I. ĐỐI VỚI ỦY VIÊN BAN CHẤP HÀNH, BAN` / `THƯỜNG VỤ ĐOÀN CẤP TỈNH`: a numbered heading in capitals. */
export function goesOnTitle(text: string, { paragraph: { marker, ranges } }: Open, words: string): boolean {
  if (marker === null || marker.kind === 'bullet' || !isCapitals(words)) return false
  return isCapitals(text.slice(ranges[0]!.start, ranges.at(-1)!.end))
}

/** `Về kiến nghị bố trí vốn` **: Giao Bộ Tài chính**: a topic and what is said of it in one paragraph. */
const TOLD = ': '
const NEAR = 80

/** `II. NHIỆM VỤ TRỌNG TÂM`, `1. Về công tác cán bộ`: a heading, whatever follows. */
export function isTitle(text: string, { paragraph: { ranges }, last }: Open, below: string): boolean {
  if (ranges.length > 1) return false
  const above = withoutMarkup(text.slice(ranges[0]!.start, last.last))
  if (above.startsWith('Về ')) return !above.includes(TOLD) && !below.slice(0, NEAR).includes(TOLD)
  return isCapitals(above) && !isCapitals(below)
}

/** `1. Giao Sở Y tế, Sở` / `Nội vụ …`: whether the first line of a paragraph, not a heading, may be cut. */
export function isCutFirst(text: string, open: Open, below: string): boolean {
  if (open.paragraph.ranges.length > 1 || opensWith(below)) return false
  return !isTitle(text, open, below)
}

/** `Sau khi nghe` / `Cục Quản lý công trình báo cáo …`: the first line of an opening paragraph. */
export function isOpening(text: string, { paragraph: { marker, ranges }, last }: Open): boolean {
  return marker === null && ranges.length === 1 && opensWith(withoutMarkup(text.slice(last.first, last.last)))
}

/**
 * Whether the paragraph is evidently not a heading, and its sentence has not ended: letters differ in width, so
 * that a broken line need not be the longest.
 *
 *     "… lãnh đạo các Bộ: Công Thương, Tài chính;"  +  "Ngân hàng Nhà nước Việt Nam."
 *     "6. Đề nghị Hiệp hội Lương thực phối hợp với Bộ Công"  +  "Thương cập nhật thông tin."
 */
export function runsOn(source: Source, open: Open, before: string): boolean {
  if (TERMINATED.test(before)) return false
  if (before.endsWith(':')) return namesThoseWhoCame(source, open)
  const { text } = source
  const { marker, ranges } = open.paragraph
  const start = withoutMarkup(text.slice(ranges[0]!.start, ranges[0]!.end))
  if (marker === null && (opensWith(start) || CLOSES.test(start))) return true
  if (before.endsWith(';')) return false
  // A bullet without a stop continues; a number may open a heading.
  if (marker?.kind === 'bullet') return true
  return ranges.length > 1 || ORDERS.test(start) || DATED.test(start) || SENTENCE.test(start)
}

/** `Tham dự cuộc họp có các Phó Thủ tướng Chính phủ:` / `Lê Văn An, Trần Văn Bình, …` */
const namesThoseWhoCame = ({ text }: Source, { paragraph: { marker, ranges }, last }: Open): boolean =>
  marker === null && ATTENDED.test(text.slice(Math.max(ranges[0]!.start, last.last - NAMES), last.last))

/** `   - Các Bộ: Công an, Quốc phòng,` / `     Tài chính, Y tế;`: a line aligned with the words of a bullet. */
export function hangs({ paragraph: { marker, ranges }, last }: Open, line: Line): boolean {
  if (marker?.kind !== 'bullet') return false
  const words = ranges.length === 1 ? ranges[0]!.start - last.first : 0
  return line.indent === last.indent + words
}

/** `1. Đánh giá chung` / `6 tháng đầu năm …`: a paragraph below a heading may begin with a number. */
export function isBelowHeading(source: Source, { marker, ranges }: Paragraph, slice: string): boolean {
  const [range, more] = ranges
  if (!marker || !range || more || !isDigit(slice.charCodeAt(0))) return false
  const text = source.text.slice(range.start, range.end)
  if (DATE.test(slice) || text.length > HEADING_LENGTH || text.includes(';') || !startsCapital(text))
    return false
  return !COMMA_END.test(text) && !WANTS_NUMBER.test(text)
}
