/** A heading over what was found: `Đánh giá chung`, `Về tình hình dịch bệnh và nguyên nhân:`. */
import { ASSESSMENT_HEADINGS } from '../../vocabulary/directive-verbs.js'
import type { Line } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'
import { COLON } from '../punctuation.js'

const headings = phraseSet(ASSESSMENT_HEADINGS)
const LONGEST = 160
const SHORT = 40

export function isAssessment(line: Line): boolean {
  return line.text.length <= LONGEST && headings.at(line, 0) !== null
}

/** `Kết quả chung: các đơn vị hoàn thành …`: the heading and what was found stand in one paragraph. */
export function tellsAssessment(line: Line): boolean {
  const heading = headings.at(line, 0)
  return heading !== null && heading.end <= SHORT && line.codes[heading.end] === COLON
}
