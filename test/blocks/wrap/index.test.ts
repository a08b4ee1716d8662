import { describe, expect, it } from 'vitest'
import { measureWrap } from '../../../src/blocks/wrap/index.js'
import { source } from '../source.js'

const measure = (...lines: string[]) => measureWrap(source(...lines), 0, lines.length)

const INDENTED = [
  '       1. Giao Sở Xây dựng rà soát quy',
  'hoạch, báo cáo Ủy ban nhân dân tỉnh',
  'trong tháng 5.',
  '       2. Sở Y tế chủ trì, phối hợp với',
  'các địa phương.',
]

describe('measureWrap', () => {
  it('finds width and indentations of a text with first-line indents', () => {
    expect(measure(...INDENTED)).toEqual({
      hard: true,
      width: 39,
      reach: null,
      indent: 0,
      indented: true,
      spaced: false,
      ragged: false,
      first: null,
      firstReach: null,
      parted: false,
    })
  })

  it('finds a short text that is wrapped by its indents', () => {
    const letter = [
      '    Ngày 04/10/2024, Ban Tiếp công dân có Báo cáo về đơn của công dân xã',
      'Tân Thịnh. Chủ tịch UBND tỉnh có ý kiến:',
      '    Văn phòng UBND tỉnh truyền đạt để các cơ quan, đơn vị liên quan',
      'biết, thực hiện./.',
    ]
    expect(measure(...letter)).toMatchObject({ hard: true, indent: 0, indented: true })
    expect(measure(...letter.slice(0, 2), '    Giao Sở Y tế', 'rà soát.').hard).toBe(false)
  })

  it('finds a text of many short items that is wrapped by its indents, also below a semicolon', () => {
    const items = (end: string, last: string) => [
      '    1. Ủy ban nhân dân các xã rà soát đơn của công dân trên địa bàn',
      'huyện, báo cáo trong tháng 5.',
      '    2. Giao các sở, ngành:',
      '    a) Sở Tài chính cấp kinh phí.',
      '    b) Sở Y tế cấp thuốc.',
      '    c) Sở Xây dựng cấp phép.',
      '    d) Sở Nội vụ cấp thẻ.',
      '    đ) Sở Tư pháp cấp phiếu lý lịch.',
      '    e) Thanh tra tỉnh kiểm tra.',
      '    g) Công an tỉnh cấp thẻ.',
      '    h) Cục Thuế tỉnh thu thuế.',
      '    i) Kho bạc tỉnh chi.',
      '    k) Bưu điện tỉnh gửi thư.',
      `    3. Các đơn vị thực hiện theo đúng nội dung của kế hoạch đề ra${end}`,
      last,
    ]
    expect(measure(...items(';', 'báo cáo kết quả trong tháng 6.')).hard).toBe(true)
    expect(measure(...items('.', 'báo cáo kết quả trong tháng 6.')).hard).toBe(false)
  })

  it('finds a text that is wrapped without first-line indents', () => {
    const flush = INDENTED.map((line) => line.trim())
    expect(measure(...flush)).toEqual({
      hard: true,
      width: 35,
      reach: null,
      indent: 0,
      indented: false,
      spaced: false,
      ragged: false,
      first: null,
      firstReach: null,
      parted: false,
    })
  })

  it('takes the most frequent indentation of the lines that go on', () => {
    const deep = INDENTED.map((line) => `    ${line}`)
    expect(measure(...deep)).toMatchObject({ indent: 4, indented: true, spaced: false, parted: false })
    expect(measure('a b', ' c d', '  e,', ' f g').indent).toBe(1)
  })

  it('counts no centred line as a first line', () => {
    const centred = INDENTED.map((line) => line.replace(/^ +/, ' '.repeat(25)))
    expect(measure(...centred).indented).toBe(false)
  })

  it('measures first lines that a reader has set apart', () => {
    const text = [
      'a) Ghi nhận sự nỗ lực của Ban Quản lý dự án đầu tư xây dựng các',
      '',
      'công trình nông nghiệp trong việc triển khai thi công 07 công trình chuyển',
      'tiếp; đến nay khối lượng thực hiện đạt 64% kế hoạch, giải ngân đạt 58,3%',
      'vốn được giao. Tuy nhiên, gói thầu số 05 thuộc dự án Nâng cấp đê bao Long',
      'Hữu còn chậm so với tiến độ hợp đồng 45 ngày.',
      '',
      'b) Giao Ban Quản lý dự án đầu tư xây dựng các công trình nông',
      '',
      'nghiệp:',
      '',
      '- Yêu cầu nhà thầu gói thầu số 05 tăng cường nhân lực, thiết bị, tổ',
      '',
      'chức thi công 3 ca, hoàn thành phần thân cống trước ngày 15/11/2025; nếu',
      'tiếp tục chậm thì xử lý theo đúng các điều khoản của hợp đồng đã ký kết.',
      '',
      '- Rà soát nhu cầu vốn của từng công trình, đề xuất điều chuyển vốn',
      '',
      'gửi Sở Tài chính tổng hợp trước ngày 30/9/2025.',
      '',
      'c) Sở Tài chính chủ trì, phối hợp với Sở Nông nghiệp và Môi trường',
      '',
      'tham mưu UBND tỉnh điều chỉnh kế hoạch vốn đầu tư công năm 2025 theo',
      'Nghị quyết số 33/NQ-HĐND ngày 28/8/2025 của HĐND tỉnh, trình UBND',
      'tỉnh trong ngày 10/10/2025.',
      '',
      '2. Về cấp nước sạch nông thôn',
      '',
      'a) Thống nhất chủ trương mở rộng mạng lưới cấp nước tại các xã Tân',
      '',
      'Hòa, Đại An theo đề xuất của Công ty TNHH MTV Cấp nước nông thôn.',
      'Giao Sở Nông nghiệp và Môi trường thẩm định hồ sơ, báo cáo UBND tỉnh',
      'xem xét, quyết định trước ngày 20/10/2025.',
    ]
    const { firstReach, reach } = measure(...text)
    expect(firstReach).toBeLessThan(reach!)
  })

  it('takes one line a paragraph for no wrap', () => {
    expect(measure('1. Giao Sở Xây dựng.', '2. Giao Sở Y tế.', '3. Các địa phương:')).toEqual({
      hard: false,
      width: 20,
      reach: null,
      indent: 0,
      indented: false,
      spaced: false,
      ragged: false,
      first: null,
      firstReach: null,
      parted: false,
    })
  })

  it('takes two small beginnings among many whole paragraphs for no wrap', () => {
    const whole = Array.from({ length: 20 }, () => '1. Giao Sở Xây dựng.')
    expect(measure(...whole, 'a b', 'c d', 'e').hard).toBe(false)
  })

  const ITEMS = Array.from({ length: 20 }, () => '1. Giao Sở Xây dựng rà soát.')

  it('takes lines that go on full ones for wraps, however many others there are', () => {
    const wrapped = ['2. Năm 2024 thành phố xóa 11 điểm ngập, giảm', 'còn dưới 90 phút.']
    expect(measure(...ITEMS, ...wrapped, ...wrapped).hard).toBe(true)
    expect(measure(...ITEMS, ...wrapped).hard).toBe(false)
    const short = ['2. Năm 2024 thành phố xóa 11 điểm', 'còn dưới 90 phút.']
    expect(measure(...ITEMS, ...wrapped, ...short).hard).toBe(false)
  })

  it('tells whether blank lines part the paragraphs', () => {
    const flush = INDENTED.map((line) => line.trim())
    expect(measure(...flush, '', ...flush, '', ...flush, '').parted).toBe(false)
    const apart = [...flush.slice(0, 3), '', ...flush.slice(3), '']
    expect(measure(...apart, ...apart).parted).toBe(true)
    expect(measure(...apart).parted).toBe(false)
  })

  it('takes a line longer than any page for no wrap', () => {
    expect(measure(...INDENTED, 'x'.repeat(201))).toEqual({
      hard: false,
      width: Infinity,
      reach: null,
      indent: 0,
      indented: false,
      spaced: false,
      ragged: false,
      first: null,
      firstReach: null,
      parted: false,
    })
  })

  it('takes no lines over a blank one for a wrap', () => {
    expect(measure('rà soát', '', 'quy hoạch', '', 'và báo cáo').hard).toBe(false)
  })

  it('measures between its ends only', () => {
    const long = source('x'.repeat(300), ...INDENTED, 'y'.repeat(300))
    expect(measureWrap(long, 1, 1 + INDENTED.length).hard).toBe(true)
  })

  it('tells a page whose lines break well before the margin too', () => {
    const ragged = [
      'Sau khi',
      'nghe báo cáo, các ý kiến phát biểu, Giám đốc',
      'kết luận:',
      '1. Giao Phòng',
      'kế hoạch.',
    ]
    expect(measure(...ragged)).toMatchObject({ hard: true, ragged: true })
    expect(measure(...INDENTED)).toMatchObject({ hard: true, ragged: false })
  })
})
