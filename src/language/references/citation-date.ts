/**
 * The date of a cited document, after its number or before the verb that issues it:
 *
 *     … số 57-NQ/TW, ngày 22/12/2024      … số 12/BC-SYT (ngày 05/7/2022)     … của Bộ Nội vụ ngày 10 tháng 4 năm 2026
 *     Ngày 12/7/2021, Ban Thường vụ Tỉnh ủy ban hành Kết luận số …
 */
import { LIMITS, OF_TASKS } from '../../vocabulary/date-words.js'
import { readDate, type DateMatch } from '../dates/date.js'
import { HOUR } from '../dates/hour.js'
import { withDigits } from '../digits.js'
import { latin } from '../latin.js'
import { endOf, matchAt } from '../sticky.js'

/** The number of a footnote may stick to that of the document; a telegram has its hour: `hồi 15 giờ 00` **ngày 25/7/2023**. */
const DIRECT = new RegExp(
  String.raw`\d{0,2},? ?\(?(?:(?:được )?(?:ký|ban hành|cấp(?: lần đầu)?)(?: vào)? |cùng |đề |(?:vào )?(?:hồi|lúc) ${HOUR},? )?(?=ngày)`,
  'iy',
)
const OF_BODY = latin(
  /\d{0,2} của \p{L}[^,;:.()/]{1,90}?(?: \([^()]{1,30}\))? (?=ngày ?\d|\d{1,2}\/\d{1,2}\/\d{4}(?!\d))/uy,
)
/** A date after one of these says something of the task, not of the document. */
const OTHER_CLAUSE = latin(new RegExp(`(?<!\\p{L})(?:${[...LIMITS, ...OF_TASKS].join('|')})(?!\\p{L})`, 'u'))
const BEFORE_VERB = /(?:^|[.;] | [-–] |\)[-– ]*)(?=(?:Ngày|Sáng|Chiều|Tối) )|, (?=ngày \d)/g
const ISSUED = /^, [^.;:]{1,120} (?:ban hành|ký|có) $/

/** Reads the date that follows the number ending at `at`. */
export function readDateAfter(text: string, at: number): DateMatch | null {
  const from = endOf(DIRECT, text, at)
  if (from >= 0) {
    const date = readDate(text, from)
    return date?.hasYear ? date : readDate(withDigits(text), from)
  }
  const body = matchAt(OF_BODY, text, at)
  if (!body || OTHER_CLAUSE.test(body[0])) return null
  return readDate(text, OF_BODY.lastIndex)
}

/** Reads the date at the head of the sentence that says that the document beginning at `at` was issued. */
export function readDateBefore(text: string, at: number): DateMatch | null {
  const from = Math.max(0, at - 200)
  const window = text.slice(from, at)
  let head: RegExpExecArray | null = null
  BEFORE_VERB.lastIndex = 0
  for (let next = BEFORE_VERB.exec(window); next; next = BEFORE_VERB.exec(window)) {
    head = next
    if (next[0] === '') BEFORE_VERB.lastIndex++
  }
  if (!head || (head[0] === '' && from > 0)) return null
  const date = readDate(text, from + head.index + head[0].length)
  return date && ISSUED.test(text.slice(date.end, at)) ? date : null
}
