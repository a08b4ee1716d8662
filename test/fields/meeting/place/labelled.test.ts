import { describe, expect, it } from 'vitest'
import { labelledPlace } from '../../../../src/fields/meeting/place/labelled.js'
import { passageOf } from '../../paragraphs.js'

const PLACE =
  'Trực tiếp tại Trụ sở Chính phủ và kết nối trực tuyến đến Trụ sở Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương và Trụ sở Ủy ban nhân dân cấp xã'

describe('labelledPlace', () => {
  it.each([
    ['Địa điểm: Phòng họp số 2.', 'Phòng họp số 2'],
    ['- Địa điểm họp: Hội trường Sở; có sơ đồ', 'Hội trường Sở'],
    ['II. Địa điểm: Hội trường Huyện ủy', 'Hội trường Huyện ủy'],
    [`Địa điểm: ${PLACE}.`, PLACE],
    ['Thời gian: 8h00; Địa điểm: Phòng họp số 2', 'Phòng họp số 2'],
  ])('%j', (text, place) => {
    const span = labelledPlace(passageOf(text))!
    expect([span.text, span.start]).toEqual([place, text.indexOf(place)])
  })

  it.each(['Các địa điểm: xã A', 'Thống nhất Địa điểm: xã A', 'Địa điểm xây dựng: xã A'])(
    'none in %j',
    (text) => {
      expect(labelledPlace(passageOf(text))).toBeNull()
    },
  )
})
