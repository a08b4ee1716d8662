/**
 * Bullets announced by an unmarked line that ends in a colon or only names bodies. In the tree they are beside it, because a
 * bullet belongs to the numbered item above.
 *
 *     "2. Nhiệm vụ"
 *     "Sở Y tế:"                 its tasks are the bullets up to the next line without one
 *     "- Rà soát danh mục;"
 */
import type { Comparable } from '../../language/comparable.js'
import { readBodyHeading } from '../../language/directives/index.js'
import { isSmall } from '../../language/letters.js'
import { isHeading } from '../conclusions/items/text.js'
import { announces } from './below.js'

interface Line<Self> {
  readonly number: string | null
  readonly marker: string | null
  readonly line: Comparable
  readonly items: readonly Self[]
  announced: Self[] | null
}

/** `Sở Y tế:`, `Phòng Đầu tư` */
const opensList = (line: Comparable): boolean =>
  announces(line) || (isHeading(line.text) && readBodyHeading(line) !== null)

/** Bullets, `a)` and `(i)` belong below such a line, `1.` and `II.` beside it. */
const isBelow = (number: string | null): boolean => number === null || isSmall(number.charCodeAt(0))

/** Gives each such line its bullets; `announcing` is the line that the next items may belong to. */
export function announceLists<I extends Line<I>>(items: readonly I[], announcing: I | null = null): I | null {
  for (const item of items) {
    if (!item.marker || !isBelow(item.number)) announcing = null
    else if (announcing) (announcing.announced ??= []).push(item)
    if (item.marker === null && item.items.length === 0 && opensList(item.line)) announcing = item
    announcing = announceLists(item.items, announcing)
  }
  return announcing
}
