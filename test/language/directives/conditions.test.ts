import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { readDirectives } from '../../../src/language/directives/index.js'
import { bodiesIn } from './read.js'

describe('who is to act in a case, by a day', () => {
  it.each<[string, string[]]>([
    ['Trường hợp các hộ không chấp hành thì UBND xã lập hồ sơ cưỡng chế.', ['UBND xã']],
    ['Giao Sở Y tế rà soát, nếu thiếu kinh phí thì Sở Tài chính tham mưu.', ['Sở Y tế', 'Sở Tài chính']],
    ['Đối với hộ ông An và hộ bà Sen (thôn Đồi Sim), nếu tiếp tục không nhận tiền thì lập hồ sơ.', []],
    ['Đối với Công ty An Phú, nếu tiếp tục chậm thì kiên quyết chấm dứt dự án.', []],
    ['Đối với Sở Y tế, nếu có vướng mắc thì báo cáo UBND tỉnh.', ['Sở Y tế']],
    ['Đối với hộ ông An, nếu không nhận tiền thì UBND xã lập hồ sơ.', ['UBND xã']],
    [
      'Các phòng được phân công phụ trách xã mỗi tháng ít nhất 01 lần xuống cơ sở.',
      ['Các phòng được phân công phụ trách xã'],
    ],
    ['Nhà đầu tư hạ tầng ứng đủ kinh phí theo cam kết.', ['Nhà đầu tư hạ tầng']],
    ['Theo báo cáo của Sở Tài chính thì Sở Y tế chưa giải ngân.', []],
    ['Sở Xây dựng xử lý theo hướng: công trình dùng được thì UBND xã quản lý.', ['Sở Xây dựng']],
    ['Nếu nhà thầu không đáp ứng yêu cầu, chủ đầu tư xử lý theo hợp đồng.', ['chủ đầu tư']],
    ['Trong quá trình thi công, nhà thầu phải bảo đảm an toàn.', ['nhà thầu']],
    ['Để hỗ trợ chủ đầu tư, nhà thầu đẩy nhanh tiến độ, giao Sở Y tế rà soát.', ['Sở Y tế']],
    ['Chậm nhất ngày 20/12/2025 Sở Y tế phải trình UBND tỉnh.', ['Sở Y tế']],
    ['Trong quý IV năm 2025 UBND xã Yên Lâm hoàn thành kiểm kê.', ['UBND xã Yên Lâm']],
    ['Trong năm 2025 Sở Y tế đã hoàn thành 12 nhiệm vụ.', []],
    ['Trong 05 dự án Sở Y tế làm chủ đầu tư có 03 dự án chậm.', []],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it('gives the condition to the one who is to act in that case', () => {
    const text =
      'Giao Sở Y tế ký quỹ trước ngày 30/8/2025, nếu không thực hiện thì Sở Tài chính tham mưu thu hồi và giao Sở Nội vụ báo cáo.'
    expect(readDirectives(comparableOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Giao Sở Y tế ký quỹ trước ngày 30/8/2025',
      'nếu không thực hiện thì Sở Tài chính tham mưu thu hồi',
      'giao Sở Nội vụ báo cáo.',
    ])
  })
})
