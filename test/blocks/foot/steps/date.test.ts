import { describe, expect, it } from 'vitest'
import { readDate } from '../../../../src/blocks/foot/steps/date.js'
import { read } from './foot.js'

describe('readDate', () => {
  const LINE = 'Phú Mỹ, ngày 06 tháng 7 năm 2022'

  it('takes the day above the signature where the head has none', () => {
    expect(read(readDate, LINE, { undated: true })).toMatchObject({
      read: [['date', LINE]],
      at: [{ start: 0, end: LINE.length }],
    })
  })

  it('takes none where the head has one, or behind a signature', () => {
    expect(read(readDate, LINE)).toBeNull()
    expect(read(readDate, LINE, { undated: true, signed: true })).toBeNull()
    expect(read(readDate, 'Phú Mỹ', { undated: true })).toBeNull()
  })
})
