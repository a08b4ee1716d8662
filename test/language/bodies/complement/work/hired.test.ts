import { describe, expect, it } from 'vitest'
import { hiredFor } from '../../../../../src/language/bodies/complement/work/hired.js'
import { taken } from '../at.js'

describe('works', () => {
  it.each([
    ['Chủ đầu tư| các dự án chậm tiến độ', true, ' các dự án'],
    ['Chủ đầu tư| các dự án điện mặt trời khẩn trương', true, ' các dự án điện mặt trời'],
    ['Chủ đầu tư| dự án xây dựng', null, ''],
    ['Chủ đầu tư| rà soát', null, ''],
    ['Đơn vị tư vấn| lập đồ án quy hoạch tiếp thu ý kiến', true, ' lập đồ án quy hoạch'],
    ['Đơn vị tư vấn| lập quy hoạch (Công ty A) tiếp thu', true, ' lập quy hoạch'],
    ['Đơn vị tư vấn| thẩm tra chịu trách nhiệm', true, ' thẩm tra'],
    ['Đơn vị tư vấn| lập báo cáo nghiên cứu khả thi: rà soát', true, ' lập báo cáo nghiên cứu khả thi'],
    ['Đơn vị tư vấn| lập quy hoạch, Sở Y tế rà soát', true, ' lập quy hoạch'],
    ['Phối hợp với [đơn vị tư vấn| lập quy hoạch, cung cấp số liệu', true, ' lập quy hoạch'],
    ['Đơn vị tư vấn| lập phương án thoát nước, trình', null, ''],
    ['Đơn vị tư vấn| lập hồ sơ trình thẩm định', null, ''],
    ['Đơn vị tư vấn| lập lại dự toán', null, ''],
    ['doanh nghiệp| các dự án khẩn trương', null, ''],
  ])('%j', (text, ...answer) => {
    expect(taken(hiredFor, text)).toEqual(answer)
  })
})
