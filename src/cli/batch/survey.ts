import type { Input } from '../inputs/input.js'
import type { Interrupt } from '../terminal/interrupt.js'
import type { Batch } from './batch.js'

/** Counts what is to be read, and keeps it from being written over. */
export async function survey(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  batch: Batch | undefined,
  interrupt: Interrupt,
): Promise<number> {
  let total = 0
  for await (const input of inputs) {
    if (interrupt.requested) break
    batch?.protect(input)
    total++
  }
  return total
}

/** All at once, for what can be looked for only once. */
export async function collect(inputs: AsyncIterable<Input>, interrupt: Interrupt): Promise<Input[]> {
  const all: Input[] = []
  for await (const input of inputs) {
    if (interrupt.requested) break
    all.push(input)
  }
  return all
}
