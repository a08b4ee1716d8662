import { describe, expect, it } from 'vitest'
import { runningLines } from '../../../src/blocks/page/running-lines.js'
import { source } from '../source.js'

describe('runningLines', () => {
  const read = (...lines: string[]) =>
    [...runningLines(source(...lines), 0, lines.length)].sort((a, b) => a - b)
  const text = 'Giao Sở Xây dựng rà soát quy hoạch.'

  it.each<[string[], number[]]>([
    [
      ['Thông báo   Trang 1/2', text, 'Thông báo   Trang 2/2'],
      [0, 2],
    ],
    [
      [
        'Bộ Xây dựng - 34/TB-BXD   1/2',
        '34_TB-BXD',
        text,
        'Giao Sở Y tế.',
        'Giao Sở Nội vụ.',
        'Bộ Xây dựng - 34/TB-BXD   2/2',
        '34_TB-BXD',
      ],
      [0, 1, 5, 6],
    ],
    [
      ['34/TB-BXD 2/3', text, '34/TB-BXD 3/3'],
      [0, 2],
    ],
    [[text, '', 'TB Huyện ủy - Trang 2/2', '', text], [2]],
    [[text, 'TB Huyện ủy - Trang 2/2', '', text], []],
    [[text, '', 'Rà soát ở trang 2/2', '', text], []],
    [['Hoàn thành 1/2', text, 'Hoàn thành 1/2'], []],
    [['Thu 1/3', 'Chi 2/4'], []],
    [['Đạt 1/2 kế hoạch.', 'Đạt 2/2 kế hoạch.'], []],
    [['Trước ngày 1/12', 'Trước ngày 2/12', 'Trước ngày 15/12'], []],
    [
      ['\fVăn phòng Bộ', text, '\fVăn phòng Bộ', text, 'Văn phòng Bộ'],
      [0, 1, 3, 4].filter((at) => at % 3 === 1),
    ],
    [['12/TB 3/5', text, '12/TB 4/5'], []],
  ])('finds in %j the lines %j', (lines, found) => {
    expect(read(...lines)).toEqual(found)
  })
})
