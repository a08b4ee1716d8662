/** `THÔNG` / `BÁO`: a type that two lines name together. */
import { isCapitals } from '../../../language/letters.js'
import type { Line } from '../../../lines/lines.js'
import { plainOfLine } from '../../plain.js'
import type { Source } from '../../tree.js'
import { mayBeType, mayGoOnType, TYPE } from '../words.js'

/** Neither part is longer. */
const LONGEST = 60

/** Where a type's name ends that begins with one line, `plain`, and goes on in the next, else -1. */
export function brokenTypeEnd(
  source: Source,
  { first, last }: Line,
  next: Line | undefined,
  plain: string,
): number {
  const { text } = source
  if (!next || next.blank || last - first > LONGEST || !mayBeType(plain)) return -1
  if (!mayGoOnType(plainOfLine(source, next))) return -1
  const begun = text.slice(first, last)
  if (!isCapitals(begun)) return -1
  const whole = `${begun} ${text.slice(next.first, Math.min(next.last, next.first + LONGEST))}`
  const length = TYPE.exec(whole.toLowerCase())?.[0].length ?? 0
  const rest = length - begun.length - 1
  return rest > 0 && isCapitals(whole.slice(0, length)) ? next.first + rest : -1
}
