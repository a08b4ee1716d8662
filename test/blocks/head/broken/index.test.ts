import { describe, expect, it } from 'vitest'

import { cellsOf } from './cells.js'

describe('joinBroken', () => {
  it.each([
    [['Hà', 'Nội, ngày 14 tháng 5 năm 2013']],
    [['Hà Nội, ngày 14', 'tháng 5 năm 2013']],
    [['Hà Nội, ngày', '14 tháng 5', 'năm 2013']],
    [['Hà', 'Nội, ngày 14', 'tháng 5 năm 2013']],
    [['Hà', 'Nội, ngày 14 tháng 5 năm', '2013']],
    [['Hà Nội, ngày 14 tháng 5 năm', '2013']],
    [['Hà Nội,', 'ngày 14 tháng 5 năm 2013']],
    [['Hà Nội,', 'ngày 14', 'tháng 5 năm 2013']],
    [['Hà Nội, ngày 14 tháng 5', `${' '.repeat(50)}năm 2013`]],
  ])('puts place and date together: %j', (lines) => {
    expect(cellsOf('Số: 1/TB-SYT', ...lines)).toEqual([
      ['number', 'Số: 1/TB-SYT'],
      ['date', 'Hà Nội, ngày 14 tháng 5 năm 2013'],
    ])
  })

  it.each(['TP', 'Tp.', 'Thành phố', 'Thị xã'])('puts a place of two lines together: %s', (kind) => {
    expect(cellsOf('Số: 1/TB-SYT', `${kind} Hòa`, 'An, ngày 14 tháng 5 năm 2013')).toEqual([
      ['number', 'Số: 1/TB-SYT'],
      ['date', `${kind} Hòa An, ngày 14 tháng 5 năm 2013`],
    ])
  })

  it.each([
    ['TP Hồ Chí', 'Minh'],
    ['TP. Hồ Chí', 'Minh'],
    ['Bà Rịa - Vũng', 'Tàu'],
    ['Phan Rang - Tháp', 'Chàm'],
  ])('puts a place together that a cell broke: %s', (begun, rest) => {
    const lines = [begun, `${rest}, ngày 14 tháng 5 năm 2013`]
    expect(cellsOf('Số: 1/TB-SYT', ...lines)[1]).toEqual(['date', lines.join(' ')])
  })

  it.each([
    ['Trà Vinh', 'Hà Nội'],
    ['Nai', 'Huế'],
    ['Long Khánh', 'Phan Thiết'],
  ])('takes no end of a subject for the beginning of a place: %s', (end, place) => {
    expect(
      cellsOf('Số: 1/TB-SYT', 'V/v rà soát tại tỉnh', end, `${place}, ngày 14 tháng 5 năm 2013`),
    ).toContainEqual(['date', `${place}, ngày 14 tháng 5 năm 2013`])
  })

  it('takes no other words with a comma for the place', () => {
    const date = ['date', 'Hà Nội, ngày 14 tháng 5 năm 2013']
    expect(cellsOf('Số: 1/TB-SYT', 'Quảng Bình,', 'Hà Nội, ngày 14 tháng 5 năm 2013')).toContainEqual(date)
    expect(cellsOf('Số: 1/TB-SYT', 'HỎA TỐC,', 'ngày 14 tháng 5 năm 2013')).toContainEqual([
      'date',
      'ngày 14 tháng 5 năm 2013',
    ])
  })

  it('puts together an issuer that neither of its lines names', () => {
    expect(cellsOf('VĂN', 'PHÒNG CHÍNH PHỦ', 'Số: 1/TB-VPCP')[0]).toEqual(['issuer', 'VĂN PHÒNG CHÍNH PHỦ'])
    expect(cellsOf('CHÍNH', '', 'PHỦ', 'Số: 1/TB-VPCP')).toEqual([['number', 'Số: 1/TB-VPCP']])
  })

  it('takes no department for the label of a number', () => {
    expect(cellsOf('UBND TỈNH HÀ NAM', 'SỞ', 'XÂY DỰNG', 'Số:', '1/TB-SXD')).toEqual([
      ['issuer', 'UBND TỈNH HÀ NAM'],
      ['issuer', 'SỞ'],
      ['issuer', 'XÂY DỰNG'],
      ['number', 'Số: 1/TB-SXD'],
    ])
  })

  it('leaves the issuer above a date, and what only stands near', () => {
    expect(cellsOf('SỞ Y TẾ', 'Hà Nội, ngày 14 tháng 5 năm 2013', 'HỎA TỐC')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['date', 'Hà Nội, ngày 14 tháng 5 năm 2013'],
    ])
  })

  it('puts a place together with the date below its comma', () => {
    expect(cellsOf('SỞ Y TẾ', 'Hà Nội,', 'ngày 14 tháng 5 năm 2013')).toEqual([
      ['issuer', 'SỞ Y TẾ'],
      ['date', 'Hà Nội, ngày 14 tháng 5 năm 2013'],
    ])
  })
})
