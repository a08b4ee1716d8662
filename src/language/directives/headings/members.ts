/** A line above the names of members of a council or participants of a meeting. */
import type { Comparable } from '../../comparable.js'
import { latin } from '../../latin.js'

/** `THÀNH PHẦN DỰ HỌP`, `Thành phần đoàn kiểm tra:` */
const LABEL = /^(?:về )?thành phần(?![a-zà-ỹ])/
/** `Thành lập Hội đồng …` **gồm các ông, bà có tên sau:** */
const NAMED =
  /(?<![a-zà-ỹ])gồm(?: có)?:?(?: \d{1,3})?(?: các| những)? (?:ông|bà|đồng chí|thành viên|cán bộ|công chức)(?![a-zà-ỹ])[^.;:]{0,80}[.:]$/
const ALONE = latin(/(?:Hội đồng|Tổ|Đoàn|Ban|Thành phần)[^.;:]{0,80} gồm(?: có)?(?: các thành viên)?:$/u)
const LONGEST_LABEL = 160

/** Whether the bodies below the line are only listed, without tasks. */
export function listsMembers({ text, low }: Comparable): boolean {
  if (text.length <= LONGEST_LABEL && LABEL.test(low)) return true
  return low.includes(' gồm') && (NAMED.test(low.trimEnd()) || ALONE.test(text.trimEnd()))
}
