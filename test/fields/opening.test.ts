import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

describe('fillOpening', () => {
  it('takes the subject, and the paragraphs before the conclusions', () => {
    const { context } = fill(
      'opening',
      'THÔNG BÁO',
      'Kết luận cuộc họp',
      '',
      'Ngày 05/7/2022, Sở họp, kết luận:',
      '1. Rà soát.',
    )
    expect(context.subject?.value).toBe('Kết luận cuộc họp')
    expect(context.opening.map(({ text }) => text)).toEqual(['Ngày 05/7/2022, Sở họp, kết luận:'])
  })

  it('takes the first item where it lists when, where and who', () => {
    const { context } = fill(
      'opening',
      'THÔNG BÁO',
      'Kết luận cuộc họp',
      '',
      'I. THỜI GIAN, ĐỊA ĐIỂM',
      '- Địa điểm: Phòng họp số 2.',
      'II. KẾT LUẬN',
      '- Rà soát.',
    )
    expect(context.opening.map(({ text }) => text)).toEqual([
      'THỜI GIAN, ĐỊA ĐIỂM',
      'Địa điểm: Phòng họp số 2.',
    ])
    expect(fill('opening', 'THÔNG BÁO', 'Kết luận', '', '1. Giao Sở Y tế.').context.opening).toEqual([])
  })

  it('takes who chaired from below a list of those present, and gives them no work', () => {
    const { draft } = fill(
      'assignments',
      'THÔNG BÁO',
      'Kết quả cuộc họp',
      '',
      'I. Thời gian, thành phần:',
      '1. Thời gian: ngày 01/8/2018.',
      '2. Thành phần:',
      '- Chủ trì: Ông Lê Văn An - Chi cục trưởng Chi cục Thủy lợi.',
      'II. Kết luận:',
      '1. Yêu cầu nhà thầu bổ sung nhân công.',
    )
    expect(draft.meeting).toMatchObject({ date: '2018-08-01', chair: { name: 'Lê Văn An' } })
    expect(draft.assignments.map(({ body }) => body)).toEqual(['nhà thầu'])
  })

  it('takes the paragraphs below the first heading that tell of the meeting', () => {
    const read = (...lines: string[]) =>
      fill(
        'opening',
        'THÔNG BÁO',
        'Kết luận',
        '',
        'I. VỀ BẾN CÁ',
        ...lines,
        '1. Rà soát.',
      ).context.opening.map(({ text }) => text)
    const held = 'Ngày 12/9/2026, Lãnh đạo UBND tỉnh chủ trì cuộc họp.'
    expect(read(held, 'Sau khi nghe báo cáo, Lãnh đạo kết luận.', 'Bến cá còn cũ.')).toEqual([
      held,
      'Sau khi nghe báo cáo, Lãnh đạo kết luận.',
    ])
    expect(read('Trong năm 2026, bến cá còn cũ.')).toEqual([])
  })

  it('leaves the captions of a report as they are', () => {
    const lead = 'Tỉnh ban hành Thông báo số 12/TB-VP về dịch bệnh.'
    const { context } = fill('opening', lead, 'Các xã rà soát.')
    expect(context.subject?.value).toBe('về dịch bệnh')
    expect(context.opening.map(({ text }) => text)).toEqual([])
    const told = 'Chiều 27/8, UBND tỉnh đã họp, Chủ tịch kết luận như sau:'
    expect(fill('opening', 'Kết luận về cuộc họp', told, '1. Rà soát.').context.opening).not.toEqual([])
    const openingBelow = (above: string) =>
      fill('opening', above, told, '1. Rà soát.').context.opening.map(({ text }) => text)
    expect(openingBelow(lead)).toEqual([told])
    expect(openingBelow(`${lead} Tỉnh họp ngày 27/8.`)).toEqual([`${lead} Tỉnh họp ngày 27/8.`, told])
    expect(fill('opening', lead, 'Đồng chí Lê Văn An phát biểu.', 'Các xã.').context.opening).toHaveLength(1)
  })
})
