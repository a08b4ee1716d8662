import { describe, expect, it } from 'vitest'
import { addRules, mayHaveRule } from '../../../../src/blocks/head/anchors/rule.js'
import { told } from './told.js'

const rules = (cell: string) => told(cell, (at, found) => addRules(cell, at, found))

describe('mayHaveRule', () => {
  it('sees three signs of a rule in a row', () => {
    expect(mayHaveRule('THỦ TƯỚNG CHÍNH PHỦ ---')).toBe(true)
    expect(mayHaveRule('BỘ Y TẾ ─── CỘNG HÒA')).toBe(true)
  })

  it.each(['12/TB-UBND - Hà Nam --', 'Số: .../TB-UBND', '- = -', ''])('sees none in %j', (slice) => {
    expect(mayHaveRule(slice)).toBe(false)
  })
})

describe('addRules', () => {
  it('finds each of them', () => {
    expect(
      rules('BỘ Y TẾ ------- CỘNG HÒA XÃ HỘI ==========').map(([role, text]) => [role, text.trim()]),
    ).toEqual([
      ['rule', '-------'],
      ['rule', '=========='],
    ])
  })

  it('finds none in a dash between words', () => {
    expect(rules('Độc lập - Tự do - Hạnh phúc')).toEqual([])
  })
})
