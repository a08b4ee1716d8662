import { describe, expect, it } from 'vitest'
import { readPurpose } from '../../../../src/blocks/foot/steps/purpose.js'
import { read } from './foot.js'

describe('readPurpose', () => {
  it('goes on the entry beside it', () => {
    const found = read(readPurpose, '>(để báo cáo)', { listed: 0, last: '- Tỉnh ủy,' })
    expect(found?.read).toEqual([['recipient', '(để báo cáo)']])
    expect([found?.foot.cells[0]?.column, found?.foot.cells[0]?.continues]).toEqual([0, true])
  })

  it('is none without an entry, in the column of the list, or of other words', () => {
    expect(read(readPurpose, '>(để báo cáo)', { listed: 0 })).toBeNull()
    expect(read(readPurpose, '(để báo cáo)', { listed: 0, last: '- Tỉnh ủy,' })).toBeNull()
    expect(read(readPurpose, '>(Đã ký)', { listed: 0, last: '- Tỉnh ủy,' })).toBeNull()
  })
})
