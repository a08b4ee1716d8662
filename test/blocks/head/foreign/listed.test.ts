import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

describe('nameListed', () => {
  const OPENING = 'Ngày 05/7/2022, Chủ tịch UBND tỉnh chủ trì cuộc họp.'
  const read = (...lines: string[]) => {
    const { cells, loose, body } = head(...lines, '', OPENING)
    expect(body.trim()).toBe(OPENING)
    return [cells.filter(([role]) => role !== 'rule'), loose.map(([, text]) => text)]
  }

  it('takes what the rows tell for a head where there is none', () => {
    expect(
      read(
        '**Số hiệu:** 31/TB-UBND Loại văn bản: Thông báo',
        'Nơi ban hành: UBND tỉnh',
        'Ngày ban hành: 22/02/2019',
        'Trích yếu: Kết luận cuộc họp',
        'Tình trạng: Còn hiệu lực',
      ),
    ).toEqual([
      [
        ['number', '31/TB-UBND'],
        ['type', 'Thông báo'],
        ['issuer', 'UBND tỉnh'],
        ['date', '22/02/2019'],
        ['subject', 'Kết luận cuộc họp'],
      ],
      [
        ...['Số hiệu:', 'Loại văn bản:', 'Nơi ban hành:', 'Ngày ban hành:', 'Trích yếu:'],
        ...['Tình trạng:', 'Còn hiệu lực'],
      ],
    ])
  })

  it('takes no subject above a title, which has its own', () => {
    expect(
      read(
        'Số văn bản: 31-TB/TU',
        'Trích yếu: Thông báo kết luận cuộc họp',
        'THÔNG BÁO',
        'KẾT LUẬN CUỘC HỌP',
      )[0],
    ).toEqual([
      ['number', '31-TB/TU'],
      ['type', 'THÔNG BÁO'],
      ['subject', 'KẾT LUẬN CUỘC HỌP'],
    ])
  })

  it('takes values in cells of their own, the type among them', () => {
    expect(
      read(
        '| Số hiệu | 31/TB-UBND |',
        '| Loại văn bản | Thông báo |',
        '| Trích yếu | Kết luận cuộc họp |',
      )[0],
    ).toEqual([
      ['number', '31/TB-UBND'],
      ['type', 'Thông báo'],
      ['subject', 'Kết luận cuộc họp'],
    ])
  })

  it('leaves what the document tells itself, and rows without a number', () => {
    expect(
      read('Số hiệu: 31/TB-UBND', 'Ngày ban hành: 22/02/2019', 'Số: 31/TB-UBND', 'THÔNG BÁO', 'Kết luận'),
    ).toEqual([
      [
        ['date', '22/02/2019'],
        ['number', 'Số: 31/TB-UBND'],
        ['type', 'THÔNG BÁO'],
        ['subject', 'Kết luận'],
      ],
      ['Số hiệu:', '31/TB-UBND', 'Ngày ban hành:'],
    ])
    expect(read('Lĩnh vực: Y tế', 'Ngày ban hành: 22/02/2019', 'THÔNG BÁO', 'Kết luận')[0]).toEqual([
      ['type', 'THÔNG BÁO'],
      ['subject', 'Kết luận'],
    ])
  })
})
