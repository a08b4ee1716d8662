import { describe, expect, it } from 'vitest'
import { placeAfterDate } from '../../../../src/fields/meeting/place/after-date.js'
import { passageOf } from '../../paragraphs.js'

describe('placeAfterDate', () => {
  const DAY = 'Ngày 05/7/2022'
  const read = (text: string) => placeAfterDate(passageOf(`${DAY}${text}`), DAY.length)

  it.each([
    [', tại Hà Nội, Giám đốc Sở chủ trì họp.', 'Hà Nội'],
    [' (thứ Ba) tại Nhà văn hóa xã đã diễn ra hội nghị.', 'Nhà văn hóa xã'],
    [', tại TP. Hòn Vọng, Giám đốc Sở họp.', 'TP. Hòn Vọng'],
    [', tại Phòng họp B, UBND phường, Ủy ban nhân dân phường tổ chức cuộc họp.', 'Phòng họp B, UBND phường'],
    [
      ', tại Phòng họp số 5, Trung tâm Hành chính tỉnh (36 Trần Phú), đồng chí An họp.',
      'Phòng họp số 5, Trung tâm Hành chính tỉnh (36 Trần Phú)',
    ],
    [
      ', tại Hội trường xã, thôn Hòa Trung, đặc khu An Hải, Giám đốc họp.',
      'Hội trường xã, thôn Hòa Trung, đặc khu An Hải',
    ],
    [', tại Phòng họp 2, UBND phường; Phó Chủ tịch chủ trì họp.', 'Phòng họp 2, UBND phường'],
    [', tại Hội trường A, UBND tỉnh tổ chức hội nghị.', 'Hội trường A'],
    [', tại Phòng họp A, cơ sở Tân Lập, Ban Giám hiệu họp.', 'Phòng họp A, cơ sở Tân Lập'],
    [', tại Hội trường, nhà A2, Ban Giám đốc họp.', 'Hội trường, nhà A2'],
    [', tại Trụ sở Chính phủ kết hợp trực tuyến với', 'Trụ sở Chính phủ'],
    [', tại trụ sở Ban Chỉ huy phòng, chống thiên tai, Chủ', 'trụ sở Ban Chỉ huy phòng, chống thiên tai'],
    [', tại phòng Hội đồng, nhà trường đã họp.', 'phòng Hội đồng'],
    [', tại Hội trường A, Tỉnh ủy viên, Giám đốc Sở Y tế chủ trì họp.', 'Hội trường A'],
  ])('%j', (text, place) => {
    const span = read(text)!
    expect([span.text, span.start]).toEqual([place, DAY.length + text.indexOf(place)])
  })

  it.each([
    ', tại cuộc họp giao ban, Giám đốc kết luận:',
    ', tại Sở Y tế. Ông An họp.',
    ', Giám đốc họp tại Hà Nội',
  ])('none in %j', (text) => {
    expect(read(text)).toBeNull()
  })
})
