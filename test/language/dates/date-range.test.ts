import { describe, expect, it } from 'vitest'
import { findDateRanges, readDateRange } from '../../../src/language/dates/date-range.js'

describe('readDateRange', () => {
  it.each([
    ['từ ngày 05 đến ngày 06/7/2022', '2022-07-05', '2022-07-06'],
    ['Từ ngày 28 tháng 5 năm 2021 đến ngày 16 tháng 9 năm 2021', '2021-05-28', '2021-09-16'],
    ['Trong 02 ngày 5-6/7/2022', '2022-07-05', '2022-07-06'],
    ['Trong hai ngày 04 và 05/7/2022', '2022-07-04', '2022-07-05'],
    ['Trong 02 ngày (04 và 05/7/2022', '2022-07-04', '2022-07-05'],
    ['ngày 4 và 5 tháng 01 năm 1999', '1999-01-04', '1999-01-05'],
    ['các ngày 04, 05, 06/7/2022', '2022-07-04', '2022-07-06'],
    ['từ 30/12 đến 02/01/2023', '2022-12-30', '2023-01-02'],
    ['ngày 30/6 và 01/7/2022', '2022-06-30', '2022-07-01'],
    ['từ ngày 30-6-2022 đến hết ngày 01-7-2022', '2022-06-30', '2022-07-01'],
    ['từ 30-6 đến hết 01-7-2022', '2022-06-30', '2022-07-01'],
    ['từ ngày 30.6.2022 đến 01.7.2022', '2022-06-30', '2022-07-01'],
    ['từ 5-6 tháng 7 năm 2022', '2022-07-05', '2022-07-06'],
  ])('reads %j', (text, from, to) => {
    expect(readDateRange(text, 0)).toMatchObject({
      start: 0,
      end: text.length,
      from: { iso: from },
      to: { iso: to },
    })
  })

  it('gives each day its own place', () => {
    const range = readDateRange('ngày 04 và 05/7/2022', 0)!
    expect(range.from).toMatchObject({ start: 0, end: 7, hasYear: false })
    expect(range.to).toMatchObject({ start: 11, end: 20, hasYear: true })
  })

  it.each([
    'ngày 05/7/2022',
    'ngày 5-7-2022',
    'ngày 05/7/2022, 12 người',
    'ngày 01/6/2022, ngày 05/7/2022',
    'từ 5 đến 12 tuổi',
  ])('rejects %j', (text) => {
    expect(readDateRange(text, 0)).toBeNull()
  })

  it('is found anywhere in the text, but not inside a word', () => {
    const text = 'Đoàn làm việc từ ngày 05 đến ngày 06/7/2022 tại'
    expect(findDateRanges(text)).toMatchObject([{ start: 14, end: 43 }])
    expect(findDateRanges('gaingày 4 và 5/7/2022')).toEqual([])
  })
})
