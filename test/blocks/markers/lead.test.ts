import { describe, expect, it } from 'vitest'
import { readLead } from '../../../src/blocks/markers/lead.js'

const lead = (text: string) => {
  const { marker, at } = readLead(text, 0, text)
  return [marker?.text ?? null, at]
}

describe('readLead', () => {
  it.each([
    ['1. Giao Sở Y tế', '1.', 0],
    ['**1. Giao Sở Y tế**', '1.', 2],
    ['- Rà soát', '-', 0],
    ['_ Rà soát', '_', 0],
    ['_Rà soát_', null, 1],
    ['*) Về đất đai:', '*)', 0],
    ['*/ Về đất đai:', '*/', 0],
    ['*Về* đất đai', null, 1],
  ])('reads the marker of %j', (text, marker, at) => {
    expect(lead(text)).toEqual([marker, at])
  })

  it.each([
    ['- 1. Giao Sở Y tế', '1.', 2],
    ['+ đ) Rà soát', 'đ)', 2],
    ['* **2.1.** Giao Sở Y tế:', '2.1.', 4],
    ['* **II. Tổ chức**', 'II.', 4],
  ])("passes over a converter's sign: %j", (text, marker, at) => {
    expect(lead(text)).toEqual([marker, at])
  })

  it.each([
    ['- 1.500 liều vắc xin:', '-', 0],
    ['- 05 trạm y tế:', '-', 0],
    ['- Điều 1. Giao Sở Y tế:', '-', 0],
  ])('takes the sign before no number for a bullet: %j', (text, marker, at) => {
    expect(lead(text)).toEqual([marker, at])
  })

  it('tells a star from emphasis', () => {
    expect(lead('*** Về đề xuất:**')).toEqual(['*', 0])
    expect(lead('**Về đề xuất:**')).toEqual([null, 2])
  })
})
