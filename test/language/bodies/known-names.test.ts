import { describe, expect, it } from 'vitest'
import { readList } from '../../../src/language/bodies/index.js'
import { comparableOf } from '../../../src/language/comparable.js'

/** Names with a verb, a list or a further body in them, as offices are called everywhere. */
const NAMES = [
  'Ban Quản lý Công viên địa chất toàn cầu UNESCO Cao nguyên đá Đồng Văn',
  'Công ty CP xây dựng 203',
  'Phòng Đăng ký, thống kê đất đai và Viễn thám',
  'Phòng Biển, đảo và Khí tượng thủy văn',
  'Tổ Cảnh sát quản lý hành chính và trật tự xã hội',
  'Phòng Chính trị, tư tưởng và Công tác học sinh, sinh viên',
  'Phòng Thanh tra khiếu nại, tố cáo',
  'Cơ sở Bảo trợ xã hội',
  'Phó Trưởng Thuế cơ sở',
  'Phó Trưởng thôn',
  'Phòng Cảnh sát giao thông (PC08) Công an tỉnh',
  'Trung tâm Khuyến công và Tư vấn phát triển công nghiệp',
  'Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh',
  'Trung tâm Hỗ trợ doanh nghiệp và Tư vấn đầu tư',
  'Trung tâm Kiểm nghiệm thuốc, mỹ phẩm, thực phẩm',
  'Trung tâm Bảo trợ xã hội tổng hợp',
  'Trung tâm Kiểm định chất lượng công trình xây dựng',
  'Trung tâm Quản lý nhà và Giám định xây dựng',
  'Trung tâm Nuôi dưỡng, phục hồi chức năng tâm thần',
  'Trung tâm Thông tin và Thống kê khoa học và công nghệ',
  'Trung tâm Đào tạo, bồi dưỡng cán bộ',
  'Trung tâm Đào tạo từ xa',
  'Phòng Quản trị cơ sở vật chất',
  'Ban Quản lý đầu tư vốn',
  'Chi cục Quản lý chất lượng, chế biến và phát triển thị trường',
  'Cục Công nghiệp thông tin và truyền thông',
  'Cục Ứng dụng và phát triển công nghệ',
  'Vụ Phát triển và Quản lý thị trường trong nước',
  'Vụ Quốc hội, Địa phương và Đoàn thể',
  'Vụ Theo dõi công tác phòng, chống tham nhũng',
  'Viện Chiến lược và Chính sách kinh tế - tài chính',
  'Ban Chỉ đạo giảm nghèo bền vững',
  'Ban Chỉ đạo phát triển kinh tế tư nhân',
  'Ban Quản lý các cụm công nghiệp',
  'Hội đồng thẩm định báo cáo đánh giá tác động môi trường',
  'Ban Chỉ đạo phòng, chống tội phạm, tệ nạn xã hội',
  'Ban Chỉ đạo quản lý, bảo vệ rừng và phòng cháy, chữa cháy rừng',
  'Ban Chỉ huy Ứng phó sự cố, thiên tai và Tìm kiếm cứu nạn',
  'Ban Tổ chức diễu binh, diễu hành',
  'Ban Chỉ đạo về phòng, chống thiên tai và tìm kiếm cứu nạn',
  'Ban Quản lý dự án phát triển đô thị',
  'Ban Quản lý đầu tư xây dựng khu đô thị mới Thủ Thiêm',
  'Ban Quản lý Khu Nông nghiệp ứng dụng công nghệ cao',
  'Hội đồng đấu giá quyền sử dụng đất',
  'Hội đồng Thẩm định quy hoạch',
  'Phòng Quy hoạch, kế hoạch sử dụng đất',
  'Phòng Cải cách hành chính và Văn thư lưu trữ',
  'Phòng Xây dựng, kiểm tra và theo dõi thi hành pháp luật',
  'Phòng Giáo dục Trung học - Giáo dục thường xuyên',
  'Phòng Tiếp công dân và xử lý đơn',
  'Tổ công tác thúc đẩy giải ngân vốn đầu tư công',
  'Tổ kiểm tra công vụ',
  'Ban Chỉ đạo sắp xếp đơn vị hành chính cấp xã',
  'Ban Chỉ đạo phòng, chống khai thác IUU',
  'các doanh nghiệp nhỏ và vừa',
  'UBND H. Tân Lập',
  'UBND TT. Hòa An',
  'Đồn BP Cửa Lân',
  'TT HĐND xã',
  'Trường Bồi dưỡng cán bộ quản lý giáo dục',
]

describe.each(NAMES)('%s', (name) => {
  it.each([
    ['', ' rà soát hồ sơ', []],
    ['', ' chủ trì, phối hợp với Sở Y tế', []],
    ['', ': Rà soát, tổng hợp hồ sơ', []],
    ['', ', Sở Tài chính khẩn trương rà soát', ['Sở Tài chính']],
    ['', ' và các đơn vị liên quan rà soát', ['các đơn vị liên quan']],
    ['', ' xây dựng kế hoạch, báo cáo kết quả', []],
  ])('is read whole in %j…%j', (before, behind, others) => {
    const line = comparableOf(`${before}${name}${behind}`)
    const bodies = readList(line, before.length)?.bodies ?? []
    expect(bodies.map(({ start, end }) => line.text.slice(start, end))).toEqual([name, ...others])
  })
})
