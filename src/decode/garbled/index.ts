import type { DecodeProblem } from '../types.js'
import { findLost } from './lost.js'
import { findMojibake } from './mojibake.js'
import { findRemapped } from './remapped.js'
import { findResidue } from './residue.js'

/**
 * Reports damage that cannot be undone with certainty, one problem per kind, at its first place.
 * @param plain whether the text has no suspicious character, and so no damage but to plain words
 * @param vowelless how many words without a vowel it has, where that is known
 */
export function findGarbled(text: string, plain: boolean, vowelless = Infinity): DecodeProblem[] {
  const problems: DecodeProblem[] = []
  if (!plain) {
    report('replacement-character', text.indexOf('\ufffd'), problems)
    report('mojibake', findMojibake(text), problems)
    report('binary-residue', findResidue(text), problems)
  }
  report('letters-remapped', findRemapped(text), problems)
  report('letters-lost', findLost(text, vowelless), problems)
  return problems
}

function report(detail: string, offset: number, problems: DecodeProblem[]): void {
  if (offset !== -1) problems.push({ rule: 'text-garbled', severity: 'warning', detail, offset })
}
