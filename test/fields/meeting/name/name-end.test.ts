import { describe, expect, it } from 'vitest'
import { nameEnd } from '../../../../src/fields/meeting/name/name-end.js'

describe('nameEnd', () => {
  it.each([
    ['hội nghị giao ban', '. Tham dự có các phòng'],
    ['hội nghị giao ban', ', cùng dự có các phòng'],
    ['hội nghị giao ban', ', đồng chủ trì có ông Lê Văn An'],
    ['kiểm tra hiện trường cầu A', ', cùng đi có các phòng'],
    ['hội nghị giao ban', ', dưới sự chủ trì của Giám đốc'],
    ['hội nghị giao ban', ' dưới sự chủ tọa của Giám đốc'],
    ['hội nghị giao ban', ' chiều ngày 05/7/2022'],
    ['hội nghị giao ban', ' theo hình thức trực tuyến'],
    ['hội nghị giao ban', ' với sự tham dự của các phòng'],
    ['hội nghị giao ban', ' họp ngày 05/7/2022'],
    ['Hội nghị Ban Thường vụ lần thứ 52', ' đã họp, thảo luận và cho ý kiến'],
    ['hội nghị giao ban quý I', ', Giám đốc yêu cầu:'],
    ['Hội nghị', ', Phó Thủ tướng Lê Văn An có ý kiến như sau:'],
    ['cuộc họp về rác thải', ' và kết luận như sau:'],
    ['họp về cụm công nghiệp với Sở Y tế', ', cụ thể như sau:'],
    ['Hội nghị tổng kết', ' với các nội dung sau:'],
    ['cuộc họp về giám sát và chỉ đạo tuyến', ' và đã có ý kiến chỉ đạo:'],
    ['giao ban toàn viện', ' do BSCKII. Lê Văn An, Giám đốc chủ trì,'],
    ['họp Ban Giám đốc mở rộng', ' do PGS.TS. Lê Văn An, Giám đốc Bệnh viện chủ trì; cùng dự có các khoa'],
    ['họp giao ban', ' do PGS.TS. Lê Văn An, Hiệu trưởng và TS. Trần Thị Bình đồng chủ trì.'],
    ['phiên họp thứ 46', ' nhằm xem xét tờ trình'],
    ['phiên họp thường kỳ tháng 10', ' để xem xét một số nội dung: dự toán'],
    ['hội nghị giao ban với các xã', ', nhằm đánh giá tình hình tháng 5'],
    ['cuộc họp chuyên đề', ' để xem xét dự toán'],
    ['hội nghị Ban Chấp hành (mở rộng)', ''],
    ['phiên họp thường kỳ tháng 5 (lần 2)', ' dưới sự chủ trì của Chủ tịch'],
    ['phiên họp', ' (phiên họp thứ 5)'],
    ['kỳ họp (bất thường)', ' do đồng chí Lê Văn An'],
    ['cuộc họp (trực tuyến) với các huyện', ''],
    ['cuộc họp (trực tuyến và trực tiếp) với các huyện', ''],
    ['cuộc họp', ' (trực tuyến và trực tiếp), cùng dự có các phòng'],
    ['họp về bảo hiểm y tế (BHYT) 6 tháng đầu năm', ''],
    ['họp Hội đồng thẩm định', ' (HĐTĐ) theo quy chế'],
    ['họp Hội đồng thẩm định', ' (HĐTĐ), ông A chủ trì'],
    ['hội nghị Ban Chấp hành', ' (sau đây gọi là Hội nghị)'],
    ['hội nghị Ban Chấp hành (khóa XX)', ', đồng chí Lê Văn An'],
  ])('ends %j before %j', (name, behind) => {
    expect(nameEnd(name + behind)).toBe(name.length)
  })

  it('goes on with what names the meeting', () => {
    const name = 'hội nghị với Sở Y tế, Sở Tài chính về các dự án đã giao nhằm giảm nghèo'
    expect(nameEnd(name)).toBe(name.length)
  })
})
