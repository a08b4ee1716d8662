import { describe, expect, it } from 'vitest'
import { readLead } from '../../src/blocks/lead.js'

const lead = (text: string) => {
  const { marker, at } = readLead(text, 0, text)
  return [marker?.text ?? null, at]
}

describe('readLead', () => {
  it.each([
    ['1. Giao Sở Y tế', '1.', 0],
    ['**1. Giao Sở Y tế**', '1.', 2],
    ['- Rà soát', '-', 0],
  ])('reads the marker of %j', (text, marker, at) => {
    expect(lead(text)).toEqual([marker, at])
  })

  it.each([
    ['- 1. Giao Sở Y tế', '1.', 2],
    ['+ a) Rà soát', 'a)', 2],
    ['* **II. Tổ chức**', 'II.', 4],
  ])("passes over a converter's sign: %j", (text, marker, at) => {
    expect(lead(text)).toEqual([marker, at])
  })

  it.each([
    ['- 15 ngày', '-', 0],
    ['- 1.500 hộ', '-', 0],
  ])('takes the sign before a figure for a bullet: %j', (text, marker, at) => {
    expect(lead(text)).toEqual([marker, at])
  })

  it('tells a star from emphasis', () => {
    expect(lead('*** Về đề xuất:**')).toEqual(['*', 0])
    expect(lead('**Về đề xuất:**')).toEqual([null, 2])
  })
})
