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

  it.each(['tại trụ sở Ủy ban', 'hiện tại cuộc sống', 'tồn tại', 'tại họpx'])('finds none in %s', (text) => {
    expect(AT_MEETING.test(text)).toBe(false)
  })
})
