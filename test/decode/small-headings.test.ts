import { describe, expect, it } from 'vitest'
import { raiseSmallHeadings } from '../../src/decode/small-headings.js'

const raise = (...lines: string[]) => raiseSmallHeadings(lines.join('\n')).split('\n')

describe('raiseSmallHeadings', () => {
  it('raises headings with Roman numbers from one on', () => {
    expect(
      raise(
        'i- đánh giá chung',
        'Đã xong 12 xã.',
        '\tii. nhiệm vụ năm 2004:',
        '1- Giao các xã',
        '**iii/ tổ chức thực hiện**',
      ),
    ).toEqual([
      'I- ĐÁNH GIÁ CHUNG',
      'Đã xong 12 xã.',
      '\tII. NHIỆM VỤ NĂM 2004:',
      '1- Giao các xã',
      '**III/ TỔ CHỨC THỰC HIỆN**',
    ])
  })

  it.each([
    ['h. xã an thịnh', 'i. xã an bình', 'k. xã an lạc'],
    ['i- đánh giá chung', 'iii- nhiệm vụ'],
    ['i- Đánh giá chung', 'ii- Nhiệm vụ'],
    ['i- đã giao các xã.', 'ii- chưa giao các xã.'],
    ['vi phạm', 'xi măng'],
  ])('leaves items, other counts and sentences: %j', (...lines) => {
    expect(raise(...lines)).toEqual(lines)
  })
})
