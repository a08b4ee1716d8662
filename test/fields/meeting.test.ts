import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

describe('fillMeeting: a report', () => {
  const LEAD =
    'Văn phòng ban hành Thông báo số 12/TB-VP kết luận tại cuộc họp về dịch bệnh diễn ra ngày 18/3/2026.'

  it('reads the day that the sentence tells', () => {
    const { draft } = fill('meeting', 'Tin mới', LEAD)
    expect(draft.meeting).toMatchObject({ date: '2026-03-18', name: 'cuộc họp về dịch bệnh diễn ra' })
  })

  it('reads the chair from a caption', () => {
    const { draft } = fill(
      'meeting',
      'Tin mới',
      LEAD,
      'Đồng chí Lê Văn An, Bí thư Tỉnh ủy kết luận tại hội nghị.',
      'Các địa phương rà soát.',
    )
    expect(draft.meeting.chair).toMatchObject({ name: 'Lê Văn An', positions: ['Bí thư Tỉnh ủy'] })
  })
})

describe('fillMeeting: a letter', () => {
  const letter = (...lines: string[]) =>
    fill(
      'meeting',
      'SỞ Y TẾ',
      'Số: 12/SYT-NV',
      'V/v rà soát',
      'Kính gửi: Các xã.',
      '',
      ...lines,
      '1. Các xã rà soát.',
    ).draft.meeting

  it('tells no day of a meeting that it does not tell of', () => {
    expect(letter('Ngày 05/7/2022, Bộ Y tế ban hành Thông tư số 02/2022/TT-BYT.')).toMatchObject({
      date: null,
      session: null,
      name: null,
    })
    expect(letter('Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp giao ban.').date).toBe('2022-07-05')
  })
})
