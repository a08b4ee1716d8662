import { describe, expect, it } from 'vitest'
import { en } from '../../../src/cli/messages/en.js'
import { vi } from '../../../src/cli/messages/vi.js'

const keys = Object.keys(vi) as (keyof typeof vi)[]
const names = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

describe('the messages in English', () => {
  it('are those in Vietnamese', () => {
    expect(Object.keys(en)).toEqual(keys)
  })

  it.each(keys)('fill in the same in %s', (key) => {
    expect(names(en[key])).toEqual(names(vi[key]))
  })

  it.each(keys.filter((key) => en[key].includes('|')))('tell one from several by {n} in %s', (key) => {
    const [one, several, ...more] = en[key].split('|')
    expect([names(one!), more]).toEqual([names(several!), []])
    expect(names(one!)).toContain('{n}')
  })
})
