import { describe, expect, it } from 'vitest'
import { glued } from '../../../src/language/numbers/glued.js'
import { readAs } from './read.js'

describe('glued', () => {
  it.each([
    ['1961/QĐUBND ngày', '1961/QĐUBND', 'QĐ', 'UBND'],
    ['61/2018/NĐCP của', '61/2018/NĐCP', 'NĐ', 'CP'],
    ['12/TTrSYT.', '12/TTrSYT', 'TTr', 'SYT'],
    ['5/QÐUBND', '5/QÐUBND', 'QĐ', 'UBND'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(glued, text)).toEqual([number, type, organ])
  })

  it.each(['1961/UBND', '12/QĐ', '12/QĐXYZ', '12-QĐUBND'])('reads none in %j', (text) => {
    expect(readAs(glued, text)).toBeNull()
  })
})
