import { expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { f1 } from './compare.js'
import { goldSets } from './gold.js'
import { micro, scoreSet } from './score.js'
import { differenceList } from './table.js'

/** Micro F1, strict, that each set is read with at least: raise it with the reading. */
const FLOOR: Record<string, number> = { fixtures: 0.989, notices: 0.995, frames: 0.995 }

it.each(goldSets().sets)('reads the $title as well as before', (set) => {
  const score = scoreSet(set, (bytes) => extract(bytes))
  expect(score.unread).toEqual([])
  expect(f1(micro(score)), differenceList(score)).toBeGreaterThanOrEqual(FLOOR[set.title]!)
})
