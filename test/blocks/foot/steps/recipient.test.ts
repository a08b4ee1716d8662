import { describe, expect, it } from 'vitest'
import {
  readContinuation,
  readEntry,
  readManner,
  readPurpose,
} from '../../../../src/blocks/foot/steps/recipient.js'
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

describe('readContinuation', () => {
  const LIST = { listed: 0, bulleted: true, last: '- Các sở: Y tế,' }

  it('goes on the entry above', () => {
    const found = read(readContinuation, 'Tài chính;', LIST)
    expect(found?.read).toEqual([['recipient', 'Tài chính;']])
    expect([found?.foot.cells[0]?.continues, found?.foot.last]).toEqual([true, 'Tài chính;'])
  })

  it.each([
    ['Lưu: VT.', LIST],
    ['Để thực hiện:', LIST],
    ['Sở Y tế;', { listed: 0, last: 'Sở Nội vụ;' }],
    ['TTUB: CT, các PCT;', { listed: 0, last: 'Sở Nội vụ' }],
    ['Các huyện, thành ủy,', { listed: 0, last: 'Các ngành: Y tế, Công an' }],
    ['Sở Y tế;', { listed: 0, last: 'Chủ tịch UBND tỉnh (để b/c)' }],
    ['Sở Y tế;', { listed: 0, last: null }],
    ['Sở Y tế;', { listed: 0, bulleted: true, last: '- Như trên;' }],
  ])('begins an entry with %j', (line, before) => {
    expect(read(readContinuation, line, before)?.foot.cells[0]?.continues).toBe(false)
  })

  it.each([
    ['  Sở Y tế;', { listed: 0, bulleted: true, last: '- Như trên;' }],
    [
      'Trung tâm TTĐT;',
      { listed: 0, bulleted: true, last: 'phòng TH;', bullet: { indent: 0, grouped: true } },
    ],
    ['Môi trường;', { listed: 0, last: 'Sở Nông nghiệp và' }],
    ['Các vụ;', { listed: 0, last: 'Bộ Y tế:' }],
    ['và các vụ;', { listed: 0, last: 'Bộ Y tế (Cục Dân số)' }],
  ])('goes on with %j', (line, before) => {
    expect(read(readContinuation, line, before)?.foot.cells[0]?.continues).toBe(true)
  })

  it('takes nothing behind the archive, unless that is open, nor beside the list', () => {
    expect(read(readContinuation, 'Lê Văn An', { ...LIST, last: '- Lưu: VT.', archived: true })).toBeNull()
    expect(read(readContinuation, 'KGVX.', { ...LIST, last: '- Lưu: VT,', archived: true })).not.toBeNull()
    expect(
      read(readContinuation, '(5) 52.', { ...LIST, last: '- Lưu: VT, NN', archived: true }),
    ).not.toBeNull()
    expect(read(readContinuation, 'Hg.', { ...LIST, last: '- Lưu: VT (3b)', archived: true })).not.toBeNull()
    expect(read(readContinuation, 'Hg.', { ...LIST, last: '- Lưu: VT.', archived: true })).toBeNull()
    expect(read(readContinuation, 'Lê Văn An', { ...LIST, last: '- Lưu: VT', archived: true })).toBeNull()
    expect(read(readContinuation, '>Tài chính;', LIST)).toBeNull()
    expect(read(readContinuation, 'Tài chính;', { ...LIST, ended: true })).toBeNull()
  })
})

describe('readManner', () => {
  it('takes how the copies are sent only right below the archive', () => {
    const step: typeof readManner = (foot, piece) => {
      foot.above[0] = 'recipient'
      return readManner(foot, piece)
    }
    expect(read(step, '(qua mạng)', { listed: 0, archived: true })?.read).toEqual([
      ['recipient', '(qua mạng)'],
    ])
    expect(read(step, 'qua mạng', { listed: 0, archived: true })).toBeNull()
    expect(read(step, '(qua mạng)', { listed: 0 })).toBeNull()
    expect(read(readManner, '(qua mạng)', { listed: 0, archived: true })).toBeNull()
  })
})
