/** What each item says of bodies, read once. */
import {
  readBodyHeading,
  readDirectives,
  type BodyHeading,
  type Directive,
  type DirectiveOptions,
} from '../../language/directives/index.js'

interface Item {
  text: string
  items: readonly unknown[]
}

export class Readings {
  readonly #headings = new Map<Item, BodyHeading | null>()
  readonly #directives = new Map<Item, Directive[]>()

  /** The bodies of a line that only names them, over the items below it. */
  heading(item: Item): BodyHeading | null {
    if (item.items.length === 0) return null
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
