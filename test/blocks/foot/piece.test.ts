import { describe, expect, it } from 'vitest'
import { pieceOf } from '../../../src/blocks/foot/piece.js'
import { source } from '../source.js'

describe('pieceOf', () => {
  it('tells the text of a cell, as it is and in bare letters', () => {
    const read = source('- Như trên;      CHỦ TỊCH')
    const start = read.text.indexOf('CHỦ')
    const range = { start, end: read.text.length }
    expect(pieceOf(read, range, 1)).toEqual({
      range,
      text: 'CHỦ TỊCH',
      plain: 'chu tich',
      column: 1,
      running: false,
    })
    expect(pieceOf(read, range, 0, true)).toMatchObject({ column: 0, running: true })
  })
})
