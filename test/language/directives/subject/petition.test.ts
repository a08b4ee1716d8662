import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('those who are petitioned', () => {
  it.each<[string, string[]]>([
    ['Kiến nghị Bộ Tài chính xem xét bố trí vốn.', ['Bộ Tài chính']],
    ['Kiến nghị với Bộ Xây dựng sớm ban hành định mức.', ['Bộ Xây dựng']],
    ['Thống nhất kiến nghị Thủ tướng Chính phủ sớm phê duyệt.', ['Thủ tướng Chính phủ']],
    ['Kiến nghị UBND tỉnh bố trí vốn sửa đường: Giao Sở Tài chính tham mưu.', ['Sở Tài chính']],
    ['Kiến nghị của UBND xã là phù hợp.', []],
    ['Công ty An Phú kiến nghị hỗ trợ mặt bằng: Giao Sở Y tế trả lời.', ['Sở Y tế']],
    ['UBND huyện Hòa An đề nghị gia hạn tiến độ: Đồng ý; giao Sở Tài chính thẩm định.', ['Sở Tài chính']],
    ['Sở Y tế đề xuất phương án: Báo cáo UBND tỉnh.', ['Sở Y tế']],
    ['Công ty An Phú đề nghị UBND tỉnh gia hạn tiến độ.', []],
    ['Nhà thầu kiến nghị Chủ tịch UBND tỉnh tạm ứng vốn; giao Sở Tài chính trả lời.', ['Sở Tài chính']],
    ['Công ty đề nghị các phòng rà soát.', ['các phòng']],
    ['Chủ đầu tư đề nghị UBND xã phối hợp.', ['UBND xã']],
    ['Các sở, ngành tham dự họp cơ bản đồng tình.', []],
    ['Nhà thầu thi công cầm chừng.', []],
    ['Bà Sen sử dụng 48,7m2 đất rạch, không đủ điều kiện bồi thường.', []],
    ['Hộ ông An nhận chuyển nhượng thửa đất năm 1993.', []],
    ['Công ty An Phú sử dụng đất đúng mục đích.', ['Công ty An Phú']],
    ['Đồng chí Lê Văn An sử dụng 02 phương tiện của xã.', ['Đồng chí Lê Văn An']],
    ['Mời Sở Tư pháp cử đại diện tham gia tổ công tác.', ['Sở Tư pháp']],
    ['Sở Y tế chủ trì, mời Sở Tư pháp tham gia.', ['Sở Y tế']],
    ['Giao Sở Tài chính tham mưu UBND tỉnh kiến nghị Bộ Tài chính bổ sung dự toán.', ['Sở Tài chính']],
    ['Sở Y tế rà soát, kiến nghị Bộ Y tế bổ sung vắc xin.', ['Sở Y tế']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('is none where the text stands under a body', () => {
    expect(bodiesIn('Kiến nghị Bộ Tài chính bố trí vốn.', { owned: true })).toEqual([])
  })
})
