import { describe, expect, it } from 'vitest'
import { readBodies } from '../../../src/language/bodies/index.js'

function names(text: string, at = 0): string[] | null {
  return readBodies(text, at)?.bodies.map(({ start, end }) => text.slice(start, end)) ?? null
}

describe('readBodies', () => {
  it('gives offsets in the text and where the list ends', () => {
    const text = 'giao Sở Y tế, Công an tỉnh khẩn trương'
    expect(readBodies(text, 5)).toEqual({
      bodies: [
        { start: 5, end: 12 },
        { start: 14, end: 26 },
      ],
      end: 26,
    })
  })

  it('takes a bare head for a body where a capital sets it apart inside a sentence', () => {
    for (const text of ['đề nghị Tỉnh rà soát', 'giao Cục rà soát', 'Về vốn: Tỉnh rà soát']) {
      const at = text.search(/Tỉnh|Cục/)
      expect(names(text, at)).toEqual([/Tỉnh|Cục/.exec(text)![0]])
    }
    expect(names('Tỉnh rà soát')).toBeNull()
    expect(names('Cục rà soát')).toBeNull()
    expect(names('đề nghị tỉnh rà soát', 8)).toBeNull()
    expect(names('giao Thanh tra toàn diện', 5)).toBeNull()
    expect(names('rà soát. Ban hành quy chế', 9)).toBeNull()
  })

  it.each<[string, string[]]>([
    [
      'Sở Tài chính, Sở Nội vụ và các đơn vị liên quan',
      ['Sở Tài chính', 'Sở Nội vụ', 'các đơn vị liên quan'],
    ],
    ['P.Kỹ thuật: Chủ trì', ['P.Kỹ thuật']],
    [
      'đồng chí Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ chỉ đạo',
      ['đồng chí Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ'],
    ],
    ['đồng chí Giám đốc, Kế toán trưởng báo cáo', ['đồng chí Giám đốc', 'Kế toán trưởng']],
    ['đồng chí Chánh Văn phòng, Giám đốc Sở Y tế họp', ['đồng chí Chánh Văn phòng', 'Giám đốc Sở Y tế']],
    ['Vụ Cấp phép và truy thu nợ đọng khẩn trương', ['Vụ Cấp phép và truy thu nợ đọng']],
    [
      'Cục Chế biến lâm sản và nghề rừng, Vụ Pháp chế rà soát',
      ['Cục Chế biến lâm sản và nghề rừng', 'Vụ Pháp chế'],
    ],
    ['Cục Vận tải và người dân cần', ['Cục Vận tải']],
    ['Vụ Văn nghệ, văn hóa, xã hội chủ trì', ['Vụ Văn nghệ, văn hóa, xã hội']],
    ['Vụ Văn nghệ, văn hóa phẩm nhập khẩu', ['Vụ Văn nghệ']],
    [
      'Ban Chỉ đạo quốc gia về chống khai thác trái phép: Rà soát',
      ['Ban Chỉ đạo quốc gia về chống khai thác trái phép'],
    ],
    ['Ban Chỉ đạo quốc gia về việc kéo dài phải', ['Ban Chỉ đạo quốc gia']],
    ['Vụ Pháp chế Bộ Tư pháp, Bộ Y tế rà soát', ['Vụ Pháp chế Bộ Tư pháp', 'Bộ Y tế']],
    ['Thanh tra các tỉnh, thành phố tập trung', ['Thanh tra các tỉnh, thành phố']],
    ['Cục Thuế TP Hòn Vọng, TP Bãi Dài báo cáo', ['Cục Thuế TP Hòn Vọng, TP Bãi Dài']],
    ['Cục Thị trường nông sản (Cục TTNS) là đầu mối', ['Cục Thị trường nông sản']],
    ['Trung ương Hội Nông dân Việt Nam tuyên truyền', ['Trung ương Hội Nông dân Việt Nam']],
    [
      'Tổng Liên đoàn Lao động Việt Nam, Nhóm công tác và cơ quan đại diện chủ sở hữu rà soát',
      ['Tổng Liên đoàn Lao động Việt Nam', 'Nhóm công tác', 'cơ quan đại diện chủ sở hữu'],
    ],
    ['UBND xã Tân Hòa giải phóng mặt bằng', ['UBND xã Tân Hòa']],
    ['Tổng công ty Cảng hàng không Việt Nam báo cáo', ['Tổng công ty Cảng hàng không Việt Nam']],
    [
      'đồng chí Lê Văn An, Phó Chủ tịch UBND xã kiêm Trưởng phòng Kinh tế chỉ đạo',
      ['đồng chí Lê Văn An, Phó Chủ tịch UBND xã kiêm Trưởng phòng Kinh tế'],
    ],
    ['Phó Chủ tịch UBND xã kiêm nhiệm công tác thanh tra', ['Phó Chủ tịch UBND xã']],
    [
      'đồng chí Phó Bí thư Huyện ủy, Chủ tịch UBND huyện chỉ đạo',
      ['đồng chí Phó Bí thư Huyện ủy, Chủ tịch UBND huyện'],
    ],
    [
      'đồng chí Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo tỉnh và đồng chí Chánh Văn phòng rà soát',
      ['đồng chí Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo tỉnh', 'đồng chí Chánh Văn phòng'],
    ],
    [
      'đồng chí Bí thư Đảng ủy, Chủ tịch UBND xã chịu trách nhiệm',
      ['đồng chí Bí thư Đảng ủy', 'Chủ tịch UBND xã'],
    ],
    [
      'các đồng chí Phó Bí thư Huyện ủy, Chánh Văn phòng Huyện ủy rà soát',
      ['các đồng chí Phó Bí thư Huyện ủy', 'Chánh Văn phòng Huyện ủy'],
    ],
    ['Cục Kinh tế hợp tác và PTNT rà soát', ['Cục Kinh tế hợp tác và PTNT']],
    ['Cục QLXD và CLCTGT, VIDIFI rà soát', ['Cục QLXD và CLCTGT', 'VIDIFI']],
    ['TCTy Xây dựng Hòn Vọng bàn giao', ['TCTy Xây dựng Hòn Vọng']],
    ['Vụ Kiến trúc Quy hoạch là đơn vị đầu mối theo dõi', ['Vụ Kiến trúc Quy hoạch']],
    ['Viện Chiến lược GTVT kiểm định chất lượng', ['Viện Chiến lược GTVT']],
    ['UBND các xã nêu tại điểm a giải trình', ['UBND các xã nêu tại điểm a']],
    ['các đơn vị nêu tại Phụ lục 1 kèm theo rà soát', ['các đơn vị nêu tại Phụ lục 1 kèm theo']],
    ['Báo và Phát thanh, Truyền hình tỉnh truyền hình trực tiếp', ['Báo và Phát thanh, Truyền hình tỉnh']],
    ['các Cảng vụ hàng hải: Hòn Vọng, Bãi Dài', ['các Cảng vụ hàng hải: Hòn Vọng, Bãi Dài']],
    ['các phòng giáo dục và đào tạo rà soát', ['các phòng giáo dục và đào tạo']],
    ['các phòng xây dựng kế hoạch', ['các phòng']],
    ['Thư ký Hội đồng tổng hợp', ['Thư ký Hội đồng']],
    ['Phòng Kinh tế/Phòng Kinh tế, Hạ tầng rà soát', ['Phòng Kinh tế', 'Phòng Kinh tế, Hạ tầng']],
    ['Đài Khí tượng tỉnh / Ban Chỉ huy xã trực', ['Đài Khí tượng tỉnh', 'Ban Chỉ huy xã']],
    ['UBND các xã/phường rà soát', ['UBND các xã/phường']],
    ['Thường trực HĐND/UBND xã rà soát', ['Thường trực HĐND/UBND xã']],
    ['Công ty CP Chế tạo máy Hòn Vọng bàn giao', ['Công ty CP Chế tạo máy Hòn Vọng']],
    ['Công ty CP Hòn Vọng tạo điều kiện', ['Công ty CP Hòn Vọng']],
    ['Vụ Quản lý, bảo trì đường bộ thẩm định', ['Vụ Quản lý, bảo trì đường bộ']],
    ['BSCKII. Lê Văn C, Phó Giám đốc chỉ đạo', ['BSCKII. Lê Văn C, Phó Giám đốc']],
    ['Ban Công nhân, Viên chức và Đô thị:', ['Ban Công nhân, Viên chức và Đô thị']],
    ['các Ban chuyên môn Tỉnh Hội:', ['các Ban chuyên môn Tỉnh Hội']],
    ['Hội LHPN các xã, phường trong cụm:', ['Hội LHPN các xã, phường trong cụm']],
    ['P.TCKT bố trí vốn', ['P.TCKT']],
    ['Trung tâm Dịch vụ tổng hợp thu gom rác', ['Trung tâm Dịch vụ tổng hợp']],
    ['Ban Quản lý cảng bố trí bãi', ['Ban Quản lý cảng']],
    ['Ban Chỉ huy Phòng thủ dân sự xã trực ban', ['Ban Chỉ huy Phòng thủ dân sự xã']],
    ['Trung tâm Văn hóa, Thể thao và Truyền thông phát tin', ['Trung tâm Văn hóa, Thể thao và Truyền thông']],
    ['P.Kế hoạch - Tài chính, P. Tổ chức rà soát', ['P.Kế hoạch - Tài chính', 'P. Tổ chức']],
    ['P. Kế hoạch tổng hợp rà soát', ['P. Kế hoạch tổng hợp']],
    [
      'Khoa Cấp cứu - Hồi sức tích cực - Chống độc phải trực',
      ['Khoa Cấp cứu - Hồi sức tích cực - Chống độc'],
    ],
    ['các ủy ban kiểm tra đảng ủy trực thuộc', ['các ủy ban kiểm tra đảng ủy trực thuộc']],
    ['Truyền tải điện Hải Ninh, các Truyền tải điện', ['Truyền tải điện Hải Ninh', 'các Truyền tải điện']],
    ['Ký túc xá, Nhà Văn hóa Lao động tỉnh', ['Ký túc xá', 'Nhà Văn hóa Lao động tỉnh']],
    ['các sở, ban, ngành tỉnh', ['các sở, ban, ngành tỉnh']],
    ['các sở ban ngành và địa phương rà soát', ['các sở ban ngành và địa phương']],
    ['các Sở, ban ngành rà soát', ['các Sở, ban ngành']],
    ['sở ngành liên quan rà soát', ['sở ngành liên quan']],
    ['các nhà đầu tư thứ cấp rà soát', ['các nhà đầu tư thứ cấp']],
    ['bộ, ngành, địa phương liên quan rà soát', ['bộ, ngành, địa phương liên quan']],
    ['Sở Y tế, sở, ban, ngành, địa phương rà soát', ['Sở Y tế', 'sở, ban, ngành, địa phương']],
    ['các bộ quản lý ngành, lĩnh vực rà soát', ['các bộ quản lý ngành, lĩnh vực']],
    ['các sở quản lý chuyên ngành rà soát', ['các sở quản lý chuyên ngành']],
    ['các sở quản lý chặt chẽ vốn', ['các sở']],
    ['các Bộ, ngành liên quan khác tăng cường kiểm tra', ['các Bộ, ngành liên quan khác']],
    ['Các Sở, ban, ngành Thành phố', ['Các Sở, ban, ngành Thành phố']],
    ['các huyện ủy, thị ủy, thành ủy', ['các huyện ủy, thị ủy, thành ủy']],
    ['các sở, ngành và địa phương liên quan', ['các sở, ngành và địa phương liên quan']],
    ['UBND các xã: An Bình, Phú Hội và Tân Lập', ['UBND các xã: An Bình, Phú Hội và Tân Lập']],
    ['UBND phường 1, phường 2, Công an thành phố', ['UBND phường 1, phường 2', 'Công an thành phố']],
    [
      'UBND các xã Hội An, Trường Sơn và Hội Nông dân huyện',
      ['UBND các xã Hội An, Trường Sơn', 'Hội Nông dân huyện'],
    ],
    [
      'các Sở: Tài chính, Kế hoạch và Đầu tư, Thanh tra tỉnh',
      ['các Sở: Tài chính, Kế hoạch và Đầu tư', 'Thanh tra tỉnh'],
    ],
    ['Công ty kiểm toán hoàn tất', ['Công ty kiểm toán']],
    ['HND các huyện, thị, thành phố', ['HND các huyện, thị, thành phố']],
    ['các huyện, thị, thành ủy', ['các huyện, thị, thành ủy']],
    ['Các vị Phó Chủ tịch rà soát', ['Các vị Phó Chủ tịch']],
    ['Sở y tế, Bộ tư pháp rà soát', ['Sở y tế', 'Bộ tư pháp']],
    ['Phòng tài chính - kế hoạch huyện thẩm định', ['Phòng tài chính - kế hoạch huyện']],
    ['Sở xây dựng báo cáo', ['Sở xây dựng']],
    ['Trưởng các Khoa, Phòng, Trung tâm rà soát', ['Trưởng các Khoa, Phòng, Trung tâm']],
    ['Các Sở, Ban, Ngành, Đoàn thể tỉnh', ['Các Sở, Ban, Ngành, Đoàn thể tỉnh']],
    ['Các Sở, Ngành, UBND các xã', ['Các Sở, Ngành', 'UBND các xã']],
    ['Các Bộ, ngành và Ủy ban nhân dân các tỉnh rà soát', ['Các Bộ, ngành', 'Ủy ban nhân dân các tỉnh']],
    ['Các Phòng, Trạm Y tế rà soát', ['Các Phòng', 'Trạm Y tế']],
    ['Các huyện ủy, thị ủy và tương đương chỉ đạo', ['Các huyện ủy, thị ủy và tương đương']],
    ['Giám đốc: Sở Y tế, Sở Nội vụ rà soát', ['Giám đốc: Sở Y tế, Sở Nội vụ']],
    ['Các LĐLĐ tỉnh, thành phố rà soát', ['Các LĐLĐ tỉnh, thành phố']],
    ['các công đoàn ngành Trung ương rà soát', ['các công đoàn ngành Trung ương']],
    ['Hội LHPN các tỉnh, thành rà soát', ['Hội LHPN các tỉnh, thành']],
    ['các cấp công đoàn rà soát', ['các cấp công đoàn']],
    ['Cơ quan chủ trì thẩm tra phối hợp', ['Cơ quan chủ trì thẩm tra']],
    ['các Phòng: Kế hoạch, Đào tạo rà soát quy trình', ['các Phòng: Kế hoạch, Đào tạo']],
    [
      'Các Cục: Thú y, Bảo vệ thực vật, Kiểm lâm tham mưu văn bản',
      ['Các Cục: Thú y, Bảo vệ thực vật, Kiểm lâm'],
    ],
    [
      'các phòng: Quản lý chất lượng công trình, Kinh tế xây dựng rà soát',
      ['các phòng: Quản lý chất lượng công trình, Kinh tế xây dựng'],
    ],
    ['các trường: Tập trung đẩy nhanh tuyển sinh', ['các trường']],
    ['các Ban Quản lý dự án: 6, 7 cử cán bộ', ['các Ban Quản lý dự án: 6, 7']],
    ['các Sở Tài chính, Nội vụ, Xây dựng', ['các Sở Tài chính, Nội vụ, Xây dựng']],
    ['cấp ủy, chính quyền các địa phương', ['cấp ủy, chính quyền các địa phương']],
    ['Bí thư, Chủ tịch UBND xã', ['Bí thư, Chủ tịch UBND xã']],
    ['Nhà đầu tư, UBND các xã', ['Nhà đầu tư', 'UBND các xã']],
    ['Tỉnh đoàn, Hội Nông dân tỉnh', ['Tỉnh đoàn', 'Hội Nông dân tỉnh']],
    ['SỞ Y TẾ, CÔNG AN TỈNH:', ['SỞ Y TẾ', 'CÔNG AN TỈNH']],
    ['Uỷ ban nhân dân tỉnh Hoà Bình chỉ đạo', ['Uỷ ban nhân dân tỉnh Hoà Bình']],
    ['UBND tỉnh ủy quyền', ['UBND tỉnh']],
    ['Sở Y tế (cơ quan thường trực), Sở Tài chính chủ trì', ['Sở Y tế', 'Sở Tài chính']],
    ['Đài Tiếng nói Việt Nam đưa tin', ['Đài Tiếng nói Việt Nam']],
    ['Cục Thuế rà soát', ['Cục Thuế']],
    ['Sở Xây dựng xây dựng kế hoạch', ['Sở Xây dựng']],
    ['Chánh Văn phòng tổ chức hội nghị', ['Chánh Văn phòng']],
    ['Chánh Thanh tra tổ chức kiểm tra', ['Chánh Thanh tra']],
    ['các tổ chức, cá nhân', ['các tổ chức, cá nhân']],
    ['Các CTĐL: rà soát', ['Các CTĐL']],
    [
      'Ban Chỉ huy phòng thủ khu vực 1, 2 và 3; Trung đoàn 756',
      ['Ban Chỉ huy phòng thủ khu vực 1, 2 và 3', 'Trung đoàn 756'],
    ],
    ['Phòng 1, 2 rà soát', ['Phòng 1, 2']],
    ['Tổ 1, 3 hộ dân', ['Tổ 1']],
    ['Phòng An toàn + Phòng Thông gió: rà soát', ['Phòng An toàn', 'Phòng Thông gió']],
    ['Tổng Thư ký Quốc hội chủ trì', ['Tổng Thư ký Quốc hội']],
    ['Quản đốc các phân xưởng', ['Quản đốc các phân xưởng']],
    ['các ĐVTV và Ban Kỹ thuật', ['các ĐVTV', 'Ban Kỹ thuật']],
    ['Ban Chỉ đạo xây dựng kế hoạch triển khai', ['Ban Chỉ đạo']],
    [
      'Ban Chỉ đạo phát triển kinh tế - xã hội tỉnh rà soát',
      ['Ban Chỉ đạo phát triển kinh tế - xã hội tỉnh'],
    ],
    [
      'Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo bền vững xã Ba Sao, Sở Y tế',
      ['Ban Chỉ đạo xây dựng nông thôn mới và giảm nghèo bền vững xã Ba Sao', 'Sở Y tế'],
    ],
    ['Ban Chỉ đạo hội nhập quốc tế rà soát', ['Ban Chỉ đạo hội nhập quốc tế']],
    ['Ban Chỉ đạo tinh gọn bộ máy: Rà soát', ['Ban Chỉ đạo tinh gọn bộ máy']],
    ['Ban Chỉ đạo tháo gỡ khó khăn, vướng mắc cho các dự án, báo cáo', ['Ban Chỉ đạo']],
    [
      'Ban Tổ chức Đại hội đại biểu các dân tộc thiểu số các xã rà soát',
      ['Ban Tổ chức Đại hội đại biểu các dân tộc thiểu số các xã'],
    ],
    ['các doanh nghiệp có vốn đầu tư nước ngoài báo cáo', ['các doanh nghiệp có vốn đầu tư nước ngoài']],
    [
      'các doanh nghiệp, Ban Quản lý các khu công nghiệp rà soát',
      ['các doanh nghiệp', 'Ban Quản lý các khu công nghiệp'],
    ],
    ['Sở y tế rà soát', ['Sở y tế']],
    ['Bộ giáo dục và Đào tạo, Bộ tài chính rà soát', ['Bộ giáo dục và Đào tạo', 'Bộ tài chính']],
    ['Phòng tài chính - kế hoạch huyện rà soát', ['Phòng tài chính - kế hoạch huyện']],
    ['Cục thuế tỉnh Phú Mỹ rà soát', ['Cục thuế tỉnh Phú Mỹ']],
    ['Trường tiểu học Kim Sơn rà soát', ['Trường tiểu học Kim Sơn']],
    ['Sở xây dựng chủ trì', ['Sở xây dựng']],
    ['các Ban xây dựng chi tiết phương án', ['các Ban']],
    ['Sở giao thông vận tải Phú Mỹ rà soát', ['Sở giao thông vận tải Phú Mỹ']],
    ['Phòng quản lý đô thị rà soát', ['Phòng quản lý đô thị']],
    ['UBND các huyện, thị, thành phố rà soát', ['UBND các huyện, thị, thành phố']],
    ['UBND các huyện, thị xã, thành phố rà soát', ['UBND các huyện, thị xã, thành phố']],
    ['các huyện, thị, thành ủy rà soát', ['các huyện, thị, thành ủy']],
    ['Sở xây dựng, Sở y tế và Sở xây dựng rà soát', ['Sở xây dựng', 'Sở y tế', 'Sở xây dựng']],
    ['Giám đốc: Sở Y tế, Sở Nội vụ, Công an tỉnh rà soát', ['Giám đốc: Sở Y tế, Sở Nội vụ, Công an tỉnh']],
    ['Giám đốc: Sở Y tế và', ['Giám đốc']],
    ['Tổng Giám đốc, Kế toán trưởng cân đối nguồn', ['Tổng Giám đốc', 'Kế toán trưởng']],
    ['Bí thư, Chủ tịch UBND huyện chỉ đạo', ['Bí thư, Chủ tịch UBND huyện']],
    [
      'Phòng Quản lý, bảo vệ rừng và Bảo tồn thiên nhiên rà soát',
      ['Phòng Quản lý, bảo vệ rừng và Bảo tồn thiên nhiên'],
    ],
    ['nhà thầu thi công khẩn trương', ['nhà thầu thi công']],
    ['các nhà thầu thi công gói thầu XL-02 rà soát', ['các nhà thầu thi công gói thầu XL-02']],
    ['các nhà thầu xây dựng tiến độ chi tiết', ['các nhà thầu']],
    ['đơn vị thi công kiểm tra hồ sơ, báo cáo kết quả', ['đơn vị thi công']],
    ['các doanh nghiệp kiểm tra, báo cáo kết quả', ['các doanh nghiệp']],
    ['Công ty Cấp nước Sông Ba chủ trì', ['Công ty Cấp nước Sông Ba']],
    ['Sở Y tế ba tháng báo cáo một lần', ['Sở Y tế']],
    ['Ban Chỉ đạo xây dựng NTM, Sở Tài chính rà soát', ['Ban Chỉ đạo xây dựng NTM', 'Sở Tài chính']],
    ['các đồng chí phụ trách thôn đôn đốc', ['các đồng chí phụ trách thôn']],
    ['Công chức địa chính xã tham mưu', ['Công chức địa chính xã']],
    ['Phòng Thẩm định tổ chức họp', ['Phòng Thẩm định']],
    ['Phòng Khảo thí và ĐBCLGD tổ chức thi', ['Phòng Khảo thí và ĐBCLGD']],
    ['Khoa Cơ khí chế tạo tổ chức hội thảo', ['Khoa Cơ khí chế tạo']],
    ['Trung tâm Dịch vụ khách hàng rà soát', ['Trung tâm Dịch vụ khách hàng']],
    ['điều dưỡng trưởng các khoa kiểm tra', ['điều dưỡng trưởng các khoa']],
    ['Trưởng phòng giao dịch rà soát', ['Trưởng phòng giao dịch']],
    ['Đội Kiểm tra quy tắc đô thị xử lý', ['Đội Kiểm tra quy tắc đô thị']],
    ['Tổ bảo vệ tăng cường tuần tra', ['Tổ bảo vệ']],
    ['các chủ nhiệm đề tài hoàn thành hồ sơ', ['các chủ nhiệm đề tài']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each([
    'Tổ chức thẩm định hồ sơ',
    'Sở xây dựng kế hoạch chi tiết',
    'Sở xây dựng, ban hành kế hoạch',
    'Thanh tra công trình trên địa bàn',
    'Thanh tra các xã về đất đai',
    'Cán bộ quản lý chặt chẽ địa bàn',
    'Cán bộ xây dựng kế hoạch',
    'Phòng, chống dịch bệnh',
    'Trường hợp vướng mắc',
    'Sở xây dựng kế hoạch triển khai',
    'Bộ máy hành chính hoạt động',
    'Trạm 110kV Tây Hòa',
    'Báo cáo UBND tỉnh',
    'Xã hội hóa nguồn lực',
    'huyện phải chủ động',
    'Đơn vị chủ động',
    'rà soát hồ sơ',
    '',
    'các TTHC: rà soát',
  ])('finds no body at the start of "%s"', (text) => {
    expect(names(text)).toBeNull()
  })
})
