/** An element of one list beside that of another which it belongs to: their indexes; undefined in the list that has none. */
export type Pair = readonly [kept: number | undefined, read: number | undefined]

/** What it costs to leave an element alone, and to pair two that are equal, akin, or neither. */
const [ALONE, EQUAL, AKIN, STRANGE] = [2, 0, 1, 3]

/** Cells of the table of costs; of longer lists, elements are paired by their indexes. */
const most = 4_000_000

/** What tells an element of a notice from its neighbours: the first of these that it has. */
const names = ['text', 'body', 'name', 'pointer', 'rule']

/** The elements of two lists, in order, paired so that least has changed: one that is put in does not move all behind it. */
export function aligned(kept: readonly unknown[], read: readonly unknown[]): Pair[] {
  const [left, right] = [kept.map(known), read.map(known)]
  const [rows, columns] = [kept.length + 1, read.length + 1]
  const byIndex = rows * columns > most || same(left, right)
  if (byIndex)
    return Array.from({ length: Math.max(kept.length, read.length) }, (_, at) => [
      at < kept.length ? at : undefined,
      at < read.length ? at : undefined,
    ])
  // The costs of all from two indexes on.
  const costs = new Int32Array(rows * columns)
  const paired = (i: number, j: number) => costs[(i + 1) * columns + j + 1]! + change(left[i]!, right[j]!)
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const alone = ALONE * (rows - 1 - i + columns - 1 - j)
      costs[i * columns + j] =
        i === rows - 1 || j === columns - 1
          ? alone
          : Math.min(paired(i, j), costs[(i + 1) * columns + j]! + ALONE, costs[i * columns + j + 1]! + ALONE)
    }
  }
  const pairs: Pair[] = []
  for (let [i, j] = [0, 0]; i < rows - 1 || j < columns - 1;) {
    const cost = costs[i * columns + j]!
    if (i < rows - 1 && j < columns - 1 && cost === paired(i, j)) pairs.push([i++, j++])
    else if (i < rows - 1 && cost === costs[(i + 1) * columns + j]! + ALONE) pairs.push([i++, undefined])
    else pairs.push([undefined, j++])
  }
  return pairs
}

interface Known {
  readonly whole: string
  readonly name: unknown
}

function known(element: unknown): Known {
  const parts = (element ?? {}) as Record<string, unknown>
  const name = names.find((key) => typeof parts[key] === 'string')
  return { whole: JSON.stringify(element), name: name && parts[name] }
}

function same(left: readonly Known[], right: readonly Known[]): boolean {
  return left.length === right.length && left.every(({ whole }, at) => whole === right[at]!.whole)
}

function change(a: Known, b: Known): number {
  if (a.whole === b.whole) return EQUAL
  return a.name !== undefined && a.name === b.name ? AKIN : STRANGE
}
