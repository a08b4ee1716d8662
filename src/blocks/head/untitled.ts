/**
 * A head whose type a copy has lost: the subject stands right below number and date, in capitals.
 *
 *     "Số: 145/TB-UBND | Hà Nam, ngày 27 tháng 7 năm 2015 |"
 *     "KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH TẠI CUỘC HỌP VỀ CHỢ"
 */
import { isCapitals } from '../../language/letters.js'
import type { Source } from '../tree.js'
import type { Piece } from './pieces.js'
import { isNumbered } from './roles.js'

const NOTICE_NUMBER = /\d\s?[/-]\s?tb(?:kl)?\s?[-/]/
/** Behind the name of a type these words make a subject of it. */
const MATTER = /^ket\s{1,9}luan\s{1,9}(?:cua|tai|ve|(?:cuoc|phien|buoi|ky|hoi)\s)/
const SUBJECT =
  /^(?:ve(?:\s{1,9}viec)?\s|(?:(?:ve\s{1,9})?(?:y\s{1,9}kien|noi\s{1,9}dung)\s{1,9})?ket\s{1,9}luan\s)/

/** `Số: 145/TB-UBND` / **KẾT LUẬN CỦA …**: by its number the document is a notice, and the line its subject. */
export function isSubjectOfNotice({ bare }: Source, pieces: readonly Piece[], at: number): boolean {
  const behind = pieces[at + 1]
  if (behind?.role !== 'other' || behind.line !== pieces[at]!.line) return false
  if (!MATTER.test(bare.slice(pieces[at]!.range.start, behind.range.end))) return false
  const number = pieces.find(isNumbered)
  return number !== undefined && NOTICE_NUMBER.test(bare.slice(number.range.start, number.range.end))
}

/** Whether the first line with text from `index` on is a subject in capitals. */
export function beginsSubject({ text, bare, lines }: Source, index: number): boolean {
  const line = lines.slice(index, index + NEAR).find(({ blank }) => !blank)
  if (!line || !SUBJECT.test(bare.slice(line.first, line.last))) return false
  return isCapitals(text.slice(line.first, line.last))
}
const NEAR = 4
