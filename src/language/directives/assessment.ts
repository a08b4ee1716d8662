/** A heading over what was found: `Đánh giá chung`, `Về tình hình dịch bệnh và nguyên nhân:`. */
import { ASSESSMENT_HEADINGS } from '../../vocabulary/directive-verbs.js'
import { lineOf } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'

const headings = phraseSet(ASSESSMENT_HEADINGS)
const LONGEST = 160
const SHORT = 40

export function isAssessment(text: string): boolean {
  return text.length <= LONGEST && headings.at(lineOf(text), 0) !== null
}

/** `Kết quả chung: các đơn vị hoàn thành …`: the heading and what was found stand in one paragraph. */
export function tellsAssessment(text: string): boolean {
  const colon = text.indexOf(':')
  if (colon < 0 || colon > SHORT) return false
  return headings.at(lineOf(text.slice(0, colon)), 0)?.end === colon
}
