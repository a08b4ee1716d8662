import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const told = (...title: string[]) =>
  head('THÔNG BÁO', '', ...title, '', 'Ngày 05/7/2008, Thứ trưởng chủ trì họp.').cells.slice(1)

describe('readTitleIssue', () => {
  it('parts issuer, number and date from the subject, wherever the title is broken', () => {
    const parts = [
      ['issuer', 'BỘ NGOẠI THÀNH'],
      ['number', 'SỐ 12/TB-BNT'],
      ['date', 'NGÀY 14 THÁNG 5 NĂM 2008'],
    ]
    expect(told('CỦA BỘ NGOẠI THÀNH SỐ 12/TB-BNT NGÀY 14 THÁNG 5 NĂM 2008', 'VỀ KẾT LUẬN CUỘC HỌP')).toEqual([
      ...parts,
      ['subject', 'VỀ KẾT LUẬN CUỘC HỌP'],
    ])
    expect(
      told('CỦA BỘ NGOẠI', 'THÀNH SỐ 12/TB-BNT', 'NGÀY 14 THÁNG 5 NĂM 2008 VỀ KẾT LUẬN', 'CUỘC HỌP'),
    ).toEqual([...parts, ['subject', 'VỀ KẾT LUẬN'], ['subject', 'CUỘC HỌP']])
  })

  it.each([
    'CỦA CHỦ TỊCH UBND TỈNH TẠI CUỘC HỌP NGÀY 14 THÁNG 5 NĂM 2008',
    'KẾT LUẬN CỦA BỘ TRƯỞNG VỀ THÔNG BÁO SỐ 12/TB-BNT NGÀY 14/5/2008',
  ])('leaves %j', (title) => {
    expect(told(title)).toEqual([['subject', title]])
  })

  it('leaves a title below a number', () => {
    const title = 'CỦA BỘ NGOẠI THÀNH SỐ 12/TB-BNT NGÀY 14/5/2008 VỀ CHỢ'
    const { cells } = head('Số: 15/TB-BNT', 'THÔNG BÁO', title, '', 'Ngày 05/7/2008, Thứ trưởng họp.')
    expect(cells).toContainEqual(['subject', title])
  })
})
