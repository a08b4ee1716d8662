import { describe, expect, it } from 'vitest'
import { meaningsOf } from '../../../src/lines/repair/meanings.js'

describe('meaningsOf', () => {
  it.each([
    ['letters-remapped', 'cơng', ['công']],
    ['letters-remapped', 'rà sốt', ['rà', 'soát']],
    ['letters-remapped', 'bảo tồn', ['bảo', 'tồn']],
    ['letters-remapped', 'sốt', undefined],
    ['tones-lost', 'chu tri', ['chủ', 'trì']],
    // Of two with the same letters the more frequent is meant.
    ['tones-lost', 'nam', ['năm']],
    ['tones-lost', 'hagaa', undefined],
    ['letters-questioned', 'ch? tri', ['chủ', 'trì']],
    ['letters-questioned', 't?i', ['tại']],
    ['letters-lost', 'phát trin', ['phát', 'triển']],
    // A word of its own is itself.
    ['letters-lost', 'thông tin', ['thông', 'tin']],
    ['letters-lost', 'tin', ['tin']],
    ['letters-lost', 'b', undefined],
  ] as const)('%s: %j is %j', (damage, form, meant) => {
    expect(meaningsOf(damage).phrases.get(form)).toEqual(meant)
  })

  it('knows names and numbers by what stands behind them', () => {
    const { beforeNames, beforeNumbers } = meaningsOf('tones-lost')
    expect(beforeNames.get('so')).toBe('sở')
    expect(beforeNames.get('nguyen')).toBe('Nguyễn')
    expect(beforeNumbers.get('so')).toBe('số')
  })

  it('is made once', () => {
    expect(meaningsOf('tones-lost')).toBe(meaningsOf('tones-scrambled'))
  })
})
