/** A heading over what was found: `Đánh giá chung`, `Về tình hình dịch bệnh và nguyên nhân:`. */
import { ASSESSMENT_HEADINGS } from '../../../vocabulary/directive-verbs.js'
import type { Comparable } from '../../comparable.js'
import { phraseSet } from '../../phrases.js'
import { COLON } from '../../punctuation.js'

const headings = phraseSet(ASSESSMENT_HEADINGS)
const LONGEST = 160
const SHORT = 40

/** `Về tình hình tháng 9`**, nhiệm vụ trọng tâm tháng 10**: tasks follow too. */
const TELLS_TASKS =
  /(?:[,;]| và)(?: một số| các| những)? (?:phương hướng|(?:định hướng )?nhiệm vụ|giải pháp|kế hoạch công tác|công tác trọng tâm)(?![a-zà-ỹ])/

/** `Về tình hình sản xuất` **(Sở A báo cáo)**: a point of the agenda, with its conclusions below. */
const REPORTED = /\([^()]{2,60} (?:báo cáo|trình bày|trình)\)[ .;:]*$/

export function isAssessment(line: Comparable): boolean {
  if (line.text.length > LONGEST || headings.at(line, 0) === null) return false
  return !TELLS_TASKS.test(line.low) && !REPORTED.test(line.low)
}

/** `Kết quả chung: các đơn vị hoàn thành …`: the heading and the findings in one paragraph. */
export function tellsAssessment(line: Comparable): boolean {
  const heading = headings.at(line, 0)
  return heading !== null && heading.end <= SHORT && line.codes[heading.end] === COLON
}
