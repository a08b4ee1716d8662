import { describe, expect, it } from 'vitest'
import { bodiesIn } from './read.js'

describe('what gives work to nobody', () => {
  it('is no task to have issued what has a number', () => {
    expect(bodiesIn('Theo đó, UBND thành phố có Công văn số 8262/UBND-TCD về tiếp công dân.')).toEqual([])
    expect(bodiesIn('Sở Y tế ban hành Kế hoạch số 45/KH-SYT ngày 5/3/2025.')).toEqual([])
    expect(bodiesIn('Sở Y tế có văn bản hướng dẫn các đơn vị.')).toEqual(['Sở Y tế'])
    expect(bodiesIn('Sở Y tế thực hiện Kế hoạch số 45/KH-UBND.')).toEqual(['Sở Y tế'])
  })

  it('is no task of the one who chairs, named above the conclusions', () => {
    const chaired = '1. Chủ trì: Đồng chí Lê Văn Sơn, Chủ tịch HĐND Thành phố.'
    expect(bodiesIn(chaired, { subjects: false })).toEqual([])
    expect(bodiesIn('Chủ trì: Sở Y tế.')).toEqual(['Sở Y tế'])
  })

  it.each<[string, string[]]>([
    ['Trên đây là kết luận của đồng chí Lê Văn Sơn, Chủ tịch HĐND Thành phố tại cuộc họp giao ban tuần.', []],
    ['Trên đây là kết luận của Chủ tịch UBND xã, đề nghị các thôn triển khai thực hiện.', ['các thôn']],
    ['Thống nhất chủ trương đầu tư theo đề nghị của Sở Kế hoạch và Đầu tư.', []],
    ['Các doanh nghiệp, hợp tác xã quan tâm đã gửi hồ sơ đến Sở Xây dựng.', []],
    ['GRDP bình quân đầu người đạt 90 triệu đồng.', []],
    ['Đồng ý với đề xuất của UBND huyện Phú Ninh về việc điều chỉnh dự án.', []],
    ['Ghi nhận, biểu dương Công an tỉnh, Bộ Chỉ huy Quân sự tỉnh đã tích cực tham gia.', []],
    ['Các chi bộ rà soát hồ sơ; phân công đảng viên phụ trách từng hộ.', ['Các chi bộ']],
    [
      'Các chi bộ rà soát hồ sơ; phân công đồng chí Lê Văn An phụ trách.',
      ['Các chi bộ', 'đồng chí Lê Văn An'],
    ],
    ['Thường trực Tỉnh ủy đánh giá, thời gian qua công tác thu gom có nhiều cố gắng.', []],
    ['Ban Thường vụ Huyện ủy đánh giá: các cấp ủy đã tập trung lãnh đạo.', []],
    ['Sở Y tế đánh giá kết quả thực hiện.', ['Sở Y tế']],
    ['Chủ tịch UBND tỉnh đánh giá cao sự cố gắng của Sở Tài chính và các địa phương.', []],
    ['Sở Giao thông vận tải đã thực hiện tốt công tác bảo đảm trật tự an toàn giao thông.', []],
    ['Các sở, ngành, địa phương cơ bản hoàn thành kế hoạch năm.', []],
    ['Thời gian qua, Sở Y tế chủ động tham mưu nhiều giải pháp hiệu quả.', []],
    ['UBND tỉnh thống nhất với báo cáo của Sở Nội vụ.', []],
    ['Ban Thường vụ thống nhất phương án nhân sự, trình Ban Chấp hành.', []],
    ['Một số địa phương chưa quan tâm đúng mức đến công tác này.', []],
    ['Khó khăn lớn nhất, Sở Xây dựng cho biết là thiếu vốn.', []],
    ['Các kiến nghị của cử tri, UBND huyện trả lời chưa rõ.', []],
    ['Nhiệm vụ được Thủ tướng Chính phủ giao Bộ Y tế trước đây vẫn còn chậm.', []],
    ['Tổ chức thẩm định hồ sơ, trình UBND tỉnh phê duyệt.', []],
    ['Hoàn thành và gửi Sở Xây dựng, Sở Tài chính để tổng hợp trước ngày 05/5.', []],
    ['Phòng, chống dịch bệnh trên đàn vật nuôi phải được ưu tiên hàng đầu.', []],
    ['Thanh tra, kiểm tra việc chấp hành pháp luật về đất đai.', []],
    ['Trường hợp vướng mắc, báo cáo UBND tỉnh (qua Sở Tài chính) xem xét, quyết định.', []],
    ['Hội nghị đã nghe Sở Nội vụ trình bày báo cáo.', []],
    ['Báo cáo của Trung tâm Điều hành phải đầy đủ số liệu.', []],
    ['Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện.', []],
    [
      'Trân trọng thông báo kết luận của Chủ tịch UBND huyện đến các phòng, ban biết, triển khai thực hiện.',
      [],
    ],
    ['Việc giao Ban Quản lý dự án làm chủ đầu tư là phù hợp.', []],
    ['Lãnh đạo, chỉ đạo thực hiện tốt nhiệm vụ quốc phòng, an ninh.', []],
    ['Các trường hợp vi phạm phải bị xử lý nghiêm.', []],
    ['Cơ sở dữ liệu dùng chung cần được hoàn thiện.', []],
    ['Khoa học và công nghệ phải là động lực phát triển.', []],
    ['Xã hội hóa nguồn lực đầu tư phải đúng quy định.', []],
    ['Bản đồ quy hoạch cần cập nhật đầy đủ.', []],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })

  it.each<[string, string[]]>([
    ['Sở Xây dựng kiểm tra hiện trường, yêu cầu các chủ đầu tư khắc phục.', ['Sở Xây dựng']],
    ['Giao Sở Y tế có văn bản đề nghị Bộ Y tế hỗ trợ vắc xin.', ['Sở Y tế']],
    ['UBND các xã chỉ đạo các thôn, hướng dẫn hộ dân kê khai.', ['UBND các xã']],
    ['Sở Nội vụ tham mưu UBND tỉnh, Ban Thường vụ Tỉnh ủy xem xét, quyết định.', ['Sở Nội vụ']],
    ['Giao Sở Tư pháp gửi Sở Tài chính, Sở Nội vụ lấy ý kiến.', ['Sở Tư pháp']],
    ['Sở Nội vụ hoàn thiện Đề án theo hướng: Sở Tài chính chủ trì.', ['Sở Nội vụ']],
    ['Huyện Mường La: Giao Sở Nội vụ xem xét.', ['Sở Nội vụ']],
    ['Công an tỉnh xây dựng quy chế phối hợp với Sở Công Thương.', ['Công an tỉnh']],
    ['Công ty Điện lực Hòn Vọng không cắt điện dịp Tết.', ['Công ty Điện lực Hòn Vọng']],
    ['Công ty Điện lực Hòn Vọng không đạt kế hoạch.', []],
    [
      'Sau khi nghe Sở Y tế, Sở Tài chính báo cáo, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát.',
      ['Sở Nội vụ'],
    ],
    ['Qua nghe Sở Y tế, Sở Tài chính trình bày, cơ bản đồng ý.', []],
    ['Sau khi nghe báo cáo, Sở Tài chính bố trí vốn.', ['Sở Tài chính']],
  ])('%s', (text, bodies) => {
    expect(bodiesIn(text)).toEqual(bodies)
  })
})
