import { describe, expect, it } from 'vitest'
import { readLabel } from '../../../../src/blocks/foot/steps/label.js'
import { read } from './foot.js'

describe('readLabel', () => {
  it('tells the column of the list', () => {
    const found = read(readLabel, '>Nơi nhận:')
    expect(found?.read).toEqual([['label', 'Nơi nhận:']])
    expect([found?.foot.listed, found?.foot.last]).toEqual([1, null])
  })

  it('parts the entries on its line from it', () => {
    const found = read(readLabel, 'Nơi nhận: Như trên; Lưu: VT.')
    expect(found?.read).toEqual([
      ['label', 'Nơi nhận:'],
      ['recipient', 'Như trên; Lưu: VT.'],
    ])
    expect(found?.at[1]).toEqual({ start: 'Nơi nhận: '.length, end: 'Nơi nhận: Như trên; Lưu: VT.'.length })
    expect(found?.foot.cells[1]?.inline).toBe(true)
  })

  it('sets aside how the copies are sent', () => {
    expect(read(readLabel, 'Nơi nhận: (qua mạng)')?.read[1]).toEqual(['after', '(qua mạng)'])
    expect(read(readLabel, 'Nơi nhận: V')?.read[1]).toEqual(['after', 'V'])
    expect(read(readLabel, 'Nơi nhận: ch ch')?.read[1]).toEqual(['after', 'ch ch'])
  })

  it('is none of another line', () => {
    expect(read(readLabel, 'Nơi làm việc:')).toBeNull()
  })
})
