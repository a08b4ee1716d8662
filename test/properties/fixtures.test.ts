import { describe, expect, it } from 'vitest'
import { invalid, invented, lost, misplaced, read } from '../support/check.js'
import { fixtures } from '../support/fixtures.js'

describe.each(fixtures)('$name', ({ text }) => {
  const reading = read(text)
  it('is a valid notice', () => expect(invalid(reading)).toEqual([]))
  it('loses nothing', () => expect(lost(reading)).toEqual([]))
  it('says nothing that the text does not say', () => expect(invented(reading)).toEqual([]))
  it('leads from every value to its place', () => expect(misplaced(reading)).toEqual([]))
})
