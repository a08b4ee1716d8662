import { describe, expect, it } from 'vitest'
import { AT_MEETING } from '../../../src/fields/meeting/words.js'

describe('AT_MEETING', () => {
  it.each([
    'Kết luận tại cuộc họp',
    'Kết luận tại các cuộc họp',
    'KẾT LUẬN TẠI HỘI NGHỊ',
    'tại buổi làm việc với xã',
  ])('finds the words before the meeting in %s', (text) => {
    const { index, 0: found } = AT_MEETING.exec(text)!
    expect([index, found]).toEqual([text.toLowerCase().indexOf('tại '), text.slice(index, index + 4)])
  })

  it('finds the visit during which was told', () => {
    expect(AT_MEETING.exec('Kết luận trong chuyến công tác tại xã A')?.[0]).toBe('trong ')
    expect(AT_MEETING.test('trong chuyến hàng')).toBe(false)
  })

  it.each(['tại trụ sở Ủy ban', 'hiện tại cuộc sống', 'tồn tại', 'tại họpx'])('finds none in %s', (text) => {
    expect(AT_MEETING.test(text)).toBe(false)
  })
})
