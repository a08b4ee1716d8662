/**
 * The bullets below an unmarked line that ends in a colon: they stand beside it, for a bullet belongs to the
 * numbered item above, and yet they are what the line announces.
 *
 *     "2. Nhiệm vụ"
 *     "Sở Y tế:"                 its tasks are the bullets up to the next line without one
 *     "- Rà soát danh mục;"
 */
interface Item<Self> {
  number: string | null
  marker?: string | null
  text: string
  items: readonly Self[]
}

export function announcedLists<I extends Item<I>>(conclusions: readonly I[]): Map<I, I[]> {
  const lists = new Map<I, I[]>()
  let open: I[] | null = null
  const visit = (item: I): void => {
    const bullet = item.number === null && Boolean(item.marker)
    if (bullet) open?.push(item)
    else open = null
    if (item.marker === null && item.items.length === 0 && item.text.trimEnd().endsWith(':'))
      lists.set(item, (open = []))
    item.items.forEach(visit)
  }
  conclusions.forEach(visit)
  for (const [item, list] of lists) if (list.length === 0) lists.delete(item)
  return lists
}
