/** Aligns two lists: an element that was inserted or removed does not shift those after it. */
import { diffArrays } from 'diff'

/** The indexes of two elements that correspond; undefined in a list without one. */
export type Pair = readonly [kept: number | undefined, read: number | undefined]

/** The key that identifies an element of a notice: the first of these that it has. */
const NAMES = ['text', 'body', 'name', 'pointer', 'rule']
/** Lists that differ in more elements are paired by their indexes. */
const MOST_EDITS = 1000

interface Element {
  readonly index: number
  readonly value: unknown
}

type Key = (element: Element) => string

/** First equal elements are paired, between them those with the same name, and then the rest in order. */
const KEYS: readonly Key[] = [whole, named]

/** Pairs the elements of both lists, in order. */
export function aligned(kept: readonly unknown[], read: readonly unknown[]): Pair[] {
  return [...pairs(kept.map(toElement), read.map(toElement), KEYS)]
}

const toElement = (value: unknown, index: number): Element => ({ index, value })

function* pairs(kept: Element[], read: Element[], [key, ...further]: readonly Key[]): Generator<Pair> {
  const runs = key && diffArrays(kept.map(key), read.map(key), { maxEditLength: MOST_EDITS })
  if (!runs) return yield* inOrder(kept, read)
  let [left, right] = [0, 0]
  let gone: Element[] = []
  let added: Element[] = []
  for (const run of runs) {
    if (run.removed) gone = kept.slice(left, (left += run.count))
    else if (run.added) added = read.slice(right, (right += run.count))
    else {
      yield* pairs(gone, added, further)
      gone = added = []
      for (let at = 0; at < run.count; at++) yield [kept[left++]!.index, read[right++]!.index]
    }
  }
  yield* pairs(gone, added, further)
}

function* inOrder(kept: Element[], read: Element[]): Generator<Pair> {
  for (let at = 0; at < Math.max(kept.length, read.length); at++) yield [kept[at]?.index, read[at]?.index]
}

function whole({ value }: Element): string {
  return JSON.stringify(value)
}

function named(element: Element): string {
  const parts = (element.value ?? {}) as Record<string, unknown>
  const name = NAMES.find((key) => typeof parts[key] === 'string')
  return name ? String(parts[name]) : whole(element)
}
