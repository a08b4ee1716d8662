/** A heading over what was found: `Đánh giá chung`, `Về tình hình dịch bệnh và nguyên nhân:`. */
import { ASSESSMENT_HEADINGS } from '../../vocabulary/directive-verbs.js'
import { lineOf } from '../bodies/line.js'
import { phraseSet } from '../bodies/phrases.js'

const headings = phraseSet(ASSESSMENT_HEADINGS)
const LONGEST = 160

export function isAssessment(text: string): boolean {
  return text.length <= LONGEST && headings.at(lineOf(text), 0) !== null
}
