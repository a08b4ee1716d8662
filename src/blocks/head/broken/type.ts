/** `THÔNG` / `BÁO`: a type that two lines name together; `T H Ô N G   B Á O`. */
import { isCapitals } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import type { Range } from '../../../lines/passage.js'
import { trim } from '../../columns.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { mayBeType, mayGoOnType, TYPES } from '../words.js'
import { isSpacedType } from './spaced.js'

/** Neither part is longer. */
const LONGEST = 60

/** A type, what stands behind it on its last line, and how many lines it takes. */
interface BrokenType {
  range: Range
  rest: Range | null
  lines: 1 | 2
}

/** The type that begins with the line at `index`, `plain`, its letters set apart or its name over two lines. */
export function brokenType(source: Source, index: number, plain: string): BrokenType | null {
  const { text, lines } = source
  const { first: start, last: end } = lines[index]!
  if (isSpacedType(text.slice(start, end), plain)) return { range: { start, end }, rest: null, lines: 1 }
  const next = lines[index + 1]
  const behind = next ? nameEnd(source, lines[index]!, next, plain) : -1
  return behind < 0 ? null : { range: { start, end: behind }, rest: trim(text, behind, next!.last), lines: 2 }
}

/** Where a type's name ends that begins with one line, `plain`, and goes on in the next, else -1. */
function nameEnd(source: Source, { first, last }: Line, next: Line, plain: string): number {
  const { text } = source
  if (next.blank || last - first > LONGEST || !mayBeType(plain)) return -1
  if (!mayGoOnType(plainOfLine(source, next))) return -1
  const begun = text.slice(first, last)
  if (!isCapitals(begun)) return -1
  const whole = `${begun} ${text.slice(next.first, Math.min(next.last, next.first + LONGEST))}`
  const length = TYPES.endAt(whole.toLowerCase(), 0)
  const rest = length - begun.length - 1
  return rest > 0 && isCapitals(whole.slice(0, length)) ? next.first + rest : -1
}
