import { describe, expect, it } from 'vitest'
import { encodings, textDamage } from '../support/damage.js'
import { fixtures } from '../support/fixtures.js'
import { KNOWN } from '../support/known.js'
import { layouts } from '../support/render.js'

describe('what is known to differ silently', () => {
  const names = { ...layouts, ...textDamage, ...encodings }
  it.each(Object.entries(KNOWN))('names damage and fixtures that there are: %s', (name, known) => {
    expect(names).toHaveProperty([name])
    expect(fixtures.map((fixture) => fixture.name)).toEqual(expect.arrayContaining(Object.keys(known)))
  })
  it('is at most one reading in a hundred', () => {
    const differing = Object.values(KNOWN).reduce((sum, known) => sum + Object.keys(known).length, 0)
    expect(differing / (Object.keys(names).length * fixtures.length)).toBeLessThan(0.01)
  })
})
