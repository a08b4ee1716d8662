import { describe, expect, it } from 'vitest'
import { parseBlocks } from '../../../src/blocks/parse.js'
import { belowChrome, endOfArticle, publishedIn } from '../../../src/fields/report/around.js'
import { paragraphsOf } from '../paragraphs.js'

const tree = (...lines: string[]) => parseBlocks(lines.join('\n'))
const STAMP = 'Thứ tư - 14/07/2021 03:35'

describe('belowChrome', () => {
  it.each<[string, string[], number]>([
    ['a headline and a time stamp', ['Họp về đất đai', STAMP, 'UBND tỉnh đã họp.'], 1],
    ['a menu', ['Trang chủ » Tin tức', 'Họp về đất đai', 'UBND tỉnh đã họp.'], 1],
    ['nothing of a portal', ['Họp về đất đai', 'UBND tỉnh đã họp.'], -1],
    ['what stands below the text', ['Họp về đất đai', 'UBND tỉnh đã họp.', STAMP], -1],
    ['a list', [STAMP, '1. Rà soát.', 'UBND tỉnh đã họp.'], -1],
    ['headlines alone', [STAMP, 'Họp về đất đai'], -1],
  ])('tells the first sentence below %s', (_what, lines, expected) => {
    expect(belowChrome(tree(...lines))).toBe(expected)
  })
})

describe('publishedIn', () => {
  it.each<[string[], number | null]>([
    [['Họp về đất đai', STAMP, 'UBND tỉnh đã họp.'], 2021],
    [['Họp về đất đai', 'Cập nhật ngày: 03/03/2025', 'UBND tỉnh đã họp.'], 2025],
    [['Họp về đất đai', 'UBND tỉnh đã họp.', 'Tin liên quan', '» Lịch tiếp công dân (12/03/2020)'], null],
    [['Họp ngày 14/07/2021', 'UBND tỉnh đã họp.'], null],
  ])('%j', (lines, year) => {
    expect(publishedIn(tree(...lines))).toBe(year)
  })
})

describe('endOfArticle', () => {
  it.each<[string[], number]>([
    [['UBND tỉnh đã họp.', 'Lê An'], 1],
    [['UBND tỉnh đã họp.', 'Lê An', 'Văn phòng Tỉnh ủy'], 1],
    [['UBND tỉnh đã họp.', 'Quý độc giả xem toàn văn tại đây.', 'Lê An'], 1],
    [['UBND tỉnh đã họp.', 'Xem chi tiết Thông báo số 12/TB-VPCP tại đây.', 'Chia sẻ'], 1],
    [['UBND tỉnh đã họp.', 'Nếu còn thắc mắc vui lòng liên hệ 1900 123 để được hỗ trợ.'], 1],
    [['UBND tỉnh đã họp.', 'PV', 'Viết bình luận...'], 1],
    [['UBND tỉnh đã họp.', 'Nếu còn vướng mắc, các xã báo cáo.'], 2],
    [['UBND tỉnh đã họp.', 'B.B.T'], 1],
    [['UBND tỉnh đã họp.', 'Thực hiện: Bảo Châu - Văn Dũng'], 1],
    [['UBND tỉnh đã họp.', 'Thực hiện: Sở Y tế'], 2],
    [['UBND tỉnh đã họp.', 'Thực hiện: Bảo vệ rừng'], 2],
    [['UBND tỉnh đã họp.', 'Mời các xã rà soát.'], 2],
    [['UBND tỉnh đã họp.', 'Các xã rà soát.'], 2],
    [['UBND tỉnh giao:', 'Lê An'], 2],
    [['UBND tỉnh đã họp.', 'Về đất đai'], 2],
    [['UBND tỉnh đã họp.', '- Lê An'], 2],
  ])('%j', (lines, end) => {
    expect(endOfArticle(paragraphsOf(...lines))).toBe(end)
  })
})
