import { describe, expect, it } from 'vitest'
import { emphasisLength } from '../../src/blocks/emphasis.js'

describe('emphasisLength', () => {
  it.each(['**', '_', '\\*', '***', '<b>', '<p class="a">**', '</b><i>'])('measures %s', (lead) => {
    expect(emphasisLength(`${lead}Giao Sở Y tế`)).toBe(lead.length)
  })

  it.each(['Giao **Sở Y tế**', '- Giao', '< 5 ngày', ''])('finds none before %j', (text) => {
    expect(emphasisLength(text)).toBe(0)
  })
})
