import { describe, expect, it } from 'vitest'
import { bodiesIn, inAllPlaces, placesOf } from './read.js'

/** Names of which a part reads as a verb or another body, as offices other than those of the State have them. */
const NAMES = [
  'PV01',
  'C06',
  'Tòa Gia đình và người chưa thành niên',
  'Phòng Thực hành quyền công tố và kiểm sát điều tra án trật tự xã hội',
  'Phòng Kiểm sát và giải quyết đơn khiếu nại, tố cáo trong hoạt động tư pháp',
  'Thư ký phiên tòa',
  'Hội thẩm nhân dân',
  'Thanh tra quốc phòng',
  'Q. Giám đốc Sở Y tế',
  'Quyền Chánh Văn phòng Sở',
  'Phòng Hạ tầng số',
  'Ban Dân quân tự vệ',
  'Tham mưu trưởng',
  'Đồn trưởng các đồn biên phòng',
  'Các đồn, trạm biên phòng',
  'Ban Hỗ trợ phụ nữ phát triển kinh tế',
  'Ban Xây dựng tổ chức Hội',
  'Chi hội phụ nữ các thôn',
  'Ban Chấp hành Đảng bộ các cấp',
  'Các tổ chức cơ sở đảng',
  'Các hội đặc thù',
  'Phó Trưởng Đoàn ĐBQH tỉnh',
  'Trưởng Đoàn giám sát',
  'Tiểu ban Văn kiện',
  'Tiểu ban Tổ chức phục vụ Đại hội',
  'Các đồng chí trong Ban Thường vụ',
  'Khoa Khám bệnh theo yêu cầu',
  'Đơn nguyên Thận nhân tạo',
  'Nhà thuốc bệnh viện',
  'Bác sĩ trực',
  'BSCKII Lê Văn An',
  'Trưởng, phó các khoa, phòng',
  'Trưởng các đơn vị thuộc và trực thuộc',
  'Các khoa: Công nghệ thông tin, Cơ khí',
  'Các nhóm nghiên cứu mạnh',
  'Nhóm trưởng các nhóm nghiên cứu mạnh',
  'Phòng Quản lý đào tạo, nghiên cứu khoa học',
  'Phòng Kỹ thuật khai thác',
  'Các khoa: Lý luận cơ sở, Nhà nước và pháp luật',
  'Tập thể Ban Thường vụ Đảng ủy xã Hòa An',
  'Toàn thể cán bộ, đoàn viên, hội viên',
  'Các sở chuyên ngành',
  'Các Chánh tòa',
  'Thư ký kỳ họp',
  'Liên chi đoàn các khoa',
  'Thanh tra nhân dân trường',
  'Công đoàn bộ phận các nhà máy',
  'Trung đội Vệ binh',
  'Trưởng Đoàn kiểm toán',
  'Từng kiểm toán viên',
  'Các cấp ủy viên',
  'Toàn thể giáo viên, nhân viên',
  'Ban Quản trị tòa nhà',
  'Các công ty con, công ty liên kết',
  'Tổ Dịch vụ bơm nước',
  'Ban Quản lý đào tạo',
  'Các đồn Biên phòng tuyến biển',
  'Thượng tá Lê Văn An - Phó Chỉ huy trưởng, Tham mưu trưởng',
  'Các thành viên dự họp',
  'Cơ quan điều tra cùng cấp',
  'Cụm trưởng các cụm hoạt động',
]

describe('names of other offices than those of the State', () => {
  it.each(NAMES)('%s', (name) => {
    expect(placesOf(name)).toEqual(inAllPlaces(name))
  })

  it.each([
    'sinh hoạt chi bộ hằng tháng',
    'kháng nghị các bản án',
    'kiểm sát việc thi hành án',
    'gọi công dân nhập ngũ',
    'soạn đề cương',
    'miễn, giảm học phí',
    'điều chuyển nhân sự',
    'xuống giống đúng lịch',
  ])('%s is what they are told to do', (task) => {
    expect(bodiesIn(`Phòng Nội vụ: ${task}.`)).toEqual(['Phòng Nội vụ'])
    expect(bodiesIn(`Các đơn vị ${task}.`)).toEqual(['Các đơn vị'])
  })

  it.each([
    ['QL1A, DT02 đã thông xe.', []],
    ['Giao E12 rà soát.', []],
    ['Các đồng chí trong thời gian tới rà soát.', []],
    ['Trưởng, phó phòng rà soát.', ['Trưởng, phó phòng']],
    ['Khoa Công nghệ rà soát.', ['Khoa Công nghệ']],
    ['Chủ trì buổi kiểm thảo và giao ban chuyên môn.', []],
    ['Giao ban quản lý thôn rà soát.', ['ban quản lý thôn']],
    ['Giao Ban Tổ chức rà soát.', ['Ban Tổ chức']],
    ['Ban Quản lý đào tạo cán bộ, báo cáo kết quả.', ['Ban Quản lý']],
  ])('reads of %j only %j', (text, names) => {
    expect(bodiesIn(text)).toEqual(names)
  })
})
