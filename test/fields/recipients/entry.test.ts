import { describe, expect, it } from 'vitest'
import { readEntry, type Recipient } from '../../../src/fields/recipients/entry.js'
import { plain } from '../fill.js'
import { passageOf } from '../paragraphs.js'

function read(text: string, start = 0) {
  const recipients: Recipient[] = []
  readEntry(passageOf(text), start, text.length, recipients)
  return plain(recipients)
}

describe('readEntry', () => {
  it.each([
    ['Tỉnh ủy (để báo cáo),', 'Tỉnh ủy (để báo cáo)', 'Tỉnh ủy', 'để báo cáo'],
    ['UBND tỉnh(báo cáo);', 'UBND tỉnh(báo cáo)', 'UBND tỉnh', 'báo cáo'],
    ['Sở Y tế (để p/h):', 'Sở Y tế (để p/h)', 'Sở Y tế', 'để p/h'],
    ['Sở Y tế (Phòng Nghiệp vụ);', 'Sở Y tế (Phòng Nghiệp vụ)', 'Sở Y tế (Phòng Nghiệp vụ)', null],
    ['Như trên;', 'Như trên', 'Như trên', null],
  ])('%j', (text, whole, name, purpose) => {
    expect(read(text)).toEqual([{ text: whole, name, purpose, archive: false }])
  })

  it('tells the archive, whose brackets hold no purpose', () => {
    const text = 'Lưu: VT (để lưu)'
    expect(read(`${text}.`)).toEqual([{ text, name: text, purpose: null, archive: true }])
    expect(read('LƯU: VT.')[0]?.archive).toBe(true)
  })

  it('begins where it is told to, and is none of signs alone', () => {
    expect(read('- Như trên;', 2)[0]?.text).toBe('Như trên')
    expect(read(' ;')).toEqual([])
  })
})
