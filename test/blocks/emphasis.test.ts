import { describe, expect, it } from 'vitest'
import { emphasisLength, labelLeadLength, leadLength, markLeadLength } from '../../src/blocks/emphasis.js'

describe('emphasisLength', () => {
  it.each(['**', '_', '\\*', '***', '<b>', '<p class="a">**', '</b><i>'])('measures %s', (lead) => {
    expect(emphasisLength(`${lead}Giao Sở Y tế`)).toBe(lead.length)
  })

  it.each(['Giao **Sở Y tế**', '- Giao', '< 5 ngày', ''])('finds none before %j', (text) => {
    expect(emphasisLength(text)).toBe(0)
  })

  it('has no end to it', () => {
    const lead = '<b>*'.repeat(3_000_000)
    expect(emphasisLength(lead)).toBe(lead.length)
  })
})

describe('labelLeadLength', () => {
  it.each([
    ['**Nơi nhận:**', 2],
    ['| \t_Kính gửi:', 4],
    ['Nơi nhận:', 0],
    ['- Như trên;', 0],
    ['', 0],
  ])('of %j is %i', (text, length) => {
    expect(labelLeadLength(text)).toBe(length)
  })
})

describe('leadLength', () => {
  it('counts emphasis and blanks, for a mark brackets too', () => {
    expect(leadLength(' **_SỞ Y TẾ')).toBe(4)
    expect(leadLength('| SỞ Y TẾ')).toBe(0)
    expect(markLeadLength('*(Đã ký)')).toBe(2)
  })
})
