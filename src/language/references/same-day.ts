/** `Tờ trình số 12/TTr-STC, Báo cáo số 13/BC-STC` **cùng ngày 05/02/2024**: the day of those listed before as well. */
import type { ReferenceMatch } from './match.js'

const SAME = /(?<![a-zà-ỹ])cùng $/
/** What stands between two of the list. */
const JOINT = /^(?: của [^,;:.]{1,60})?(?:, và|,| và) (?:số )?$/

/** Gives its day to those before it, where the last one's is said to be that of all. */
export function shareDay(text: string, found: ReferenceMatch[]): void {
  const last = found.at(-1)
  if (!last?.date || !SAME.test(text.slice(last.number.end, last.date.start))) return
  for (let index = found.length - 2; index >= 0; index--) {
    const reference = found[index]!
    if (reference.date || !JOINT.test(text.slice(reference.end, found[index + 1]!.start))) return
    reference.date = last.date
  }
}
