import { describe, expect, it } from 'vitest'
import { SpacedPhrases } from '../../src/language/spaced-phrases.js'

const issuers = new SpacedPhrases(['ban', 'ban quan ly', 'so', 'ky, dong dau'])

describe('SpacedPhrases', () => {
  it.each([
    ['ban to chuc', 0, 3],
    ['ban quan ly du an', 0, 11],
    ['ban \t quan  ly', 0, 14],
    ['ban quan lyx', 0, 3],
    ['ban quan', 0, 3],
    ['van phong so 1', 10, 12],
    ['ky, dong dau', 0, 12],
    ['bando', 0, -1],
    ['banđo', 0, -1],
    ['bo', 0, -1],
    ['b', 0, -1],
    ['so', 2, -1],
  ])('ends in %j from %i on at %i', (text, at, end) => {
    expect(issuers.endAt(text, at)).toBe(end)
  })

  it('takes the longest, in whatever order they are listed', () => {
    const words = new SpacedPhrases(['tai ve', 'tai ve may'])
    expect(words.endAt('tai ve may', 0)).toBe(10)
    expect(words.endAt('tai ve :', 0)).toBe(6)
    expect(words.endAt('xem', 0)).toBe(-1)
  })
})
