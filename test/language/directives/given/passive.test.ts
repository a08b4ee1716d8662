import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('by whom it is to be done', () => {
  it.each<[string, string[]]>([
    ['Việc bàn giao hồ sơ do Sở Công Thương chủ trì.', ['Sở Công Thương']],
    [
      'Việc thẩm định giá do Sở Tài chính chủ trì, Sở Xây dựng phối hợp thực hiện.',
      ['Sở Tài chính', '+ Sở Xây dựng'],
    ],
    ['Nhiệm vụ này do Công an tỉnh chịu trách nhiệm thực hiện.', ['Công an tỉnh']],
    ['Về việc di dời do Sở Y tế chủ trì, phối hợp với UBND xã làm rõ.', ['Sở Y tế', '+ UBND xã']],
    ['Việc rà soát do Phòng Tư pháp thực hiện, hoàn thành trước ngày 20/6.', ['Phòng Tư pháp']],
    ['Nhiệm vụ này do Sở Nội vụ thực hiện.', ['Sở Nội vụ']],
    [
      'Việc sửa chữa (ổ gà): do Ban QLDA thực hiện bằng nguồn dự phòng, Phòng Hạ tầng giám sát.',
      ['Ban QLDA', 'Phòng Hạ tầng'],
    ],
    ['Việc giải phóng mặt bằng do UBND huyện thực hiện còn chậm.', []],
    ['Nội dung quy hoạch do Sở Xây dựng thực hiện năm 2023.', []],
    ['Việc thành lập trường thứ hai giao Sở Nội vụ nghiên cứu.', ['Sở Nội vụ']],
    ['Việc xử lý điểm đen, Sở Nội vụ rà soát.', ['Sở Nội vụ']],
    ['Việc giải ngân còn chậm, Sở Nội vụ rà soát.', []],
    ['Việc xử lý cán bộ, công chức, Sở Nội vụ rà soát.', []],
    ['Về việc đặt tên đường phân công Sở Nội vụ nghiên cứu.', []],
    ['Việc bàn giao Trung tâm Y tế thực hiện theo quy định.', []],
    ['Việc Chính phủ giao Sở Nội vụ nghiên cứu là cần thiết.', []],
    ['Nguồn vốn giao Sở Nội vụ nghiên cứu.', ['Sở Nội vụ']],
    ['Nội dung này giao cho Sở Y tế chủ trì thực hiện, Sở Nội vụ phối hợp.', ['Sở Y tế', '+ Sở Nội vụ']],
    [
      'Đoạn đê xung yếu giao UBND xã Hải Lý và Công ty An Bình hoàn thành.',
      ['UBND xã Hải Lý', 'Công ty An Bình'],
    ],
    ['Dự án được UBND tỉnh giao Sở Xây dựng làm chủ đầu tư.', []],
    ['Giao Sở Y tế lập đề án; kinh phí giao Sở Nội vụ cân đối.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Công tác hậu cần giao Sở Y tế; phần việc khác giao Sở Nội vụ.', ['Sở Y tế', 'Sở Nội vụ']],
    ['Công tác hậu cần đã giao Sở Y tế.', []],
    ['Nguồn vốn giao Sở Nội vụ.', []],
    ['Kinh phí giao Sở Nội vụ năm 2025 là 12 tỷ đồng.', []],
    ['Nguồn vốn giao Sở Nội vụ chưa giải ngân hết.', []],
    ['Các nhiệm vụ UBND tỉnh giao Sở Nội vụ thực hiện còn chậm.', []],
    ['Nội dung này được UBND tỉnh giao Sở Nội vụ nghiên cứu.', []],
    ['Việc này đã được Thủ tướng giao Sở Nội vụ nghiên cứu.', []],
    ['Nội dung này UBND tỉnh giao Sở Nội vụ nghiên cứu.', ['Sở Nội vụ']],
    ['Dự án do Sở Xây dựng làm chủ đầu tư đã hoàn thành.', []],
    ['Việc chậm trễ là do Sở Xây dựng chưa phối hợp tốt.', []],
    ['Cuộc họp do Sở Y tế chủ trì đã thống nhất các nội dung.', []],
    ['Nội dung do Sở Xây dựng đề xuất là phù hợp.', []],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
