import { describe, expect, it } from 'vitest'
import { readEntry } from '../../../../src/blocks/foot/steps/entry.js'
import { read } from './foot.js'

describe('readEntry', () => {
  it('takes a line with its bullet, in the column of the label', () => {
    const found = read(readEntry, '- Như trên;', { listed: 0 })
    expect(found?.read).toEqual([['recipient', '- Như trên;']])
    expect(found?.foot).toMatchObject({ bulleted: true, last: '- Như trên;', archived: false })
    expect(read(readEntry, '>- Như trên;', { listed: 0 })).toBeNull()
    expect(read(readEntry, '- Như trên;')).toBeNull()
    expect(read(readEntry, 'Như trên;', { listed: 0 })).toBeNull()
  })

  it('closes the list with the archive', () => {
    expect(read(readEntry, '- Lưu: VT.', { listed: 0 })?.foot.archived).toBe(true)
    expect(read(readEntry, '- Tin khác', { listed: 0, ended: true })).toBeNull()
  })
})
