/** What hangs in the tree of conclusions. */
import type { Scored } from './gold.js'
import { below, unit, type Unit } from './units.js'

type Items = NonNullable<Scored['conclusions']>

/** Every item with its depth, in document order. */
export function* itemsIn(items: Items | undefined, pointer: string, depth: number): Generator<Unit> {
  for (const [n, item] of (items ?? []).entries()) {
    const at = `${pointer}/${n}`
    yield unit([`depth ${depth}`, item.number, item.text], below(at, 'marker', 'number', 'text'))
    yield* itemsIn(item.items, `${at}/items`, depth + 1)
  }
}

interface Dated {
  date: string
  pointer: string
}

/** Every dated deadline once, by its date and words, wherever it hangs. */
export function datedIn(notice: Scored): Map<string, Dated> {
  const found = new Map<string, Dated>()
  const take = (deadlines: Scored['deadlines'], pointer: string) => {
    for (const [n, { text, date }] of (deadlines ?? []).entries())
      if (date) found.set(`${date} ${text}`, { date, pointer: `${pointer}/${n}` })
  }
  const visit = (items: Items | undefined, pointer: string) => {
    for (const [n, item] of (items ?? []).entries()) {
      take(item.deadlines, `${pointer}/${n}/deadlines`)
      visit(item.items, `${pointer}/${n}/items`)
    }
  }
  if (notice.deadlines) take(notice.deadlines, '/deadlines')
  else {
    visit(notice.conclusions, '/conclusions')
    notice.assignments?.forEach(({ deadlines }, n) => take(deadlines, `/assignments/${n}/deadlines`))
  }
  return found
}
