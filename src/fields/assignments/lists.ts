/**
 * Lists announced by an unmarked line that ends in a colon or only names bodies. In the tree they are beside it, because
 * bullet and line alike belong to the numbered item above.
 *
 *     "2. Nhiệm vụ"
 *     "Sở Y tế:"                 its tasks are the bullets up to the next line without one
 *     "- Rà soát danh mục;"
 */
import type { Comparable } from '../../language/comparable.js'
import { readBodyHeading } from '../../language/directives/index.js'
import { isDigit } from '../../language/digits.js'
import { isSmall } from '../../language/letters.js'
import { isHeading } from '../conclusions/items/text.js'
import { announces } from './below.js'

interface Announceable<Self> {
  readonly number: string | null
  readonly marker: string | null
  readonly line: Comparable
  readonly items: readonly Self[]
  announced: Self[] | null
}

/** `Sở Y tế:`, `Phòng Đầu tư` */
const opensList = (line: Comparable): boolean =>
  announces(line) || (isHeading(line.text) && readBodyHeading(line) !== null)

/** Bullets, `a)` and `(i)` belong below such a line; `II.` beside it. */
const isBelow = (number: string | null): boolean => number === null || isSmall(number.charCodeAt(0))

const FIRST = new Set(['1', '01'])
/** `1.` right below the line, and `2.` after it; where they go on from above they stand beside it. */
const isCounted = (
  number: string | null,
  { announced }: { announced: readonly { number: string | null }[] | null },
) =>
  number !== null && isDigit(number.charCodeAt(0)) && FIRST.has((announced?.[0] ?? { number }).number ?? '')

/** Gives each such line its list; `announcing` is the line that the next items may belong to, `within` an item or at the top. */
export function announceLists<I extends Announceable<I>>(
  items: readonly I[],
  announcing: I | null = null,
  within = false,
): I | null {
  for (const item of items) {
    const { marker, number } = item
    if (announcing && marker && (isBelow(number) || (within && isCounted(number, announcing))))
      (announcing.announced ??= []).push(item)
    else announcing = null
    if (marker === null && item.items.length === 0 && opensList(item.line)) announcing = item
    announcing = announceLists(item.items, announcing, true)
  }
  return announcing
}
