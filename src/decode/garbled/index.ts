import type { DecodeProblem } from '../types.js'
import { findLost } from './lost.js'
import { findMojibake } from './mojibake.js'
import { findRemapped } from './remapped.js'
import { findResidue } from './residue.js'

type Finding = readonly [detail: string, offset: number]

/**
 * Reports damage that cannot be undone with certainty, one problem per kind, at its first place.
 * @param plain whether the text has no suspicious character, and so no damage but to plain words
 * @param vowelless how many words without a vowel it has, where that is known
 */
export function findGarbled(text: string, plain: boolean, vowelless = Infinity): DecodeProblem[] {
  const findings = inWords(text, vowelless)
  if (!plain) findings.unshift(...inCharacters(text))
  return findings
    .filter(([, offset]) => offset !== -1)
    .map(([detail, offset]) => ({ rule: 'text-garbled', severity: 'warning', detail, offset }))
}

function inCharacters(text: string): Finding[] {
  return [
    ['replacement-character', text.indexOf('\ufffd')],
    ['mojibake', findMojibake(text)],
    ['binary-residue', findResidue(text)],
  ]
}

function inWords(text: string, vowelless: number): Finding[] {
  return [
    ['letters-remapped', findRemapped(text)],
    ['letters-lost', findLost(text, vowelless)],
  ]
}
