/** The runs of several ranges, with a space between ranges. */
import { CodeSet } from '../../language/code-set.js'
import { isSpace, SPACE } from '../../language/punctuation.js'
import { foldRange } from '../fold.js'
import type { Range, Run } from '../run.js'

/** These, and blanks, may come between two pieces of one text. */
const SETTING = new CodeSet('*|')
const BLANK = /\s/

const ASCII = 0x7f

export function joinedRuns(source: string, ranges: readonly Range[], raw: boolean, plain: boolean): Run[] {
  const runs: Run[] = []
  let afterSpace = true
  let previous: Range | undefined
  for (const range of ranges) {
    if (previous) {
      const joined = goesOn(source, previous.end, range.start, afterSpace)
      if (!afterSpace) runs.push({ origin: previous.end, width: 0, text: ' ' })
      if ((!joined || range.start < previous.end) && runs.length > 0) runs.at(-1)!.apart = true
      afterSpace = true
    }
    for (const run of foldRange(source, range, afterSpace, raw, plain)) {
      runs.push(run)
      afterSpace = run.text.charCodeAt(run.text.length - 1) === SPACE
    }
    previous = range
  }
  return runs
}

/** Whether two pieces belong together: only such signs and a blank come between them. */
function goesOn(source: string, from: number, to: number, blank: boolean): boolean {
  for (let at = from; at < to; at++) {
    const code = source.charCodeAt(at)
    if (isSpace(code) || (code > ASCII && BLANK.test(source.charAt(at)))) blank = true
    else if (!SETTING.has(code)) return false
  }
  return blank
}
