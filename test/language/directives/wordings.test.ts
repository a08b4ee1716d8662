import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('further wordings', () => {
  it.each<[string, string[]]>([
    ['Giao nhiệm vụ cụ thể cho các đơn vị như sau:', ['các đơn vị']],
    ['UBND tỉnh ủy quyền cho Sở Tài chính ký văn bản trả lời.', ['Sở Tài chính']],
    ['Hội nghị thống nhất giao Đảng ủy UBND tỉnh xây dựng đề án.', ['Đảng ủy UBND tỉnh']],
    ['Thường trực Thành ủy kết luận và yêu cầu UBND thành phố bổ sung giải pháp.', ['UBND thành phố']],
    ['Sở Nội vụ trình UBND tỉnh; đồng thời, các sở, ngành tự rà soát.', ['Sở Nội vụ', 'các sở, ngành']],
    [
      'Sở Tài chính chủ trì, cùng Sở Nội vụ, Thuế tỉnh rà soát.',
      ['Sở Tài chính', '+ Sở Nội vụ', '+ Thuế tỉnh'],
    ],
    ['Sở Tài chính cùng các sở: Xây dựng, Nội vụ thẩm định.', ['Sở Tài chính', '+ các sở: Xây dựng, Nội vụ']],
    ['Cơ quan chủ trì: Sở Nội vụ; cơ quan phối hợp: Sở Tư pháp.', ['Sở Nội vụ', '+ Sở Tư pháp']],
    ['Giao các cơ quan: Sở A, Sở B hoàn thiện hồ sơ.', ['Sở A', 'Sở B']],
    ['Giao Sở A phối hợp với các cơ quan: Sở B, Sở C rà soát.', ['Sở A', '+ Sở B', '+ Sở C']],
    ['Sở Công Thương - cơ quan thường trực Ban Chỉ đạo 389 tỉnh chủ trì kiểm tra.', ['Sở Công Thương']],
    ['Cơ quan soạn thảo (Sở Tư pháp) tiếp thu ý kiến góp ý.', ['Cơ quan soạn thảo']],
    ['Các chủ đầu tư có dự án chậm tiến độ phải cam kết tiến độ.', ['Các chủ đầu tư có dự án chậm tiến độ']],
    ['Các đơn vị được giao làm chủ đầu tư khẩn trương giải ngân.', ['Các đơn vị được giao làm chủ đầu tư']],
    ['Các nhà thầu thi công gói thầu số 3 phải tăng ca.', ['Các nhà thầu thi công gói thầu số 3']],
    ['Ngành Công an, Quân đội bố trí lực lượng ứng cứu.', ['Ngành Công an, Quân đội']],
    [
      'Đảng ủy, HĐND, UBND, UBMTTQ Việt Nam các xã tuyên truyền.',
      ['Đảng ủy, HĐND, UBND, UBMTTQ Việt Nam các xã'],
    ],
    ['Phó Chủ tịch UBND huyện phụ trách văn xã chủ trì họp.', ['Phó Chủ tịch UBND huyện phụ trách văn xã']],
    ['Giao đồng chí Lê Văn C phụ trách, chỉ đạo thực hiện.', ['đồng chí Lê Văn C']],
    [
      'Hội đồng bồi thường, hỗ trợ và tái định cư huyện niêm yết phương án.',
      ['Hội đồng bồi thường, hỗ trợ và tái định cư huyện'],
    ],
    [
      'Các Công ty Điện lực Đồng Nai, Bình Dương khẩn trương rà soát.',
      ['Các Công ty Điện lực Đồng Nai, Bình Dương'],
    ],
    ['Các Ban QLDA Thăng Long, 2, 6 và 85 tập trung thi công.', ['Các Ban QLDA Thăng Long, 2, 6 và 85']],
    ['Các doanh nghiệp FDI, Hiệp hội Dệt may kiến nghị.', ['Các doanh nghiệp FDI', 'Hiệp hội Dệt may']],
    [
      'UBND các huyện biên giới: Cao Lộc, Lộc Bình tăng cường tuần tra.',
      ['UBND các huyện biên giới: Cao Lộc, Lộc Bình'],
    ],
    ['UBND các huyện biên giới: Khẩn trương, quyết liệt xử lý.', ['UBND các huyện biên giới']],
    ['Các khoa Nội, Ngoại, Hồi sức cấp cứu bố trí trực.', ['Các khoa Nội, Ngoại, Hồi sức cấp cứu']],
    ['Các bệnh viện tuyến tỉnh tiếp nhận bệnh nhân.', ['Các bệnh viện tuyến tỉnh']],
    ['Phòng Tổ chức đảng, đảng viên tham mưu nhân sự.', ['Phòng Tổ chức đảng, đảng viên']],
    ['Ban Tài chính Kế toán thu xếp vốn.', ['Ban Tài chính Kế toán']],
    ['Ban Quản lý đầu tư (QLĐT) chủ trì rà soát danh mục.', ['Ban Quản lý đầu tư']],
    [
      'Trung tâm Mua sắm tập trung thuốc quốc gia công khai giá.',
      ['Trung tâm Mua sắm tập trung thuốc quốc gia'],
    ],
    ['Ban Kế hoạch soát xét danh mục đầu tư.', ['Ban Kế hoạch']],
    ['Viện Nghiên cứu phát triển Thành phố đề xuất phương án.', ['Viện Nghiên cứu phát triển Thành phố']],
    ['Phòng Nông nghiệp & PTNT: Tham mưu lịch thời vụ.', ['Phòng Nông nghiệp & PTNT']],
    ['Giao Phòng Kinh tế & Hạ tầng rà soát.', ['Phòng Kinh tế & Hạ tầng']],
    [
      'Cục Quản lý đê điều và Phòng, chống thiên tai tổng hợp thiệt hại.',
      ['Cục Quản lý đê điều và Phòng, chống thiên tai'],
    ],
    ['Các quận ủy, huyện ủy có dự án tuyên truyền, vận động nhân dân.', ['Các quận ủy, huyện ủy có dự án']],
    ['Về biên chế: Bộ Nội vụ xem xét, xử lý theo thẩm quyền.', ['Bộ Nội vụ']],
    ['Sở Nội vụ trình UBND tỉnh; UBND tỉnh xem xét, quyết định.', ['Sở Nội vụ']],
    ['Về tiến độ: Các nhà thầu triển khai chậm so với kế hoạch.', []],
    ['Viện Quy hoạch xây dựng tỉnh hoàn chỉnh đồ án.', ['Viện Quy hoạch xây dựng tỉnh']],
    ['Đội Thanh tra xây dựng, UBND các phường kiểm tra.', ['Đội Thanh tra xây dựng', 'UBND các phường']],
    [
      'Cảng vụ Hàng không miền Bắc phối hợp chính quyền địa phương xử lý.',
      ['Cảng vụ Hàng không miền Bắc', '+ chính quyền địa phương'],
    ],
    ['Sở Lao động-Thương binh và Xã hội chi trả trợ cấp.', ['Sở Lao động-Thương binh và Xã hội']],
    ['Các Tổng công ty, Công ty trực thuộc Bộ báo cáo kết quả.', ['Các Tổng công ty, Công ty trực thuộc Bộ']],
    ['Chậm nhất ngày 05/6, UBND các xã phải hoàn thành kiểm kê.', ['UBND các xã']],
    ['Trên đây là kết luận của Chủ tịch UBND tỉnh, đề nghị các sở, ngành thực hiện./.', ['các sở, ngành']],
    ['Hoan nghênh Sở A đã cố gắng và đề nghị Sở A rút kinh nghiệm.', ['Sở A']],
    ['Không giao Sở Tài chính thực hiện nội dung này.', []],
    ['Thống nhất phương án 2 do Sở Xây dựng đề xuất.', []],
    ['Qua kiểm tra, UBND các xã chưa thực hiện nghiêm quy định.', []],
    ['UBND tỉnh sẽ làm việc với Bộ Tài chính về nội dung này.', []],
    ['Cho phép Sở Y tế mua sắm theo hình thức rút gọn.', []],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
