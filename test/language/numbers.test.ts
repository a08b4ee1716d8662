import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseNumber, readNumber } from '../../src/language/numbers.js'

interface Vector {
  text: string
  expect: {
    num?: string
    year?: string
    type?: string
    org?: string
    term?: string
    form: string
    normal: string
  } | null
}

const shared = new URL('../../../shared/domain/number-vectors.json', import.meta.url)

describe.skipIf(!existsSync(shared))('the shared vectors', () => {
  const { vectors } = JSON.parse(readFileSync(shared, 'utf8')) as { vectors: Vector[] }
  it.each(vectors)('$text', ({ text, expect: expected }) => {
    const number = parseNumber(text)
    if (!expected) {
      expect(number).toBeNull()
      return
    }
    expect(number).toMatchObject({
      text: expected.normal,
      ordinal: expected.num === undefined ? null : Number.parseInt(expected.num, 10),
      year: expected.year === undefined ? null : Number(expected.year),
      typeCode: expected.type ?? null,
      organ: (expected.org ?? '') + (expected.term ?? ''),
      form: expected.form,
      system: expected.form === 'party' ? 'party' : 'state',
    })
  })
})

describe('readNumber', () => {
  it('x', () => {
    expect(readNumber('12/TB-UBND', 0)?.symbol).toBe('TB-UBND')
  })
})
