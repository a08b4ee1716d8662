import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('directives of communes, districts, schools and companies', () => {
  it.each<[string, string[]]>([
    ['Riêng thôn Đồi Sim, thôn Khe Cạn: khẩn trương bầu Trưởng thôn.', ['thôn Đồi Sim', 'thôn Khe Cạn']],
    ['Huyện Bắc Hòa, thị xã Sa Hòa tập trung giải phóng mặt bằng.', ['Huyện Bắc Hòa', 'thị xã Sa Hòa']],
    ['Các thôn: Đồi Sim, Khe Cạn rà soát.', ['Các thôn: Đồi Sim, Khe Cạn']],
    ['Phòng Nông nghiệp và PTNT trực ban 24/24h, tổng hợp tình hình.', ['Phòng Nông nghiệp và PTNT']],
    ['Thôn Đồi Sim còn 12 hộ nghèo.', []],
    [
      'Công an xã phân công rõ người, rõ việc; Phòng Kinh tế tái cấu trúc quy trình.',
      ['Công an xã', 'Phòng Kinh tế'],
    ],
    [
      'Yêu cầu UBND các xã vùng dự án, các cơ sở thờ tự rà soát.',
      ['UBND các xã vùng dự án', 'các cơ sở thờ tự'],
    ],
    ['Giao Báo và Phát thanh - Truyền hình tỉnh rà soát.', ['Báo và Phát thanh - Truyền hình tỉnh']],
    ['Đề nghị Quân khu 7, Bộ Chỉ huy Quân sự tỉnh hỗ trợ.', ['Quân khu 7', 'Bộ Chỉ huy Quân sự tỉnh']],
    [
      'Yêu cầu các cơ quan tham mưu, giúp việc Đảng ủy, Công an xã rà soát.',
      ['các cơ quan tham mưu, giúp việc Đảng ủy', 'Công an xã'],
    ],
    ['Chủ tịch UBND xã có ý kiến: Đề nghị Công an xã xem xét.', ['Công an xã']],
    ['Chủ tịch UBND xã có ý kiến như sau: Giao Công an xã rà soát.', ['Công an xã']],
    [
      'Các chủ mỏ lắp trạm cân; Khu Quản lý bảo trì đường bộ rà soát.',
      ['Các chủ mỏ', 'Khu Quản lý bảo trì đường bộ'],
    ],
    ['Hộ bà Lê Thị Sen, hộ ông Võ Văn Khoe đủ điều kiện được bố trí thêm 01 suất.', []],
    ['Giao Ban Quản lý Vườn lập hồ sơ.', ['Ban Quản lý Vườn']],
    ['Công an xã kết hợp với Ban CHQS xã tuần tra.', ['Công an xã', '+ Ban CHQS xã']],
    ['Phòng Kinh tế tháo dỡ lều quán, có sự tham gia giám sát của MTTQ xã.', ['Phòng Kinh tế', '+ MTTQ xã']],
    ['Công an xã kết hợp với tuyên truyền, vận động xử lý vi phạm.', ['Công an xã']],
    ['Phía nhà thầu: bổ sung máy móc.', ['nhà thầu']],
    [
      'Các trường học, Ban Quản lý chợ Bình An sắp xếp chỗ để xe.',
      ['Các trường học', 'Ban Quản lý chợ Bình An'],
    ],
    [
      'Trưởng các khu phố phối hợp cùng Cảnh sát khu vực nhắc nhở.',
      ['Trưởng các khu phố', '+ Cảnh sát khu vực'],
    ],
    ['Già làng, người có uy tín vận động bà con.', ['Già làng', 'người có uy tín']],
    ['Các hộ kinh doanh tại chợ Đầm tự di dời.', ['Các hộ kinh doanh tại chợ Đầm']],
    ['Giao ông Lê Văn An - Phó Giám đốc phụ trách việc kiểm kê.', ['ông Lê Văn An - Phó Giám đốc']],
    [
      'Phân công: Phó Hiệu trưởng Lê Thị An phụ trách kiểm định; Phó Hiệu trưởng Trần Văn Bình phụ trách xây dựng.',
      ['Phó Hiệu trưởng Lê Thị An', 'Phó Hiệu trưởng Trần Văn Bình'],
    ],
    ['Phó Giám đốc phụ trách chuyên môn duyệt phác đồ.', ['Phó Giám đốc phụ trách chuyên môn']],
    ['Các trưởng nhóm tự đánh giá.', ['Các trưởng nhóm']],
    [
      'Báo Hà Lâm và hệ thống truyền thanh cơ sở tăng thời lượng.',
      ['Báo Hà Lâm', 'hệ thống truyền thanh cơ sở'],
    ],
    ['Đối với 03 vụ phá rừng tại xã B: yêu cầu Công an tỉnh điều tra.', ['Công an tỉnh']],
    ['Cần giao Phòng Kinh tế chủ trì việc này.', ['Phòng Kinh tế']],
    ['Giao anh Lê Văn An (cán bộ khuyến nông) vận động các hộ.', ['anh Lê Văn An']],
    ['Khu phố trưởng các khu phố, Ấp trưởng vận động bà con.', ['Khu phố trưởng các khu phố', 'Ấp trưởng']],
    [
      'Sở Y tế hướng dẫn đơn giá; Hội đồng thẩm định giá đất các xã, phường tổ chức thẩm định.',
      ['Sở Y tế', 'Hội đồng thẩm định giá đất các xã, phường'],
    ],
    [
      'Sở Y tế định hướng; các đoàn thể xã, phường đến từng nhà vận động.',
      ['Sở Y tế', 'các đoàn thể xã, phường'],
    ],
    ['Ủy nhiệm đồng chí Phó Chủ tịch UBND xã làm việc với trường.', ['đồng chí Phó Chủ tịch UBND xã']],
    ['Công ty Nam Phú ứng trước 25 tỷ đồng.', ['Công ty Nam Phú']],
    ['Giao Văn phòng theo dõi; các bên liên quan gửi báo cáo.', ['Văn phòng', 'các bên liên quan']],
    [
      'Phòng Quản lý quy hoạch, xây dựng và môi trường kiểm tra.',
      ['Phòng Quản lý quy hoạch, xây dựng và môi trường'],
    ],
    [
      'Đồng chí Lê Văn An, Phó Trưởng ban thường trực: Chỉ huy chung.',
      ['Đồng chí Lê Văn An, Phó Trưởng ban thường trực'],
    ],
    ['Trưởng ấp, Ban ấp trang trí cờ hoa.', ['Trưởng ấp', 'Ban ấp']],
    ['Các sở chưa ban hành kế hoạch (Sở Y tế, Sở Nội vụ) phải ban hành.', ['Các sở chưa ban hành kế hoạch']],
    ['Các chủ đầu tư gồm Ban A, UBND xã B lập kế hoạch.', ['Các chủ đầu tư']],
    ['Các thành viên Ban Chỉ huy xuống ngay địa bàn.', ['Các thành viên Ban Chỉ huy']],
    ['Thị đoàn, Thường vụ Thị ủy tổ chức ra quân.', ['Thị đoàn', 'Thường vụ Thị ủy']],
    ['Tổ công tác số 1, số 2 vận động các hộ dân.', ['Tổ công tác số 1, số 2']],
    ['Đội Quản lý thị trường số 1, số 2 và số 3 kiểm tra.', ['Đội Quản lý thị trường số 1, số 2 và số 3']],
    ['Các chốt kiểm soát dịch bệnh duy trì trực.', ['Các chốt kiểm soát dịch bệnh']],
    ['Nhà thầu thi công (Công ty Minh Đức) tập kết vật tư.', ['Nhà thầu thi công']],
    ['Nhà thầu thi công (theo thiết kế) đoạn còn lại.', ['Nhà thầu']],
    ['Hạt Quản lý đường bộ số 5 thông tuyến QL15C.', ['Hạt Quản lý đường bộ số 5']],
    ['Hội đồng bồi thường tham mưu UBND huyện.', ['Hội đồng bồi thường']],
    ['Thôn đội trưởng, Công an viên các thôn tuần tra.', ['Thôn đội trưởng', 'Công an viên các thôn']],
    [
      'Giao bà Lê Thị An - công chức Phòng Kinh tế chủ trì xác minh.',
      ['bà Lê Thị An - công chức Phòng Kinh tế'],
    ],
    ['Giao UBND các địa phương: Ba Chẽ, Năm Căn rà soát.', ['UBND các địa phương: Ba Chẽ, Năm Căn']],
    ['Thuế cơ sở 2 cấp mã số thuế cho hộ kinh doanh.', ['Thuế cơ sở 2']],
    [
      'Chi nhánh Văn phòng Đăng ký đất đai khu vực 4 cấp đổi giấy chứng nhận.',
      ['Chi nhánh Văn phòng Đăng ký đất đai khu vực 4'],
    ],
    ['Phòng chuyên môn UBND xã căn cứ chức năng tham mưu.', ['Phòng chuyên môn UBND xã']],
    ['Các phòng chuyên môn thuộc UBND xã rà soát.', ['Các phòng chuyên môn thuộc UBND xã']],
    [
      'Công an xã, lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở tuần tra.',
      ['Công an xã', 'lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở'],
    ],
    [
      'Đội xung kích phòng, chống thiên tai các thôn canh gác đê.',
      ['Đội xung kích phòng, chống thiên tai các thôn'],
    ],
    [
      'Chủ đập, hồ chứa thủy lợi, thủy điện vận hành theo quy trình.',
      ['Chủ đập, hồ chứa thủy lợi, thủy điện'],
    ],
    [
      'Các đồng chí Huyện ủy viên được phân công phụ trách các xã đôn đốc thực hiện.',
      ['Các đồng chí Huyện ủy viên được phân công phụ trách các xã'],
    ],
    ['Các đơn vị được giao làm chủ đầu tư đẩy nhanh tiến độ.', ['Các đơn vị được giao làm chủ đầu tư']],
    ['Đảng ủy, UBND xã Tân Lập tập trung giải phóng mặt bằng.', ['Đảng ủy, UBND xã Tân Lập']],
    ['Đảng ủy Sở Y tế, UBND xã Tân Lập rà soát.', ['Đảng ủy Sở Y tế', 'UBND xã Tân Lập']],
    [
      'Tổng Giám đốc Công ty Cổ phần Hòa An có mặt tại công trường.',
      ['Tổng Giám đốc Công ty Cổ phần Hòa An'],
    ],
    [
      'Giao Phòng Kinh tế chủ trì, phối hợp với Công an xã, Ban Chỉ huy Quân sự xã và Trưởng các thôn kiểm tra việc xả thải.',
      ['Phòng Kinh tế', '+ Công an xã', '+ Ban Chỉ huy Quân sự xã', '+ Trưởng các thôn'],
    ],
    ['Phòng Văn hóa - Xã hội tham mưu UBND xã ban hành kế hoạch.', ['Phòng Văn hóa - Xã hội']],
    ['Giao phòng NN&PTNT hướng dẫn các xã, thị trấn phòng trừ sâu bệnh.', ['phòng NN&PTNT']],
    [
      'Văn phòng HĐND và UBND xã, Trung tâm Phục vụ hành chính công xã bố trí công chức trực tiếp nhận hồ sơ.',
      ['Văn phòng HĐND và UBND xã', 'Trung tâm Phục vụ hành chính công xã'],
    ],
    [
      'Trưởng Công an xã, Chỉ huy trưởng Ban CHQS xã duy trì lực lượng trực 24/24.',
      ['Trưởng Công an xã', 'Chỉ huy trưởng Ban CHQS xã'],
    ],
    [
      'Yêu cầu Trưởng các phòng chuyên môn, công chức xã, Bí thư chi bộ, Trưởng thôn nghiêm túc thực hiện.',
      ['Trưởng các phòng chuyên môn, công chức xã', 'Bí thư chi bộ', 'Trưởng thôn'],
    ],
    [
      'Phòng Tài chính - Kế hoạch, Phòng Kinh tế và Hạ tầng huyện thẩm định dự toán; Trung tâm Phát triển quỹ đất huyện lập phương án bồi thường.',
      ['Phòng Tài chính - Kế hoạch', 'Phòng Kinh tế và Hạ tầng huyện', 'Trung tâm Phát triển quỹ đất huyện'],
    ],
    [
      'Chi nhánh Văn phòng Đăng ký đất đai huyện rà soát hồ sơ tồn đọng.',
      ['Chi nhánh Văn phòng Đăng ký đất đai huyện'],
    ],
    [
      'UBND các xã, thị trấn và các cơ quan, đơn vị, trường học trên địa bàn huyện tổng vệ sinh môi trường.',
      ['UBND các xã, thị trấn', 'các cơ quan, đơn vị, trường học trên địa bàn huyện'],
    ],
    [
      'Phòng Đào tạo phối hợp với các khoa, bộ môn xây dựng thời khóa biểu học kỳ II.',
      ['Phòng Đào tạo', '+ các khoa, bộ môn'],
    ],
    [
      'Trưởng các đơn vị có trách nhiệm phổ biến nội dung này đến viên chức, người lao động.',
      ['Trưởng các đơn vị'],
    ],
    [
      'Hiệu trưởng giao Phòng Tổ chức - Hành chính, Khoa Công nghệ thông tin hoàn thiện đề án vị trí việc làm.',
      ['Phòng Tổ chức - Hành chính', 'Khoa Công nghệ thông tin'],
    ],
    [
      'Trường Đại học Sư phạm Kỹ thuật, Viện Nghiên cứu Phát triển tiếp tục hoàn thiện báo cáo tự đánh giá.',
      ['Trường Đại học Sư phạm Kỹ thuật', 'Viện Nghiên cứu Phát triển'],
    ],
    [
      'Ban Giám hiệu các trường chỉ đạo giáo viên chủ nhiệm phối hợp với Hội Cha mẹ học sinh.',
      ['Ban Giám hiệu các trường', '+ Hội Cha mẹ học sinh'],
    ],
    [
      'Bệnh viện Đa khoa tỉnh, Trung tâm Y tế các huyện, Trạm Y tế các xã chuẩn bị cơ số thuốc.',
      ['Bệnh viện Đa khoa tỉnh', 'Trung tâm Y tế các huyện', 'Trạm Y tế các xã'],
    ],
    [
      'Giám đốc Bệnh viện Phụ sản - Nhi giải trình nguyên nhân chậm mua sắm.',
      ['Giám đốc Bệnh viện Phụ sản - Nhi'],
    ],
    [
      'Chánh Văn phòng, Chánh Thanh tra Sở, Trưởng các phòng chuyên môn, Giám đốc các đơn vị trực thuộc tổ chức thực hiện.',
      [
        'Chánh Văn phòng',
        'Chánh Thanh tra Sở',
        'Trưởng các phòng chuyên môn',
        'Giám đốc các đơn vị trực thuộc',
      ],
    ],
    ['Liên danh nhà thầu Sơn Hải - Đèo Cả huy động thêm máy móc.', ['Liên danh nhà thầu Sơn Hải - Đèo Cả']],
    [
      'Công ty TNHH Một thành viên Cấp nước Long An bảo đảm cung cấp nước sạch.',
      ['Công ty TNHH Một thành viên Cấp nước Long An'],
    ],
    [
      'Hợp tác xã nông nghiệp Bình Minh, Hội Nông dân xã hướng dẫn hội viên gieo trồng đúng lịch.',
      ['Hợp tác xã nông nghiệp Bình Minh', 'Hội Nông dân xã'],
    ],
    [
      'Tổng Giám đốc giao Ban Kỹ thuật - Sản xuất, Phân xưởng 2 khắc phục sự cố.',
      ['Ban Kỹ thuật - Sản xuất', 'Phân xưởng 2'],
    ],
    [
      'Thủ trưởng các cơ quan, đơn vị, địa phương chịu trách nhiệm toàn diện nếu để chậm trễ.',
      ['Thủ trưởng các cơ quan, đơn vị, địa phương'],
    ],
    [
      'Giao Tổ công tác số 02, Đội Kiểm tra quy tắc đô thị phường xử lý lấn chiếm vỉa hè.',
      ['Tổ công tác số 02', 'Đội Kiểm tra quy tắc đô thị phường'],
    ],
    [
      'Hạt Kiểm lâm huyện, Ban Quản lý rừng phòng hộ Đăk Đoa tuần tra, truy quét.',
      ['Hạt Kiểm lâm huyện', 'Ban Quản lý rừng phòng hộ Đăk Đoa'],
    ],
    ['Xã Hòa Chính cần tiếp tục khai thác các nguồn thu.', ['Xã Hòa Chính']],
    ['Ban tự quản thôn Đồi Sim vận động hiến đất.', ['Ban tự quản thôn Đồi Sim']],
    ['Ban nhân dân các ấp, khóm: Vận động Nhân dân nộp quỹ.', ['Ban nhân dân các ấp, khóm']],
    ['Các thôn, bản: Tham mưu UBND xã xếp loại hộ.', ['Các thôn, bản']],
    ['Công an viên nắm tình hình tạm trú.', ['Công an viên']],
    [
      'Trạm Y tế, Phòng khám đa khoa khu vực: phòng, chống dịch sởi.',
      ['Trạm Y tế', 'Phòng khám đa khoa khu vực'],
    ],
    [
      'Giao Giám đốc: Công ty May Hòa An, Điện lực Tân Lập rà soát.',
      ['Giám đốc: Công ty May Hòa An, Điện lực Tân Lập'],
    ],
    ['Giao Giám đốc: Rà soát tiền lương.', ['Giám đốc']],
    [
      'Yêu cầu Thủ trưởng các đơn vị: Ban QLDA huyện, Sở Y tế kiểm điểm.',
      ['Thủ trưởng các đơn vị: Ban QLDA huyện, Sở Y tế'],
    ],
    [
      'Thủ trưởng các đơn vị: Ban QLDA huyện, Sở Y tế khẩn trương kiểm điểm.',
      ['Thủ trưởng các đơn vị: Ban QLDA huyện, Sở Y tế'],
    ],
    ['Thủ trưởng các đơn vị: Ban QLDA huyện kiểm điểm; Sở Y tế báo cáo.', ['Ban QLDA huyện', 'Sở Y tế']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
