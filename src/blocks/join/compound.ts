/** `… và các tổ chức chính trị` / `- xã hội vận động …`: a compound with a dash, cut by a wrap. */
import { comparable } from '../../language/comparable.js'
import { DASHED } from '../../vocabulary/line-ends.js'

const HALF = / - /
const DASH = /^[-–] /
/** The second halves of compounds, by the first. */
const SECONDS = new Map<string, string[]>()
for (const words of DASHED) {
  const [first = '', second = ''] = comparable(words).split(HALF)
  SECONDS.set(first, [...(SECONDS.get(first) ?? []), second])
}
/** `giai đoạn 2021` / `- 2025` */
const YEAR_END = / (?:19|20)\d\d$/
const YEAR = /^[-–] (?:19|20)\d\d(?!\d)/
const LONGEST = Math.max(...DASHED.map((words) => words.length))

/** Whether a line that ends with `before` and one that begins with `slice` are the halves of such a compound. */
export function isCutCompound(before: string, slice: string): boolean {
  if (!DASH.test(slice)) return false
  if (YEAR_END.test(before) && YEAR.test(slice)) return true
  const above = comparable(before)
  const below = comparable(slice.slice(2, LONGEST))
  for (const [first, seconds] of SECONDS)
    if (above.endsWith(` ${first}`)) return seconds.some((second) => below.startsWith(second))
  return false
}
