import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { invalid, invented, lost, misplaced, read } from '../support/check.js'
import { fixtures, runs, seed } from '../support/fixtures.js'
import { mutations, pieces } from '../support/mutations.js'

const mutated = fc
  .tuple(fc.constantFrom(...fixtures.map(({ text }) => text)), mutations)
  .map(([text, mutate]) => mutate(text))

/** The same inputs each time; others by hand, `KETLUAN_SEED=1`. */
const settings = { numRuns: runs(60), seed: seed(20_260_401) }
const holds = (text: string) => {
  const reading = read(text)
  expect({
    invalid: invalid(reading),
    lost: lost(reading),
    invented: invented(reading),
    misplaced: misplaced(reading),
  }).toEqual({ invalid: [], lost: [], invented: [], misplaced: [] })
}

describe('a notice with random harm done to it', () => {
  it('is read without loss or invention', () => fc.assert(fc.property(mutated, holds), settings), 3_600_000)
})

describe('pieces of notices in any order', () => {
  it('are read without loss or invention', () => fc.assert(fc.property(pieces, holds), settings), 3_600_000)
})

describe('any text', () => {
  const text = fc.string({ unit: 'binary', maxLength: 300 })
  it('is read without loss or invention', () => fc.assert(fc.property(text, holds), settings), 3_600_000)
})
