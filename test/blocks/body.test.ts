import { describe, expect, it } from 'vitest'
import { readBody } from '../../src/blocks/body.js'
import { source, told } from './source.js'

function read(...lines: string[]) {
  const text = source(...lines)
  const { paragraphs, loose, unsure } = readBody(text, 0, 0, text.lines.length)
  return {
    paragraphs: paragraphs.map(({ marker, text }) => (marker ? [marker.text, text] : text)),
    rejoined: paragraphs.filter(({ rejoined }) => rejoined).map(({ line }) => line),
    loose: told(loose),
    unsure,
  }
}
const paragraphs = (...lines: string[]) => read(...lines).paragraphs

describe('readBody: one line a paragraph', () => {
  it('begins a paragraph at each line that begins like one', () => {
    expect(
      paragraphs(
        'Sau khi nghe báo cáo, kết luận như sau:',
        '1. Giao Sở Y tế:',
        '- Rà soát;',
        'Các địa phương báo cáo.',
      ),
    ).toEqual([
      'Sau khi nghe báo cáo, kết luận như sau:',
      ['1.', 'Giao Sở Y tế:'],
      ['-', 'Rà soát;'],
      'Các địa phương báo cáo.',
    ])
  })

  it('goes on with a day below a short line of a list', () => {
    expect(
      paragraphs(
        '- Đối với các thủ tục của Bộ Công Thương: hoàn thành hệ thống trước',
        '30/11/2021.',
        '- Sở Y tế rà soát các thủ tục hành chính về khám bệnh, chữa bệnh, dược và',
        'thiết bị y tế, báo cáo Ủy ban nhân dân tỉnh theo dõi, chỉ đạo thực hiện và',
        'công khai trên cổng thông tin.',
      ),
    ).toHaveLength(2)
  })

  it('goes on with the names of those who came', () => {
    const lines = (lead: string) => [
      'Sáng ngày 09 tháng 4 năm 2022, tại trụ sở Bộ, Bộ trưởng Lê Văn An, Trưởng Ban',
      'Chỉ đạo đã chủ trì phiên họp của Ban Chỉ đạo về công tác phòng, chống dịch, có',
      `tham dự của các địa phương. ${lead}`,
      'Trần Văn Bình, Nguyễn Thị Cúc, Giám đốc Sở Y tế Lê Văn Dũng, đại diện lãnh đạo',
      'các cơ quan liên quan.',
    ]
    expect(paragraphs(...lines('Tham dự cuộc họp có các Thứ trưởng:'))).toHaveLength(1)
    expect(paragraphs(...lines('Bộ trưởng kết luận như sau về dịch bệnh:'))).toHaveLength(2)
  })

  it('goes on below a word that wants another', () => {
    expect(
      paragraphs(
        'Chủ tịch đã chủ trì phiên họp thứ 14 của',
        'Ban Chỉ đạo tỉnh.',
        '1. Giao các',
        'Sở Y tế rà soát.',
      ),
    ).toEqual([
      'Chủ tịch đã chủ trì phiên họp thứ 14 của Ban Chỉ đạo tỉnh.',
      ['1.', 'Giao các Sở Y tế rà soát.'],
    ])
    expect(paragraphs('Kết luận, chỉ đạo', 'Ban Chỉ đạo họp.')).toHaveLength(2)
  })

  it('goes on below half a symbol, and below a body whose name wants another word', () => {
    const below = (...lines: string[]) => paragraphs('1. Các trạm y tế rà soát.', '', ...lines).at(-1)
    expect(below('Thực hiện Nghị định số 78/2026/NĐ-', '', 'CP của Chính phủ.')).toBe(
      'Thực hiện Nghị định số 78/2026/NĐ- CP của Chính phủ.',
    )
    expect(below('Thực hiện đề nghị của Sở Công', '', 'Thương, Luật', '', 'Hóa chất.')).toBe(
      'Thực hiện đề nghị của Sở Công Thương, Luật Hóa chất.',
    )
    expect(below('Thực hiện đề nghị của Sở Y tế', '', 'Các trạm báo cáo.')).toBe('Các trạm báo cáo.')
    expect(below('Thực hiện đề nghị của Sở', '', 'Y tế.')).toBe('Thực hiện đề nghị của Sở Y tế.')
    expect(below('2. Văn phòng Sở', '', 'Chuẩn bị phòng họp.')).toBe('Chuẩn bị phòng họp.')
  })

  it('begins a paragraph with a number below a heading, not in a sentence', () => {
    const below = '6 tháng đầu năm 2021, tai nạn giảm cả 3 tiêu chí.'
    expect(paragraphs('I. Đánh giá tình hình', '', below)).toEqual([['I.', 'Đánh giá tình hình'], below])
    expect(
      paragraphs(
        'II. Nhiệm vụ',
        '6 tháng cuối năm, các sở tập trung rà soát các dự án chậm tiến độ và báo',
        'cáo; hoàn thành các thủ tục về đất đai và giải phóng mặt bằng các dự án đã',
        'khởi công.',
      ),
    ).toHaveLength(2)
    expect(paragraphs('1. Giao Sở Y tế, các xã,', '', '12 phường rà soát.')).toEqual([
      ['1.', 'Giao Sở Y tế, các xã, 12 phường rà soát.'],
    ])
    expect(paragraphs('Chỉ tiêu giao là', '12 phường.')).toEqual(['Chỉ tiêu giao là 12 phường.'])
  })

  it('joins a line that goes on in small letters', () => {
    expect(read('Giao Sở Y tế rà soát và', 'báo cáo.').paragraphs).toEqual([
      'Giao Sở Y tế rà soát và báo cáo.',
    ])
    expect(read('Giao Sở Y tế rà soát và', 'báo cáo.').rejoined).toEqual([])
  })

  it('rejoins a sentence that a page break cut, over the page number', () => {
    const { paragraphs, rejoined, loose } = read(
      '1. Rà soát, nêu rõ trách',
      '',
      '    2',
      '',
      'nhiệm của tổ chức.',
    )
    expect(paragraphs).toEqual([['1.', 'Rà soát, nêu rõ trách nhiệm của tổ chức.']])
    expect(rejoined).toEqual([1])
    expect(loose).toEqual([['page-number', '2']])
  })

  it('rejoins before a capital only behind a comma or a word that wants another', () => {
    expect(paragraphs('Giao Sở Y tế, Sở Kế', '', 'Hoạch và Đầu tư')).toHaveLength(2)
    expect(paragraphs('Giao Sở Y tế,', '', 'Sở Nội vụ rà soát')).toEqual(['Giao Sở Y tế, Sở Nội vụ rà soát'])
    expect(paragraphs('Sở Y tế có công văn (kèm theo),', '', 'Để có cơ sở trả lời, Sở giao')).toHaveLength(2)
    expect(paragraphs('Giao Sở Y tế và', '', 'Sở Nội vụ rà soát')).toEqual([
      'Giao Sở Y tế và Sở Nội vụ rà soát',
    ])
  })

  it('rejoins a name or a bracket that a page break cut', () => {
    const cut = (above: string, below: string) => paragraphs(above, '', '    2', '', below)
    expect(cut('- UBND phường Xuân', 'La hoàn thành chi trả.')).toEqual([
      ['-', 'UBND phường Xuân La hoàn thành chi trả.'],
    ])
    expect(cut('Thực hiện kết luận của Bộ Y tế', '(Thông báo số 5) tại cuộc họp.')).toHaveLength(1)
    expect(cut('- UBND đặc khu', 'Hòn Tre hoàn thành chi trả.')).toHaveLength(1)
    expect(cut('1. Đối với UBND các phường', 'Hoàn thành chi trả.')).toHaveLength(2)
    expect(cut('1. Về công tác thu hút đầu tư', 'Giao Sở Y tế rà soát.')).toHaveLength(2)
    expect(paragraphs('- UBND phường Xuân', '', 'La hoàn thành chi trả.')).toHaveLength(2)
  })

  it('rejoins before a capital over the end of a page below what is no heading', () => {
    const page = ['', '2', '']
    expect(paragraphs('Thống nhất chủ trương. Giao Đảng ủy', ...page, 'UBND xã rà soát.')).toEqual([
      'Thống nhất chủ trương. Giao Đảng ủy UBND xã rà soát.',
    ])
    expect(paragraphs('- Phối hợp với Ban Tổ chức', ...page, 'Huyện ủy rà soát.')).toHaveLength(1)
    expect(paragraphs('Thống nhất chủ trương. Giao Đảng ủy', '', 'UBND xã rà soát.')).toHaveLength(2)
    expect(paragraphs('Về công tác cán bộ', ...page, 'UBND xã rà soát.')).toHaveLength(2)
    expect(paragraphs('- Rà soát quy hoạch', ...page, 'Yêu cầu các xã báo cáo.')).toHaveLength(2)
  })

  it('goes on with a bullet that no stop ends, and with a heading in capitals', () => {
    const wrapped = [
      'I. ĐỐI VỚI ỦY VIÊN BAN CHẤP HÀNH, BAN',
      'THƯỜNG VỤ ĐOÀN CẤP TỈNH',
      'Thực hiện',
      '- Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh; Hướng dẫn thực hiện Điều lệ',
      'Đoàn TNCS Hồ Chí Minh;',
      '- Rà soát tờ trình báo cáo, xin ý kiến cấp có thẩm quyền theo phân cấp',
      'quản lý cán bộ của Ban Thường vụ Tỉnh ủy về chủ trương bổ sung cán bộ, nhân sự',
      'nhân sự, số lượng, cơ cấu.',
    ]
    expect(paragraphs(...wrapped)).toEqual([
      ['I.', 'ĐỐI VỚI ỦY VIÊN BAN CHẤP HÀNH, BAN THƯỜNG VỤ ĐOÀN CẤP TỈNH'],
      'Thực hiện',
      ['-', 'Căn cứ Điều lệ Đoàn TNCS Hồ Chí Minh; Hướng dẫn thực hiện Điều lệ Đoàn TNCS Hồ Chí Minh;'],
      [
        '-',
        'Rà soát tờ trình báo cáo, xin ý kiến cấp có thẩm quyền theo phân cấp quản lý cán bộ của Ban Thường vụ Tỉnh ủy về chủ trương bổ sung cán bộ, nhân sự nhân sự, số lượng, cơ cấu.',
      ],
    ])
  })

  it('begins the text below the comma that closes the grounds', () => {
    const ground = 'Căn cứ Quyết định số 12/QĐ-SYT của Sở Y tế,'
    expect(paragraphs(ground, '', 'Sở Y tế thông báo như sau')).toHaveLength(2)
    expect(paragraphs(ground, '', 'các văn bản liên quan')).toHaveLength(1)
    expect(paragraphs(ground, '', '12', '', 'Bộ Y tế và các sở')).toHaveLength(1)
  })

  it('rejoins at a form feed as over a blank line', () => {
    expect(read('Giao Sở Y tế và\fSở Nội vụ rà soát')).toMatchObject({
      paragraphs: ['Giao Sở Y tế và Sở Nội vụ rà soát'],
      rejoined: [1],
    })
  })

  it('begins another paragraph where the sentence had ended', () => {
    for (const end of ['.', ';', ':', '…', '.”', '!', '.**', '?)']) {
      expect(paragraphs(`Giao Sở Y tế${end}`, 'rà soát')).toHaveLength(2)
    }
  })

  it('gives a marker that stands alone the line below', () => {
    expect(paragraphs('1.', 'Giao Sở Y tế.')).toEqual([['1.', 'Giao Sở Y tế.']])
    expect(paragraphs('1.', '- Giao Sở Y tế.')).toEqual([
      ['1.', ''],
      ['-', 'Giao Sở Y tế.'],
    ])
  })
})

describe('readBody: hard wraps', () => {
  const INDENTED = [
    '       1. Giao Công ty TNHH MTV Đầu tư và',
    'Kinh doanh Quảng Nam rà soát các dự án,',
    'bảo đảm tiến độ theo kế hoạch.',
    '       2. Sở Y tế phối hợp với các xã',
    'rà soát, báo cáo.',
  ]

  it('joins what is not indented, whatever it begins with', () => {
    expect(paragraphs(...INDENTED)).toEqual([
      [
        '1.',
        'Giao Công ty TNHH MTV Đầu tư và Kinh doanh Quảng Nam rà soát các dự án, bảo đảm tiến độ theo kế hoạch.',
      ],
      ['2.', 'Sở Y tế phối hợp với các xã rà soát, báo cáo.'],
    ])
  })

  it('goes on behind what wants a number, and where no heading can be, though the line is not the longest', () => {
    const text = (...lines: string[]) =>
      paragraphs(...lines).map((each) => (Array.isArray(each) ? each[1] : each))
    const wide = [
      'Sở Tài chính báo cáo tình hình thu, chi ngân sách chín tháng và các giải pháp',
      'bảo đảm cân đối ngân sách đến cuối năm, trong đó làm rõ các khoản thu chưa đạt',
      'dự toán và nguyên nhân.',
    ]
    const whole = (...lines: string[]) => text(...wide, ...lines).slice(1)
    expect(whole('b) Trình sửa đổi Nghị định số 107/2018/NĐ-CP ngày', '15 tháng 8 năm 2018.')).toEqual([
      'Trình sửa đổi Nghị định số 107/2018/NĐ-CP ngày 15 tháng 8 năm 2018.',
    ])
    expect(whole('6. Đề nghị Hiệp hội Lương thực phối hợp chặt chẽ với Bộ Công', 'Thương cập nhật.')).toEqual(
      ['Đề nghị Hiệp hội Lương thực phối hợp chặt chẽ với Bộ Công Thương cập nhật.'],
    )
    expect(
      whole('a. Đóng điện trạm trước ngày 30/4/2022, đường dây 110kV Cồn', 'Ngang trước 15/5.'),
    ).toHaveLength(1)
    expect(
      whole(
        'Ngày 18/8/2023, lãnh đạo các Bộ: Công Thương, Tư pháp, Tài chính;',
        'Ngân hàng Nhà nước dự họp.',
      ),
    ).toHaveLength(1)
    expect(
      whole('2. Về giải phóng mặt bằng các dự án giao thông trên địa bàn', 'Sở Y tế rà soát.'),
    ).toHaveLength(2)
    expect(
      whole('2. Đề nghị Hiệp hội Lương thực phối hợp chặt chẽ với Bộ Y tế.', 'Thương nhân rà soát.'),
    ).toHaveLength(2)
    expect(
      whole('6. Đề nghị Hiệp hội Lương thực phối hợp với Bộ Công Thương', 'Đề nghị Sở Y tế rà soát.'),
    ).toHaveLength(2)
    expect(
      whole(
        '2. Việc giao kế hoạch vốn đầu tư công năm 2017 (Sở Kế hoạch và Đầu tư trình)',
        'Nhất trí với phương án.',
      ),
    ).toHaveLength(2)
  })

  it('begins a paragraph at an indented line without marker', () => {
    expect(paragraphs(...INDENTED, '       Văn phòng thông báo để biết.')).toHaveLength(3)
  })

  it('takes no number of a wrapped line for a marker', () => {
    expect(
      paragraphs(
        '       1. Thực hiện Nghị quyết của Chính phủ, năm',
        '2021. Các sở rà soát, tham mưu điều chỉnh, bổ sung',
        'quy hoạch, báo cáo trước ngày 30 tháng 6, từ tháng',
        '7. Địa phương nào chậm phải chịu trách nhiệm.',
        '       2. Rà soát các quy hoạch, kế hoạch đã trình,',
        'báo cáo.',
      ).map(([marker]) => marker),
    ).toEqual(['1.', '2.'])
  })

  it('keeps a run (1) … (2) … inside its paragraph', () => {
    expect(
      paragraphs(
        'Sở Y tế rà soát các nhóm việc sau đây: (1) cơ sở khám,',
        '(2) trạm y tế các xã, phường và các đơn vị trực thuộc,',
        'báo cáo kết quả; tổng hợp các kiến nghị của đơn vị',
        'gửi Sở Nội vụ.',
      ),
    ).toEqual([
      'Sở Y tế rà soát các nhóm việc sau đây: (1) cơ sở khám, (2) trạm y tế các xã, phường và các đơn vị trực thuộc, báo cáo kết quả; tổng hợp các kiến nghị của đơn vị gửi Sở Nội vụ.',
    ])
  })

  it('keeps a run (i) … (ii) … inside its paragraph', () => {
    expect(
      paragraphs(
        'Sở Y tế rà soát các nhóm việc sau đây: (i) cơ sở khám,',
        '(ii) trạm y tế các xã, phường và các đơn vị trực thuộc,',
        'báo cáo kết quả; tổng hợp các kiến nghị của đơn vị',
        'gửi Sở Nội vụ.',
      ),
    ).toHaveLength(1)
  })

  const RUN = [
    '5. Đề nghị Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương quan tâm:',
    '(i) giao nhiệm vụ rõ cho cấp xã trong giám sát vùng trồng; (ii) bố trí kinh phí',
    'lấy mẫu dư lượng; (iii) xử lý nghiêm hành vi mượn, thuê mã số, tổng hợp và định',
    'kỳ báo cáo.',
  ]

  it('keeps a run in its paragraph that begins with a line, where its second number does not', () => {
    expect(paragraphs(...RUN)).toHaveLength(1)
    expect(paragraphs(...RUN)[0]![1]).toMatch(/quan tâm: \(i\) giao .* kỳ báo cáo\.$/)
    const items = [RUN[0]!, RUN[1]!.slice(0, 58), '(ii) bố trí kinh phí lấy mẫu;', ...RUN.slice(2)]
    expect(paragraphs(...items)[1]).toEqual(['(i)', expect.any(String)])
    expect(paragraphs(...items)[2]).toEqual(['(ii)', expect.any(String)])
    expect(paragraphs(RUN[0]!.replace(':', '.'), ...RUN.slice(1))).toHaveLength(2)
  })

  it('keeps a run in its paragraph whose second number begins a line', () => {
    expect(
      paragraphs(
        '5. Ủy ban nhân dân các xã thực hiện: (i) rà soát các hộ nuôi trồng thủy sản trên',
        'địa bàn và hướng dẫn kê khai; (ii) niêm yết công khai danh sách các hộ đã kê khai',
        '(iii) báo cáo Sở Nông nghiệp và Môi trường kết quả thực hiện trước ngày 20 hằng',
        'tháng.',
      ),
    ).toHaveLength(1)
  })

  it('begins a paragraph at an indented marker below a full line without a stop', () => {
    const heading = '       3. Trường hợp ông Nguyễn Tấn Kiệt xin mua nhà ở cũ thuộc sở hữu nhà nước'
    const bullet = '       - Sở Xây dựng trả lời ông Kiệt bằng văn bản, nêu rõ căn cứ tại Nghị định'
    expect(paragraphs(...INDENTED, heading, bullet, 'số 95/2024/NĐ-CP.')).toHaveLength(4)
    expect(read(...INDENTED, heading, bullet).unsure).toEqual([])
  })

  it('goes on from a short line that only opens a sentence, in a page that breaks lines anywhere', () => {
    const ragged = [
      'Theo đề nghị của đơn',
      'vị tư vấn, Thứ trưởng chủ trì cuộc họp về tiến độ sửa chữa đập đầu mối.',
      'Giao Cục trình',
      'trước ngày 15 tháng 9.',
    ]
    const opening = [
      'Sau khi nghe',
      'Cục Quản lý công trình báo cáo và ý kiến của các đại biểu, Thứ trưởng kết luận như sau:',
    ]
    expect(paragraphs(...ragged, ...opening)).toHaveLength(3)
    expect(paragraphs(...ragged, 'Đánh giá chung', opening[1]!)).toHaveLength(4)
  })

  const LIBRARY = [
    'Sau khi nghe Chủ tịch',
    'UBND các huyện báo cáo, Phó Chủ tịch UBND tỉnh kết luận tại hội nghị như sau:',
    '1. Các cấp, các ngành',
    'đã tích cực thực hiện công tác giải phóng mặt bằng của dự án đường ven biển.',
    '2. Yêu cầu chủ đầu tư',
    'phê duyệt phương án bồi thường, bàn giao mặt bằng trước ngày 30/4/2022.',
    '3. Các nhà thầu thi',
    'công tập trung máy móc, nhân lực tại các đoạn đã có mặt bằng.',
  ]

  it('goes on from a first line that ends where first lines do', () => {
    const body = ['4. Điện lực Thanh', 'Bình khẩn trương di chuyển hạ tầng kỹ thuật.']
    const number = ['5. Sở Y tế kiểm tra', '100% cơ sở khám, chữa bệnh.']
    expect(paragraphs(...LIBRARY, ...body, ...number)).toHaveLength(6)
    expect(paragraphs(...LIBRARY.slice(0, 4), ...body).at(-1)).toMatch(/^Bình /)
  })

  it('takes a heading that is as long for none that goes on', () => {
    const below = 'Công tác bồi thường còn chậm so với cam kết của các huyện.'
    expect(paragraphs(...LIBRARY, '4. Về công tác GPMB', below)).toHaveLength(6)
    expect(paragraphs(...LIBRARY, 'IV. ĐÁNH GIÁ CHUNG', below)).toHaveLength(6)
    expect(paragraphs(...LIBRARY, '4. Đánh giá', below)).toHaveLength(6)
    const opening = 'Trong thời gian qua, các cấp, các ngành đã tích cực thực hiện.'
    expect(paragraphs(...LIBRARY, '4. Đánh giá kết quả', opening)).toHaveLength(6)
  })

  it('takes the figure of a quarter below a line that wants one for no paragraph', () => {
    const lines = ['4. Sở Y tế hoàn thành trong quý', 'II/2022.']
    expect(paragraphs(...LIBRARY, ...lines)).toHaveLength(5)
  })

  it('takes a dash at the beginning of a full line’s wrap for no bullet', () => {
    const wrapped = ['       3. Rà soát kế hoạch phát triển kinh tế', '- xã hội năm 2022 của các địa phương.']
    expect(paragraphs(...INDENTED, ...wrapped)).toHaveLength(3)
    expect(paragraphs(...INDENTED, '       3. Rà soát:', '       - Xã Hòa Tiến.')).toHaveLength(4)
  })

  it('goes on a paragraph over the end of a page where first lines are set in, and this one is not', () => {
    const lines = (indent: string, ...apart: string[]) => [
      '     1. Sở Xây dựng rà soát quy hoạch các khu vực ven sông và báo cáo',
      'kết quả với Ủy ban nhân dân tỉnh; không để phát sinh khiếu kiện.',
      '     2. Chi cục Thuế thu hồi nợ đọng trước ngày 30/6/2016 của đơn vị.',
      ...apart,
      `${indent}Giao Văn phòng đăng ký danh sách trên cổng thông tin điện tử của`,
      'tỉnh; không để kéo dài.',
    ]
    const page = ['', '                              - 2 -', '']
    expect(paragraphs(...lines('', ...page))).toHaveLength(2)
    expect(paragraphs(...lines('     ', ...page))).toHaveLength(3)
    expect(paragraphs(...lines('', ''))).toHaveLength(3)
  })

  it('sets the number of the notice aside at the head of a page, and keeps one that is cited', () => {
    const lines = [
      '       3. Giao Sở Nội vụ rà soát, bảo đảm việc',
      '',
      '                       2',
      'Số 12-TB/TU',
      '',
    ]
    const { paragraphs, loose } = read(...INDENTED, ...lines, 'thực hiện.')
    expect(paragraphs.at(-1)).toEqual(['3.', 'Giao Sở Nội vụ rà soát, bảo đảm việc thực hiện.'])
    expect(loose).toEqual([
      ['page-number', '2'],
      ['page-number', 'Số 12-TB/TU'],
    ])
    expect(read(...INDENTED, '', 'Số 12-TB/TU', '').loose).toEqual([])
  })

  it('rejoins over a page number, but not over a blank line between sentences', () => {
    const lines = [
      ...INDENTED,
      '       3. Giao Sở Nội vụ rà soát, bảo đảm việc',
      '',
      '                       2',
      '',
      'thực hiện.',
    ]
    expect(read(...lines)).toMatchObject({ rejoined: [6], loose: [['page-number', '2']] })
    expect(paragraphs(...INDENTED, '', 'Văn phòng thông báo.')).toHaveLength(3)
    expect(paragraphs(...INDENTED, '', '       văn phòng thông báo.')).toHaveLength(3)
  })

  it('rejoins at the margin over the number of a page, also behind a stop', () => {
    const item = '       2. Sở Nội vụ rà soát kế hoạch tuyển dụng viên chức của các đơn vị y tế;'
    const rest = 'Công an tỉnh phối hợp thực hiện.'
    const number = '                                        2'
    expect(paragraphs(...INDENTED, item, number, '', rest).at(-1)).toEqual([
      '2.',
      'Sở Nội vụ rà soát kế hoạch tuyển dụng viên chức của các đơn vị y tế; Công an tỉnh phối hợp thực hiện.',
    ])
    expect(paragraphs(...INDENTED, item, number, '', `       ${rest}`).at(-1)).toBe(rest)
    expect(paragraphs(...INDENTED, item, '', rest).at(-1)).toBe(rest)
    expect(paragraphs(...INDENTED, '       2. Sở Nội vụ rà soát;', number, '', rest).at(-1)).toBe(rest)
  })

  it('rejoins an indented small letter behind an open sentence, not a capital', () => {
    expect(
      paragraphs(...INDENTED, '       3. Giao Sở Nội vụ rà soát', '', '       và báo cáo.'),
    ).toHaveLength(3)
    expect(paragraphs(...INDENTED, '       3. Giao Sở Nội vụ rà soát', '', '       Văn phòng.')).toHaveLength(
      4,
    )
  })

  const FLUSH = [
    'Giao Sở Xây dựng rà soát quy hoạch, tham mưu cho',
    'tỉnh điều chỉnh; phối hợp với Sở Tài chính và các',
    'Ban Quản lý dự án kiểm tra hiện trường, tổng hợp',
    'báo cáo kết quả.',
  ]

  it('joins without indents where the line above was full', () => {
    expect(paragraphs(...FLUSH)).toHaveLength(1)
    expect(paragraphs(...FLUSH, 'Sở Y tế rà soát các trạm y tế.')).toHaveLength(2)
  })

  const full = [FLUSH[0]!, FLUSH[1]!, 'xã; bảo đảm tiến độ của các dự án đã khởi công.']

  it('begins a paragraph at its set words, also where the line above is full', () => {
    expect(paragraphs(...full, 'Trên đây là kết luận của Chủ tịch tỉnh.')).toHaveLength(2)
    expect(paragraphs(...full, 'Sau khi thảo luận, Chủ tịch kết luận.')).toHaveLength(2)
    expect(paragraphs(...full, 'Tiếp tục rà soát các việc đã được giao.')).toHaveLength(1)
  })

  it('begins a paragraph at what opens below a ground of a decision', () => {
    const ground = [
      'Căn cứ Nghị định số 12/CP ngày 3/4/2003 của Chính',
      'phủ quy định nhiệm vụ, quyền hạn và cơ cấu tổ chức',
      'của Bộ Tài chính và các đơn vị thuộc Bộ Tài chính;',
    ]
    expect(paragraphs(...ground, 'Thực hiện chỉ đạo của Thủ tướng, Bộ hướng dẫn:')).toHaveLength(2)
    expect(paragraphs(...ground, 'Ngân hàng Nhà nước và các tổ chức khác.')).toHaveLength(1)
  })

  it('tells where a full line leaves open whether a paragraph ends', () => {
    expect(read(...full, 'Sau khi thảo luận, Chủ tịch kết luận.').unsure).toEqual([4])
    expect(read(...full, 'Tiếp tục rà soát các việc đã được giao.').unsure).toEqual([4])
    expect(read(...full, 'Trên đây là kết luận của Chủ tịch tỉnh.').unsure).toEqual([])
    expect(read(...FLUSH, 'Sở Y tế rà soát các trạm y tế.').unsure).toEqual([])
  })

  it('tells a dash below a full line from a bullet by what follows', () => {
    const name = [FLUSH[0]!, FLUSH[1]!, 'xã; dự họp có các đồng chí ở Ban Quản lý Khu kinh']
    expect(read(...name, '- xã hội của tỉnh.')).toMatchObject({
      paragraphs: [expect.any(String)],
      unsure: [],
    })
    expect(read(...name, '- Phó Bí thư Huyện ủy.')).toMatchObject({
      paragraphs: [expect.any(String)],
      unsure: [4],
    })
  })

  it('takes a number that is not the next of its list, below a full line without a stop, for a wrap', () => {
    const items = (next: string) => [
      ...FLUSH,
      '1. Giao Sở Y tế kiểm tra đột xuất các trạm trong tháng',
      `${next} Phòng Nghiệp vụ tổng hợp.`,
    ]
    expect(paragraphs(...items('8.')).at(-1)).toEqual([
      '1.',
      'Giao Sở Y tế kiểm tra đột xuất các trạm trong tháng 8. Phòng Nghiệp vụ tổng hợp.',
    ])
    expect(paragraphs(...items('II.'))).toHaveLength(2)
    expect(read(...items('2.'))).toMatchObject({ paragraphs: { length: 3 }, unsure: [6] })
    expect(paragraphs(...items('8.').map((line) => line.replace('tháng', 'tháng.')))).toHaveLength(3)
  })

  it('goes on behind a dash at the end of a line', () => {
    const closing = ['Trân trọng thông báo kết luận của ông Siu Y Tú -', 'Phó Chủ tịch UBND tỉnh.']
    expect(paragraphs(...FLUSH, ...closing)).toHaveLength(2)
  })

  it('begins a paragraph at an order below a full heading, no name', () => {
    const heading = '3. Vụ việc của 12 hộ dân về tiếng ồn của quán hát'
    expect(paragraphs(...FLUSH, heading, 'Yêu cầu Công an đo độ ồn ban đêm.')).toHaveLength(3)
    expect(paragraphs(...FLUSH, heading, '', 'Yêu cầu Công an đo độ ồn ban đêm.')).toHaveLength(3)
    expect(paragraphs(...FLUSH, heading, 'Karaoke Sao Mai, báo cáo kết quả.')).toHaveLength(2)
  })

  it('goes by the blank lines between paragraphs, where they stand there', () => {
    const parted = [...FLUSH, '', ...FLUSH, '', ...FLUSH, '']
    const { paragraphs, unsure } = read(...parted, ...full, 'Sau khi thảo luận, Chủ tịch kết luận.')
    expect([paragraphs.length, unsure]).toEqual([4, []])
  })

  it('rejoins over a blank line what a comma, a small letter or a full line leaves open', () => {
    expect(read(...FLUSH, '2. Giao Sở Y tế rà soát,', '', 'Sở Nội vụ báo cáo.').rejoined).toEqual([5])
    expect(read(...FLUSH, '2. Giao Sở Y tế rà soát', '', 'và báo cáo.').rejoined).toEqual([5])
    expect(read(...FLUSH, '2. Giao Sở Y tế rà soát', '', 'Sở Nội vụ báo cáo.').rejoined).toEqual([])
    expect(
      read(...FLUSH, '2. Giao Sở Y tế rà soát toàn bộ các trạm y tế xã', '', 'Hòa Tiến.').rejoined,
    ).toEqual([5])
  })
})

describe('readBody: what is set aside', () => {
  it('takes a number for a page’s only where it stands on its own', () => {
    expect(read('Giao Sở Y tế rà soát', '2', 'trạm y tế.').loose).toEqual([])
    expect(read('Giao Sở Y tế rà soát', '                    2', 'trạm y tế.').loose).toEqual([
      ['page-number', '2'],
    ])
    expect(read('2', 'Trạm y tế.').loose).toEqual([['page-number', '2']])
    expect(read('Giao Sở Y tế', '2\ftrạm y tế.').loose).toEqual([])
  })

  it('sets a portal’s lines and garbage aside and begins anew behind them', () => {
    const { paragraphs, loose } = read(
      'Giao Sở Y tế rà soát',
      'Ý kiến bạn đọc',
      'trạm y tế',
      '犄ዿ崀',
      '¼',
      '% rà soát',
    )
    expect(paragraphs).toEqual(['Giao Sở Y tế rà soát', 'trạm y tế', 'rà soát'])
    expect(loose).toEqual([
      ['chrome', 'Ý kiến bạn đọc'],
      ['garbage', '犄ዿ崀'],
      ['garbage', '¼'],
      ['garbage', '%'],
    ])
  })

  it('sets aside what a portal lists below an article, where no foot follows', () => {
    const lines = ['Giao Sở Y tế rà soát.', 'Các tin khác', 'Tin về bến cá']
    expect(read(...lines)).toMatchObject({
      paragraphs: ['Giao Sở Y tế rà soát.'],
      loose: [
        ['chrome', 'Các tin khác'],
        ['chrome', 'Tin về bến cá'],
      ],
    })
    expect(readBody(source(...lines, 'Nơi nhận:'), 0, 0, 3).paragraphs).toHaveLength(2)
    expect(read('Các tin khác', 'Giao Sở Y tế rà soát.').paragraphs).toEqual(['Giao Sở Y tế rà soát.'])
  })

  it('sets a day and a stop aside that stand alone', () => {
    expect(read('Giao Sở Y tế rà soát', '', '19/05/2019', '', 'Trạm y tế.', '', '.', '').loose).toEqual([
      ['chrome', '19/05/2019'],
      ['chrome', '.'],
    ])
    for (const lines of [
      ['Rà soát trước ngày', '', '19/05/2019', '', 'Trạm y tế.'],
      ['Rà soát', '19/05/2019', '', 'Trạm y tế.'],
    ])
      expect(read(...lines).loose).toEqual([])
  })

  it('drops rules, but no marker that looks like one', () => {
    expect(paragraphs('Giao Sở Y tế.', '------', 'Rà soát.')).toEqual(['Giao Sở Y tế.', 'Rà soát.'])
  })
})

describe('readBody: marks of emphasis', () => {
  it.each([
    ['**1. Giao Sở Y tế:**', '1.', 'Giao Sở Y tế:'],
    ['**1.** Giao Sở Y tế:', '1.', 'Giao Sở Y tế:'],
    ['<p><b>1. Giao Sở Y tế:</b></p>', '1.', 'Giao Sở Y tế:'],
    ['\\- Giao Sở Y tế:', '-', 'Giao Sở Y tế:'],
    ['* Giao Sở Y tế:', '*', 'Giao Sở Y tế:'],
    ['*** Giao Sở Y tế:**', '*', 'Giao Sở Y tế:'],
    ['- 1. Giao Sở Y tế:', '1.', 'Giao Sở Y tế:'],
  ])('reads the marker of %j', (line, marker, text) => {
    expect(paragraphs(line)).toEqual([[marker, text]])
  })

  it('takes no emphasis for a star', () => {
    expect(paragraphs('*Giao Sở Y tế*')).toEqual(['Giao Sở Y tế'])
  })
})

describe('readBody: places', () => {
  it('begins at the offset given, inside the first line', () => {
    const text = 'THÔNG BÁO Căn cứ Luật.'
    const { paragraphs } = readBody(source(text), 0, 10, 1)
    expect(paragraphs[0]!.text).toBe('Căn cứ Luật.')
    expect(paragraphs[0]!.position.start.offset).toBe(10)
    expect(readBody(source('THÔNG BÁO'), 0, 9, 1).paragraphs).toEqual([])
  })

  it('knows where the marker is printed', () => {
    const [paragraph] = readBody(source('  **12.** Giao'), 0, 0, 1).paragraphs
    expect(paragraph!.markerRange).toEqual({ start: 4, end: 9 })
    expect(paragraph!.position.start).toEqual({ line: 1, column: 11, offset: 10 })
  })
})

describe('readBody: pages with margins of their own', () => {
  it('joins the lines of each page by its margin', () => {
    expect(
      paragraphs(
        '              1. Giao Sở Xây dựng rà soát quy',
        '        hoạch, báo cáo Ủy ban nhân dân tỉnh',
        '        trong tháng 5, cùng với các huyện và',
        '        Văn phòng Ủy ban nhân dân tỉnh tổ',
        '                               2',
        'chức kiểm tra.',
        '      2. Sở Y tế chủ trì, phối hợp với các',
        'xã rà soát trạm y tế, báo cáo kết quả cho',
        'Ủy ban nhân dân tỉnh theo quy định.',
        '      Các xã nghiêm túc thực hiện.',
      ),
    ).toEqual([
      [
        '1.',
        'Giao Sở Xây dựng rà soát quy hoạch, báo cáo Ủy ban nhân dân tỉnh trong tháng 5, cùng với các huyện và Văn phòng Ủy ban nhân dân tỉnh tổ chức kiểm tra.',
      ],
      [
        '2.',
        'Sở Y tế chủ trì, phối hợp với các xã rà soát trạm y tế, báo cáo kết quả cho Ủy ban nhân dân tỉnh theo quy định.',
      ],
      'Các xã nghiêm túc thực hiện.',
    ])
  })
})

describe('readBody: blank lines between paragraphs', () => {
  const block = (...lines: string[]) => [...lines, '']
  const text = [
    ...block('Sau hơn mười năm thực hiện, công tác quản lý đê', 'điều đã có nhiều chuyển biến tích cực.'),
    ...block('Nhận thức của các cấp, các ngành và người dân về', 'hộ đê được nâng lên rõ rệt.'),
    ...block('Hệ thống đê được củng cố, nâng cấp, bảo đảm an', 'toàn trong mùa lũ.'),
  ]

  it('joins lines that no stop ends, but a heading', () => {
    const cut = block('1. Đảng ủy Chính phủ chỉ đạo xây dựng và thực', 'hiện', 'Kết luận này.')
    const heading = block('1. Về công tác đê điều', 'Kết luận này.')
    expect(
      paragraphs(...text, '3. Đảng ủy các cơ quan lãnh đạo thực hiện', 'Kết luận gắn với kiểm tra.'),
    ).toContainEqual(['3.', 'Đảng ủy các cơ quan lãnh đạo thực hiện Kết luận gắn với kiểm tra.'])
    expect(paragraphs(...text, ...cut)).toContainEqual([
      '1.',
      'Đảng ủy Chính phủ chỉ đạo xây dựng và thực hiện Kết luận này.',
    ])
    expect(paragraphs(...text, ...heading)).toContain('Kết luận này.')
  })

  it('begins one at what enacts, and at each ground', () => {
    expect(paragraphs(...text, 'Xét đề nghị của Sở Y tế,', '', 'QUYẾT ĐỊNH:', '', '1. Rà soát.')).toEqual(
      expect.arrayContaining(['Xét đề nghị của Sở Y tế,', 'QUYẾT ĐỊNH:']),
    )
    const grounds = [
      'Căn cứ Quy chế làm việc của Ủy ban nhân dân tỉnh;',
      'Căn cứ Kế hoạch công tác năm của tỉnh;',
    ]
    expect(paragraphs(...text, ...grounds)).toEqual(expect.arrayContaining(grounds))
  })
})

describe('readBody: numbers of pages without blank lines', () => {
  const full = '1. Giao Sở Y tế chủ trì, phối hợp với các cơ quan rà soát việc'
  const rest = 'thực hiện quy chế và báo cáo.'

  it('sets the next number aside below a whole line, or a sentence', () => {
    const lines = [full, '2', rest, full, rest, '3', full, rest]
    expect(read(...lines)).toMatchObject({
      paragraphs: [0, 1, 2].map(() => ['1.', `${full.slice(3)} ${rest}`]),
      loose: [
        ['page-number', '2'],
        ['page-number', '3'],
      ],
    })
  })

  it('keeps another number, and one below a short line', () => {
    expect(read(full, '5', rest, full, rest).loose).toEqual([])
    expect(read(full, 'thực hiện', '2', 'quy chế.', full, rest).loose).toEqual([])
  })

  it('sets the number of the notice aside right above that of the page', () => {
    expect(read(full, '', '12/TB-UBND', '2', '', rest, full, rest).loose).toEqual([
      ['page-number', '12/TB-UBND'],
      ['page-number', '2'],
    ])
    expect(read(full, '12/TB-UBND', rest, full, rest).loose).toEqual([])
  })
})
