import { describe, expect, it } from 'vitest'
import { administrative } from '../../../src/language/numbers/administrative.js'
import { readAs } from './read.js'

describe('administrative', () => {
  it.each([
    ['123/TB-UBND ngày', '123/TB-UBND', 'TB', 'UBND'],
    ['45 / QĐ – SYT của', '45 / QĐ – SYT', 'QĐ', 'SYT'],
    ['12/BC-UBND-TH-NC,', '12/BC-UBND-TH-NC', 'BC', 'UBND-TH-NC'],
    ['8/KHLN/SYT-SGDĐT.', '8/KHLN/SYT-SGDĐT', 'KHLN', 'SYT-SGDĐT'],
    ['61/TTr-CAX(TM) về', '61/TTr-CAX(TM)', 'TTr', 'CAX'],
    ['17/NQ-CP3 của', '17/NQ-CP', 'NQ', 'CP'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(administrative, text)).toEqual([number, type, organ])
  })

  it.each([
    '3653/UBND-TNMT',
    '805-TB/VPTU',
    '12/TB-Sở Y tế',
    '12/TB UBND',
    '12/2025/QĐ-TTg',
    'số 12/TB-UBND',
  ])('reads none in %j', (text) => {
    expect(readAs(administrative, text)).toBeNull()
  })
})
