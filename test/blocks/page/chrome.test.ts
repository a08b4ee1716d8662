import { describe, expect, it } from 'vitest'
import { isChrome } from '../../../src/blocks/page/chrome.js'
import { source } from '../source.js'

describe('isChrome', () => {
  const isChromeLine = (line: string) => isChrome(source(line), source(line).lines[0]!, 0)

  it.each([
    'Theo baohanam.com.vn',
    'Từ khóa: hội nghị, kết luận',
    'https://vanban.example.vn/thong-bao',
    'Nguồn: Cổng thông tin điện tử',
    'Thứ tư - 14/07/2021 03:35',
    'Ngày đăng: 14/07/2021',
    '14/07/2021 08:30',
    '14-07-2021, 08:30',
    '4-7-2021 8:30',
    '08:30 - 14/07/2021',
    'Tổng số điểm của bài viết là: 5 trong 1 đánh giá',
    'Click để đánh giá bài viết',
    'Ý kiến bạn đọc',
    'Bình luận của bạn',
    '(Xem chi tiết trong tệp gắn kèm)',
    'Các thẻ (tags):',
    'Các tin liên quan',
    'Bạn đã không sử dụng Site, bấm vào đây',
    'Lượt xem: 1.250',
    'Chia sẻ | In bài viết | Facebook',
    'Tin liên quan',
    'Trang chủ > Tin tức',
    'Cỡ chữ: A- A+',
    'A- A A+',
    'Ghi rõ nguồn khi phát lại thông tin',
    'Ảnh minh họa',
    '- 1Thông báo 112/TB-VPCP năm 2015 về chợ do Văn phòng Chính phủ ban hành',
    'Lê An/ Nguồn: https://tin.example.vn/',
    'Bài, ảnh: Lê An',
    'Đánh giá bài viết:',
    'Thống kê truy cập',
    'Tổng truy cập: 1.023.554',
    'Chi tiết Thông báo xem tại đây',
    'Xem toàn văn Kết luận tại đây',
    'Toàn văn thông báo xem file đính kèm',
    'Lấy link!',
    '15 Tháng Sáu 2022',
    'Đăng bởi: Quản trị viên - Ngày đăng: 05/04/2023',
    'Tác giả bài viết: Lê An',
    'Xếp hạng: 5 - 1 phiếu bầu',
    'Cập nhật ngày: 03/03/2025',
    'Lần xem: 880',
    'Xem chi tiết tại file đính kèm: TB 312.pdf',
    '#đấtđai #Hòa An',
    '>> Chi tiết Thông báo 93/TB-UBND',
    '» Thông báo lịch tiếp công dân (10/03/2020)',
    '(Nguồn: Phòng Thú y)',
    '1. 58-TB-UBND.PDF (345 KB)',
    '2) Phu luc.xlsx',
    'Quay lại | In | Gửi email | Đầu trang',
    '- Tải văn bản gốc tại đây',
  ])('takes %j for a portal’s', (line) => {
    expect(isChromeLine(line)).toBe(true)
  })

  it.each([
    'Theo đề nghị của Sở Y tế tại Tờ trình số 12/TTr-SYT, UBND tỉnh thống nhất:',
    'Thứ tư, rà soát quy hoạch.',
    '1. Về dự án A (giai đoạn 2)',
    '1. In ấn tài liệu phục vụ họp',
    'Các thẻ căn cước được cấp trong tháng',
    'Ngày 14/7/2021, Chủ tịch UBND tỉnh chủ trì cuộc họp.',
    'Chia sẻ dữ liệu giữa các sở, ngành.',
    'Tin học hóa thủ tục hành chính.',
    'Trang chủ của Cổng thông tin điện tử phải cập nhật.',
    `Nguồn: ${'x'.repeat(200)}`,
    'Nội dung: 12 điều',
    '15 tháng 6 năm 2022',
    'Hôm nay, 12 xã báo cáo',
    'Bài học kinh nghiệm: nắm chắc địa bàn',
  ])('takes %j for the notice’s own', (line) => {
    expect(isChromeLine(line)).toBe(false)
  })
})
