import { firstSplit, type Split } from '../../language/split-syllables.js'

const several = 3

/**
 * The first syllable in pieces (`k ết lu ận`), see `splitBlanks`; null if there are too few.
 *
 * @param candidates how many letters that begin no word come after a space, if known
 */
export function findSplit(text: string, candidates = Infinity): Split | null {
  return candidates < several ? null : firstSplit(text, several)
}
