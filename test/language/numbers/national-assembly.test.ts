import { describe, expect, it } from 'vitest'
import { nationalAssembly } from '../../../src/language/numbers/national-assembly.js'
import { readAs } from './read.js'

describe('nationalAssembly', () => {
  it.each([
    ['41/2021/QH15 ngày', '41/2021/QH15', null, 'QH15'],
    ['30-NQ/2026/QH16.', '30-NQ/2026/QH16', 'NQ', 'QH16'],
    ['05/2017/UBTVQH14 về', '05/2017/UBTVQH14', null, 'UBTVQH14'],
    ['42/2024/QH152, cơ quan', '42/2024/QH15', null, 'QH15'],
    ['118/2025/ QH15', '118/2025/ QH15', null, 'QH15'],
    ['06/1998/QH9;', '06/1998/QH9', null, 'QH9'],
  ])('reads %j', (text, number, type, organ) => {
    expect(readAs(nationalAssembly, text)).toEqual([number, type, organ])
  })

  it.each(['41/QH15', '41/2021/QH', '41/2021/QH15A', '30-QĐ/2026/QH16'])('reads none in %j', (text) => {
    expect(readAs(nationalAssembly, text)).toBeNull()
  })
})
