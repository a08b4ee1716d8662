import { describe, expect, it } from 'vitest'
import { legal } from '../../../src/language/numbers/legal.js'
import { readAs } from './read.js'

describe('legal', () => {
  it.each([
    ['23/2025/QĐ-TTg ngày', '23/2025/QĐ-TTg', 'QĐ', 'TTg'],
    ['02/2011/TTLT-VPCP-BNV', '02/2011/TTLT-VPCP-BNV', 'TTLT', 'VPCP-BNV'],
    ['7/2008/NQLT/CP-UBMTTQ,', '7/2008/NQLT/CP-UBMTTQ', 'NQLT', 'CP-UBMTTQ'],
    ['…/2025/NQ-HĐND', '…/2025/NQ-HĐND', 'NQ', 'HĐND'],
    ['30/2020/NĐ-CP1 về', '30/2020/NĐ-CP', 'NĐ', 'CP'],
    ['272/2025NĐ-CP ngày', '272/2025NĐ-CP', 'NĐ', 'CP'],
    ['15/2020 TT-BTC', '15/2020 TT-BTC', 'TT', 'BTC'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(legal, text)).toEqual([number, type, organ])
  })

  it.each([
    '23/QĐ-TTg',
    '41/2021/QH15',
    '5/7/2025',
    '23/1825/QĐ-TTg',
    '23/2025/Quyết-Định',
    '23/2025 UBND-KT',
  ])('reads none in %j', (text) => {
    expect(readAs(legal, text)).toBeNull()
  })
})
