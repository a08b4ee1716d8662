import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('what the collective decides that concludes', () => {
  const author = 'ủy ban kiểm tra tỉnh ủy'

  it('is no work of its own', () => {
    const text = 'Ủy ban Kiểm tra Tỉnh ủy xem xét đơn khiếu nại; quyết định giữ nguyên hình thức kỷ luật.'
    expect(bodiesIn(text, { author })).toEqual([])
    expect(bodiesIn(text)).toEqual(['Ủy ban Kiểm tra Tỉnh ủy'])
  })

  it('is told from what it is to do', () => {
    const text = 'Ủy ban Kiểm tra Tỉnh ủy kiểm tra việc thực hiện.'
    expect(bodiesIn(text, { author })).toEqual(['Ủy ban Kiểm tra Tỉnh ủy'])
  })
})

describe('directives of Party committees and elected bodies', () => {
  it.each<[string, string[]]>([
    [
      'Giao Ban Tổ chức Tỉnh ủy chủ trì, phối hợp với Đảng ủy UBND tỉnh, các cơ quan liên quan tham mưu Ban Thường vụ Tỉnh ủy.',
      ['Ban Tổ chức Tỉnh ủy', '+ Đảng ủy UBND tỉnh', '+ các cơ quan liên quan'],
    ],
    [
      'Thường trực Tỉnh ủy yêu cầu các cấp ủy, tổ chức đảng, người đứng đầu cơ quan, đơn vị nêu cao tinh thần trách nhiệm.',
      ['các cấp ủy, tổ chức đảng', 'người đứng đầu cơ quan, đơn vị'],
    ],
    [
      'Ủy ban Kiểm tra Tỉnh ủy, Ban Nội chính Tỉnh ủy tăng cường kiểm tra, giám sát.',
      ['Ủy ban Kiểm tra Tỉnh ủy', 'Ban Nội chính Tỉnh ủy'],
    ],
    ['Tổng Bí thư giao Đảng ủy Chính phủ xử lý dứt điểm các dự án.', ['Đảng ủy Chính phủ']],
    ['Thủ tướng Chính phủ nêu rõ, nhu cầu điện tăng 10%.', []],
    ['Sở Y tế nêu rõ lý do chậm tiến độ.', ['Sở Y tế']],
    ['Chủ tịch nước đề nghị Bộ Quốc phòng, Bộ Công an rà soát.', ['Bộ Quốc phòng', 'Bộ Công an']],
    ['Phó Chủ tịch Quốc hội yêu cầu Ủy ban Kinh tế thẩm tra.', ['Ủy ban Kinh tế']],
    ['Văn phòng Đảng ủy tổng hợp báo cáo Đảng ủy Khối vào thứ Sáu hằng tuần.', ['Văn phòng Đảng ủy']],
    [
      'Đồng chí Trưởng Ban Tổ chức Đảng ủy thẩm định hồ sơ; Trưởng Ban Tuyên giáo Đảng ủy Khối Doanh nghiệp tỉnh góp ý.',
      ['Đồng chí Trưởng Ban Tổ chức Đảng ủy', 'Trưởng Ban Tuyên giáo Đảng ủy Khối Doanh nghiệp tỉnh'],
    ],
    [
      'Giao các đồng chí Ủy viên Ban Chấp hành phụ trách chi bộ dự sinh hoạt định kỳ.',
      ['các đồng chí Ủy viên Ban Chấp hành phụ trách chi bộ'],
    ],
    [
      'Đồng chí Lê Thị An, Phó Bí thư Thường trực phụ trách chung chiến dịch; các đồng chí Ủy viên Ban Thường vụ đi cơ sở.',
      ['Đồng chí Lê Thị An, Phó Bí thư Thường trực', 'các đồng chí Ủy viên Ban Thường vụ'],
    ],
    [
      'Đề nghị Ủy ban MTTQ và các đoàn thể huyện cử cán bộ; Ủy ban MTTQ Việt Nam xã vận động hội viên.',
      ['Ủy ban MTTQ', 'các đoàn thể huyện', 'Ủy ban MTTQ Việt Nam xã'],
    ],
    [
      'Các cơ quan chủ quản báo chí chịu trách nhiệm về nội dung thông tin.',
      ['Các cơ quan chủ quản báo chí'],
    ],
    [
      'Cấp ủy, thủ trưởng các đơn vị rà soát; Chính quyền, Chủ tịch UBND các xã kiểm tra.',
      ['Cấp ủy, thủ trưởng các đơn vị', 'Chính quyền', 'Chủ tịch UBND các xã'],
    ],
    ['Cấp ủy các chi nhánh loại I nghiêm túc kiểm điểm.', ['Cấp ủy các chi nhánh loại I']],
    ['Khối dân vận xã, phường thực hiện Quy chế.', ['Khối dân vận xã, phường']],
    ['Công chức phụ trách văn hóa rà soát.', ['Công chức phụ trách văn hóa']],
    [
      'Văn phòng phối hợp Đài Phát thanh và Truyền hình tỉnh truyền hình trực tiếp.',
      ['Văn phòng', '+ Đài Phát thanh và Truyền hình tỉnh'],
    ],
    ['Giao đồng chí Chi ủy viên rà soát.', ['đồng chí Chi ủy viên']],
    ['Phòng Tư vấn phát triển công nghiệp giải ngân.', ['Phòng Tư vấn phát triển công nghiệp']],
    ['Sở Tài chính giao dự toán đến từng đơn vị.', ['Sở Tài chính']],
    ['UBND xã giao đất cho các hộ.', ['UBND xã']],
    ['Phó Chủ tịch UBND xã phụ trách toàn diện địa bàn.', ['Phó Chủ tịch UBND xã']],
    ['Trung tâm Bồi dưỡng chính trị bế giảng lớp sơ cấp.', ['Trung tâm Bồi dưỡng chính trị']],
    ['Chi bộ Văn phòng Đăng ký vi phạm nguyên tắc tập trung dân chủ.', []],
    [
      'Ban Tuyên giáo và Dân vận Tỉnh ủy định hướng công tác tuyên truyền.',
      ['Ban Tuyên giáo và Dân vận Tỉnh ủy'],
    ],
    [
      'Các ban đảng, Văn phòng Tỉnh ủy, Đảng ủy các cơ quan Đảng tỉnh quán triệt đến toàn thể đảng viên.',
      ['Các ban đảng', 'Văn phòng Tỉnh ủy', 'Đảng ủy các cơ quan Đảng tỉnh'],
    ],
    [
      'Ban Thường vụ Huyện ủy giao Đảng ủy các xã, thị trấn lãnh đạo việc thực hiện.',
      ['Đảng ủy các xã, thị trấn'],
    ],
    [
      'Lãnh đạo, chỉ huy các đội, Công an các xã, thị trấn tập trung tấn công, trấn áp tội phạm.',
      ['Lãnh đạo, chỉ huy các đội', 'Công an các xã, thị trấn'],
    ],
    [
      'Chi bộ Đội Cảnh sát giao thông - Trật tự kết nạp 01 quần chúng.',
      ['Chi bộ Đội Cảnh sát giao thông - Trật tự'],
    ],
    ['Ban Thanh thiếu nhi trường học tham mưu kế hoạch.', ['Ban Thanh thiếu nhi trường học']],
    ['Giao đồng chí Trưởng Ban Nữ công phụ trách hội thi nấu ăn.', ['đồng chí Trưởng Ban Nữ công']],
    [
      'Giao đồng chí Phó Chủ tịch UBND huyện phụ trách kinh tế chủ trì.',
      ['đồng chí Phó Chủ tịch UBND huyện phụ trách kinh tế'],
    ],
    ['Các đồng chí Ủy viên phụ trách chỉ đạo việc thu ngân sách.', ['Các đồng chí Ủy viên phụ trách']],
    [
      'Đồng chí Phó Bí thư Đảng ủy phụ trách công tác kiểm tra, chủ trì xây dựng chương trình.',
      ['Đồng chí Phó Bí thư Đảng ủy phụ trách công tác kiểm tra'],
    ],
    ['Phân công các đồng chí báo cáo viên cấp huyện dự sinh hoạt.', ['các đồng chí báo cáo viên cấp huyện']],
    ['Bí thư các chi bộ phân công đảng viên theo dõi từng hộ.', ['Bí thư các chi bộ']],
    ['Bí thư Tỉnh ủy phân công Phó Bí thư Tỉnh ủy theo dõi.', ['Phó Bí thư Tỉnh ủy']],
    [
      'Đề nghị Công đoàn cơ sở, Chi đoàn thanh niên phát động thi đua.',
      ['Công đoàn cơ sở', 'Chi đoàn thanh niên'],
    ],
    [
      'Ban Chấp hành Đảng bộ xã khóa X, nhiệm kỳ 2020 - 2025 rà soát quy hoạch.',
      ['Ban Chấp hành Đảng bộ xã khóa X, nhiệm kỳ 2020 - 2025'],
    ],
    ['Ban Chấp hành Đảng bộ xã nhiệm kỳ 2015 - 2020 đã vi phạm nguyên tắc tập trung dân chủ.', []],
    ['Phòng Tham mưu; Trung đoàn 756: tổ chức huấn luyện.', ['Phòng Tham mưu', 'Trung đoàn 756']],
    ['Giao Sở Y tế rà soát; Sở Nội vụ tham mưu.', ['Sở Y tế', 'Sở Nội vụ']],
    [
      'Ban cán sự đảng UBND tỉnh tiếp thu ý kiến; lãnh đạo UBND tỉnh ban hành quyết định.',
      ['Ban cán sự đảng UBND tỉnh'],
    ],
    ['Sở Y tế tiếp thu ý kiến; lãnh đạo UBND huyện ban hành quyết định.', ['Sở Y tế', 'lãnh đạo UBND huyện']],
    [
      'Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh hướng dẫn các chi, đảng bộ trực thuộc.',
      ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh'],
    ],
    [
      'Thành ủy Vĩnh Yên, Huyện ủy Tam Đảo chỉ đạo hệ thống chính trị vào cuộc.',
      ['Thành ủy Vĩnh Yên', 'Huyện ủy Tam Đảo'],
    ],
    [
      'Giao Đảng đoàn Hội đồng nhân dân tỉnh lãnh đạo Thường trực HĐND tỉnh xem xét, ban hành nghị quyết.',
      ['Đảng đoàn Hội đồng nhân dân tỉnh'],
    ],
    [
      'Bí thư huyện ủy, thị ủy, thành ủy chịu trách nhiệm trước Ban Thường vụ Tỉnh ủy.',
      ['Bí thư huyện ủy, thị ủy, thành ủy'],
    ],
    [
      'Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách địa bàn tiếp tục đôn đốc, kiểm tra.',
      ['Các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy phụ trách địa bàn'],
    ],
    ['Đề nghị đồng chí Bí thư Đảng ủy xã trực tiếp chỉ đạo.', ['đồng chí Bí thư Đảng ủy xã']],
    [
      'Ban Pháp chế, Ban Kinh tế - Ngân sách HĐND tỉnh thẩm tra các dự thảo nghị quyết.',
      ['Ban Pháp chế', 'Ban Kinh tế - Ngân sách HĐND tỉnh'],
    ],
    [
      'Thường trực HĐND tỉnh đề nghị UBND tỉnh chỉ đạo các sở, ngành trả lời kiến nghị cử tri.',
      ['UBND tỉnh'],
    ],
    [
      'Giao Trường Chính trị tỉnh chủ trì, phối hợp với Ban Tổ chức Thành ủy mở lớp bồi dưỡng.',
      ['Trường Chính trị tỉnh', '+ Ban Tổ chức Thành ủy'],
    ],
    [
      'Thường trực Đảng ủy giao đồng chí Lê Văn C, Phó Bí thư Thường trực Đảng ủy chỉ đạo; giao Văn phòng Đảng ủy theo dõi.',
      ['đồng chí Lê Văn C, Phó Bí thư Thường trực Đảng ủy', 'Văn phòng Đảng ủy'],
    ],
    [
      'Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội các cấp đẩy mạnh giám sát, phản biện xã hội.',
      ['Mặt trận Tổ quốc', 'các đoàn thể chính trị - xã hội các cấp'],
    ],
    [
      'Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW tỉnh khẩn trương kiện toàn.',
      ['Ban Chỉ đạo thực hiện Nghị quyết số 57-NQ/TW tỉnh'],
    ],
    [
      'Ban Chỉ đạo Phòng, chống tham nhũng, tiêu cực tỉnh theo dõi, đôn đốc xử lý các vụ án.',
      ['Ban Chỉ đạo Phòng, chống tham nhũng, tiêu cực tỉnh'],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
