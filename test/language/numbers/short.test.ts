import { describe, expect, it } from 'vitest'
import { short } from '../../../src/language/numbers/short.js'
import { readAs } from './read.js'

describe('short', () => {
  it.each([
    ['12/BC ngày', '12/BC', 'BC', null],
    ['61/CP.', '61/CP', null, 'CP'],
    ['04-TTg về', '04-TTg', null, 'TTg'],
    ['61/CP - Sở Y tế', '61/CP', null, 'CP'],
    ['15/2025/TTg,', '15/2025/TTg', null, 'TTg'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(short, text)).toEqual([number, type, organ])
  })

  it.each(['12/BC-UBND', '12/BC/UBND', '12/Ban', '04-Sở', '12 BC'])('reads none in %j', (text) => {
    expect(readAs(short, text)).toBeNull()
  })
})
