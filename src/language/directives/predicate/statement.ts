/** Statements about a body: what it has, announces, found, or did already. */
import { ISSUING_VERBS, OPINIONS, PERFORMED, WANTING } from '../../../vocabulary/directive-verbs.js'
import { comparable, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { CodeSet } from '../../code-set.js'
import { isDigit } from '../../digits.js'
import { SPACE } from '../../punctuation.js'
import { matchesAt } from '../../sticky.js'

/** `Sở Xây dựng` **có 05 phòng** `chuyên môn` */
const HAS = 'có '
const NOTIFIES =
  /(?:xin )?thông báo(?! công khai| bằng văn bản| kết quả (?:cho|đến)| cho (?:công dân|ông|bà|người dân|nhân dân|các hộ) )(?: (?:ý kiến |nội dung )?kết luận| [^.]{0,300}? biết| (?:đến|tới|cho|để) [^.;]{0,200}? (?:thực hiện|triển khai)(?:[./\s]|$))/y
const NOTIFYING = ['thông báo', 'xin thông báo']

/** Whether a statement begins at `at`, whatever its verb means elsewhere. */
export function isStatement(line: Comparable, at: number): boolean {
  const { low } = line
  if (NOTIFYING.some((words) => low.startsWith(words, at))) return matchesAt(NOTIFIES, low, at)
  return low.startsWith(HAS, at) && isDigit(line.codes[at + HAS.length]!)
}

/** `UBND thành phố` **có Công văn số 8262/UBND-TCD**, `ban hành Kế hoạch số 45/KH-UBND`: with a number, it was issued before. */
const ISSUED = new RegExp(`(?:${ISSUING_VERBS.map(comparable).join('|')}) (?:[a-zà-ỹ]+ ){1,4}số:? ?\\d`, 'y')
const ISSUED_FIRST = new CodeSet(ISSUING_VERBS.map((verb) => verb.charAt(0)).join(''))
export const isIssued = ({ low, codes }: Comparable, at: number): boolean =>
  ISSUED_FIRST.has(codes[at]!) && matchesAt(ISSUED, low, at)

/** `Thường trực Tỉnh ủy` **đánh giá, thời gian qua** `công tác thu gom có nhiều cố gắng`: what was found. */
const FINDS =
  /đánh giá(?:: |,? (?:rằng |nhìn chung|qua |năm \d|(?:trong )?(?:thời gian qua|những năm|nhiệm kỳ|các năm|\d+ (?:tháng|năm))))/y
const FINDS_FIRST = new CodeSet('đ')
/** `Các khoa báo cáo` **tự nguyện còn ít**: how it was done. */
const WANTS = new RegExp(
  comparable(`(?:${PERFORMED.join('|')})[^,.;:]{0,24} (?:${WANTING.join('|')})(?=[.;,]|$)`),
  'y',
)
const performed = phraseSet(PERFORMED)
/** `Về kinh phí, Sở Tài chính` **xem xét, thẩm định tại Công văn số 12/STC-NS**: what it said there. */
const OPINION = `(?:${OPINIONS.join('|')})`
const SAID = new RegExp(
  comparable(`${OPINION}(?:(?:,| và) ${OPINION})* tại (?:[a-zà-ỹ]+ ){1,3}số:? ?\\d`),
  'y',
)
/** What follows the first verb: `, thẩm định`, ` và đề xuất`, ` tại Công văn`. */
const IN_LETTER = new CodeSet(',vt')
/** `các tổ chức quan tâm` **đã gửi hồ sơ** */
const DONE = ' đã '
/** `Sở Tài chính giải ngân` **được 3.200 tỷ đồng**: how far it has come. */
const REACHED = ' được '

/** Whether the verb from `at` to `end` tells what was done. */
export function tellsDeed(line: Comparable, at: number, end: number): boolean {
  const { low, codes } = line
  if (low.startsWith(DONE, end)) return true
  if (low.startsWith(REACHED, end) && isDigit(codes[end + REACHED.length]!)) return true
  if (isIssued(line, at) || (FINDS_FIRST.has(codes[at]!) && matchesAt(FINDS, low, at))) return true
  if (IN_LETTER.has(codes[codes[end] === SPACE ? end + 1 : end]!) && matchesAt(SAID, low, at)) return true
  return performed.mayStand(line, at) && matchesAt(WANTS, low, at)
}
