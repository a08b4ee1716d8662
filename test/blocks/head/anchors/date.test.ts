import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

const BODY = 'Ngày 05/7/2022, đồng chí Chủ tịch UBND tỉnh chủ trì cuộc họp.'

describe('addDate', () => {
  it.each([
    'Phú Mỹ, hồi 9 giờ 00 ngày 29 tháng 9 năm 2009',
    'Phú Mỹ, 15h30, ngày 29/9/2009',
    'Phú Mỹ, lúc 15 giờ 30 phút ngày 29 tháng 9 năm 2009',
    'Từ Sơn, ngày 29 tháng 9 năm 2009',
    'Q. Tân Bình, ngày 29 tháng 9 năm 2009',
    'Phường 14, ngày 29 tháng 9 năm 2009',
    'Hà nội, ngày 29 tháng 9 năm 2009',
    "Ea H'leo, ngày 29 tháng 9 năm 2009",
    'Phú Mỹ, ngày / /2009',
  ])('takes the place and the hour with the day of issue: %j', (date) => {
    const { cells } = head('UBND TỈNH PHÚ MỸ', 'Số: 14/CĐ-UBND', date, 'CÔNG ĐIỆN', 'Ứng phó bão', '', BODY)
    expect(cells).toContainEqual(['date', date])
  })

  it.each([
    ['Số 412-TB/VPTU,', 'ngày 27/02/2023'],
    ['Số 412-TB/VPTU', 'ngày 27 tháng 02 năm 2023'],
    ['Số: 412/TB-UBND,', 'Hà Nam, ngày 27/02/2023'],
  ])('takes the day behind the number: %j %j', (number, date) => {
    const { cells } = head(`${number} ${date}`, 'THÔNG BÁO', 'Kết luận giao ban', '', BODY)
    expect(cells.slice(0, 2)).toEqual([
      ['number', number],
      ['date', date],
    ])
  })

  it.each([
    ['Số: 96/TB-VPUBND', 'Sơn La, ngày 05 tháng 5 năm 2022'],
    ['Số: 12/TB-UBND', 'An Bình, ngày 05/5/2022'],
    ['Số: 12/TB-SNV', 'Đắk Lắk, ngày 05/5/2022'],
  ])('parts a place that sticks to the number: %j %j', (number, date) => {
    const { cells } = head(`${number}${date}`, 'THÔNG BÁO', 'Kết luận giao ban', '', BODY)
    expect(cells.slice(0, 2)).toEqual([
      ['number', number],
      ['date', date],
    ])
  })

  it('takes the place and the day before the number', () => {
    const { cells } = head('Hà Nam, ngày 27/02/2023 Số: 412/TB-UBND', 'THÔNG BÁO', 'Giao ban', '', BODY)
    expect(cells.slice(0, 2)).toEqual([
      ['date', 'Hà Nam, ngày 27/02/2023'],
      ['number', 'Số: 412/TB-UBND'],
    ])
    expect(head('Hà Nam, ngày 27/02/2023 Số 412-TB/TU', 'THÔNG BÁO', '', BODY).cells[1]?.[1]).toBe(
      'Số 412-TB/TU',
    )
  })

  it.each(['Thực hiện, ngày 29 tháng 9 năm 2009', 'Q. Tân Bình: ngày 29 tháng 9 năm 2009'])(
    'takes no place from %j',
    (line) => {
      const { cells } = head('UBND TỈNH PHÚ MỸ', 'Số: 14/CĐ-UBND', line, 'CÔNG ĐIỆN', 'Ứng phó bão', '', BODY)
      expect(cells.filter(([role]) => role === 'date')).toEqual([])
    },
  )

  it('takes no hour that opens a text', () => {
    const { cells } = head('UBND TỈNH PHÚ MỸ', 'Bắt đầu lúc 7 giờ 30, ngày 12/02/2026', 'GIẤY MỜI', '', BODY)
    expect(cells.filter(([role]) => role === 'date')).toEqual([])
  })
})
