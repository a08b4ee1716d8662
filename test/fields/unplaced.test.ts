import { describe, expect, it } from 'vitest'
import { fill } from './fill.js'

describe('fillUnplaced', () => {
  it('tells what is none of the notice’s own, in order and as it stands', () => {
    const { draft } = fill(
      'unplaced',
      'Ký bởi: VĂN PHÒNG',
      'Email: vp@example.vn',
      '',
      'SỞ Y TẾ',
      'THÔNG BÁO',
      '',
      '1. Rà soát **trạm** y tế.',
      '',
      '          2',
      '',
      'Từ khóa: <b>họp</b>, [y tế](x)',
    )
    expect(draft.unplaced).toEqual([
      'Ký bởi: VĂN PHÒNG Email: vp@example.vn',
      '2',
      'Từ khóa: <b>họp</b>, [y tế](x)',
    ])
  })

  it('counts the numbers of recipients as markers', () => {
    const { draft } = fill('unplaced', '1. Rà soát.', 'Nơi nhận:', '1. Các sở;', '2) Lưu: VT.', 'GIÁM ĐỐC')
    expect(draft.recipients.map(({ text }) => text)).toEqual(['Các sở', 'Lưu: VT'])
    expect(draft.unplaced).toEqual([])
  })

  it('counts the labels of number and subject as read', () => {
    const { draft } = fill(
      'unplaced',
      'SỞ Y TẾ',
      'S: 12/SYT-NV',
      'Về: rà soát',
      'Kính gửi: Các phòng.',
      '1. Rà soát.',
    )
    expect(draft.unplaced).toEqual([])
  })

  it('counts the letters of a capacity as read, however they are set', () => {
    for (const capacity of ['TM.', 'T/M', 'T.M', 'T.M.']) {
      const { draft } = fill(
        'unplaced',
        '1. Rà soát.',
        'Nơi nhận:',
        '- Lưu: VT.',
        `${capacity} UBND XÃ`,
        'CHỦ TỊCH',
      )
      expect(draft.unplaced).toEqual([])
    }
  })

  it('joins the lines of one stamp or run of garbage, no others', () => {
    const { draft, findings } = fill(
      'unplaced',
      '1. Rà soát.',
      '犄ዿ崀',
      '懿愸犄',
      '2. Báo cáo.',
      '犄ዿ',
      '',
      'Tin liên quan',
      'Ý kiến bạn đọc',
    )
    expect(draft.unplaced).toEqual(['犄ዿ崀 懿愸犄', '犄ዿ', 'Tin liên quan', 'Ý kiến bạn đọc'])
    expect(findings.filter(([rule]) => rule === 'text-garbled')).toHaveLength(2)
  })

  it('keeps a sign of the frame that no field has, but none that only sets words off', () => {
    expect(fill('unplaced', 'SỞ Y TẾ', 'THÔNG BÁO', '', 'Nơi nhận:   § |   ./.').draft.unplaced).toEqual([
      '§',
    ])
  })

  it('keeps the bars between the words of one line, which begin no row', () => {
    const { draft } = fill(
      'unplaced',
      'Trang chủ | Giới thiệu | Liên hệ',
      '',
      'SỞ Y TẾ',
      'THÔNG BÁO',
      '',
      '1. Rà soát.',
    )
    expect(draft.unplaced).toEqual(['Trang chủ | Giới thiệu | Liên hệ'])
    const table = fill(
      'unplaced',
      'SỞ Y TẾ',
      'THÔNG BÁO',
      '',
      '1. Rà soát.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      '',
      'PHỤ LỤC',
      '| Mục | Số | Ngày |',
    )
    expect(table.draft.unplaced).toEqual(['PHỤ LỤC', 'Mục', 'Số', 'Ngày'])
  })

  it('says where the first line in two columns stands', () => {
    expect(fill('unplaced', 'SỞ Y TẾ', 'Số: 1/TB-SYT       Hà Nam, ngày 05/7/2022').findings).toEqual([
      ['columns-unfolded', 2],
    ])
    expect(fill('unplaced', 'SỞ Y TẾ').findings).toEqual([])
  })
})

describe('fillUnplaced: words of the frame', () => {
  it('leaves out the words before the subject of a letter', () => {
    const { draft } = fill(
      'unplaced',
      'ĐẢNG ỦY XÃ BA SAO',
      'Số 21-CV/ĐU',
      'về việc hoãn họp',
      'Kính gửi: Các chi bộ.',
      '',
      'Đảng ủy hoãn họp.',
    )
    expect(draft.header.subject).toBe('hoãn họp')
    expect(draft.unplaced).toEqual([])
  })
})
