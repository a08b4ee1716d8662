/**
 * The notice while it is filled: the shape of the contract, with a placed value for every text, so that each
 * value carries its place until it is written.
 */
import type { Notice } from '../notice.js'
import type { Line } from '../lines/lines.js'
import type { Print } from '../lines/print.js'
import type { Position } from '../lines/position.js'

/** A text of the notice and its place. */
export interface Placed {
  readonly value: string
  /** The value as it is printed; without this method it is the value itself. */
  printed?(print: Print): string
  /** Null for a value put together from several places: the path of an item. */
  position(lines: readonly Line[]): Position | null
}

/** Every free text becomes a placed one; a word of a fixed choice may be placed where it was read. */
export type Draft<Value> = Value extends string
  ? string extends Value
    ? Placed
    : Value | Placed
  : Value extends readonly (infer Element)[]
    ? Draft<Element>[]
    : Value extends object
      ? { [Key in keyof Value]: Draft<Value[Key]> }
      : Value

/** What the steps fill; source, review and diagnostics are added when it is written. */
export type NoticeDraft = Draft<
  Omit<Notice, 'schemaVersion' | 'source' | 'review' | 'diagnostics' | 'positions'>
>

export type ItemDraft = NoticeDraft['conclusions'][number]
export type ChairDraft = NoticeDraft['meeting']['chair']
export type SignatureDraft = NonNullable<NoticeDraft['signature']>

export const noChair = (): ChairDraft => ({ name: null, positions: [], body: null })

export function emptyDraft(): NoticeDraft {
  return {
    kind: 'report',
    header: {
      system: null,
      motto: [],
      issuer: { parent: null, name: null },
      number: null,
      place: null,
      date: null,
      type: null,
      subject: null,
      addressees: [],
    },
    meeting: {
      date: null,
      endDate: null,
      session: null,
      name: null,
      place: null,
      chair: noChair(),
      coChairs: [],
    },
    preamble: [],
    conclusions: [],
    closing: [],
    assignments: [],
    recipients: [],
    signature: null,
    coSignatures: [],
    references: [],
    unplaced: [],
  }
}
