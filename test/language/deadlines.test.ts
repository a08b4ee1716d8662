import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../src/language/comparable.js'
import { findDeadlines } from '../../src/language/deadlines.js'

const read = (text: string) =>
  findDeadlines(comparableOf(text), { year: 2021 }).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ])

describe('findDeadlines', () => {
  it.each([
    // before
    ['gửi', 'trước ngày 13/9/2021', '2021-09-13'],
    ['gửi', 'trước 17 giờ 00 ngày 05/5/2026', '2026-05-05'],
    ['gửi', 'trước 14 giờ, ngày 08 tháng 10 năm 2025', '2025-10-08'],
    ['gửi', 'trước 15h00 chiều ngày 5/5', '2021-05-05'],
    ['nộp xong', 'trước 30/6', '2021-06-30'],
    ['gửi', 'trước ngày l0/4/2O21', '2021-04-10'],
    ['gửi', 'trưóc ngày 10/5', '2021-05-10'],
    ['gửi', 'trước thứ Sáu, ngày 10/9/2021', '2021-09-10'],
    ['gửi', 'chậm nhất thứ Sáu (10/9/2021)', '2021-09-10'],
    ['hoàn thành', 'trước tháng 10/2021', '2021-09-30'],
    ['hoàn thành', 'trước 10/2021', '2021-09-30'],
    ['hoàn thành', 'trong 10/2021', '2021-10-31'],
    ['hoàn thành', 'trước quý I/2022', '2021-12-31'],
    ['hoàn thành', 'trước cuối tháng 9', '2021-09-30'],
    ['hoàn thành', 'trước năm 2023', '2022-12-31'],
    ['gửi', 'trước thứ Sáu tuần này', null],
    ['gửi', 'trước ngày 15 hàng tháng', null],
    ['gửi', 'trước 15/10 hằng năm', null],
    ['gửi', 'trước 30/6 và 31/12 hằng năm', null],
    ['gửi', 'trước ngày 15/01 năm sau', null],
    ['gửi', 'trước ngày 15 tháng 02 của năm liền kề sau năm báo cáo', null],
    ['gửi', 'chậm nhất ngày 20/12 của năm báo cáo', null],
    ['gửi', 'trước ngày 15 tháng cuối quý', null],
    ['xóa nhà dột nát', 'trước Tết Nguyên đán', null],
    ['hoàn thành', 'trước ngày khai giảng (05/9/2021)', '2021-09-05'],
    ['hoàn thành', 'trước kỳ đánh giá ngoài (ngày 15/11)', '2021-11-15'],
    ['gửi', 'trước 16.00 ngày 22/9/2021', '2021-09-22'],
    ['gửi', 'trước lúc 9 giờ sáng ngày 22/9', '2021-09-22'],
    // latest
    ['gửi', "chậm nhất lúc 9h00' ngày 22/9/2021", '2021-09-22'],
    ['xét nghiệm', 'chậm nhất ngày 13/9/2021', '2021-09-13'],
    ['xét nghiệm', 'chậm nhất là đến 17 giờ ngày 13/9', '2021-09-13'],
    ['trình', 'muộn nhất trong tháng 9/2021', '2021-09-30'],
    ['trình', 'chậm nhất trước tháng 9/2021', '2021-08-31'],
    ['trình', 'chậm nhất sau 10 ngày làm việc', null],
    ['trình', 'không muộn hơn ngày 15/12', '2021-12-15'],
    ['trình', 'không quá ngày 15/12/2021', '2021-12-15'],
    // until
    ['thực hiện', 'đến hết ngày 30/9/2021', '2021-09-30'],
    ['hoàn thành', 'đến cuối năm 2021', '2021-12-31'],
    // within
    ['hoàn thành', 'trong ngày 13/9', '2021-09-13'],
    ['báo cáo', 'trong tháng 4/2026', '2026-04-30'],
    ['trình', 'trong tháng 9 năm 2021', '2021-09-30'],
    ['hoàn thành', 'trong Quý II/2026', '2026-06-30'],
    ['hoàn thành', 'trong quý 3 năm 2021', '2021-09-30'],
    ['hoàn thành', 'trong năm 2021', '2021-12-31'],
    ['giải ngân', 'trong 6 tháng cuối năm', '2021-12-31'],
    ['thực hiện', 'trong 6 tháng đầu năm 2022', '2022-06-30'],
    ['khôi phục tối thiểu 60 ha', 'trong năm 2021', '2021-12-31'],
    ['ký quỹ bổ sung', 'trong tháng 01 năm 2022', '2022-01-31'],
    ['Đề nghị Công ty bù phần đã chậm', 'trong quý II năm 2021', '2021-06-30'],
    ['báo cáo', 'trong tuần tới', null],
    ['báo cáo', 'trong đầu tháng 10', null],
    ['tham mưu', 'trong tháng 10, tháng 11/2021', '2021-11-30'],
    ['tham mưu', 'trong tháng 11 và tháng 12', '2021-12-31'],
    ['tham mưu', 'trong các tháng 10, 11 và 12 năm 2021', '2021-12-31'],
    ['tham mưu', 'trong quý III, IV/2021', '2021-12-31'],
    ['tham mưu', 'trong quý III và quý IV/2021', '2021-12-31'],
    ['Phòng Công tác sinh viên lấy ý kiến', 'trong tháng 10/2021', '2021-10-31'],
    ['hoàn thành', 'trong tuần cuối tháng 9', '2021-09-30'],
    ['hoàn thành', 'trong tuần cuối cùng của tháng 12/2021', '2021-12-31'],
    ['hoàn thành', 'trong tuần thứ 2 của tháng 7/2021', null],
    ['hoàn thành', 'trước tuần cuối tháng 9', null],
    ['trả lời', 'trong vòng 07 ngày làm việc', null],
    ['trả lời', 'trong 07 ngày làm việc', null],
    ['trả lời', 'trong 07 ngày kể từ ngày 05/7/2022', null],
    ['trả lời', 'trong thời hạn 05 (năm) ngày kể từ ngày 05/7/2022', null],
    // limit
    ['Phương án:', 'thời hạn hoàn thành: ngày 30/9/2021', '2021-09-30'],
    ['Phương án:', 'thời hạn hoàn thành trước tháng 9/2021', '2021-08-31'],
    ['đăng ký,', 'hạn chót là ngày 20/9/2021', '2021-09-20'],
    ['Phương án:', 'thời gian hoàn thành: Quý IV/2021', '2021-12-31'],
    ['góp ý,', 'thời hạn 05 ngày', null],
    ['góp ý,', 'hạn 20/9/2021', '2021-09-20'],
    ['xong', 'không muộn hơn ngày 20/9/2021', '2021-09-20'],
    ['xong', 'không quá ngày 20/9/2021', '2021-09-20'],
    ['Giao: Sở Y tế.', 'Hạn: 25/11/2021', '2021-11-25'],
    // completion
    ['phải', 'hoàn thành vào ngày 30/9/2021', '2021-09-30'],
    ['phải', 'hoàn thành quý III/2021', '2021-09-30'],
    // recurring
    ['báo cáo', 'định kỳ hằng tháng', null],
    ['báo cáo', 'định kỳ trước ngày 15 hàng tháng', null],
    ['báo cáo', 'trước ngày 05 và ngày 20 hằng tháng', null],
    ['báo cáo', 'vào ngày 15 và 30 hằng tháng', null],
    ['báo cáo', 'định kỳ hằng quý, 6 tháng và hằng năm', null],
    ['báo cáo', 'vào chiều thứ Sáu hằng tuần', null],
    // the end of a period
    ['tổng kết', 'cuối năm 2021', '2021-12-31'],
    ['trình Ban Thường vụ', 'cuối quý III', '2021-09-30'],
    ['báo cáo', 'hằng ngày, trước 16 giờ', null],
  ])('after %j reads %j', (before, phrase, date) => {
    expect(read(`${before} ${phrase}.`)).toEqual([[phrase, date]])
  })

  it.each([
    'đôn đốc thu nợ đến hạn 20/9/2021',
    'rà soát các giấy phép gia hạn 20/9/2021',
    'Hội thi tổ chức trong 03 ngày.',
    'bảo đảm không chậm tiến độ, chi không quá 10 tỷ đồng',
  ])('reads none in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('reads the end of a range only where it is a duty', () => {
    expect(read('Đến ngày 30/9/2021 phải hoàn thành')).toEqual([['Đến ngày 30/9/2021', '2021-09-30']])
    expect(read('Từ nay đến hết ngày 30/9/2021, có mưa lớn; thực hiện đến hết tháng 9')).toEqual([
      ['đến hết tháng 9', '2021-09-30'],
    ])
    expect(read('treo cờ từ ngày 10/5/2026 đến hết ngày 14/5/2026')).toEqual([])
    expect(read('Đến ngày 30/8/2021, tỉnh ghi nhận 200 ca')).toEqual([])
    expect(read('Đến hết ngày 10/8/2021, toàn tỉnh giải ngân đạt 6,8% kế hoạch')).toEqual([])
    expect(read('Đến 31/12/2021, phấn đấu giải ngân đạt 95%')).toEqual([['Đến 31/12/2021', '2021-12-31']])
  })

  it('reads a month at the head of a sentence only where a duty follows', () => {
    expect(read('Trong tháng 7/2021, Sở A hoàn thành công tác kiểm đếm.')).toEqual([
      ['Trong tháng 7/2021', '2021-07-31'],
    ])
    expect(read('Trong tháng 7/2021, Sở A đã hoàn thành việc thẩm định.')).toEqual([])
    expect(read('Trong tháng 7/2021, tình hình thực hiện nhiệm vụ ổn định.')).toEqual([])
    expect(read('Trong năm 2021, UBND tỉnh triển khai nhiều nhiệm vụ.')).toEqual([])
  })

  it('tells a date that does not exist', () => {
    expect(findDeadlines(comparableOf('xong trước ngày 31/02/2021'), { year: 2021 })).toEqual([
      { start: 5, end: 26, date: null, invalid: true },
    ])
    expect(findDeadlines(comparableOf('xong trước tháng 13/2021'), { year: 2021 })).toMatchObject([
      { date: null, invalid: true },
    ])
  })

  it('gives no date to a day of the lunar calendar', () => {
    expect(findDeadlines(comparableOf('Báo cáo trước 20/12 âm lịch.'), { year: 2024 })).toEqual([
      { start: 8, end: 27, date: null, invalid: false },
    ])
  })

  it('gives no date to a day without a year where the year is unknown', () => {
    expect(findDeadlines(comparableOf('gửi trước 30/6'), { year: null })).toMatchObject([
      { date: null, invalid: false },
    ])
    expect(findDeadlines(comparableOf('hoàn thành trong tháng 6'), { year: null })).toMatchObject([
      { date: null },
    ])
  })

  it('finds several in one sentence', () => {
    expect(read('hoàn thành trong quý IV/2021, chậm nhất là ngày 15/12/2021')).toEqual([
      ['trong quý IV/2021', '2021-12-31'],
      ['chậm nhất là ngày 15/12/2021', '2021-12-15'],
    ])
  })

  it.each([
    'Quyết định số 12/QĐ-UBND ngày 05/7/2022 của Ủy ban',
    'xử lý các công trình xây dựng trước ngày 01/7/2004',
    'tốc độ chậm nhất, muộn nhất trong khu vực; thời hạn do Sở định',
    'phấn đấu hằng năm, mỗi tháng',
    'Ngày 05/7/2022, Chủ tịch chủ trì họp',
    'có hiệu lực từ ngày 01/8/2024',
    'nhiệm vụ 6 tháng cuối năm 2021; kỳ họp cuối năm 2021; đạt chuẩn trong năm 2021 là khó',
    'Trong tháng 9/2021, toàn tỉnh ghi nhận 200 ca',
    'đồng ý gia hạn 06 tháng; xử lý hồ sơ quá hạn',
    'giai đoạn 2022 - 2025, trong thời gian qua, trực 24/24',
    'tình hình dịch bệnh trong tháng 9/2021',
    'hoàn thành trong năm 2021 - 2025',
    'nhiệm vụ phê duyệt quy hoạch là nhiệm vụ hàng đầu trong năm 2026',
    'các dự án đã được phê duyệt trước ngày 01/7/2021',
    'các hộ sử dụng đất trước ngày 01/7/2014',
    'Thời gian: 08 giờ, ngày 09 tháng 10 năm 2021',
    'khẩn trương, kịp thời, trong thời gian sớm nhất, trước hết là y tế',
    'trong 02 năm liên tục; tiêm cho trẻ từ 5 đến dưới 12 tuổi',
  ])('finds none in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('stays linear on triggers without a time', () => {
    expect(read('trước trong tháng đến hết '.repeat(20_000))).toEqual([])
  })
})
