import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/cli/job.js'
import { Tally, timeText } from '../../../src/cli/report/tally.js'
import { translator } from '../../../src/cli/translate.js'
import type { Diagnostic } from '../../../src/notice.js'

const inEnglish = translator('en')

function outcome(...findings: [Diagnostic['rule'], Diagnostic['severity']][]): Outcome {
  return {
    path: 'a.txt',
    findings: findings.map(([rule, severity]) => ({ rule, severity, message: '', line: null, column: null })),
  }
}

describe('Tally', () => {
  it('counts what is fine, doubtful, failed and up to date', () => {
    const tally = new Tally(false)
    expect(tally.add(outcome())).toBe(false)
    expect(tally.add({ ...outcome(['columns-unfolded', 'info']), current: true })).toBe(false)
    expect(tally.add(outcome(['chair-missing', 'warning'], ['number-missing', 'warning']))).toBe(false)
    expect(tally.add(outcome(['chair-missing', 'warning'], ['not-a-notice', 'error']))).toBe(true)
    expect(tally.add({ ...outcome(), failure: { code: 'missing' } })).toBe(true)
    expect(tally.text(inEnglish).replace(/in [\d.]+ seconds?/, 'in 1 second')).toBe(
      'Read 5 files in 1 second: 2 fine, 1 doubtful, 2 failed; 1 of them up to date, not read again.\n' +
        'Commonest: chair-missing 2, not-a-notice 1, number-missing 1.\n',
    )
  })

  it('counts the documents that are passed by, the most first', () => {
    const tally = new Tally(false)
    expect(tally.passedText(inEnglish)).toBe('')
    for (const name of ['a.pdf', 'b.DOCX', 'c.docx', 'd.json', 'pdf', '~$c.docx']) tally.passBy(name)
    expect(tally.passedText(inEnglish)).toBe(
      'Not read: 3 files that are not plain text (.docx 2, .pdf 1); save them as .txt (UTF-8).\n',
    )
  })

  it('takes what is doubtful for a failure where it is strict', () => {
    expect(new Tally(true).add(outcome(['chair-missing', 'warning']))).toBe(true)
    expect(new Tally(true).add(outcome(['columns-unfolded', 'info']))).toBe(false)
  })
})

describe('timeText', () => {
  it.each([
    [0.0123, '0.012 seconds'],
    [1, '1 second'],
    [12.34, '12 seconds'],
    [125, '2 min 5 s'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(timeText(seconds, inEnglish)).toBe(text)
  })
})
