/** Paragraphs and items, and what they say of bodies, each read once. */
import type { Line } from '../../language/line.js'
import {
  readBodyHeading,
  readDirectives,
  type BodyHeading,
  type DirectiveOptions,
} from '../../language/directives/index.js'
import type { Directive } from '../../language/directives/directive.js'
import type { Span } from '../../lines/passage.js'
import type { Deadline } from '../context.js'
import type { Row } from '../conclusions/items/rows.js'
import { answerAt, isPetition, isPutForward } from './petition.js'

export class Paragraph {
  readonly line: Line

  constructor(
    readonly span: Span,
    /** Null as long as nobody has asked. */
    public deadlines: Deadline[] | null = null,
  ) {
    this.line = span.comparable
  }
}

export class Item extends Paragraph {
  /** The bullets beside it that it announces; null where it announces none. */
  announced: Item[] | null = null
  /** Whether it is the task of a body that a line beside it names, and whether that is of the Party. */
  owned = false
  ownedByParty = false
  /** Whether a line beside it announces names only. */
  listed = false
  #heading: BodyHeading | null | undefined
  #directives: Directive[] | undefined

  constructor(
    span: Span,
    deadlines: Deadline[],
    readonly number: string | null,
    /** As printed; null for a line without one. */
    readonly marker: string | null,
    readonly items: Item[],
    /** Where a row of a table names who is to do it. */
    readonly row: Row | null = null,
  ) {
    super(span, deadlines)
  }

  /** The items below it, or the bullets that it announces. */
  get below(): Item[] {
    return this.announced ?? this.items
  }

  /** The bodies of a line that only names them, over the items below it. */
  get heading(): BodyHeading | null {
    if (this.#heading === undefined) {
      const [first] = this.below
      this.#heading = !first || isPetition(first.line) ? null : readBodyHeading(this.line)
    }
    return this.#heading
  }

  /** What it tells whom to do, and not what a citizen asks them for; as read for the first who asks. */
  directives(options: DirectiveOptions): Directive[] {
    return (this.#directives ??= this.#read(options))
  }

  #read(options: DirectiveOptions): Directive[] {
    const [first] = this.below
    if (first && isPutForward(this.line, first.line)) return []
    const directives = readDirectives(this.line, options)
    const answer = directives.length > 0 ? answerAt(this.line) : 0
    return answer > 0 ? directives.filter(({ lead }) => lead[0]!.start >= answer) : directives
  }
}
