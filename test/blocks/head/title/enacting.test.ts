import { describe, expect, it } from 'vitest'
import { isEnacting } from '../../../../src/blocks/head/title/enacting.js'
import type { Piece } from '../../../../src/blocks/head/pieces.js'
import { source } from '../../source.js'

/** Whether the type on the last line enacts. */
function enacts(...lines: string[]): boolean {
  const whole = source(...lines)
  const pieces = whole.lines.map(({ first, last }, line): Piece => {
    const role = line === lines.length - 1 ? 'type' : lines[line]!.startsWith('Số:') ? 'number' : 'other'
    return { role, range: { start: first, end: last }, line }
  })
  return isEnacting(whole, pieces, pieces.length - 1)
}

describe('isEnacting', () => {
  it('is a type below the number and the grounds of a decision', () => {
    expect(enacts('Số: 12/QĐ-UBND', 'Căn cứ Luật Đất đai;', 'QUYẾT ĐỊNH')).toBe(true)
    expect(enacts('Số: 12/QĐ-UBND', 'Sở Y tế', 'QUYẾT ĐỊNH')).toBe(false)
    expect(enacts('Số: 12/QĐ-UBND', 'Căn cứ Luật Đất đai;', 'THÔNG BÁO')).toBe(false)
    expect(enacts('Căn cứ Luật Đất đai;', 'QUYẾT ĐỊNH')).toBe(false)
  })
})
