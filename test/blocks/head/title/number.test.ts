import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const BODY = ['', 'Sau khi nghe báo cáo, Bộ Chính trị kết luận như sau:']

describe('readTitleNumber', () => {
  it.each<[string, string[][]]>([
    [
      'KẾT LUẬN SỐ 27-KL/TW, NGÀY 25/4/2023 CỦA BỘ CHÍNH TRỊ',
      [
        ['type', 'KẾT LUẬN'],
        ['number', 'SỐ 27-KL/TW'],
        ['date', 'NGÀY 25/4/2023'],
        ['subject', 'CỦA BỘ CHÍNH TRỊ'],
      ],
    ],
    [
      'KẾT LUẬN 27-KL/TW CỦA BỘ CHÍNH TRỊ NGÀY 25/4/2023',
      [
        ['type', 'KẾT LUẬN'],
        ['number', '27-KL/TW'],
        ['subject', 'CỦA BỘ CHÍNH TRỊ NGÀY 25/4/2023'],
      ],
    ],
    [
      'THÔNG BÁO SỐ 12/TB-SYT',
      [
        ['type', 'THÔNG BÁO'],
        ['number', 'SỐ 12/TB-SYT'],
      ],
    ],
  ])('tells number and date from the subject: %s', (line, cells) => {
    const { cells: told, columns } = head(line, ...BODY)
    expect(told).toEqual(cells)
    expect(columns).toEqual([])
  })

  it('leaves what a title cites, and what stands below a number', () => {
    const line = 'KẾ HOẠCH THỰC HIỆN KẾT LUẬN SỐ 27-KL/TW'
    expect(head(line, ...BODY).cells).toContainEqual(['subject', 'THỰC HIỆN KẾT LUẬN SỐ 27-KL/TW'])
    expect(head('Số 12-TB/TU', 'THÔNG BÁO SỐ 27-KL/TW', ...BODY).cells).toContainEqual([
      'subject',
      'SỐ 27-KL/TW',
    ])
  })
})
