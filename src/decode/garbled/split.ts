import { firstSplit } from '../../language/split-syllables.js'

const several = 3

/**
 * Offset of the first syllable in pieces (`k ết lu ận`), see `splitBlanks`; -1 if there are too few.
 *
 * @param candidates how many letters that begin no word come after a space, if known
 */
export function findSplit(text: string, candidates = Infinity): number {
  return candidates < several ? -1 : firstSplit(text, several)
}
