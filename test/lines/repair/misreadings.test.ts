import { describe, expect, it } from 'vitest'
import {
  misreadsOf,
  numberedWith,
  mayBeMisread,
  mayBeMisspelled,
  phrasesOf,
} from '../../../src/lines/repair/misreadings.js'
import { bare } from '../../../src/language/letters.js'
import { setPhrases, stoppedSyllables } from '../../../src/vocabulary/misread-words.js'

const numberOf = (word: string) =>
  Array.from(word).reduce((number, letter) => numberedWith(number, letter.charCodeAt(0)), 0)

describe('what words may be misread for', () => {
  it('is found by the number of their letters', () => {
    expect(misreadsOf(numberOf('hoach'))).toMatchObject([{ wrong: 'hoach', right: 'hoạch' }])
    expect(misreadsOf(numberOf('phỏng'))?.map(({ right }) => right)).toEqual(['phòng'])
    expect(misreadsOf(numberOf('phòng'))).toBeUndefined()
  })

  it('is nothing for words that are right', () => {
    const words = [...stoppedSyllables, ...setPhrases.flatMap(({ words }) => words.split(' '))]
    expect(words.filter((word) => mayBeMisread(numberOf(word)) && misreadsOf(numberOf(word)))).toEqual([])
  })

  it('has phrases by their bare letters', () => {
    const [first, second] = [numberOf('chu'), numberOf('tri')]
    expect(phrasesOf(first, second)).toMatchObject([{ words: ['chủ', 'trì'] }])
    expect(phrasesOf(second, first)).toEqual([])
    expect(mayBeMisspelled(first, second, numberOf('chủ'), numberOf('tri'))).toBe(true)
    expect(mayBeMisspelled(first, second, numberOf('chủ'), numberOf('trì'))).toBe(false)
    expect(mayBeMisspelled(second, first, second, first)).toBe(false)
  })

  it('names as exceptions only words of the same bare letters', () => {
    for (const { words, never = '', unlessNamed = '' } of setPhrases)
      for (const word of `${never} ${unlessNamed}`.split(' ').filter(Boolean))
        expect(words.split(' ').map(bare)).toContain(bare(word))
  })
})
