import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('directives of the Government Office and the ministries', () => {
  it.each<[string, string[]]>([
    ['Đề nghị các Bộ Tài chính, Xây dựng, Công an phối hợp.', ['các Bộ Tài chính, Xây dựng, Công an']],
    [
      'Ủy ban quản lý vốn nhà nước tại doanh nghiệp tăng cường kiểm tra.',
      ['Ủy ban quản lý vốn nhà nước tại doanh nghiệp'],
    ],
    ['Các Bộ Quốc phòng và Công an bảo đảm an ninh.', ['Các Bộ Quốc phòng và Công an']],
    [
      'Các Bộ Xây dựng, Tài chính, Công an tỉnh Hà Nam rà soát.',
      ['Các Bộ Xây dựng, Tài chính', 'Công an tỉnh Hà Nam'],
    ],
    [
      'Giao Bộ Tài chính chủ trì, phối hợp với Bộ Xây dựng, Ngân hàng Nhà nước Việt Nam và các cơ quan liên quan nghiên cứu phương án, báo cáo Thủ tướng Chính phủ trước ngày 15/3/2025.',
      ['Bộ Tài chính', '+ Bộ Xây dựng', '+ Ngân hàng Nhà nước Việt Nam', '+ các cơ quan liên quan'],
    ],
    [
      'Bộ Nông nghiệp và Môi trường chủ trì, phối hợp với các Bộ: Công an, Quốc phòng, Tài chính và Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương rà soát quy hoạch.',
      [
        'Bộ Nông nghiệp và Môi trường',
        '+ các Bộ: Công an, Quốc phòng, Tài chính',
        '+ Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
      ],
    ],
    [
      'Các Bộ, ngành, địa phương theo chức năng, nhiệm vụ được giao khẩn trương triển khai các nhiệm vụ nêu trên.',
      ['Các Bộ, ngành, địa phương'],
    ],
    ['Bộ trưởng Bộ Y tế chỉ đạo các cơ sở khám bệnh, chữa bệnh bảo đảm đủ thuốc.', ['Bộ trưởng Bộ Y tế']],
    [
      'Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ, Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương trực tiếp chỉ đạo giải ngân vốn đầu tư công.',
      [
        'Các Bộ trưởng',
        'Thủ trưởng cơ quan ngang Bộ',
        'Thủ trưởng cơ quan thuộc Chính phủ',
        'Chủ tịch Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
      ],
    ],
    [
      'Yêu cầu Bộ Giáo dục và Đào tạo, Bộ Nội vụ khẩn trương trình Chính phủ dự thảo Nghị định.',
      ['Bộ Giáo dục và Đào tạo', 'Bộ Nội vụ'],
    ],
    [
      'Về kiến nghị của tỉnh: Giao Bộ Công Thương xem xét, xử lý theo thẩm quyền; trường hợp vượt thẩm quyền, báo cáo Thủ tướng Chính phủ.',
      ['Bộ Công Thương'],
    ],
    [
      'Thanh tra Chính phủ chủ trì, phối hợp với Kiểm toán nhà nước tránh chồng chéo trong hoạt động thanh tra, kiểm toán.',
      ['Thanh tra Chính phủ', '+ Kiểm toán nhà nước'],
    ],
    ['Văn phòng Chính phủ theo dõi, đôn đốc việc thực hiện Thông báo này.', ['Văn phòng Chính phủ']],
    [
      'Đài Truyền hình Việt Nam, Đài Tiếng nói Việt Nam, Thông tấn xã Việt Nam tăng cường thông tin, tuyên truyền.',
      ['Đài Truyền hình Việt Nam', 'Đài Tiếng nói Việt Nam', 'Thông tấn xã Việt Nam'],
    ],
    [
      'Tập đoàn Điện lực Việt Nam (EVN), Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam khẩn trương hoàn thành thủ tục đầu tư.',
      ['Tập đoàn Điện lực Việt Nam', 'Tập đoàn Công nghiệp - Năng lượng Quốc gia Việt Nam'],
    ],
    [
      'Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam (VEC) phối hợp với UBND tỉnh Đồng Nai và Ban Quản lý dự án 85 bàn giao mặt bằng.',
      [
        'Tổng công ty Đầu tư phát triển đường cao tốc Việt Nam',
        '+ UBND tỉnh Đồng Nai',
        '+ Ban Quản lý dự án 85',
      ],
    ],
    [
      'UBND các tỉnh: Quảng Ngãi, Bình Định, Phú Yên và thành phố Đà Nẵng hoàn thành giải phóng mặt bằng trong tháng 6/2024.',
      ['UBND các tỉnh: Quảng Ngãi, Bình Định, Phú Yên và thành phố Đà Nẵng'],
    ],
    [
      'Vụ Kế hoạch - Tài chính chủ trì, phối hợp với Cục Đường bộ Việt Nam, Cục Quản lý đầu tư xây dựng tham mưu Bộ trưởng phân bổ vốn.',
      ['Vụ Kế hoạch - Tài chính', '+ Cục Đường bộ Việt Nam', '+ Cục Quản lý đầu tư xây dựng'],
    ],
    ['Giao Vụ trưởng Vụ Pháp chế tổ chức thẩm định dự thảo Thông tư.', ['Vụ trưởng Vụ Pháp chế']],
    [
      'Thủ tướng Chính phủ giao Bộ trưởng Bộ Xây dựng chỉ đạo các chủ đầu tư, Ban Quản lý dự án đẩy nhanh tiến độ thi công.',
      ['Bộ trưởng Bộ Xây dựng'],
    ],
    [
      'Phó Thủ tướng Chính phủ yêu cầu các địa phương nơi có dự án đi qua hoàn thành tái định cư trước ngày 30/6/2025.',
      ['các địa phương nơi có dự án đi qua'],
    ],
    [
      'Đồng ý với đề xuất của Bộ Quốc phòng về việc sử dụng dự toán; giao Bộ Tài chính hướng dẫn thực hiện theo quy định.',
      ['Bộ Tài chính'],
    ],
    [
      'Ủy ban Dân tộc, Bộ Lao động - Thương binh và Xã hội, Bộ Nông nghiệp và Phát triển nông thôn phối hợp chặt chẽ với các địa phương sơ kết các chương trình mục tiêu quốc gia.',
      [
        'Ủy ban Dân tộc',
        'Bộ Lao động - Thương binh và Xã hội',
        'Bộ Nông nghiệp và Phát triển nông thôn',
        '+ các địa phương',
      ],
    ],
    [
      'Ngân hàng Nhà nước Việt Nam chỉ đạo các tổ chức tín dụng tiết giảm chi phí, giảm lãi suất cho vay.',
      ['Ngân hàng Nhà nước Việt Nam'],
    ],
    [
      'Tổng Thanh tra Chính phủ chủ trì, cùng với Bộ trưởng Bộ Tư pháp làm việc với các địa phương.',
      ['Tổng Thanh tra Chính phủ', '+ Bộ trưởng Bộ Tư pháp'],
    ],
    [
      'Thống đốc Ngân hàng Nhà nước Việt Nam báo cáo Thường trực Chính phủ trong tháng 5.',
      ['Thống đốc Ngân hàng Nhà nước Việt Nam'],
    ],
    [
      'Bộ Khoa học và Công nghệ là cơ quan đầu mối. Bộ Công an khẩn trương hoàn thiện Cơ sở dữ liệu quốc gia về dân cư.',
      ['Bộ Khoa học và Công nghệ', 'Bộ Công an'],
    ],
    [
      'Tổ công tác triển khai Đề án 06 của Chính phủ đôn đốc các bộ, ngành, địa phương.',
      ['Tổ công tác triển khai Đề án 06 của Chính phủ'],
    ],
    [
      'Giao Phó Thủ tướng Trần Hồng Hà trực tiếp chỉ đạo xử lý các vướng mắc.',
      ['Phó Thủ tướng Trần Hồng Hà'],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each<[string, string[]]>([
    ['Liên Bộ Tài chính - Công Thương điều hành giá xăng dầu.', ['Liên Bộ Tài chính - Công Thương']],
    [
      'Các Vụ, Cục, Tổng cục và đơn vị trực thuộc Bộ rà soát.',
      ['Các Vụ, Cục, Tổng cục và đơn vị trực thuộc Bộ'],
    ],
    ['Bộ Giao thông vận tải và Bưu điện báo cáo Hội đồng Bộ trưởng.', ['Bộ Giao thông vận tải và Bưu điện']],
    [
      'Các doanh nghiệp đầu mối nhập khẩu xăng dầu bảo đảm dự trữ.',
      ['Các doanh nghiệp đầu mối nhập khẩu xăng dầu'],
    ],
    ['Các thương nhân đầu mối báo cáo lượng nhập khẩu.', ['Các thương nhân đầu mối']],
    ['Các đơn vị đầu mối rà soát danh mục.', ['Các đơn vị đầu mối']],
    ['Sở Y tế đầu mối, phối hợp với Sở Nội vụ rà soát.', ['Sở Y tế', '+ Sở Nội vụ']],
    ['Các nhà máy xi măng giảm phát thải.', ['Các nhà máy xi măng']],
    ['Các bệnh viện tuyến cuối tiếp nhận bệnh nhân.', ['Các bệnh viện tuyến cuối']],
    ['Các trường đại học sư phạm trọng điểm tham gia bồi dưỡng.', ['Các trường đại học sư phạm trọng điểm']],
    ['Tiểu ban Hậu cần lo phương tiện đưa đón đại biểu.', ['Tiểu ban Hậu cần']],
    [
      'Đồng ý để Tổng cục Bưu điện sử dụng đường dây; Tổng cục Bưu điện bàn cụ thể với Bộ Năng lượng.',
      ['Tổng cục Bưu điện'],
    ],
    [
      'Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Khánh Hòa kêu gọi tàu thuyền.',
      ['Ủy ban nhân dân các tỉnh, thành phố ven biển từ Quảng Ninh đến Khánh Hòa'],
    ],
    ['Các cơ quan: Bộ Xây dựng, Bộ Tài chính nghiên cứu.', ['Bộ Xây dựng', 'Bộ Tài chính']],
    ['Tỉnh cần tập trung làm tốt công tác quy hoạch.', ['Tỉnh']],
    ['Sở chủ trì, phối hợp với các xã rà soát.', ['Sở', '+ các xã']],
    ['Tỉnh có diện tích rừng lớn.', []],
    ['Bộ tiêu chí cần rà soát lại.', []],
    [
      'Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ, Bộ Y tế chỉ đạo giải ngân.',
      ['Các Bộ trưởng', 'Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ', 'Bộ Y tế'],
    ],
    ['Chủ tịch Hội đồng thẩm định ký văn bản.', ['Chủ tịch Hội đồng thẩm định']],
    [
      'Các tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam và Tổng công ty Đông Bắc bảo đảm cân đối năng lượng.',
      ['Các tập đoàn: Điện lực Việt Nam, Dầu khí Việt Nam', 'Tổng công ty Đông Bắc'],
    ],
    [
      'Các Tập đoàn Dầu khí Việt Nam, Điện lực Việt Nam tập trung đẩy nhanh tiến độ.',
      ['Các Tập đoàn Dầu khí Việt Nam, Điện lực Việt Nam'],
    ],
    ['Các Sở: Y tế, Công Thương, Điện lực tỉnh rà soát.', ['Các Sở: Y tế, Công Thương', 'Điện lực tỉnh']],
    ['Các Ban Quản lý dự án: 2, 6, Thăng Long lập kế hoạch.', ['Các Ban Quản lý dự án: 2, 6, Thăng Long']],
    [
      'Các bộ, cơ quan chủ quản các Chương trình mục tiêu quốc gia khẩn trương rà soát.',
      ['Các bộ, cơ quan chủ quản các Chương trình mục tiêu quốc gia'],
    ],
    [
      'Ban Chỉ đạo Tây Nam Bộ phối hợp với các tỉnh trong vùng nắm tình hình.',
      ['Ban Chỉ đạo Tây Nam Bộ', '+ các tỉnh trong vùng'],
    ],
  ])('knows who is meant in %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
