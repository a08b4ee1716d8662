import { describe, expect, it } from 'vitest'
import { cellsOf } from './cells.js'

describe('joinSymbol, dropLabels', () => {
  it('puts a number and its label together, in one cell or apart', () => {
    expect(cellsOf('SỞ Y TẾ', 'Số:', '80/TB-SYT')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['number', 'Số: 80/TB-SYT'],
    ])
    expect(cellsOf('SỞ Y TẾ', 'Số:', '', 'Độc lập - Tự do - Hạnh phúc', '', '/TB-SYT')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['motto', 'Độc lập - Tự do - Hạnh phúc'],
      ['number', '/TB-SYT'],
    ])
  })

  it('puts a symbol together that goes on below its hyphen', () => {
    const numbers = (...lines: string[]) =>
      cellsOf('SỞ Y TẾ', ...lines).flatMap(([role, text]) => (role === 'number' ? [text] : []))
    expect(numbers('Số: 80/TB-', 'SYT-VP')).toEqual(['Số: 80/TB- SYT-VP'])
    expect(numbers('Số: 80/TB-', 'KHẨN')).toEqual(['Số: 80/TB-'])
    expect(numbers('Số: 80/TB-', '', 'SYT')).toEqual(['Số: 80/TB-'])
    expect(numbers('Số: 80/TB', 'SYT')).toEqual(['Số: 80/TB'])
  })

  it('puts an ordinal and its symbol together, as a stamp is read', () => {
    const numbers = (...lines: string[]) =>
      cellsOf('SỞ Y TẾ', ...lines).flatMap(([role, text]) => (role === 'number' ? [text] : []))
    expect(numbers('Số:', '80', '/TB-SYT')).toEqual(['Số: 80 /TB-SYT'])
    expect(numbers('Số: 80', '/TB-SYT')).toEqual(['Số: 80 /TB-SYT'])
  })
})
