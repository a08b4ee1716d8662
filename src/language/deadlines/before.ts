/**
 * `trước ngày 13/9/2021`, `trước 17 giờ 00 ngày 05/5/2026`, `trước 30/6`, `trước ngày 15 hằng tháng`, `trước tháng 10/2021`, `trước khi hết năm 2024`, `trước Tết Nhâm Dần 2022`,
 * `trước ngày khai giảng (05/9/2022)`, `trước ngày khai giảng 05/9`, `trước phiên họp ngày 20/10/2025`.
 * By custom "trước ngày" allows the day itself; "trước tháng", "trước quý" and "trước năm" allow the last day before.
 */
import { readDate, type CalendarContext } from '../dates/date.js'
import { BRANCHES, SEASONS, STEMS } from '../../vocabulary/deadline-triggers.js'
import { isSettled } from './clause.js'
import { byPeriod, undated, type DeadlineConstruct, type DeadlineMatch } from './construct.js'
import { mayStandBehind } from './follow.js'
import { readLimit } from './period.js'
import { endOf, matchesAt } from '../sticky.js'

const LEAD = /trước (?:thời điểm |(?:dịp )?lễ |dịp |cuối (?:giờ|buổi) |khi (?:kết thúc |hết ))?/y
/** `trước khi kết thúc` **quý II/2024** allows its last day. */
const ENDING = 'trước khi '
const EVENT =
  /trước (?:(?:ngày|kỳ|dịp|lễ|buổi|thời điểm|khi) [^,.;:()]{2,60} \((?=ngày \d|\d{1,2}[/.-]\d)|(?:kỳ họp|phiên họp|cuộc họp|buổi họp|hội nghị)(?: [^,.;:()\d]{2,60})? (?<!(?:từ|đến|vào|của) )(?=ngày \d)|ngày [^,.;:()\d]{2,40} (?<!(?:từ|đến|vào|của|ngày|số) )(?=\d{1,2}\/\d))/y
const CLOSES = /[.;,)]|$/y
/** ` năm` **Nhâm Dần** ` 2022`, ` 2021-2022`. */
const YEAR = `(?:(?:,? năm)? (?:${STEMS.join('|')}) (?:${BRANCHES.join('|')}))?(?:,?(?: năm)? (?:19|20)\\d\\d(?: ?[-–] ?20\\d\\d)?)?`
const SEASON = new RegExp(
  `trước (?:dịp )?(?:${SEASONS.join('|')})(?![a-zà-ỹ])${YEAR}(?!\\d)`.toLowerCase(),
  'y',
)

/** `hồ sơ tồn đọng` **từ trước** `ngày 01/7/2025`: how old it is. */
const SINCE = 'từ '

export const before: DeadlineConstruct = {
  words: ['trước'],
  mayFollow: mayStandBehind([
    ...['thời', 'dịp', 'kỳ', 'lễ', 'buổi', 'khi', 'phiên', 'cuộc', 'hội'],
    ...SEASONS,
  ]),
  read(text, at, context) {
    const start = endOf(LEAD, text, at)
    const period = start < 0 ? null : readLimit(text, start, context)
    if (!period) {
      const season = endOf(SEASON, text, at)
      return season < 0 ? readEvent(text, at, context) : undated(at, season)
    }
    if (text.startsWith(SINCE, at - SINCE.length)) return null
    // `thu hồi giấy phép đã cấp sai` **(trước 20/8/2014)**: by when that is to be done.
    const enclosed = text[at - 1] === '(' && text[period.end] === ')'
    if (!enclosed && isSettled(text, at, true)) return null
    return byPeriod(at, period, text.startsWith(ENDING, at) ? period.last : period.before)
  },
}

/** `trước ngày khai giảng (05/9/2022)`, `trước ngày khai giảng 05/9` */
function readEvent(text: string, at: number, context: CalendarContext): DeadlineMatch | null {
  const start = endOf(EVENT, text, at)
  const date = start < 0 ? null : readDate(text, start, context)
  if (!date || isSettled(text, at)) return null
  const bracket = text[start - 1] === '('
  if (bracket ? text[date.end] !== ')' : !matchesAt(CLOSES, text, date.end)) return null
  return { start: at, end: bracket ? date.end + 1 : date.end, date: date.iso, invalid: !date.valid }
}
