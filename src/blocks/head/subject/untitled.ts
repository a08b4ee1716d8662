/**
 * A head whose type a copy has lost: the subject stands right below number and date, in capitals.
 *
 *     "Số: 145/TB-UBND | Hà Nam, ngày 27 tháng 7 năm 2015 |"
 *     "KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH TẠI CUỘC HỌP VỀ CHỢ"
 */
import { isCapitals } from '../../../language/letters.js'
import { linesAhead, nextText } from '../../ahead.js'
import { leadLength } from '../../emphasis.js'
import { plainOf, plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import type { Piece } from '../pieces.js'
import { isNumbered, isOther } from '../roles.js'
import { beginsIssuer, GLUED_GROUNDS } from '../words.js'

const NOTICE_NUMBER = /\d\s?[/-]\s?tb(?:kl)?\s?[-/]/
/** Behind the name of a type these words make a subject of it. */
const MATTER = /^ket\s{1,9}luan\s{1,9}(?:cua|tai|ve|(?:cuoc|phien|buoi|ky|hoi)\s)/
const SUBJECT =
  /^(?:ve(?:\s{1,9}viec)?\s|(?:(?:ve\s{1,9})?(?:y\s{1,9}kien|noi\s{1,9}dung)\s{1,9})?ket\s{1,9}luan\s)/
/** `BAN HÀNH QUY CHẾ …`: no `BAN` that issues. */
const ISSUES = 'ban hanh '
/** The grounds stand below as many lines, and the subject below as many blank ones. */
const NEAR = 4

/** `Số: 145/TB-UBND` / **KẾT LUẬN CỦA …**: by its number the document is a notice, and the line its subject. */
export function isSubjectOfNotice(source: Source, pieces: readonly Piece[], at: number): boolean {
  const { bare } = source
  const behind = pieces[at + 1]
  if (behind?.role !== 'other' || behind.line !== pieces[at]!.line) return false
  if (!MATTER.test(bare.slice(pieces[at]!.range.start, behind.range.end))) return false
  const number = pieces.find(isNumbered)
  return number !== undefined && NOTICE_NUMBER.test(plainOf(source, number.range))
}

/** Whether the first line with text from `index` on is a subject in capitals. */
export function beginsSubject(source: Source, index: number): boolean {
  const { text, lines } = source
  const at = nextText(source, index)
  const line = at < index + NEAR ? lines[at] : undefined
  if (!line || !isCapitals(text.slice(line.first, line.last))) return false
  return SUBJECT.test(plainOfLine(source, line)) || isAboveGrounds(source, at)
}

/** `PHÊ DUYỆT QUY HOẠCH …` / `ỦY BAN NHÂN DÂN TỈNH` / `Căn cứ Luật …`: a line in capitals that is no issuer, above the grounds of a decision. */
function isAboveGrounds(source: Source, at: number): boolean {
  const { text, lines } = source
  const subject = plainOfLine(source, lines[at]!)
  if (beginsIssuer(subject) && !subject.startsWith(ISSUES, leadLength(subject))) return false
  const small = linesAhead(source, at + 1, NEAR + 1).find(
    ({ first, last }) => !isCapitals(text.slice(first, last)),
  )
  return small !== undefined && GLUED_GROUNDS.test(plainOfLine(source, small))
}

/** `VỀ VIỆC SẮP XẾP CÁC CHỢ`, the last of the frame: leaves it, and what was read below it, to those who read subjects. */
export function dropMatter({ text, bare }: Source, pieces: Piece[]): void {
  const at = pieces.findIndex(
    ({ role, range: { start, end } }) =>
      role === 'subject' && isCapitals(text.slice(start, end)) && SUBJECT.test(bare.slice(start, end)),
  )
  if (pieces.slice(0, Math.max(at, 0)).some(isNumbered) && pieces.slice(at + 1).every(isOther))
    pieces.length = at
}
