import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { differences } from '../support/compare.js'
import { encodings, isTypeable, said, textDamage } from '../support/damage.js'
import { fixtures } from '../support/fixtures.js'

/** Fields that silently became others, by fixture. */
function silent(name: string, damage: (text: string) => string | Uint8Array, among = fixtures) {
  return among.flatMap((fixture) =>
    differences(fixture.notice, extract(damage(fixture.text)), said(name))
      .filter(({ named }) => !named)
      .map(({ field, before, after }) => ({ fixture: fixture.name, field, before, after })),
  )
}

describe('a damaged text reads as before, or the loss is named', () => {
  it.each(Object.entries(textDamage))('%s', (name, damage) => expect(silent(name, damage)).toEqual([]))
})

describe('an encoding reads as UTF-8 does, or the loss is named', () => {
  const typeable = fixtures.filter(({ text }) => isTypeable(text))
  it.each(Object.entries(encodings))('%s', (name, encode) =>
    expect(silent(name, encode, name.startsWith('UTF') ? fixtures : typeable)).toEqual([]),
  )
})
