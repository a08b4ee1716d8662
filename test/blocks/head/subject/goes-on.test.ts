import { describe, expect, it } from 'vitest'
import { goesOnSubject } from '../../../../src/blocks/head/subject/goes-on.js'
import { source } from '../../source.js'

/** Whether the line goes on with the one above it; the first one begins the subject. */
function goesOn(line: string, previous = '', gap = false): boolean {
  const lines = previous === '' ? [line] : gap ? [previous, '', line] : [previous, line]
  return goesOnSubject(source(...lines), lines.length - 1, line, previous, gap)
}

const CAPITALS = 'KẾT LUẬN CỦA CHỦ TỊCH UBND TỈNH'

describe('goesOnSubject', () => {
  it.each([
    ['Kết luận của Chủ tịch UBND tỉnh', '', false],
    ['tại cuộc họp giao ban', 'Kết luận của Chủ tịch UBND tỉnh', false],
    ['TẠI HỘI NGHỊ GIAO BAN', CAPITALS, false],
    ['Phó Chủ tịch UBND tỉnh', 'Kết luận của đồng chí Lê Văn An,', false],
    ['thứ Năm hằng tuần của Chủ tịch UBND xã', 'Lịch tiếp công dân', false],
    ['ngày 05/7/2022', 'Kết luận cuộc họp giao ban', false],
    ['TẠI HỘI NGHỊ GIAO BAN', CAPITALS, true],
    ['- Kết luận cuộc họp', '', false],
    ['- Phó Chủ tịch UBND tỉnh', 'Kết luận của đồng chí Lê Văn An', false],
  ])('%j behind %j, a gap between them: %j', (line, previous, gap) => {
    expect(goesOn(line, previous, gap)).toBe(true)
  })

  it.each([
    ['Nơi nhận:', '', false],
    ['Kính gửi: Sở Y tế', '', false],
    ['Sở Tư pháp trân trọng kính mời: Lãnh đạo Công an tỉnh.', '', false],
    ['Ngày 05/7/2022, Chủ tịch UBND tỉnh họp.', CAPITALS, false],
    ['- Căn cứ Điều lệ Đảng Cộng sản Việt Nam;', CAPITALS, true],
    ['- Thời gian: 8h00 ngày 05/7/2022.', 'Cuộc họp giao ban', true],
    ['• Địa điểm họp: Phòng họp số 2', 'Cuộc họp giao ban', false],
    ['Thứ Hai, ngày 03/3/2025', 'Lịch làm việc tuần thứ 10', false],
    ['* Sáng thứ 3 (04/3):', 'Lịch làm việc tuần thứ 10', false],
    ['CHỦ NHẬT', 'LỊCH LÀM VIỆC TUẦN THỨ 10', false],
    ['1. Rà soát', CAPITALS, false],
    ['Các phòng rà soát', 'Kết luận cuộc họp', true],
    ['TẠI HỘI NGHỊ GIAO BAN', `${CAPITALS}:`, true],
  ])('not %j behind %j, a gap between them: %j', (line, previous, gap) => {
    expect(goesOn(line, previous, gap)).toBe(false)
  })
})
