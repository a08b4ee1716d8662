import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('work that was given before the meeting', () => {
  it.each<string>([
    'Thời gian qua, UBND tỉnh đã giao Sở Y tế chủ trì, phối hợp với Sở Tài chính rà soát.',
    'Tại Thông báo số 12/TB-UBND, Chủ tịch UBND tỉnh đã giao Sở Y tế trình trước ngày 30/01/2024.',
    'Tại cuộc họp ngày 05/02/2024, Chủ tịch UBND tỉnh đã giao Sở Y tế rà soát.',
    'Đảng ủy xã đã giao Công an xã phối hợp với Ban Chỉ huy Quân sự xã tuần tra.',
    'Thời gian qua, UBND tỉnh đã lưu ý Sở Y tế rà soát.',
    'Hội đồng đã phân công các thành viên phụ trách từng địa bàn.',
    'Sở Xây dựng cũng đã đề nghị UBND huyện Bắc Sơn cung cấp hồ sơ.',
    'UBND tỉnh đã giao Sở Y tế làm chủ đầu tư, giao UBND huyện Bắc Sơn bàn giao đất.',
    'UBND tỉnh đã ban hành Kế hoạch số 15/KH-UBND, giao Sở Y tế triển khai.',
    'UBND tỉnh đã phê duyệt dự án và giao Sở Y tế làm chủ đầu tư.',
    'Sở Tài chính giải ngân được 3.200 tỷ đồng.',
    'Sở Xây dựng đã có Văn bản số 15/SXD-QH đề nghị các cơ quan: Sở A Bình, Sở Y tế và các công ty: Công ty An Phú phối hợp kiểm tra.',
    'Căn cứ Quyết định số 15/QĐ-UBND ban hành danh mục và phân công cơ quan chủ trì soạn thảo.',
    'Công ty An Phú đã nộp hồ sơ và đề nghị UBND tỉnh phê duyệt.',
    'Sở Xây dựng báo cáo đã thẩm định xong và đề nghị UBND tỉnh phê duyệt.',
    'Tại cuộc họp, đại diện Công ty Điện lực tỉnh đề nghị UBND tỉnh bàn giao mặt bằng.',
    'Về kinh phí, Sở Tài chính xem xét, thẩm định tại Công văn số 12/STC-NS ngày 03/3/2024.',
  ])('is only told of: %s', (text) => {
    expect(bodiesIn(text)).toEqual([])
  })

  it.each<[string, string]>([
    ['Sở Tài chính xem xét đề nghị của Công ty An Phú tại Tờ trình số 12/TTr-AP.', 'Sở Tài chính'],
    ['Tại cuộc họp, Chủ tịch UBND tỉnh đã giao Sở Y tế rà soát.', 'Sở Y tế'],
    ['Sau khi nghe báo cáo, Chủ tịch UBND tỉnh đã yêu cầu Sở Y tế rà soát.', 'Sở Y tế'],
    ['Thường trực Tỉnh ủy đã thống nhất giao Ban Tổ chức Tỉnh ủy tham mưu.', 'Ban Tổ chức Tỉnh ủy'],
    ['Chủ tịch UBND tỉnh đã kết luận giao Sở Y tế rà soát.', 'Sở Y tế'],
    ['UBND tỉnh đã thống nhất chủ trương; giao Sở Y tế rà soát.', 'Sở Y tế'],
    ['Sở Y tế đã có Tờ trình số 15/TTr-SYT, giao Sở Nội vụ thẩm định.', 'Sở Nội vụ'],
    ['UBND tỉnh đã giao Sở Y tế lập đề án, yêu cầu Sở Y tế sớm hoàn thành.', 'Sở Y tế'],
    ['UBND tỉnh đã giao Sở Y tế lập đề án, nay giao Sở Nội vụ thẩm định.', 'Sở Nội vụ'],
    ['UBND tỉnh đã giao Sở Y tế lập đề án. Giao Sở Nội vụ thẩm định.', 'Sở Nội vụ'],
    ['Sở Y tế tiếp tục thực hiện nhiệm vụ đã được giao.', 'Sở Y tế'],
    ['UBND tỉnh đã họp và đề nghị Sở Y tế rà soát.', 'Sở Y tế'],
  ])('is no order of the meeting, as this is: %s', (text, body) => {
    expect(bodiesIn(text)).toEqual([body])
  })

  it('is given by the meeting where the text tells how it went', () => {
    const options = { narrates: true }
    expect(bodiesIn('Chủ tịch UBND tỉnh đã yêu cầu Sở Y tế rà soát.', options)).toEqual(['Sở Y tế'])
    expect(bodiesIn('Thời gian qua, UBND tỉnh đã giao Sở Y tế rà soát.', options)).toEqual([])
  })
})
