/** Columns of the page, from `start` up to `end`. */
export interface Gap {
  start: number
  end: number
}

/** The widest run of free columns in the gap: its middle and its width. */
export function freeIn({ start, end }: Gap, taken: Uint8Array): { middle: number; width: number } {
  let middle = 0
  let width = 0
  for (let at = start, from = start; at <= end; at++) {
    if (at < end && taken[at] === 0) continue
    if (at - from > width) {
      width = at - from
      middle = from + width / 2
    }
    from = at + 1
  }
  return { middle, width }
}
