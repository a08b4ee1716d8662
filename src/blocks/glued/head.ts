/** `… Số: 91/TB-BTS Hà Nội, … ` | `THÔNG BÁO Kết luận của … ` | `Ngày 18/10/2023, …`: head and opening on one line. */
import { latin } from '../../language/latin.js'
import { emphasisLength } from '../emphasis.js'
import { hasMotto, opensText } from '../head/words.js'

const TYPES = ['THÔNG BÁO', 'KẾT LUẬN']
const TYPE = new RegExp(String.raw`(?:^|\s)[*_]{0,3}(?:${TYPES.join('|')})(?=[\s*_])`)
/** No head is longer than what stands before its type. */
const HEAD = 600
const NUMBER = latin(/\s(?=[*_]{0,3}Số\s?:?\s?\d{0,5}\s?[-/]\s?\p{Lu})/u)
const OPENER = latin(/[\p{Lu}\p{Ll}\d)][*_]{0,3} (?=[*_]{0,3}\p{Lu}\p{Ll})/gu)
/** No title is shorter. */
const TITLE = 20
/** The words that open a text are no longer. */
const WORDS = 60

export interface GluedHead {
  cuts: number[]
  /** Where the text begins behind the title, or 0. */
  opening: number
}

/** The head with which the line begins: below the motto, or at its type. */
export function headOf(slice: string, plain: string): GluedHead | null {
  const type = TYPES.some((name) => slice.includes(name)) ? TYPE.exec(slice.slice(0, HEAD)) : null
  if (!type) return null
  const { index } = type
  if (index > 0 && !hasMotto(plain.slice(0, index))) return null
  const cuts: number[] = []
  const number = slice.slice(0, index).search(NUMBER)
  if (number > 0) cuts.push(number + 1)
  if (index > 0) cuts.push(index + 1)
  const opening = openingOf(slice, plain, index + type[0].length)
  if (opening > 0) cuts.push(opening)
  return { cuts, opening }
}

/** `… về thương mại` | `Ngày 18 tháng 10 năm 2023, …`: where the text begins behind the title, or 0. */
function openingOf(slice: string, plain: string, from: number): number {
  OPENER.lastIndex = from + TITLE
  for (let match = OPENER.exec(slice); match; match = OPENER.exec(slice)) {
    const at = match.index + match[0].length
    if (opensText(plain.slice(at + emphasisLength(slice.slice(at, at + 4)), at + WORDS))) return at
  }
  return 0
}
