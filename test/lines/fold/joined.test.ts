import { describe, expect, it } from 'vitest'
import { joinedRuns } from '../../../src/lines/fold/joined.js'

/** The runs of the parts of a text that stand between brackets. */
function runs(marked: string) {
  const ranges: { start: number; end: number }[] = []
  let source = ''
  for (const [index, part] of marked.split(/[[\]]/).entries()) {
    if (index % 2 === 1) ranges.push({ start: source.length, end: source.length + part.length })
    source += part
  }
  return joinedRuns(source, ranges, false, false)
}

describe('joinedRuns', () => {
  it('puts a space between pieces, with their way back', () => {
    expect(runs('[rõ trách]\n\n[nhiệm]')).toMatchObject([
      { origin: 0, text: 'rõ trách' },
      { origin: 8, width: 0, text: ' ' },
      { origin: 10, text: 'nhiệm' },
    ])
  })

  it('tells pieces apart that something stands between', () => {
    const apart = (marked: string) => runs(marked).some((run) => run.apart)
    expect(apart('[rõ trách]\n2\n[nhiệm]')).toBe(true)
    expect(apart('[rõ trách] ** [nhiệm]')).toBe(false)
    expect(apart('[rõ trách]|[nhiệm]')).toBe(true)
  })
})
