import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('a second subject behind a comma', () => {
  it.each<[string, string[]]>([
    [
      'Sở Nội vụ khẩn trương tham mưu, Văn phòng UBND tỉnh đôn đốc thực hiện.',
      ['Sở Nội vụ', 'Văn phòng UBND tỉnh'],
    ],
    ['Giao Sở Y tế xây dựng kế hoạch, Sở Tài chính bố trí vốn.', ['Sở Y tế', 'Sở Tài chính']],
    [
      'Phân công Sở Tài chính theo dõi các dự án nhóm B, Sở Xây dựng theo dõi các dự án nhóm C.',
      ['Sở Tài chính', 'Sở Xây dựng'],
    ],
    [
      'Giao Sở Xây dựng thẩm định hồ sơ trước ngày 20 tháng 5 năm 2025, UBND xã hoàn chỉnh hồ sơ.',
      ['Sở Xây dựng', 'UBND xã'],
    ],
    ['Sở Xây dựng hướng dẫn các xã trước ngày 20/5, UBND phường Tân An thực hiện.', ['Sở Xây dựng']],
    ['Sở Y tế kiểm tra, rà soát, trên cơ sở đó Sở Tài chính đề xuất.', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Y tế kiểm tra, trên cơ sở đó, UBND tỉnh xem xét, quyết định.', ['Sở Y tế']],
    ['Sở Nội vụ phối hợp với Sở Y tế rà soát, Sở Y tế đã rà soát xong.', ['Sở Nội vụ', '+ Sở Y tế']],
    ['Sở Xây dựng hướng dẫn các xã, UBND phường Tân An thực hiện.', ['Sở Xây dựng']],
    [
      'Hội Phụ nữ xã nhân rộng mô hình “Tuyến đường hoa”, Đoàn xã duy trì “Ngày Chủ nhật xanh”.',
      ['Hội Phụ nữ xã', 'Đoàn xã'],
    ],
    ['Phòng Hành chính nhắc nhở công ty vệ sinh, công ty bảo vệ về giờ giấc.', ['Phòng Hành chính']],
    ['Sở Y tế quyết toán các công trình, Sở Tài chính bố trí vốn.', ['Sở Y tế', 'Sở Tài chính']],
    ['Sở Y tế kiểm tra, giám sát việc xử lý, Công an tỉnh nắm tình hình.', ['Sở Y tế', 'Công an tỉnh']],
    ['Sở Y tế thực hiện nghiêm, nếu có vướng mắc, các đơn vị báo cáo.', ['Sở Y tế']],
    ['Sở Y tế làm đầu mối; Sở Tài chính phối hợp.', ['Sở Y tế', '+ Sở Tài chính']],
    ['Sở Y tế làm đầu mối, Sở Tài chính phối hợp tham mưu.', ['Sở Y tế', '+ Sở Tài chính']],
    ['Giao Sở Xây dựng hướng dẫn, Sở Tài chính thẩm định.', ['Sở Xây dựng', 'Sở Tài chính']],
    ['Sở Nội vụ đôn đốc Sở Y tế, Sở Tài chính báo cáo kết quả.', ['Sở Nội vụ']],
    ['Sở Nội vụ tham mưu UBND tỉnh, Chủ tịch UBND tỉnh xem xét.', ['Sở Nội vụ']],
    [
      'Sở Y tế hướng dẫn nhân dân phòng bệnh mùa hè, Sở Tài chính bảo đảm kinh phí.',
      ['Sở Y tế', 'Sở Tài chính'],
    ],
    ['Sở Y tế vận động bà con, UBND các xã phòng bệnh.', ['Sở Y tế']],
    ['Sở Nội vụ báo cáo, Chủ tịch UBND tỉnh chỉ đạo.', ['Sở Nội vụ']],
    ['Sở Y tế chủ trì, Sở Tài chính phối hợp tham mưu.', ['Sở Y tế', '+ Sở Tài chính']],
    ['Sở Y tế chủ trì, Sở Tài chính phối hợp, tham mưu bố trí vốn.', ['Sở Y tế', '+ Sở Tài chính']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
