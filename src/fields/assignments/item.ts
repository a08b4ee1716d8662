/** Paragraphs and items with their headings and directives, each read once. */
import type { Comparable } from '../../language/comparable.js'
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
  readonly line: Comparable

  constructor(
    readonly span: Span,
    /** Null until asked for. */
    public deadlines: Deadline[] | null = null,
  ) {
    this.line = span.comparable
  }
}

export class Item extends Paragraph {
  /** The bullets beside it that it announces; null if it announces none. */
  announced: Item[] | null = null
  /** Whether it is the task of a body named in a line beside it, and whether that body is of the Party. */
  owned = false
  ownedByParty = false
  /** Whether a line beside it announces only names. */
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
    /** Its columns, if it is a row of a table. */
    readonly row: Row | null = null,
  ) {
    super(span, deadlines)
  }

  /** The items below it, or the bullets that it announces. */
  get below(): Item[] {
    return this.announced ?? this.items
  }

  /** Its bodies, if it is a heading over the items below it. */
  get heading(): BodyHeading | null {
    if (this.#heading === undefined) {
      const [first] = this.below
      this.#heading = !first || isPetition(first.line) ? null : readBodyHeading(this.line)
    }
    return this.#heading
  }

  /** Its directives without the petitions of citizens, with the options of the first call. */
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
