/** `Địa điểm:` **Phòng họp số 2**`.`, `- Địa điểm họp: …`, `II. Địa điểm: …`, `Thời gian: …; Địa điểm: …` */
import type { Passage, Span } from '../../../lines/passage.js'

const LABEL = 'Địa điểm'
const LABELLED =
  /(?:^(?:(?:[-–+*•]|[IVX\d]{1,3}[.)-]) ?)?|[.;] )Địa điểm(?: (?:họp|tổ chức|làm việc))?: ([^.;]{3,120})/

export function labelledPlace(passage: Passage): Span | null {
  const labelled = passage.text.includes(LABEL) ? LABELLED.exec(passage.text) : null
  if (!labelled?.[1]) return null
  const end = labelled.index + labelled[0].length
  return passage.span(end - labelled[1].length, end)
}
