import { describe, expect, it } from 'vitest'
import { originOf, startsOf } from '../../../src/lines/fold/origin.js'
import type { Run } from '../../../src/lines/run.js'

/** `rõ trách` / `2` / `nhiệm &agrave; vui`, of which the number of the page is left out. */
const RUNS: Run[] = [
  { origin: 4, width: 8, text: 'rõ trách', apart: true },
  { origin: 12, width: 0, text: ' ' },
  { origin: 17, width: 6, text: 'nhiệm ' },
  { origin: 23, width: 8, text: 'à' },
  { origin: 31, width: 4, text: ' vui' },
]
RUNS[1]!.apart = true
const starts = startsOf(RUNS)

describe('startsOf', () => {
  it('is where each run begins in what is folded', () => {
    expect(starts).toEqual([0, 8, 9, 15, 16])
  })
})

describe('originOf', () => {
  const origin = (start: number, end: number) => originOf(RUNS, starts, start, end)

  it('leads from inside a run to inside the source', () => {
    expect(origin(3, 8)).toEqual([{ start: 7, end: 12 }])
    expect(origin(9, 14)).toEqual([{ start: 17, end: 22 }])
  })

  it('takes the whole of what stands for another letter', () => {
    expect(origin(15, 16)).toEqual([{ start: 23, end: 31 }])
    expect(origin(14, 18)).toEqual([{ start: 22, end: 33 }])
  })

  it('tells two stretches where something stands between them', () => {
    expect(origin(3, 14)).toEqual([
      { start: 7, end: 12 },
      { start: 17, end: 22 },
    ])
  })

  it('is nothing for a blank that stands nowhere, and where there are no runs', () => {
    expect(origin(8, 9)).toEqual([])
    expect(originOf([], [], 0, 0)).toEqual([])
  })
})
