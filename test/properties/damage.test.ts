import { describe, expect, it } from 'vitest'
import { encodings, isTypeable, said, textDamage } from '../support/damage.js'
import { fixtures } from '../support/fixtures.js'
import { silent } from '../support/silent.js'

describe('a damaged text reads as before, or the loss is named', () => {
  it.each(Object.entries(textDamage))('%s', (name, damage) =>
    expect(silent(name, fixtures, ({ text }) => damage(text), said(name))).toEqual([]),
  )
})

describe('an encoding reads as UTF-8 does, or the loss is named', () => {
  const typeable = fixtures.filter(({ text }) => isTypeable(text))
  it.each(Object.entries(encodings))('%s', (name, encode) => {
    const among = name.startsWith('UTF') ? fixtures : typeable
    expect(silent(name, among, ({ text }) => encode(text), said(name))).toEqual([])
  })
})
