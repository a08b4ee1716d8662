/** What each item says of bodies, read once. */
import {
  readBodyHeading,
  readDirectives,
  type BodyHeading,
  type Directive,
  type DirectiveOptions,
} from '../../language/directives/index.js'

import { announcedLists } from './lists.js'

interface Item {
  number: string | null
  marker?: string | null
  text: string
  items: Item[]
}

export class Readings {
  /** What stands beside the line that announces it. */
  readonly #lists: ReadonlyMap<Item, Item[]>
  readonly #owners = new Map<Item, { party: boolean }>()
  readonly #headings = new Map<Item, BodyHeading | null>()
  readonly #directives = new Map<Item, Directive[]>()

  constructor(conclusions: readonly Item[]) {
    this.#lists = announcedLists(conclusions)
  }

  /** The items below one, or the bullets that it announces. */
  below<I extends Item>(item: I): I['items'] {
    return item.items.length > 0 ? item.items : (this.#lists.get(item) ?? [])
  }

  /** The items are the tasks of a body that a line beside them names. */
  own(items: readonly Item[], party: boolean): void {
    for (const item of items) this.#owners.set(item, { party })
  }

  ownerOf(item: Item): { party: boolean } | undefined {
    return this.#owners.get(item)
  }

  /** The bodies of a line that only names them, over the items below it. */
  heading(item: Item): BodyHeading | null {
    if (this.below(item).length === 0) return null
    const known = this.#headings.get(item)
    if (known !== undefined) return known
    const heading = readBodyHeading(item.text)
    this.#headings.set(item, heading)
    return heading
  }

  directives(item: Item, options: DirectiveOptions): Directive[] {
    const known = this.#directives.get(item)
    if (known) return known
    const directives = readDirectives(item.text, options)
    this.#directives.set(item, directives)
    return directives
  }
}
