import { describe, expect, it } from 'vitest'
import { findReferences } from '../../../src/language/references.js'
import { findPlainNumbers } from '../../../src/language/references/plain-number.js'

const read = (text: string) =>
  findPlainNumbers(text).map(({ start, end, type, number, date }) => [
    text.slice(start, end),
    type?.value,
    number.text,
    date?.iso,
  ])

describe('findPlainNumbers', () => {
  it.each([
    ['Văn bản số 1234 ngày 05/11/2025', 'Văn bản', '1234', '2025-11-05'],
    ['Công văn số 87, ngày 5 tháng 11 năm 2025', 'Công văn', '87', '2025-11-05'],
    ['Nghị quyết số 68 (ngày 04/5/2025)', 'Nghị quyết', '68', '2025-05-04'],
    ['Nghị định số 97-CP ngày 3-4-1995', 'Nghị định', '97-CP', '1995-04-03'],
    ['Thông tư số 12-LĐTBXH ngày 3/4/1995', 'Thông tư', '12-LĐTBXH', '1995-04-03'],
    ['báo cáo số 12 ngày 1/2/2024', 'báo cáo', '12', '2024-02-01'],
  ])('reads %j', (cited, type, number, date) => {
    expect(read(`theo ${cited.replace(/\)$/, '')}${cited.endsWith(')') ? ')' : ''} của Sở Xây dựng`)).toEqual(
      [[cited.replace(/\)$/, ''), type, number, date]],
    )
  })

  it('needs no day behind the symbol of the Government', () => {
    expect(read('theo Nghị định số 97-CP của Chính phủ')).toEqual([
      ['Nghị định số 97-CP', 'Nghị định', '97-CP', undefined],
    ])
  })

  it.each([
    'Văn bản số 1234 của Sở Xây dựng',
    'Thông tư số 12-LĐTBXH của Bộ',
    'tổ số 3-CP',
    'Nghị định số 97-CP/TT',
    'Báo cáo số 3-Thanh ngày 05/11/2025',
    'tổ số 3 ngày 05/11/2025',
    'một số nội dung ngày 05/11/2025',
    'Công văn số 87/SXD-QH ngày 05/11/2025',
  ])('reads none in %j', (text) => {
    expect(read(text)).toEqual([])
  })

  it('stands in order among numbers with a symbol', () => {
    const text =
      'theo Văn bản số 12 ngày 1/2/2024, Quyết định số 5/QĐ-UBND ngày 3/2/2024 và Công văn số 13 ngày 4/2/2024'
    expect(findReferences(text).map(({ number }) => number.text)).toEqual(['12', '5/QĐ-UBND', '13'])
  })
})
