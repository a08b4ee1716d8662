import { describe, expect, it } from 'vitest'
import { venueIn } from '../../../../src/fields/meeting/place/venue.js'
import { passageOf } from '../../paragraphs.js'

describe('venueIn', () => {
  it.each([
    ['Sau khi làm việc tại trụ sở UBND xã, Giám đốc kết luận:', 'trụ sở UBND xã'],
    ['Giám đốc họp tại UBND xã An Hòa, huyện Phú Lâm để nghe báo cáo.', 'UBND xã An Hòa, huyện Phú Lâm'],
    ['Sở họp tại trụ sở Chi nhánh TP. Hòn Vọng. Cùng dự có các phòng.', 'trụ sở Chi nhánh TP. Hòn Vọng'],
    ['Sau khi kiểm tra thực tế tại hiện trường, Giám đốc họp tại trụ sở UBND xã.', 'trụ sở UBND xã'],
    ['Giám đốc kiểm tra tại hiện trường và chủ trì buổi làm việc với xã.', 'hiện trường'],
    ['Sở họp tại trụ sở HĐND và UBND xã.', 'trụ sở HĐND và UBND xã'],
    ['Lúc 14 giờ, tại Phòng họp A1.203, Giám đốc họp.', 'Phòng họp A1.203'],
    ['Hội nghị họp tại Trụ sở Chính phủ kết nối trực tuyến với các tỉnh.', 'Trụ sở Chính phủ'],
    [
      'Phó Chủ tịch họp tại trụ sở Ban Chỉ đạo phòng, chống thiên tai, ý kiến',
      'trụ sở Ban Chỉ đạo phòng, chống thiên tai',
    ],
    ['Sở họp tại Nhà khách tỉnh về tiến độ dự án.', 'Nhà khách tỉnh'],
    ['Thủ tướng đã làm việc tại tỉnh Hà Nam về đầu tư.', 'tỉnh Hà Nam'],
    ['Bộ tổ chức Hội nghị tại thành phố Hòn Vọng do Bộ trưởng chủ trì.', 'thành phố Hòn Vọng'],
    ['Hội đồng họp phiên thứ 7 tại Phòng Khánh tiết.', 'Phòng Khánh tiết'],
    ['Chủ tịch tiếp công dân tại Nhà sinh hoạt cộng đồng tổ 15.', 'Nhà sinh hoạt cộng đồng tổ 15'],
  ])('%j', (text, place) => {
    const span = venueIn(passageOf(text), null)!
    expect([span.text, span.start]).toEqual([place, text.indexOf(place)])
  })

  it.each([
    'Tham dự tại điểm cầu tỉnh có các phòng.',
    'Các dự án tại UBND xã An Hòa.',
    'Sau khi khảo sát tại hiện trường, nghe báo cáo, Giám đốc kết luận:',
    'Sở họp tại Hà Nội.',
    'Bộ họp về dự án tại tỉnh Hà Nam.',
  ])('none in %j', (text) => {
    expect(venueIn(passageOf(text), null)).toBeNull()
  })

  it('is none that the name of the meeting holds', () => {
    const passage = passageOf('Sở tổ chức cuộc họp tại trụ sở UBND xã.')
    expect(venueIn(passage, passage.span('Sở tổ chức '.length))).toBeNull()
    expect(venueIn(passage, passage.span(0, 'Sở tổ chức'.length))?.text).toBe('trụ sở UBND xã')
  })
})
