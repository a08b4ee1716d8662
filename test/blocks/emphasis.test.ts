import { describe, expect, it } from 'vitest'
import { emphasisLength, leadsLength } from '../../src/blocks/emphasis.js'

describe('emphasisLength', () => {
  it.each(['**', '_', '\\*', '***', '<b>', '<p class="a">**', '</b><i>'])('measures %s', (lead) => {
    expect(emphasisLength(`${lead}Giao Sở Y tế`)).toBe(lead.length)
  })

  it.each(['Giao **Sở Y tế**', '- Giao', '< 5 ngày', ''])('finds none before %j', (text) => {
    expect(emphasisLength(text)).toBe(0)
  })
})

describe('leadsLength', () => {
  it.each([
    ['**Nơi nhận:**', 2],
    ['| \t_Kính gửi:', 4],
    ['Nơi nhận:', 0],
    ['- Như trên;', 0],
    ['', 0],
  ])('of %j is %i', (text, length) => {
    expect(leadsLength(text)).toBe(length)
  })
})
