import { describe, expect, it } from 'vitest'
import { partGlued } from '../../../src/blocks/glued/index.js'
import { source } from '../source.js'

const parts = (text: string) => {
  const { lines } = partGlued(source(text))
  return lines.filter(({ blank }) => !blank).map(({ first, last }) => text.slice(first, last))
}

const HEAD =
  'BỘ THỦY SẢN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 91/TB-BTS Hà Nội, ngày 24 tháng 10 năm 2023'
const TITLE = 'THÔNG BÁO Kết luận của Thứ trưởng Lê Văn An tại cuộc họp về nuôi biển'
const OPENING =
  'Ngày 18 tháng 10 năm 2023, tại trụ sở Bộ, Thứ trưởng Lê Văn An chủ trì cuộc họp về nuôi biển. Sau khi nghe Cục Thủy sản báo cáo và ý kiến của các đại biểu dự họp, Thứ trưởng kết luận như sau:'
const ITEMS = [
  '1. Về quy hoạch',
  '1.1. Cục Thủy sản chủ trì, phối hợp với Vụ Pháp chế rà soát; báo cáo trước ngày 31/10/2023.',
  '1.2. Các tỉnh ven biển:',
  '- Công bố vùng nuôi;',
  '- Cấp mã số vùng nuôi theo khoản 1. Điều 36 Luật Thủy sản.',
  '2. Giao Vụ Tài chính cân đối vốn.',
]
const CLOSING = 'Văn phòng Bộ thông báo để các đơn vị biết, thực hiện./.'

describe('partGlued', () => {
  it('parts a whole notice that is one line', () => {
    const foot = [
      'Nơi nhận:',
      '- Bộ trưởng (để b/c);',
      '- Lưu: VT.',
      'TL. BỘ TRƯỞNG CHÁNH VĂN PHÒNG Trần Thị Bình',
    ]
    const text = [HEAD, TITLE, OPENING, ...ITEMS, CLOSING, ...foot].join(' ')
    const found = parts(text)
    expect(found.slice(-11)).toEqual([
      OPENING,
      ...ITEMS,
      CLOSING,
      'Nơi nhận: - Bộ trưởng (để b/c);',
      ...foot.slice(2),
    ])
    expect(found.slice(0, -11).join(' ')).toBe(`${HEAD} ${TITLE}`)
  })

  it('parts the items behind what leads to them, in bold as well', () => {
    expect(parts(`${OPENING} ${ITEMS.join(' ')}\nNơi nhận:`)).toEqual([OPENING, ...ITEMS, 'Nơi nhận:'])
    const bold = ['**1.** **Về nguồn nước:** tích nước sớm.', '**2.** Giao Sở Y tế kiểm tra.']
    expect(parts(`${OPENING} ${bold.join(' ')}`)).toEqual([OPENING, ...bold])
  })

  it('parts a rule from the line that was joined to it', () => {
    expect(parts('về nuôi biển\n----Ngày 18/10/2023, Thứ trưởng')).toEqual([
      'về nuôi biển',
      '----',
      'Ngày 18/10/2023, Thứ trưởng',
    ])
  })

  it('goes on over a gap in the numbers, and over the number of a page', () => {
    const items = [
      'I. ĐÁNH GIÁ CHUNG',
      '1. Kết quả khá.',
      '3. Còn hạn chế. 2',
      'II. NHIỆM VỤ',
      '1. Sở Y tế tham mưu.',
    ]
    expect(parts(`${OPENING} ${items.join(' ')}`)).toEqual([OPENING, ...items])
  })

  it('parts items with words or capital letters for numbers', () => {
    const words = ['Một là, rà soát vùng nuôi.', 'Hai là, cấp mã số vùng nuôi.', 'Ba là, báo cáo kết quả.']
    expect(parts(`${OPENING} ${words.join(' ')}`)).toEqual([OPENING, ...words])
    const letters = [
      'A. Đánh giá',
      '1. Kết quả khá.',
      '2. Còn hạn chế.',
      'B. Nhiệm vụ',
      '1. Sở Y tế tham mưu.',
    ]
    expect(parts(`${TITLE} ${OPENING} ${letters.join(' ')} ${CLOSING}`).slice(-6)).toEqual([
      ...letters,
      CLOSING,
    ])
  })

  it('parts conclusions without numbers, where the line has words of the frame', () => {
    const bullets = ['- Giao Sở Y tế tham mưu.', '- Các xã báo cáo.']
    expect(parts(`${OPENING} ${bullets.join(' ')} ${CLOSING} Nơi nhận: - Lưu: VT.`).slice(1, 4)).toEqual([
      ...bullets,
      CLOSING,
    ])
    const sentence = 'Giao Sở Y tế tham mưu. Các xã báo cáo.'
    expect(parts(`${TITLE} ${OPENING} ${sentence} ${CLOSING}`).slice(-3)).toEqual([
      OPENING,
      sentence,
      CLOSING,
    ])
    const alone = `${OPENING} ${sentence}`
    expect(parts(alone)).toEqual([alone])
  })

  it('parts headings in bold or capitals, below which the numbers begin anew', () => {
    const bold = ['**Về quy hoạch**', 'Sở Xây dựng rà soát.', '**Về đất đai:**', 'Giao các xã báo cáo.']
    expect(parts(`${TITLE} ${OPENING} ${bold.join(' ')} ${CLOSING}`).slice(-5)).toEqual([...bold, CLOSING])
    const capitals = [
      'KẾT QUẢ THÁNG 9',
      '1. Kết quả khá.',
      '2. Còn hạn chế.',
      'NHIỆM VỤ, GIẢI PHÁP',
      '1. Sở Y tế tham mưu.',
    ]
    expect(parts(`${TITLE} ${OPENING} ${capitals.join(' ')} ${CLOSING}`).slice(-6)).toEqual([
      ...capitals,
      CLOSING,
    ])
    const inside = ['1. Giao UBND TP Sông Đào **rà soát** đất.', '2. Sở Y tế báo cáo.']
    expect(parts(`${TITLE} ${OPENING} ${inside.join(' ')} ${CLOSING}`).slice(-3)).toEqual([
      ...inside,
      CLOSING,
    ])
  })

  it('parts a post from the list that is closed before it', () => {
    const foot = ['Nơi nhận: - Như trên;', '- Các Bộ: TC, CT;', '- Lưu: VT, TH (3b).', 'KT. BỘ TRƯỞNG']
    expect(parts([foot.join(' '), 'THỨ TRƯỞNG', 'Lê Văn An'].join('\n'))).toEqual([
      ...foot,
      'THỨ TRƯỞNG',
      'Lê Văn An',
    ])
  })

  it('parts a foot that is one line', () => {
    const foot = ['Nơi nhận: - Như trên;', '- UBND tỉnh (để b/c);', '- Lưu: VT.', 'TM. ỦY BAN NHÂN DÂN']
    const line = `${foot.join(' ')} CHỦ TỊCH Lê Văn An`
    expect(parts(line).map((part) => part.trim())).toEqual([
      ...foot.slice(0, -1),
      'TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An',
    ])
  })

  it.each([
    'Nơi nhận: - Như trên; - UBND tỉnh (để b/c); - Các sở, ban, ngành; - Lưu: VT, KT. HTA',
    'Nơi nhận: - Như trên; - UBND tỉnh (để b/c); - Các sở, ban, ngành; - Lưu: VT. Lê Văn An',
    'Nơi nhận: - Như trên; - UBND tỉnh (để b/c);     TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An',
    'Nhận xét của Hội đồng; - UBND tỉnh - Lưu: VT. TM. ỦY BAN NHÂN DÂN CHỦ TỊCH Lê Văn An',
    'Nơi nhận: Lưu: VT. CHỦ TỊCH Lê Văn An',
  ])('leaves %j', (line) => {
    expect(parts(line)).toEqual([line])
  })

  it('parts a signature that stands before the recipients, and its mark', () => {
    const signed = ['KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC', '(Đã ký)', 'Lê Thị Hoa', 'Nơi nhận: - Như trên; - Lưu: VT.']
    const text = `${OPENING} ${ITEMS.join(' ')} ${CLOSING} ${signed.join(' ')}`
    expect(parts(text).slice(7, 9)).toEqual([CLOSING, 'KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC (Đã ký) Lê Thị Hoa'])
    const below = `${OPENING} ${ITEMS.join(' ')} ${CLOSING} Nơi nhận: - Lưu: VT. ${signed.slice(0, 3).join(' ')}`
    expect(parts(below).slice(-3)).toEqual(signed.slice(0, 3))
  })

  it('parts what goes on behind the first item of a line, up to the closing', () => {
    const items = [
      `1. Sở Y tế rà soát. ${'Không để thiếu thuốc. '.repeat(8)}`.trim(),
      '2. Sở Tài chính:',
      '- Cân đối vốn;',
      '3. Văn phòng theo dõi.',
    ]
    expect(parts([...items, 'Trên đây là kết luận.'].join(' '))).toEqual([...items, 'Trên đây là kết luận.'])
    const own = `${items.join(' ')}\n2. Giao Sở Nội vụ báo cáo.`
    expect(parts(own)).toEqual(own.split('\n'))
  })

  it('parts a line of the foot, however short, that also tells who signs', () => {
    const foot = [
      'Nơi nhận: - Như trên;',
      '- Lưu VP.',
      'T/M BAN THƯỜNG VỤ PHÓ CHỦ TỊCH',
      'Đã ký',
      'Lê Văn An',
    ]
    expect(parts(foot.join(' '))).toEqual(foot)
    expect(parts('Nơi nhận: - Như trên; - Lưu: VT.')).toEqual(['Nơi nhận: - Như trên; - Lưu: VT.'])
  })

  it('parts a page whose blocks stand on one line, and leaves a row of a table to its columns', () => {
    const blocks = [TITLE, OPENING, ...ITEMS, CLOSING]
    const text = `<div>${blocks.map((block) => `<p class="a">${block}</p>`).join('')}</div>`
    expect(parts(text)).toEqual(blocks)
    const row = `| UBND TỈNH HÀ NAM<br>SỞ Y TẾ<br>*<br>Số: 12/TB-SYT | ${'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>'.repeat(6)} |`
    expect(parts(row)).toEqual([row])
  })

  it.each([
    `5. Sở Y tế thực hiện theo ý kiến chỉ đạo sau: 1. Rà soát danh mục thuốc. 2. Mua sắm kịp thời. ${'Không để thiếu thuốc. '.repeat(12)}`,
    `Giao Sở Y tế rà soát (1) danh mục; (2) hợp đồng. ${'Không để thiếu thuốc. '.repeat(12)}`,
    `Thứ trưởng kết luận như sau: 1. Tình hình chung. ${'Không để thiếu thuốc. '.repeat(12)}`,
    `Theo Nghị định số 12/2024/NĐ-CP, Chính phủ thống nhất: năm 2024. Quý 1. ${'Không để thiếu thuốc. '.repeat(12)}`,
    'Thứ trưởng kết luận như sau: 1. Rà soát. 2. Báo cáo.',
  ])('leaves a paragraph whole: %j', (text) => {
    expect(parts(text)).toEqual([text.trim()])
  })
})
