/** `… như sau: ` | `**Về quy hoạch** ` | `Giao Sở Xây dựng … ` | `TỔ CHỨC THỰC HIỆN ` | `Các sở …`: headings without a number. */
import { latin } from '../../language/latin.js'
import type { Match } from '../../language/match.js'

/** In bold, or at least three words in capitals; between a sentence and a capital. */
const HEADING = latin(
  /(?<=[.;:…”")][*_]{0,3} )(?:\*\*\p{Lu}[^*.;]{3,160}\*\*|(?:[\p{Lu}\d/]+,? (?:- )?){2,30}[\p{Lu}\d/]+:?) (?=[*_]{0,3}(?:\p{Lu}[\p{Ll} ]|1[.)/]|[-–+] ?\p{Lu}\p{Ll}))/gu,
)
/** A number before the heading. */
const NUMBER_END = latin(/(?:^|\s)[*_]{0,3}(?:[\dIVX]{1,5}|\d{1,2}(?:\.\d{1,2}){1,3}|\p{L})[.)/][*_]{0,3} $/u)
/** No number before it is longer. */
const NEAR = 16

export function headingsOf(slice: string, from: number, to: number): Match[] {
  const found: Match[] = []
  HEADING.lastIndex = from
  for (let match = HEADING.exec(slice); match && match.index < to; match = HEADING.exec(slice))
    if (!NUMBER_END.test(slice.slice(Math.max(0, match.index - NEAR), match.index)))
      found.push({ start: match.index, end: match.index + match[0].length })
  return found
}
