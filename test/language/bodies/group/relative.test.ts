import { describe, expect, it } from 'vitest'
import { tellsWhich } from '../../../../src/language/bodies/group/relative.js'
import { comparableOf } from '../../../../src/language/comparable.js'

describe('tellsWhich', () => {
  const tells = (marked: string) => {
    const [before = '', words = '', behind = ''] = marked.split('|')
    return tellsWhich(comparableOf(before + words + behind), before.length, before.length + words.length)
  }

  it.each([
    ['các xã |có dự án chậm tiến độ| khẩn trương rà soát', true],
    ['các xã |chưa nộp| khẩn trương nộp', true],
    ['các xã |để xảy ra cháy rừng| khẩn trương kiểm điểm', true],
    ['các xã |để chuẩn bị nội dung| báo cáo UBND tỉnh', false],
    ['các xã |chưa nộp báo cáo| phải nộp ngay', true],
    ['các xã |nơi có tuyến đường đi qua| bàn giao mặt bằng', true],
    ['các xã |nơi có tuyến đường đi qua| phối hợp cắm mốc', true],
    ['các xã |nơi dự án đi qua| khẩn trương bàn giao mặt bằng', true],
    ['các đơn vị |không hoàn thành kế hoạch| phải giải trình', true],
    ['các đơn vị |không được chủ quan| phải trực', false],
    ['các xã |thuộc diện sáp nhập| rà soát hồ sơ', true],
    ['các xã |nơi có cơ sở sản xuất| có trách nhiệm báo cáo', true],
    ['các đơn vị |hoạt động khoáng sản| thực hiện nghiêm', true],
    ['các đơn vị |sử dụng lao động| phải đóng bảo hiểm', true],
    ['các đơn vị |sử dụng lao động| rà soát hồ sơ', false],
    ['các đơn vị |quản lý đường bộ| khẩn trương sửa chữa', true],
    ['các đơn vị |quản lý đường bộ| tiếp tục sửa chữa', true],
    ['các đơn vị |quản lý đường bộ| theo quy định', false],
    ['các xã |quản lý chặt chẽ người về từ vùng dịch| phải cách ly', false],
    ['các xã |đăng ký đạt chuẩn| phải hoàn thành', true],
    ['tổ chức, cá nhân |được cấp phép thăm dò, khai thác khoáng sản| có trách nhiệm bảo vệ', true],
    ['các đơn vị liên quan |đến hoạt động khoáng sản| nghiêm túc thực hiện', true],
    ['các đơn vị liên quan |đến ngày 15/3| báo cáo kết quả', false],
    ['các tỉnh |có cảng hàng không| chuẩn bị sẵn khu cách ly', true],
    ['các sở |được ủy thác quản lý quốc lộ| khẩn trương sửa chữa', true],
    ['các xã |về đích nông thôn mới năm 2019| tập trung hoàn thành', true],
    ['các xã |đăng ký về đích| tập trung hoàn thành', true],
    ['các xã |dự kiến về đích| tăng so với năm trước', false],
    ['các xã |có dự án| chậm tiến độ khẩn trương rà soát', false],
    ['các xã |có kế hoạch| khẩn trương rà soát', false],
    ['các xã |chưa nộp| tiền điện', false],
    ['các xã |miền núi| khẩn trương rà soát', false],
  ])('%s: %j', (text, whether) => {
    expect(tells(text)).toBe(whether)
  })
})
