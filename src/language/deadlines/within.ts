/** `trong tháng 4/2026`, `trong Quý II/2026`, `trong ngày 13/9`, `trong đêm 01/12`, `trong 6 tháng cuối năm`, `trong vòng 07 ngày làm việc`, `trong 10 ngày tới`. */
import { isDue } from './clause.js'
import { byPeriod, undated, type DeadlineConstruct, type DeadlineMatch } from './construct.js'
import { readDuration } from './duration.js'
import { mayStandBehind } from './follow.js'
import { readPeriod } from './period.js'
import { endOf } from '../sticky.js'

const LEAD = /(?:ngay )?trong (?:nửa |(?:đêm|sáng|chiều|tối)(?: nay)? (?=(?:ngày )?\d))?/y
/** "Hội thi tổ chức trong 03 ngày" tells how long; working days, days from an event, and those right behind what ends bound. */
const SPAN =
  /trong (?:(?:vòng|thời hạn|thời gian|khoảng thời gian) |(?=\d{1,3} (?:ngày|giờ|tuần|tháng)(?: làm việc|,? (?:kể|tính) từ))|(?<=(?:báo cáo|hoàn thành|xong|trả lời|khắc phục) trong )(?=\d{1,3} (?:ngày|giờ|tuần)(?:[.;,)]|$)))/y
/** `trong 3 ngày tới có mưa to` sets none. */
const COMING = /trong (?:vòng )?\d{1,3} (?:ngày|giờ|tuần|tháng) tới(?![a-zà-ỹ])/y
/** `báo cáo UBND tỉnh` **ngay** `trong tuần.`: the one that runs; `ngay trong tuần đầu` is another. */
const CURRENT = /(?<=ngay )trong (?:ngày|đêm|tuần|tháng|quý|năm)(?=[.;,)]|$)/y

export const within: DeadlineConstruct = {
  words: ['trong'],
  mayFollow: mayStandBehind(['nửa', 'đêm', 'vòng', 'thời', 'khoảng']),
  read(text, at, context) {
    const start = endOf(LEAD, text, at)
    const period = start < 0 ? null : readPeriod(text, start, context)
    if (!period) {
      const span = endOf(SPAN, text, at)
      const end = span < 0 ? null : readDuration(text, span)
      return end === null ? (readAhead(COMING, text, at) ?? readAhead(CURRENT, text, at)) : undated(at, end)
    }
    if (!isDue(text, at, period)) return null
    return byPeriod(at, period)
  },
}

/** `hoàn thành` **trong 10 ngày tới** */
function readAhead(days: RegExp, text: string, at: number): DeadlineMatch | null {
  const end = endOf(days, text, at)
  return end >= 0 && isDue(text, at, { end, unit: 'day' }) ? undated(at, end) : null
}
