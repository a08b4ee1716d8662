import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { encodings, isTypeable, loss, said, textDamage } from '../support/damage.js'
import { fixtures, whole } from '../support/fixtures.js'
import { silent } from '../support/silent.js'

describe('a damaged text reads as before, or the loss is named', () => {
  it.each(Object.entries(textDamage))('%s', (name, damage) =>
    expect(silent(name, whole, ({ text }) => damage(text), said(name))).toEqual([]),
  )
})

const typeable = fixtures.filter(({ text }) => isTypeable(text))

describe('an encoding reads as UTF-8 does, or the loss is named', () => {
  it.each(Object.entries(encodings))('%s', (name, encode) => {
    const among = name.startsWith('UTF') ? fixtures : typeable
    expect(silent(name, among, ({ text }) => encode(text), said(name))).toEqual([])
  })
})

describe('bytes that the named encoding does not have', () => {
  it.each(typeable)('are refused: $name', ({ text }) =>
    expect(() => extract(encodings['tcvn3, bytes']!(text), { encoding: 'utf-8' })).toThrow('not valid utf-8'),
  )
})

describe('a loss that nobody can undo is told of', () => {
  it.each(Object.entries(loss))('%s', (_, damage) => {
    const quiet = typeable.filter(
      ({ text }) => !extract(damage(text)).diagnostics.some(({ rule }) => rule === 'text-garbled'),
    )
    expect(quiet.map(({ name }) => name)).toEqual([])
  })
})
