import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('directives of provincial offices', () => {
  it.each<[string, string[]]>([
    ['Giao Sở Y tế tham mưu UBND tỉnh văn bản gửi Bộ Y tế.', ['Sở Y tế']],
    ['Việc này Sở Tư pháp nghiên cứu, trả lời UBND xã.', ['Sở Tư pháp']],
    ['Việc này Sở Tư pháp đã báo cáo.', []],
    ['Giao cho Sở Tài chính cân đối, bố trí nguồn vốn.', ['Sở Tài chính']],
    [
      'Giao các đồng chí: Lê Văn An, Trần Văn Bình theo dõi, chỉ đạo.',
      ['các đồng chí: Lê Văn An, Trần Văn Bình'],
    ],
    [
      'Giao các ông Lê Văn An - Giám đốc Sở Y tế, Trần Văn Bình và bà Lê Thị Lan rà soát.',
      ['các ông Lê Văn An - Giám đốc Sở Y tế, Trần Văn Bình', 'bà Lê Thị Lan'],
    ],
    ['Giao đồng chí Lê Văn An, Sở Y tế rà soát.', ['đồng chí Lê Văn An', 'Sở Y tế']],
    [
      'Đoàn giám sát chuyên đề của HĐND tỉnh (theo Nghị quyết số 12/NQ-HĐND) hoàn thành báo cáo.',
      ['Đoàn giám sát chuyên đề của HĐND tỉnh'],
    ],
    ['Đối với kiến nghị của xã, Sở Tài chính xem xét, bố trí vốn.', ['Sở Tài chính']],
    ['Về đề nghị của ông An, UBND huyện Hòa Bình xem xét, giải quyết.', ['UBND huyện Hòa Bình']],
    ['Về khen thưởng, Hội đồng Thi đua xem xét, đề nghị Bộ Y tế tặng Bằng khen.', ['Hội đồng Thi đua']],
    ['Đối với các dự án nhóm B, HĐND tỉnh xem xét, quyết định.', []],
    ['Sau khi có ý kiến của Bộ Y tế, Sở Tài chính xem xét.', []],
    ['Nếu nhà thầu vi phạm, Ban Quản lý dự án xem xét chấm dứt hợp đồng.', ['Ban Quản lý dự án']],
    ['Các nội dung vượt thẩm quyền, UBND các xã báo cáo UBND tỉnh.', ['UBND các xã']],
    ['Những kiến nghị còn lại, Văn phòng UBND tỉnh tổng hợp.', ['Văn phòng UBND tỉnh']],
    ['Khối lượng còn lại, nhà thầu tập trung thi công.', ['nhà thầu']],
    ['Các kiến nghị của xã, Sở Tài chính đã trả lời.', []],
    ['Khối lượng thực hiện đạt 30%, chủ đầu tư cam kết hoàn thành.', []],
    ['Các hạng mục còn thiếu vốn, Sở Tài chính rà soát.', []],
    ['Nội dung phối hợp giữa Công an tỉnh, Sở Tài chính thực hiện theo Quy chế.', []],
    ['Sở Tài chính phân công 01 lãnh đạo phụ trách.', ['Sở Tài chính']],
    ['Giám đốc Sở Y tế phân công cán bộ trực.', ['Giám đốc Sở Y tế']],
    ['Chủ tịch UBND tỉnh phân công lãnh đạo Sở Y tế theo dõi.', ['lãnh đạo Sở Y tế']],
    ['UBND các xã có cụm công nghiệp: Tăng cường tuần tra.', ['UBND các xã có cụm công nghiệp']],
    ['Kể từ ngày 01/7/2019, Sở Y tế không cấp phép cho cơ sở mới.', ['Sở Y tế']],
    ['UBND các huyện không chờ đợi, chủ động bố trí kinh phí.', ['UBND các huyện']],
    ['UBND các huyện không có báo cáo.', []],
    [
      'Trưởng ban chỉ đạo phòng, chống dịch bệnh trên người tỉnh Hà An, Giám đốc Sở Y tế rà soát.',
      ['Trưởng ban chỉ đạo phòng, chống dịch bệnh trên người tỉnh Hà An', 'Giám đốc Sở Y tế'],
    ],
    [
      'Giao Trưởng Ban Chỉ đạo, Phó Trưởng Ban Chỉ đạo phân công nhiệm vụ.',
      ['Trưởng Ban Chỉ đạo', 'Phó Trưởng Ban Chỉ đạo'],
    ],
    [
      'Giao Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh kiểm tra.',
      [
        'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc tỉnh',
      ],
    ],
    [
      'Giao Ban Quản lý Khu kinh tế mở Cửa Lò, Trụ sở Tiếp công dân tỉnh bố trí cán bộ.',
      ['Ban Quản lý Khu kinh tế mở Cửa Lò', 'Trụ sở Tiếp công dân tỉnh'],
    ],
    ['Các xã, phường sau sáp nhập khẩn trương ổn định bộ máy.', ['Các xã, phường sau sáp nhập']],
    ['Yêu cầu các chủ tàu cá chấp hành lệnh cấm biển.', ['các chủ tàu cá']],
    [
      'Giao Sở Văn hóa, Thể thao và Du lịch, Sở Thông tin và Truyền thông, Đài Phát thanh và Truyền hình tỉnh đẩy mạnh tuyên truyền.',
      [
        'Sở Văn hóa, Thể thao và Du lịch',
        'Sở Thông tin và Truyền thông',
        'Đài Phát thanh và Truyền hình tỉnh',
      ],
    ],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam tỉnh và các tổ chức chính trị - xã hội tỉnh vận động hội viên tham gia.',
      ['Ủy ban MTTQ Việt Nam tỉnh', 'các tổ chức chính trị - xã hội tỉnh'],
    ],
    [
      'Giao đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo, tháo gỡ khó khăn.',
      ['đồng chí Nguyễn Văn A - Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'Giao đồng chí Trần Thị B, Giám đốc Sở Nội vụ, Trưởng Ban Thi đua rà soát hồ sơ.',
      ['đồng chí Trần Thị B, Giám đốc Sở Nội vụ, Trưởng Ban Thi đua'],
    ],
    [
      'Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã, phường, đặc khu nghiêm túc thực hiện.',
      ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã, phường, đặc khu'],
    ],
    [
      'Giám đốc các Sở, Thủ trưởng các ban, ngành, Chủ tịch UBND các huyện, thị xã, thành phố chịu trách nhiệm trước UBND tỉnh.',
      ['Giám đốc các Sở', 'Thủ trưởng các ban, ngành', 'Chủ tịch UBND các huyện, thị xã, thành phố'],
    ],
    [
      'Thống nhất chủ trương đầu tư tuyến đường; giao Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh làm chủ đầu tư.',
      ['Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh'],
    ],
    ['Thống nhất giao Sở Xây dựng thẩm định, trình UBND tỉnh phê duyệt.', ['Sở Xây dựng']],
    [
      'Văn phòng UBND tỉnh theo dõi, đôn đốc, tổng hợp kết quả, báo cáo Chủ tịch UBND tỉnh.',
      ['Văn phòng UBND tỉnh'],
    ],
    [
      'Giao Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh chuẩn bị nội dung kỳ họp.',
      ['Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh'],
    ],
    [
      'Công an tỉnh chủ trì, phối hợp với Bộ Chỉ huy Quân sự tỉnh, Bộ Chỉ huy Bộ đội Biên phòng tỉnh, Sở Xây dựng và UBND các huyện Phú Vang, Phú Lộc bảo đảm an ninh trật tự.',
      [
        'Công an tỉnh',
        '+ Bộ Chỉ huy Quân sự tỉnh',
        '+ Bộ Chỉ huy Bộ đội Biên phòng tỉnh',
        '+ Sở Xây dựng',
        '+ UBND các huyện Phú Vang, Phú Lộc',
      ],
    ],
    [
      'UBND các xã, phường: Hội An, Điện Bàn và Duy Xuyên khẩn trương kiểm đếm, chi trả bồi thường.',
      ['UBND các xã, phường: Hội An, Điện Bàn và Duy Xuyên'],
    ],
    [
      'UBND thành phố Huế và UBND huyện Phong Điền hoàn thành công tác kiểm kê trước ngày 20/10/2023.',
      ['UBND thành phố Huế', 'UBND huyện Phong Điền'],
    ],
    [
      'Đề nghị Công ty Cổ phần Đầu tư ABC - Chi nhánh Miền Trung tập trung nhân lực thi công.',
      ['Công ty Cổ phần Đầu tư ABC - Chi nhánh Miền Trung'],
    ],
    [
      'Chủ đầu tư, các nhà thầu thi công, đơn vị tư vấn giám sát tăng ca, tăng kíp.',
      ['Chủ đầu tư', 'các nhà thầu thi công, đơn vị tư vấn giám sát'],
    ],
    [
      'Sở Nông nghiệp và PTNT, Sở TN&MT, Sở KH&ĐT rà soát danh mục dự án.',
      ['Sở Nông nghiệp và PTNT', 'Sở TN&MT', 'Sở KH&ĐT'],
    ],
    [
      'Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi phối hợp với Cục Thuế tỉnh, Chi cục Hải quan Khu vực XII rà soát.',
      [
        'Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi',
        '+ Cục Thuế tỉnh',
        '+ Chi cục Hải quan Khu vực XII',
      ],
    ],
    [
      'Kho bạc Nhà nước Khu vực XIII, Ngân hàng Nhà nước chi nhánh tỉnh, Bảo hiểm xã hội tỉnh bố trí cán bộ trực.',
      ['Kho bạc Nhà nước Khu vực XIII', 'Ngân hàng Nhà nước chi nhánh tỉnh', 'Bảo hiểm xã hội tỉnh'],
    ],
    [
      'Đối với kiến nghị của Công ty TNHH Hòa Bình: Giao Sở Tài chính chủ trì, phối hợp Sở Xây dựng, Thanh tra tỉnh kiểm tra, đề xuất.',
      ['Sở Tài chính', '+ Sở Xây dựng', '+ Thanh tra tỉnh'],
    ],
    [
      'Trung tâm Phục vụ hành chính công tỉnh niêm yết công khai thủ tục hành chính.',
      ['Trung tâm Phục vụ hành chính công tỉnh'],
    ],
    [
      'Sau khi có ý kiến của Bộ Xây dựng, Sở Xây dựng khẩn trương hoàn thiện hồ sơ quy hoạch.',
      ['Sở Xây dựng'],
    ],
    [
      'Trên cơ sở kết quả rà soát, UBND các huyện, thành phố tiếp tục điều chỉnh kế hoạch; Sở Nội vụ tổng hợp, báo cáo UBND tỉnh.',
      ['UBND các huyện, thành phố', 'Sở Nội vụ'],
    ],
    ['Sở Giao thông vận tải: Khẩn trương sửa chữa các tuyến đường hư hỏng.', ['Sở Giao thông vận tải']],
    ['UBND các xã: Tập trung rà soát hộ nghèo, hộ cận nghèo.', ['UBND các xã']],
    [
      'Báo và phát thanh, truyền hình tỉnh, Cổng Thông tin điện tử tỉnh tăng thời lượng đưa tin.',
      ['Báo và phát thanh, truyền hình tỉnh', 'Cổng Thông tin điện tử tỉnh'],
    ],
    [
      'Chi cục trưởng Chi cục Kiểm lâm và Giám đốc Vườn quốc gia Yok Đôn chịu trách nhiệm quản lý, bảo vệ rừng.',
      ['Chi cục trưởng Chi cục Kiểm lâm', 'Giám đốc Vườn quốc gia Yok Đôn'],
    ],
    [
      'Giao Hội đồng Thi đua - Khen thưởng tỉnh xem xét, đề xuất khen thưởng.',
      ['Hội đồng Thi đua - Khen thưởng tỉnh'],
    ],
    [
      'Giao Ban Chỉ huy Phòng thủ dân sự tỉnh, Đài Khí tượng Thủy văn tỉnh theo dõi diễn biến bão.',
      ['Ban Chỉ huy Phòng thủ dân sự tỉnh', 'Đài Khí tượng Thủy văn tỉnh'],
    ],
    [
      'Giao Sở Công Thương làm việc với Công ty Điện lực Bình Thuận, các doanh nghiệp viễn thông di dời hạ tầng kỹ thuật.',
      ['Sở Công Thương'],
    ],
    [
      'Uỷ ban nhân dân thành phố Hoà Bình chủ động phối hợp cùng các sở, ngành liên quan tổ chức cưỡng chế.',
      ['Uỷ ban nhân dân thành phố Hoà Bình', '+ các sở, ngành liên quan'],
    ],
    [
      'Đề nghị Liên đoàn Lao động tỉnh, Hội Liên hiệp Phụ nữ tỉnh, Hội Nông dân tỉnh, Tỉnh đoàn, Hội Cựu chiến binh tỉnh phát động phong trào thi đua.',
      [
        'Liên đoàn Lao động tỉnh',
        'Hội Liên hiệp Phụ nữ tỉnh',
        'Hội Nông dân tỉnh',
        'Tỉnh đoàn',
        'Hội Cựu chiến binh tỉnh',
      ],
    ],
    [
      'Thanh tra tỉnh, Viện kiểm sát nhân dân tỉnh, Tòa án nhân dân tỉnh phối hợp giải quyết dứt điểm vụ việc.',
      ['Thanh tra tỉnh', 'Viện kiểm sát nhân dân tỉnh', 'Tòa án nhân dân tỉnh'],
    ],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
