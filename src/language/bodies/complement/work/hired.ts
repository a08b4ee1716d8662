/** `Chủ đầu tư` **các dự án** `chậm tiến độ`, `đơn vị tư vấn` **lập đồ án quy hoạch** `tiếp thu …`. */
import { endOf } from '../../../sticky.js'
import { headAt } from '../../heads.js'
import { comparable, isCapital, wordEnd } from '../../../comparable.js'
import { phraseSet } from '../../../phrases.js'
import { close, FEW_WORDS, headOf, stops, type Cursor, type Step } from '../cursor.js'
import { links } from '../inside/link.js'
import { tails } from '../tails/tail.js'

/** What builders have: `chủ đầu tư các` **dự án**. */
const WORKS = / (?:các |những )?(?:dự án|công trình|gói thầu)(?![a-zà-ỹ]| (?:đầu tư|xây dựng|thành phần))/y
const BUILDERS = /(?:chủ đầu tư|nhà đầu tư|nhà thầu)$/
/** What consultants are hired for; it may also be their task. */
const PAPERS = new RegExp(
  comparable(
    ' (?:thẩm tra|lập (?:đồ án|quy hoạch|dự án|đề án|báo cáo|hồ sơ|thiết kế|kế hoạch|phương án)(?: quy hoạch| xây dựng| chi tiết| mời thầu| kinh tế - kỹ thuật| nghiên cứu (?:tiền )?khả thi){0,2})(?![a-zà-ỹ])',
  ),
  'y',
)
/** `phối hợp` **với** `đơn vị tư vấn lập quy hoạch, cung cấp …` */
const LISTED = /(?:và|với|cùng) $/
const CONSULTANTS = /tư vấn$/
/** `lập hồ sơ` **trình** `thẩm định`: verbs that continue the task. */
const goesOn = phraseSet(['trình', 'gửi', 'báo cáo', 'theo', 'để', 'bảo đảm', 'đảm bảo', 'phục vụ'])

export const hiredFor: Step = (cursor) => {
  const { line, end, at } = cursor
  if (end !== at || cursor.kind !== 'open') return null
  const head = headOf(cursor)
  const consults = CONSULTANTS.test(head)
  if (!consults && !BUILDERS.test(head)) return null
  const past = endOf(consults ? PAPERS : WORKS, line.low, end)
  if (past < 0) return null
  const kind = kindEnd(cursor, past)
  if (consults && !isHired(cursor, kind ?? past)) return null
  return close(cursor, kind ?? past)
}

/** `các dự án` **điện mặt trời** `khẩn trương …`: a few words up to the verb. */
function kindEnd({ line }: Cursor, at: number): number | null {
  let end = at
  for (let word = 0; word <= FEW_WORDS; word++) {
    if (line.text[end] !== ' ' || isCapital(line.text, end + 1)) break
    if (stops.at(line, end + 1)) return end
    if (links.at(line, end + 1) ?? tails.at(line, end + 1)) break
    end = wordEnd(line.text, end + 1)
  }
  return null
}

/** Whether the verb, a colon, another body or nothing follows, and not what is to be done with the papers. */
function isHired({ line, from }: Cursor, at: number): boolean {
  const sign = line.text[at]
  if (sign === ' ')
    return line.text[at + 1] === '(' || (stops.at(line, at + 1) !== null && goesOn.at(line, at + 1) === null)
  if (sign === ',') return headAt(line, at + 2) !== null || LISTED.test(line.low.slice(from - 5, from))
  return sign === ':' || LISTED.test(line.low.slice(from - 5, from))
}
