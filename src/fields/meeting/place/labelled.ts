/** `Địa điểm:` **Phòng họp số 2**`.`, `- Địa điểm họp: …`, `II. Địa điểm: …`, `Thời gian: …; Địa điểm: …` */
import type { Passage, Span } from '../../../lines/passage.js'

/** What stands behind a label. */
const COLON = ': '
const LABELLED =
  /(?:^(?:(?:[-–+*•]|[IVX\d]{1,3}[.)-]) ?)?|[.;] )(?:Địa điểm(?: (?:họp|tổ chức|làm việc))?|Tại): ([^.;]{3,300})(?=[.;]|$)/

export function labelledPlace(passage: Passage): Span | null {
  const labelled = passage.text.includes(COLON) ? LABELLED.exec(passage.text) : null
  if (!labelled?.[1]) return null
  const end = labelled.index + labelled[0].length
  return passage.span(end - labelled[1].length, end)
}
