import { describe, expect, it } from 'vitest'
import { bodiesIn } from '../read.js'

describe('bodies in brackets, behind labels and between dashes', () => {
  it.each<[string, string[]]>([
    ['Sở A chủ trì (Sở Tài chính phối hợp) rà soát.', ['Sở A', '+ Sở Tài chính']],
    ['Sở A chủ trì (phối hợp với Sở Tài chính) rà soát.', ['Sở A', '+ Sở Tài chính']],
    ['Sở A chủ trì; Sở Tài chính, Sở B phối hợp; xong trong tháng 5.', ['Sở A', '+ Sở Tài chính', '+ Sở B']],
    ['Sở A chủ trì; Sở Tài chính phối hợp với Sở B rà soát.', ['Sở A', 'Sở Tài chính', '+ Sở B']],
    ['Nạo vét kênh (giao Phó Trưởng phòng Kinh tế thực hiện).', ['Phó Trưởng phòng Kinh tế']],
    ['Rà soát quy hoạch (Sở Xây dựng chủ trì, phối hợp với Sở Tư pháp).', ['Sở Xây dựng', '+ Sở Tư pháp']],
    ['(Sở Xây dựng chủ trì; hoàn thành trước ngày 30/6/2023).', ['Sở Xây dựng']],
    ['Triển khai Đề án (Công an tỉnh là cơ quan đầu mối).', ['Công an tỉnh']],
    ['Sửa Quy chế (đơn vị thực hiện: Sở Nội vụ).', ['Sở Nội vụ']],
    ['Sửa Quy chế (giao: Sở Nội vụ; xong trước 15/5/2023).', ['Sở Nội vụ']],
    ['Chủ trì: Sở Y tế; phối hợp: Công an tỉnh.', ['Sở Y tế', '+ Công an tỉnh']],
    ['Người thực hiện: Trưởng phòng Đào tạo.', ['Trưởng phòng Đào tạo']],
    ['Tổ công tác số 3 do Phó Thủ tướng làm Tổ trưởng tiếp tục kiểm tra.', ['Tổ công tác số 3']],
    ['Đoàn kiểm tra do Phó Chủ tịch làm Trưởng đoàn tiếp tục rà soát.', ['Đoàn kiểm tra']],
    ['Ban Tuyên giáo - cơ quan thường trực Ban Chỉ đạo 35 - chủ trì tham mưu.', ['Ban Tuyên giáo']],
    ['Giao Sở Tài chính - Thường trực Hội đồng định giá khẩn trương thẩm định.', ['Sở Tài chính']],
    ['Ban Quản lý dự án tỉnh - chủ đầu tư khẩn trương lập hồ sơ.', ['Ban Quản lý dự án tỉnh']],
    ['Đối với Sở Xây dựng, đề nghị sớm có văn bản thẩm định.', ['Sở Xây dựng']],
    ['Đối với hộ ông Lê Văn An, UBND xã Tân Lập vận động.', ['UBND xã Tân Lập']],
    ['Đối với 05 hộ dân còn lại, UBND xã Tân Lập vận động.', ['UBND xã Tân Lập']],
    ['Đối với các hộ phải di dời khẩn cấp: Giao UBND xã Tân Lập hỗ trợ.', ['UBND xã Tân Lập']],
    ['Đối với doanh nghiệp chậm nộp thuế: Thuế tỉnh công khai danh sách.', ['Thuế tỉnh']],
    ['Đối với các chủ đầu tư phải làm rõ: nguyên nhân, trách nhiệm.', ['các chủ đầu tư']],
    ['Đối với các hộ dân: Khẩn trương kê khai tài sản.', ['các hộ dân']],
    ['Riêng với UBND huyện Ba Vì, yêu cầu khẩn trương kiểm đếm.', ['UBND huyện Ba Vì']],
    ['Tổ chức kỳ thi (Thực hiện: Phòng GD&ĐT, các trường; hoàn thành: 10/7).', ['Phòng GD&ĐT', 'các trường']],
    ['Rà soát hộ nghèo (Phòng Nội vụ thực hiện).', ['Phòng Nội vụ']],
    ['Thực hiện: Phòng Nội vụ.', ['Phòng Nội vụ']],
    ['Thực hiện: Kế hoạch số 12.', []],
    ['Rà soát hộ nghèo (Phòng Nội vụ thực hiện chậm).', []],
  ])('reads %j', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each([
    'Số liệu đã kiểm tra (Sở Tài chính cung cấp).',
    'Nội dung khác (phối hợp chưa tốt).',
    'Đồng ý chủ trương (Sở Tài chính báo cáo tại cuộc họp).',
    'Đoàn kiểm tra (do Sở Nội vụ chủ trì) đã làm việc.',
    'Sở Xây dựng đề nghị sớm có văn bản thẩm định.',
    'Ba dự án do Sở Xây dựng làm chủ đầu tư đã khởi công.',
  ])('reads none in %j', (text) => {
    expect(bodiesIn(text)).toEqual([])
  })
})
