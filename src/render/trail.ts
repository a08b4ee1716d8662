/** Where in the notice the writing is, and what it notes on the way: doubts, places, explanations. */
import type { Context } from '../fields/context.js'
import type { Placed } from '../fields/draft.js'
import type { Print } from '../lines/print.js'
import type { Notice, Position } from '../notice.js'
import { REVIEW_REASONS, type ReviewReason } from '../vocabulary/review-reasons.js'
import { FIELD_RULES } from '../vocabulary/rules.js'

/** Which rule read which line, and why. */
export interface Explanation {
  /** Name of the rule: the file that holds it. */
  rule: string
  /** JSON Pointer to the value. */
  pointer: string
  line: number | null
  value: string
  why: string
}

/** Writes a part of the notice; its values are asked of the trail, which leads to it. */
export type Write<Value, Written> = (value: Value, trail: Trail) => Written

export class Trail {
  readonly review: Notice['review'] = []
  /** Place of each value, by its JSON Pointer. */
  readonly places: Record<string, Position> = {}
  /** The keys that lead to where the writing is; few values need their pointer, so it is only then put together. */
  private readonly keys: (string | number)[] = []
  private readonly tells: boolean
  private readonly doubted: boolean
  /** What is not printed as it is read; null where there is nothing. */
  private readonly print: Print | null

  constructor(
    private readonly context: Context,
    private readonly positions: boolean,
    private readonly explain?: (entry: Explanation) => void,
  ) {
    this.tells = positions || explain !== undefined
    this.doubted = context.doubts.size > 0
    const { added, dropped, mended } = context.source
    const asRead = added.length === 0 && dropped.length === 0 && mended.length === 0
    this.print = asRead ? null : context.source
  }

  /** A part of the notice, written while the trail leads to it. */
  part<Value, Written>(value: Value, key: string | number, write: Write<Value, Written>): Written {
    this.keys.push(key)
    const written = write(value, this)
    this.keys.pop()
    return written
  }

  /** A number, deadline, recipient or reference, which is its text: it is pointed at as a whole too. */
  whole<Value, Written>(value: Value, key: string | number, write: Write<Value, Written>): Written {
    this.keys.push(key)
    const written = write(value, this)
    const place = this.positions && this.places[this.pointerTo('text')]
    if (place) this.places[this.pointer()] = place
    this.keys.pop()
    return written
  }

  text(value: Placed, key: string | number): string {
    const written = this.print && value.printed ? value.printed(this.print) : value.value
    const reason = this.doubted ? this.context.doubts.get(value) : undefined
    if (reason !== undefined || this.tells) this.note(value, written, this.pointerTo(key), reason)
    return written
  }

  textOrNull(value: Placed | null, key: string): string | null {
    return value === null ? null : this.text(value, key)
  }

  texts(values: readonly Placed[], key: string): string[] {
    this.keys.push(key)
    const written: string[] = []
    for (let index = 0; index < values.length; index++) written.push(this.text(values[index]!, index))
    this.keys.pop()
    return written
  }

  /** A word of a fixed choice, placed or not. */
  choice<Word extends string>(value: Word | Placed, key: string): Word {
    return typeof value === 'string' ? value : (this.text(value, key) as Word)
  }

  parts<Value, Written>(values: readonly Value[], key: string, write: Write<Value, Written>): Written[] {
    this.keys.push(key)
    const written: Written[] = []
    for (let index = 0; index < values.length; index++) written.push(this.part(values[index]!, index, write))
    this.keys.pop()
    return written
  }

  wholes<Value, Written>(values: readonly Value[], key: string, write: Write<Value, Written>): Written[] {
    this.keys.push(key)
    const written: Written[] = []
    for (let index = 0; index < values.length; index++) written.push(this.whole(values[index]!, index, write))
    this.keys.pop()
    return written
  }

  private pointer(): string {
    return ['', ...this.keys].join('/')
  }

  private pointerTo(key: string | number): string {
    return `${this.pointer()}/${key}`
  }

  private note(value: Placed, written: string, pointer: string, reason: ReviewReason | undefined): void {
    if (reason) this.review.push({ pointer, reason: REVIEW_REASONS[reason] })
    if (!this.tells) return
    const place = value.position(this.context.lines)
    if (this.positions && place) this.places[pointer] = place
    this.explain?.(explanation(written, pointer, place, reason))
  }
}

function explanation(
  value: string,
  pointer: string,
  place: Position | null,
  reason: ReviewReason | undefined,
): Explanation {
  const rule = FIELD_RULES.find((candidate) => candidate.pointer.test(pointer))
  return {
    rule: rule?.name ?? 'fields',
    pointer,
    line: place?.start.line ?? null,
    value,
    why: reason ? REVIEW_REASONS[reason] : (rule?.why ?? ''),
  }
}
