import { lookAt } from '../suspicious.js'
import type { DecodeProblem } from '../types.js'
import { findLost } from './lost.js'
import { findMojibake } from './mojibake.js'
import { findQuestioned } from './questioned.js'
import { findRemapped } from './remapped.js'
import { findResidue } from './residue.js'
import { findScrambled } from './scrambled.js'
import { findSplit } from './split.js'
import { findUnmarked } from './unmarked.js'

/** What happens to letters; the words can be recognised in spite of it. */
const LETTER_DAMAGE = [
  'letters-remapped',
  'letters-lost',
  'letters-questioned',
  'tones-lost',
  'tones-scrambled',
] as const
export type LetterDamage = (typeof LETTER_DAMAGE)[number]

/** What happened to the words of a text. */
export interface WordDamage {
  /** Blanks stand inside its syllables. */
  split: boolean
  /** The first kind found. */
  letters: LetterDamage | null
}

export const NO_DAMAGE: WordDamage = { split: false, letters: null }

export function wordDamageOf(problems: readonly DecodeProblem[]): WordDamage {
  const has = (damage: string) => problems.some(({ detail }) => detail === damage)
  return { split: has('syllables-split'), letters: LETTER_DAMAGE.find(has) ?? null }
}

/**
 * Finds damage that cannot be undone with certainty: one problem per kind, where it first occurs.
 *
 * @param plain whether the text has no suspicious characters, so that only plain words may be damaged
 */
export function findGarbled(text: string, plain: boolean, look = lookAt(text)): DecodeProblem[] {
  const problems: DecodeProblem[] = []
  if (!plain) {
    report('replacement-character', text.indexOf('\ufffd'), problems)
    report('mojibake', findMojibake(text), problems)
    report('binary-residue', findResidue(text), problems)
  }
  report('letters-remapped', findRemapped(text), problems)
  const split = findSplit(text, look.split)
  if (split)
    problems.push({
      rule: 'text-garbled',
      detail: 'syllables-split',
      offset: split.start,
      end: split.end,
    })
  // The pieces of a syllable may have no vowel either.
  else report('letters-lost', findLost(text, look.vowelless), problems)
  report('letters-questioned', findQuestioned(text), problems)
  report('tones-lost', findUnmarked(text), problems)
  report('tones-scrambled', findScrambled(text, look.tonedPairs), problems)
  return problems
}

function report(detail: string, offset: number, problems: DecodeProblem[]): void {
  if (offset !== -1) problems.push({ rule: 'text-garbled', detail, offset })
}
