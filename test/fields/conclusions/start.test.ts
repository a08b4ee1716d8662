import { describe, expect, it } from 'vitest'
import { findStart } from '../../../src/fields/conclusions/start.js'
import { paragraphsOf } from '../paragraphs.js'

const OPENING = 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.'
const OPENER = 'Chủ tịch UBND tỉnh kết luận như sau:'

describe('findStart', () => {
  it.each<[string, string[], number, boolean]>([
    ['behind the opener', [OPENING, OPENER, 'Giao Sở Y tế rà soát.'], 2, true],
    ['behind the last of two openers', [OPENER, OPENING, OPENER, 'Giao Sở Y tế rà soát.'], 3, true],
    ['behind the first, where a number stands between them', [OPENER, '1. Rà soát.', OPENER], 1, true],
    ['at the first number', [OPENING, OPENER, 'Về kết quả', '1. Rà soát.'], 3, true],
    ['at a bullet before it', [OPENER, 'Cuộc họp thống nhất.', '- Rà soát.', '1. Báo cáo.'], 2, true],
    ['at the first number without an opener', [OPENING, '- Rà soát.', '1. Báo cáo.'], 2, false],
    ['at the first bullet without one', [OPENING, 'Sở Y tế báo cáo.', '- Rà soát.'], 2, false],
    ['at the heading over it', [OPENING, 'NHIỆM VỤ TRỌNG TÂM', '- Rà soát.'], 1, false],
    ['at the day over it', [OPENING, 'Thứ Hai, ngày 03/3', 'Sáng', '- 7h30: Chào cờ.'], 1, false],
    [
      'at the first of headings over bullets',
      [OPENING, 'Đánh giá chung:', '- Đạt 62%.', 'Nội dung khác:', '- Họp lại.'],
      1,
      false,
    ],
    [
      'at the first of headings over text and numbers',
      [OPENING, OPENER, 'Đánh giá chung:', 'Đạt 62%.', 'Nhiệm vụ trọng tâm:', '1. Rà soát.'],
      2,
      true,
    ],
    [
      'behind the last opener, however short',
      [OPENING, OPENER, 'Đạt 62%.', 'Nhiệm vụ:', '1. Rà soát.'],
      4,
      true,
    ],
    ['behind an opener among bullets', [OPENING, '- Đạt 62%.', OPENER, '- Họp lại.'], 3, true],
    [
      'at what is concluded, in the words of an article',
      ['Sáng 3/3, Tỉnh ủy họp.', 'Sở Y tế báo cáo.', 'Phát biểu kết luận hội nghị, Bí thư yêu cầu rà soát.'],
      2,
      false,
    ],
    [
      'at what is concluded once others have been heard',
      [
        'Sáng 3/3, Tỉnh ủy họp.',
        'Nhu cầu tăng cao',
        'Sở Y tế báo cáo.',
        'Sau khi nghe ý kiến của các sở, đồng chí Bí thư kết luận và yêu cầu các sở rà soát.',
      ],
      3,
      false,
    ],
    ['behind what opens', [OPENING, 'Giao Sở Y tế rà soát.', 'Giao Sở Nội vụ báo cáo.'], 1, false],
  ])('%s', (_where, lines, start, announced) => {
    expect(findStart(paragraphsOf(...lines))).toEqual({ start, announced })
  })
})
