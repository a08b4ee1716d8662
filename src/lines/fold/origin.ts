/** From the offsets of a folded text back to the source, by its runs. */
import { countUpTo } from '../ascending.js'
import type { Range, Run } from '../run.js'

/** The offset in the folded text at which each run begins. */
export function startsOf(runs: readonly Run[]): number[] {
  let length = 0
  return runs.map(({ text }) => (length += text.length) - text.length)
}

/** The stretches of the source that hold the folded text from `start` to `end`. */
export function originOf(
  runs: readonly Run[],
  starts: readonly number[],
  start: number,
  end: number,
): Range[] {
  if (runs.length === 0) return []
  const first = runAt(starts, start)
  const last = runAt(starts, Math.max(start, end - 1))
  const within = (index: number) => partOf(runs[index]!, start - starts[index]!, end - starts[index]!)
  if (first === last && runs[first]!.width > 0) return [within(first)]
  const parts: Range[] = []
  let part: Range | undefined
  for (let index = first; index <= last; index++) {
    if (runs[index]!.width === 0) continue
    const range = within(index)
    if (part && !runs[index - 1]!.apart) part.end = range.end
    else parts.push((part = range))
  }
  return parts
}

const runAt = (starts: readonly number[], offset: number): number =>
  starts.length === 1 ? 0 : Math.max(0, countUpTo(starts, offset) - 1)

/** The part of a run from `start` to `end` of its text; a run that replaces other letters is never parted. */
function partOf({ origin, width, text }: Run, start: number, end: number): Range {
  if (width !== text.length) return { start: origin, end: origin + width }
  return { start: origin + Math.max(0, start), end: origin + Math.min(text.length, end) }
}
