/** Relative clauses, which say which bodies of a kind are meant: `các xã` **có dự án chậm tiến độ** `rà soát …`. */
import { HAVING, PLAIN_VERBS, SURE_OPENERS } from '../../../vocabulary/directive-verbs.js'
import { endOf } from '../../sticky.js'
import { readComplement, type Complement } from '../complement.js'
import { headAt, nounAt } from '../heads.js'
import { comparable, find, isCapital, type Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'

/** `chưa nộp` **báo cáo** `phải …`: there it is a paper. */
const ADVERBS =
  SURE_OPENERS.join('|').replace('|báo cáo', '|(?<!(?:nộp|gửi|có|lập) )báo cáo') +
  '|trực tiếp (?:chỉ đạo|kiểm tra|làm việc)'
const VERBS = PLAIN_VERBS.join('|')
/** Words that only open a duty, so that the verb before them belongs to the name. */
const DUTIES =
  'phối hợp|có trách nhiệm|chịu trách nhiệm|phải|cần|không được|khẩn trương|nghiêm túc|chủ động|tiếp tục'
/** What they do; only if a duty follows, as they may also have to do it. */
const TRADES = 'hoạt động|sử dụng|tham gia|kinh doanh|khai thác|quản lý|đăng ký|cung cấp|cung ứng|thi công'
/** Only in headings over tasks; the trades before a colon. */
const STATES = 'đang|(?:chưa|không) (?:có|đạt)|được giao|phụ trách|về đích'
const BRACKET = '(?: \\([^()]{1,120}\\))?'
/** What `RELATIVES` begin with. */
const relatives = phraseSet([
  ...['được', 'không', 'chưa', 'còn', 'đang', 'để', 'bị', 'nằm', 'nơi', 'thuộc', 'có', 'đến', 'tới', 'mới'],
  ...['phụ trách', 'về đích', 'dự kiến', ...TRADES.split('|')],
])
/** Not a duty: `có` **trách nhiệm:** */
const HAS = `có(?! (?:${HAVING.join('|')})(?![a-zà-ỹ]))`
/** `có liên quan` **đến** `hoạt động khoáng sản`, but not a deadline. */
const CONCERNS = '(?<=liên quan )(?:đến|tới)(?! (?:ngày|hết|cuối|đầu|tháng|quý|năm|nay) )'
/** `các xã` **để xảy ra cháy rừng** `khẩn trương …`; `phối hợp với các xã` **để** `kịp thời báo cáo` tells what for. */
const LETS = 'để (?:xảy ra|mất|thất thoát|tồn|chậm|quá|lọt|kéo dài|phát sinh)'
const SURELY_RELATIVE = `(?:đăng ký|dự kiến)(?= về đích)|về đích|bị|nằm trong|thuộc diện|nơi|${CONCERNS}|${HAS}`
/** `có dự án chậm tiến độ` before the words that open a task: before the adverbs, else before the verbs. */
const RELATIVES = [
  ...[
    [
      `(?:được (?:giao|phân công|phân bổ|ủy thác|ủy quyền)|không (?:hoàn thành|đạt|đủ|bảo đảm|đảm bảo|chấp hành)|chưa|còn|đang|${LETS}|${SURELY_RELATIVE})`,
      ADVERBS,
    ],
    [
      `(?:(?:${TRADES})(?! (?:chặt|tốt|nghiêm|hiệu quả) )|được (?:cấp|phê duyệt|chấp thuận)(?: [^,.;:]{2,60},)?)`,
      DUTIES,
    ],
    [`(?:hoạt động|${SURELY_RELATIVE})`, VERBS],
  ].map(([words, verbs]) => ` ${words} [^,.;:]{2,80}?(?=${BRACKET} (?:${verbs})[ ,:])`),
  // `các xã, phường` **mới** `khẩn trương …`; `các xã mới rà soát được một nửa` says what was done.
  ` mới(?= (?:${ADVERBS}|${DUTIES})[ ,:]|:|$)`,
].map((form) => new RegExp(comparable(form), 'y'))
/** The same before the colon or the end of a heading. */
const RELATIVE_OF_HEADING = new RegExp(
  comparable(
    ` (?:(?:${SURELY_RELATIVE} [^,.;:]{2,80}|được giao (?:quản lý|khai thác|vận hành|sử dụng|làm)[^.;:]{2,120})(?=:|$)|(?:${STATES}) [^,.;:()]{2,80}(?=${BRACKET}(?::|$))|(?:${TRADES}) [^,.;:()]{2,80}(?=${BRACKET}:))`,
  ),
  'y',
)

/** The common tail of a group: `… trên địa bàn tỉnh`, `… có dự án chậm tiến độ` before its verb. */
export function finish(line: Comparable, at: number): Complement {
  const { end } = readComplement(line, at, at, 'generic', () => null)
  const told = relativeEnd(line, end)
  return { end: told > end || end === at ? told : Math.max(end, relativeEnd(line, at)), shared: true }
}

/** Where the relative clause after `at` ends; `at` if there is none. */
export function relativeEnd(line: Comparable, at: number): number {
  if (!mayTell(line, at + 1)) return at
  for (const relative of RELATIVES) {
    const end = endOf(relative, line.low, at)
    if (end >= 0) return beforeOther(line, at, end)
  }
  return beforeOther(line, at, Math.max(at, endOf(RELATIVE_OF_HEADING, line.low, at)))
}

const AND = ' và '

/** `các xã có dự án` **và Ban Quản lý dự án** `khẩn trương …`: the clause belongs to the first only. */
function beforeOther(line: Comparable, at: number, end: number): number {
  const and = find(line.low, AND, at, end - at)
  if (and < 0) return end
  const head = headAt(line, and + AND.length)
  const other = head?.kind === 'determiner' ? nounAt(line, head.end + 1) : head
  return other && (head !== other || isCapital(line.text, and + AND.length)) ? and : end
}

/** Whether the words from `at` to `end` are a relative clause: `có dự án chậm tiến độ`. */
export const tellsWhich = (line: Comparable, at: number, end: number): boolean =>
  mayTell(line, at) && RELATIVES.some((relative) => endOf(relative, line.low, at - 1) === end)

const mayTell = (line: Comparable, at: number): boolean => relatives.at(line, at) !== null
