/**
 * The bullets below an unmarked line that ends in a colon: they stand beside it, for a bullet belongs to the
 * numbered item above, and yet they are what the line announces.
 *
 *     "2. Nhiệm vụ"
 *     "Sở Y tế:"                 its tasks are the bullets up to the next line without one
 *     "- Rà soát danh mục;"
 */
interface Line<Self> {
  readonly number: string | null
  readonly marker: string | null
  readonly line: { readonly text: string }
  readonly items: readonly Self[]
  announced: Self[] | null
}

/** Gives each such line its bullets; `announcing` is the one that the items may go on with. */
export function announceLists<I extends Line<I>>(items: readonly I[], announcing: I | null = null): I | null {
  for (const item of items) {
    if (item.number !== null || !item.marker) announcing = null
    else if (announcing) (announcing.announced ??= []).push(item)
    if (item.marker === null && item.items.length === 0 && item.line.text.trimEnd().endsWith(':'))
      announcing = item
    announcing = announceLists(item.items, announcing)
  }
  return announcing
}
