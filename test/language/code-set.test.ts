import { describe, expect, it } from 'vitest'
import { CodeSet } from '../../src/language/code-set.js'

describe('CodeSet', () => {
  it('holds its characters, and nothing that stands beyond the end of a text', () => {
    const dashes = new CodeSet('-–')
    expect(['-', '–', '+', ''].map((character) => dashes.has(character.charCodeAt(0)))).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('keeps sets apart, however many there are', () => {
    const letters = Array.from({ length: 100 }, (_, index) => String.fromCharCode(0x100 + index))
    const sets = letters.map((letter) => new CodeSet(letter))
    for (const [index, set] of sets.entries())
      expect(letters.filter((letter) => set.has(letter.charCodeAt(0)))).toEqual([letters[index]])
  })
})
