/** `(1) …; (2) …`, `(i) …; (ii) …`: numbers inside a paragraph, one of which is at the beginning of a line by a wrap. */
import { isDigit } from '../../language/digits.js'
import { ROMAN, romanValue } from '../../language/roman.js'
import type { Marker } from '../markers/marker.js'
import type { Open } from './seam.js'

/** The other number of a run is looked for within so many characters. */
const RUN = 2000

/** Whether the number before this one is inside the paragraph above. */
export function goesOnRun(text: string, { paragraph, last }: Open, { kind, number }: Marker): boolean {
  const above = kind === 'parenthesis' ? numberAbove(number!) : null
  if (above === null) return false
  const from = Math.max(paragraph.ranges[0]!.start, last.last - RUN)
  return text.slice(from, last.last).includes(`(${above})`)
}

/** `1` of `2`, `i` of `ii`. */
function numberAbove(number: string): string | null {
  if (isDigit(number.charCodeAt(0))) return String(Number(number) - 1)
  return ROMAN[romanValue(number.toUpperCase()) - 2]?.toLowerCase() ?? null
}

const FIRST_OF_RUN = new Map([
  ['(1)', '(2)'],
  ['(i)', '(ii)'],
  ['(a)', '(b)'],
])
/** Whether the second number of a run is inside a line: then the numbers are not items. */
export function opensRun(text: string, start: number, { text: printed }: Marker): boolean {
  const second = FIRST_OF_RUN.get(printed)
  if (second === undefined) return false
  const ahead = text.slice(start, start + RUN)
  const at = ahead.indexOf(` ${second} `)
  return at !== -1 && /\S[^\n\r]*$/.test(ahead.slice(0, at))
}
