import { describe, expect, it } from 'vitest'
import { explains, lossesOf, newEvidence, weigh } from '../../src/decode/evidence.js'
import { legacyTables } from '../../src/decode/legacy.js'

const tcvn3 = legacyTables().find(({ name }) => name === 'tcvn3')!

function evidenceOf(text: string, limit = 100) {
  const evidence = newEvidence([tcvn3])
  weigh(text, evidence, limit)
  return evidence
}

describe('weigh', () => {
  it('tells the odd words from those that are syllables as they stand', () => {
    const evidence = evidenceOf('Th«ng b¸o b¸o phóc được giao hai §éi')
    expect(evidence).toMatchObject({ words: 6, odd: 4, modern: 1, plain: ['phóc', 'được'] })
    const reading = evidence.readings.get(tcvn3)!
    expect(reading.gained).toBe(4)
    expect(reading.distinct).toEqual(new Set(['thông', 'báo', 'đội']))
  })

  it('counts what the encoding makes no syllable of as odd only', () => {
    const evidence = evidenceOf('façade 5 mµ')
    expect([evidence.odd, evidence.readings.get(tcvn3)!.gained]).toEqual([2, 1])
  })

  it('takes an eth for đ', () => {
    expect(evidenceOf('Ðảng')).toMatchObject({ odd: 0, modern: 1, plain: ['Ðảng'] })
  })

  it('stops at the limit', () => {
    expect(evidenceOf('b¸o '.repeat(9), 3).words).toBe(3)
  })

  it('has a reading for each encoding where none is named', () => {
    expect([...newEvidence().readings.keys()]).toEqual(legacyTables())
  })
})

describe('lossesOf', () => {
  it('counts the plain words that the encoding loses', () => {
    expect(lossesOf(tcvn3, evidenceOf('phóc'))).toBe(0)
    expect(lossesOf(tcvn3, evidenceOf('phóc cây được'))).toBe(1)
  })
})

describe('explains', () => {
  it.each([
    ['Th«ng b¸o', true],
    ['Th«ng b¸o cây', true],
    ['Th«ng cây', false],
    ['Th«ng b¸o được giao đến', false],
    ['Th«ng façade naïve', false],
  ])('%j: %j', (text, whether) => {
    expect(explains(tcvn3, evidenceOf(text))).toBe(whether)
  })
})
