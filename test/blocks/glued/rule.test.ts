import { describe, expect, it } from 'vitest'
import { ruleEnd } from '../../../src/blocks/glued/rule.js'

describe('ruleEnd', () => {
  it.each([
    ['----Ngày 05/7/2022, …', 4],
    ['---------Số: 12/TB-UBND', 9],
    ['---CỘNG HÒA XÃ HỘI', 3],
  ])('is where the line below begins in %j', (text, end) => {
    expect(ruleEnd(text, 0)).toBe(end)
    expect(ruleEnd(`A\n${text}`, 2)).toBe(2 + end)
  })

  it.each(['- Giao', '--Giao', '--- Trang 2 ---', '---o0o---', '---PAGE---', '-----', '----2', '|---|'])(
    'finds none in %j',
    (text) => {
      expect(ruleEnd(text, 0)).toBe(-1)
    },
  )
})
