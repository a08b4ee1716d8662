import { describe, expect, it } from 'vitest'
import { withoutMarkup } from '../../src/lines/without-markup.js'

describe('printed', () => {
  it.each([
    ['3. **Giao**  <b>Sở</b> Nội vụ', '3. Giao Sở Nội vụ'],
    ['_Nơi nhận:_', 'Nơi nhận:'],
    ['1\\. Giao Sở Y tế\\', '1. Giao Sở Y tế'],
    ['<p style="text-align: center">THÔNG BÁO</p>', 'THÔNG BÁO'],
    ['Số:    12', 'Số: 12'],
  ])('of %j is %j', (slice, text) => {
    expect(withoutMarkup(slice)).toBe(text)
  })

  it.each(['Giao Sở Y tế.', 'a_b và ma_so_1', '<5% và >3 tỷ', 'Sở Y tế (<3 người)'])('leaves %j', (slice) => {
    expect(withoutMarkup(slice)).toBe(slice)
  })
})
