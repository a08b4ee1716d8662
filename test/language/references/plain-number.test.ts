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
    ['báo cáo số 12 ngày 1/2/2024', 'báo cáo', '12', '2024-02-01'],
  ])('reads %j', (cited, type, number, date) => {
    expect(read(`theo ${cited.replace(/\)$/, '')}${cited.endsWith(')') ? ')' : ''} của Sở Xây dựng`)).toEqual(
      [[cited.replace(/\)$/, ''), type, number, date]],
    )
  })

  it.each([
    'Văn bản số 1234 của Sở Xây dựng',
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
