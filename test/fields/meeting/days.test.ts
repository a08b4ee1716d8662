import { describe, expect, it } from 'vitest'
import { fill } from '../fill.js'
import { SUBJECT, meeting, read } from './meeting.js'

describe('readDays', () => {
  it.each([
    ['Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.', '2022-07-05', null, null],
    ['Sáng ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.', '2022-07-05', null, 'sáng'],
    ['Trong 02 ngày 04 - 05/7/2022, Sở tổ chức hội nghị.', '2022-07-04', '2022-07-05', null],
    ['Ngày 05/7, Giám đốc Sở chủ trì cuộc họp.', '2022-07-05', null, null],
    ['Ngày 31/6/2022, Giám đốc Sở chủ trì cuộc họp.', null, null, null],
    ['Giám đốc Sở chủ trì cuộc họp.', null, null, null],
    ['Ngày 04/7/2022, Ban Tiếp công dân có Báo cáo số 98/BC-BTCD.', null, null, null],
  ])('reads %j', (line, date, endDate, session) => {
    expect(meeting(SUBJECT, line)).toMatchObject({ date, endDate, session })
  })

  it('prefers the day of those who conclude to the time of an inspection', () => {
    const inspected = 'Từ ngày 12/6/2022 đến ngày 28/6/2022, Đoàn kiểm tra đã tiến hành kiểm tra Đảng ủy xã.'
    const told = ['Đoàn có mặt tại xã ngày 15/6/2022.', 'Ngày 05/7/2022, Ủy ban Kiểm tra họp, kết luận:']
    expect(meeting(SUBJECT, inspected, ...told)).toMatchObject({ date: '2022-07-05', endDate: null })
    expect(meeting(SUBJECT, inspected, told[0]!)).toMatchObject({ date: '2022-06-12', endDate: '2022-06-28' })
  })

  it('says which day is in no calendar, and doubts one without a year', () => {
    expect(read(SUBJECT, 'Ngày 31/6/2022, Sở họp.').findings).toEqual([['date-invalid', 'Ngày 31/6/2022']])
    expect(read(SUBJECT, 'Ngày 05/7, Sở họp.').doubts).toContain('date-without-year')
  })

  it('leaves the day of a law that is a ground', () => {
    const held = 'Ngày 05/7/2022, Chủ tịch UBND xã tiếp công dân định kỳ.'
    const ground = 'Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013'
    expect(meeting(SUBJECT, `${ground};`, held).date).toBe('2022-07-05')
    expect(meeting(SUBJECT, `Căn cứ Chương trình công tác, ${held.toLowerCase()}`).date).toBe('2022-07-05')
  })

  it('falls back on the subject', () => {
    const { draft, doubts } = read('Kết luận tại cuộc họp ngày 05/7/2022', 'Giám đốc Sở chủ trì cuộc họp.')
    expect(draft.meeting.date).toBe('2022-07-05')
    expect(doubts).toContain('date-from-subject')
  })

  it('knows no year where no day of issue tells one', () => {
    const { draft } = fill('meeting', 'THÔNG BÁO', SUBJECT, '', 'Ngày 05/7, Sở họp.', '1. Rà soát.')
    expect(draft.meeting.date).toBeNull()
  })

  it('looks at the first six paragraphs, and the one that leads over', () => {
    const OTHER = 'Các phòng đã chuẩn bị.'
    const others = Array.from({ length: 6 }, () => OTHER)
    const held = 'Ngày 05/7/2022, Giám đốc Sở chủ trì cuộc họp.'
    expect(meeting(SUBJECT, ...others, held, OTHER).date).toBeNull()
    expect(meeting(SUBJECT, ...others.slice(1), held, OTHER).date).toBe('2022-07-05')
    expect(meeting(SUBJECT, ...others, held).date).toBe('2022-07-05')
  })
})
