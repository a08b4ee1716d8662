import { describe, expect, it } from 'vitest'
import { joins } from '../../../src/blocks/join/index.js'
import type { Next } from '../../../src/blocks/join/seam.js'
import { HARD, seam, UNWRAPPED } from './open.js'

const joint = (above: string, below: string, wrap = UNWRAPPED, more: Partial<Next> = {}) => {
  const { source, open, next } = seam(above, below, wrap)
  return joins(source, open, { ...next, ...more }, wrap)
}

const GAP = { gap: true }
const PAGE = { gap: true, page: true }

describe('joins, where a paragraph is a line', () => {
  it('goes on a sentence that small letters go on', () => {
    expect(joint('1. Giao Sở Nội vụ phối hợp với các', 'cơ quan liên quan.')).toBe('wrap')
    expect(joint('1. Giao Sở Nội vụ phối hợp với các', 'cơ quan liên quan.', UNWRAPPED, GAP)).toBe('rejoin')
  })

  it('goes on a sentence that was cut behind one of its clauses', () => {
    const cut = ['1. Giao Sở Nội vụ rà soát hồ sơ;', 'báo cáo UBND tỉnh.'] as const
    for (const wrap of [UNWRAPPED, HARD]) expect(joint(...cut, wrap, GAP)).toBe('rejoin')
    expect(joint(...cut)).toBe('no')
    expect(joint('a) đơn đề nghị;', 'bản sao giấy tờ.', UNWRAPPED, GAP)).toBe('no')
    expect(joint('1. Hồ sơ gồm:', 'bản sao giấy tờ.', UNWRAPPED, GAP)).toBe('no')
  })

  it('begins a paragraph at a period below a caption', () => {
    const told = '6 tháng đầu năm, thu ngân sách của huyện đạt 145 tỷ đồng.'
    expect(joint('Quang cảnh buổi làm việc', told)).toBe('no')
    expect(joint('Quang cảnh buổi làm việc', told, UNWRAPPED, GAP)).toBe('no')
    expect(joint('Quang cảnh buổi làm việc,', told)).toBe('wrap')
    expect(joint('Báo cáo tình hình kinh tế - xã hội', '6 tháng đầu năm 2024')).toBe('wrap')
  })

  it('leaves a sentence that ended', () => {
    expect(joint('1. Giao Sở Nội vụ báo cáo.', 'các đơn vị biết.')).toBe('no')
    expect(joint('1. Giao Sở Nội vụ:', 'các đơn vị biết.')).toBe('no')
  })

  it('goes on words that want another, whatever the next begins with', () => {
    expect(joint('Kết luận tại phiên họp của', 'Ban Chỉ đạo tỉnh')).toBe('wrap?')
    expect(joint('Sau khi thảo luận, Ban', 'Thường vụ Đảng ủy thống nhất.')).toBe('wrap?')
    expect(joint('Giao Sở Nội vụ và', 'Sở Y tế tham mưu.', UNWRAPPED, PAGE)).toBe('rejoin?')
    expect(joint('Công tác rà soát', 'Sở Y tế tham mưu.', UNWRAPPED, PAGE)).toBe('no')
  })

  it('keeps grounds apart, each of which ends with a comma', () => {
    expect(joint('Căn cứ Luật Ngân sách nhà nước,', 'Sở Y tế thông báo', UNWRAPPED, GAP)).toBe('no')
  })

  it('begins a paragraph at a marker', () => {
    expect(joint('1. Giao Sở Nội vụ và', '2. Giao Sở Y tế')).toBe('no')
  })

  it('gives a marker alone on its line the text below', () => {
    expect(joint('1. ', 'Giao Sở Y tế báo cáo.')).toBe('wrap')
  })

  it('takes no number below a heading for more of it', () => {
    expect(joint('1. Đánh giá chung', '6 tháng đầu năm, thu ngân sách tăng.')).toBe('no')
    expect(joint('1. Hoàn thành trước', '30/11/2021')).toBe('wrap')
    expect(joint('1. Đánh giá chung', '6 tháng đầu năm, thu ngân sách tăng.', HARD)).toBe('no')
  })

  it('takes a number below a line that nearly reaches the margin for more of it', () => {
    expect(joint('4. Sở Nội vụ trình UBND tỉnh giao bổ sung thêm', '215 biên chế.', HARD)).toBe('wrap')
  })

  it('begins a paragraph at what enacts', () => {
    expect(joint('Theo đề nghị của Sở Nội vụ,', 'QUYẾT ĐỊNH:', HARD)).toBe('no')
  })
})

describe('joins, where first lines are broken before the others', () => {
  const FIRST = { ...HARD, first: 34 }

  it('goes on behind a clause, and a matter with what is said of it', () => {
    expect(joint('1. Sở Y tế rà soát các cơ sở cũ;', 'Sở Nội vụ báo cáo.', FIRST)).toBe('wrap')
    expect(joint('1. Sở Y tế rà soát cơ sở;', 'Sở Nội vụ báo cáo.', FIRST)).toBe('no')
    expect(joint('1. Về vốn của dự án Hồ chứa nước', 'Bản Mòng: Giao Sở Y tế rà soát.', FIRST)).toBe('wrap')
    expect(joint('1. Về vốn của dự án Hồ chứa nước', 'Sở Y tế rà soát.', FIRST)).toBe('no')
  })

  it('takes a post behind a dash for more of the opening', () => {
    const opening = 'Ngày 30/3/2022, tại Trụ sở Chính phủ, ông Lê An'
    expect(joint(opening, '- Trưởng Ban đã chủ trì cuộc họp', HARD)).toBe('wrap?')
    expect(joint(`${opening}:`, '- Trưởng Ban đã chủ trì cuộc họp', HARD)).toBe('no')
    expect(joint('1. Tại Trụ sở Chính phủ, các sở, ông Lê An', '- Trưởng Ban', HARD)).toBe('no')
  })
})

describe('joins, where blank lines part paragraphs', () => {
  const PARTED = { ...HARD, parted: true }

  it('goes on a line without a stop, however short', () => {
    expect(joint('2. Đối với công trình', 'Cảng nước sâu Cửa Lò: Sở Y tế rà soát', PARTED)).toBe('wrap')
    expect(joint('2. Tiêm vắc xin đợt', '11 trong ngày', PARTED)).toBe('wrap')
    expect(joint('2. Về đề xuất của', 'Cảng Cửa Lò: Sở Y tế rà soát', PARTED)).toBe('wrap')
    expect(joint('2. Về thu chi: Cục', 'Thuế tỉnh rà soát', PARTED)).toBe('wrap')
    expect(joint('2. Đối với công trình', 'Cảng nước sâu Cửa Lò: Sở Y tế rà soát', HARD)).toBe('no')
  })

  it('leaves a heading, and a line that ends with a stop', () => {
    expect(joint('2. Về công tác cán bộ', 'Sở Y tế rà soát', PARTED)).toBe('no')
    expect(joint('2. Đánh giá chung', '5 năm qua, các xã làm tốt.', PARTED, GAP)).toBe('no')
    expect(joint('II. NHIỆM VỤ', 'Sở Y tế rà soát', PARTED)).toBe('no')
    expect(joint('2. Sở Y tế:', 'Rà soát các cơ sở', PARTED)).toBe('no')
  })
})

describe('joins, where lines are broken well before the margin too', () => {
  it('goes on what wants a name', () => {
    expect(joint('- Giao', 'Cục Trồng trọt rà soát.', { ...HARD, ragged: true })).toBe('wrap')
    expect(joint('a) Cục', 'Trồng trọt rà soát.', HARD)).toBe('no')
    expect(joint('1. Về trồng trọt', 'Cục Trồng trọt rà soát.', { ...HARD, ragged: true })).toBe('no')
  })
})

describe('joins, where lines are broken at a width', () => {
  const FULL = '2. Sở Y tế chủ trì, phối hợp với các cơ quan kiểm tra việc'

  it('goes on a full line, and on one that ends in mid-sentence', () => {
    expect(joint(FULL, 'Ủy ban nhân dân xã thực hiện.', HARD)).toBe('wrap')
    expect(joint('2. Sở Y tế kiểm tra', 'việc thực hiện.', HARD)).toBe('wrap')
    expect(joint('2. Sở Y tế kiểm tra', 'Việc thực hiện.', HARD)).toBe('no')
  })

  it('goes on words that want a figure or the rest of a name, below a short line too', () => {
    expect(joint('2. Hoàn thành các chỉ tiêu quý', 'II. Giao Sở Y tế.', HARD)).toBe('wrap')
    expect(joint('2. Nhiệm vụ trọng tâm', 'II. Giao Sở Y tế.', HARD)).toBe('no')
    expect(joint('2. Giao Sở Y tế và Cục', 'Quản lý Dược rà soát.', HARD)).toBe('wrap')
    expect(joint('2. Sở Y tế mời họp; cử', '01 cán bộ dự.', HARD)).toBe('wrap')
  })

  it('goes on a nearly full line in mid-sentence with a number that is not due', () => {
    const above = '2. Sở Y tế chủ trì kiểm tra, báo cáo kết quả ở khu'
    expect(joint(above, '6. Ngành y tế', HARD, { due: false })).toBe('wrap')
    expect(joint(above, '6. Ngành y tế', HARD, { due: true })).toBe('no')
    expect(joint(above, '- Giao Sở Y tế', HARD)).toBe('no')
  })

  it('goes on a run of numbers, and a word that a dash joins, below a short line too', () => {
    expect(joint('2. Việc chậm do: (1) thiếu vốn; (2) nhà thầu yếu;', '(3) còn sợ sai.', HARD)).toBe('wrap')
    expect(joint('2. Việc chậm do: (1) thiếu vốn;', '(3) còn sợ sai.', HARD)).toBe('no')
    expect(joint('2. Các tổ chức chính trị', '- xã hội vận động nhân dân.', HARD)).toBe('wrap')
    expect(joint('2. Các tổ chức chính trị', '- vận động nhân dân.', HARD)).toBe('no')
  })

  it('is not sure of a full line that ends a sentence', () => {
    const ended = '2. Sở Y tế chủ trì, phối hợp với các cơ quan báo cáo ngay.'
    expect(joint(ended, 'Việc này cần làm sớm.', HARD)).toBe('wrap?')
    expect(joint(ended, 'Trên đây là kết luận.', HARD)).toBe('no')
    expect(joint(ended, 'Sau khi thảo luận, hội nghị thống nhất:', HARD)).toBe('no?')
    expect(joint(ended, 'Căn cứ Luật Đất đai;', HARD)).toBe('no')
  })

  it('begins a paragraph at a verb that orders', () => {
    expect(joint(FULL, 'Giao cho Sở Y tế', HARD)).toBe('no')
  })

  it('begins a paragraph below a full line that announces what is concluded', () => {
    const announces = '2. Sở Y tế chủ trì, phối hợp với các cơ quan kiểm tra như sau:'
    expect(joint(announces, 'Tình hình dịch bệnh còn phức tạp.', HARD)).toBe('no')
    expect(joint(announces, '6 tháng đầu năm, tai nạn giảm.', HARD)).toBe('no')
    expect(joint(announces, '2024, rà soát.', HARD)).toBe('wrap')
    expect(
      joint('2. Sở Y tế chủ trì, phối hợp với các cơ quan kiểm tra gồm có:', 'Công an, Sở Tài chính.', HARD),
    ).toBe('wrap?')
  })

  it('goes by indents where first lines are set in', () => {
    const wrap = { ...HARD, indented: true }
    expect(joint(FULL, '       Sở Tài chính cấp kinh phí.', wrap)).toBe('no')
    expect(joint('2. Sở Y tế kiểm tra', 'Sở Tài chính cấp kinh phí.', wrap)).toBe('wrap')
    // The next number of a list opens an item at the margin too, below a full line that ends a sentence.
    expect(joint(`${FULL}.`, 'II. Giao Sở Nội vụ', wrap, { due: true })).toBe('no')
    expect(joint(FULL, 'II. Giao Sở Nội vụ', wrap, { due: true })).toBe('wrap')
  })

  it('goes on a bullet below its words, where first lines are set in', () => {
    const wrap = { ...HARD, indented: true }
    const bullet = '     - Các Bộ: Công an, Quốc phòng,'
    expect(joint(bullet, '       Tài chính, Y tế;', wrap)).toBe('wrap')
    expect(joint(bullet, '     Tài chính cấp kinh phí.', wrap)).toBe('no')
    expect(joint('     - Các Bộ rà soát.', '       Tài chính cấp kinh phí.', wrap)).toBe('no')
    expect(joint('     1. Các Bộ:', '        Tài chính cấp kinh phí.', wrap)).toBe('no')
  })

  it('takes for a marker only what the wrap need not have put first', () => {
    expect(joint(FULL, '3. Giao Sở Nội vụ', HARD)).toBe('wrap')
    expect(joint(FULL, '3. Giao Sở Nội vụ', HARD, { due: true })).toBe('no?')
    expect(joint('2. Sở Y tế kiểm tra', '3. Giao Sở Nội vụ', HARD)).toBe('no')
    expect(joint('2. Sở Y tế: (1) kiểm tra các cơ sở trên địa bàn cả tỉnh và', '(2) báo cáo.', HARD)).toBe(
      'wrap',
    )
  })

  it('rejoins over the end of a page', () => {
    expect(joint(FULL, 'thực hiện đúng quy định.', HARD, PAGE)).toBe('rejoin')
    expect(joint(FULL, 'Ủy ban nhân dân xã.', HARD, PAGE)).toBe('rejoin?')
    // A bullet that ends without a stop, on a line that is not full.
    expect(joint('- Rà soát, báo cáo Thủ tướng', 'Chính phủ trong tháng 3.', HARD, PAGE)).toBe('rejoin?')
    expect(joint('- Rà soát, báo cáo Thủ tướng', 'Giao Sở Y tế tham mưu.', HARD, PAGE)).toBe('no')
    expect(joint('- Rà soát, báo cáo Thủ tướng', 'Chính phủ trong tháng 3.', HARD, GAP)).toBe('no')
    expect(joint(`${FULL}.`, 'Ủy ban nhân dân xã.', HARD, PAGE)).toBe('no')
  })
})
