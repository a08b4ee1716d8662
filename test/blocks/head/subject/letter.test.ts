import { describe, expect, it } from 'vitest'
import { head } from '../head.js'

describe('nameSubject', () => {
  const LETTER = ['ĐẢNG ỦY XÃ BA SAO', 'Số 21-CV/ĐU']
  const subjects = (...lines: string[]) =>
    head(...LETTER, ...lines, 'Kính gửi: Các chi bộ.')
      .cells.filter(([role]) => role === 'subject')
      .map(([, text]) => text)

  it('stands below the number, also without the words before it', () => {
    expect(subjects('Hoãn tổ chức hội nghị', 'tại các chi bộ')).toEqual([
      'Hoãn tổ chức hội nghị',
      'tại các chi bộ',
    ])
    expect(subjects('Hoãn tổ chức hội nghị')).toEqual(['Hoãn tổ chức hội nghị'])
    expect(subjects('HỎA TỐC')).toEqual([])
    expect(subjects('(kèm tài liệu)')).toEqual([])
    expect(subjects('V/v hoãn họp', 'Gấp')).toEqual(['V/v hoãn họp', 'Gấp'])
    expect(subjects('V/v hoãn họp', 'HỎA TỐC')).toEqual(['V/v hoãn họp'])
  })

  it('stands below the number where the left column is first', () => {
    const right = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Ba Sao, ngày 06 tháng 9 năm 2025']
    expect(subjects('Góp ý dự thảo của', 'Ban Thường vụ', ...right)).toEqual([
      'Góp ý dự thảo của',
      'Ban Thường vụ',
    ])
    expect(subjects('V/v góp ý', ...right)).toEqual(['V/v góp ý'])
    expect(subjects('Góp ý dự thảo', '*', 'Gấp', ...right)).toEqual(['Góp ý dự thảo'])
    expect(subjects('Góp ý dự thảo', right[1]!)).toEqual(['Góp ý dự thảo'])
    expect(subjects('Thượng khẩn', right[1]!)).toEqual([])
    expect(subjects(...right)).toEqual([])
  })

  it('goes on over a blank line only where one stands above it', () => {
    const right = ['', 'ĐẢNG CỘNG SẢN VIỆT NAM']
    expect(subjects('', 'V/v góp ý dự thảo', '', 'Đề án năm 2025', ...right)).toEqual([
      'V/v góp ý dự thảo',
      'Đề án năm 2025',
    ])
    expect(subjects('V/v góp ý dự thảo', '', 'Tin mới', ...right)).toEqual(['V/v góp ý dự thảo'])
    expect(subjects('', 'V/v góp ý', '', 'HỎA TỐC', ...right)).toEqual(['V/v góp ý'])
  })

  it('stands nowhere without a number', () => {
    expect(head('ĐẢNG ỦY XÃ BA SAO', 'Hoãn họp', 'Kính gửi: Các chi bộ.').cells).not.toContainEqual([
      'subject',
      'Hoãn họp',
    ])
  })

  it('takes what begins with "Về" right below the number', () => {
    const date = 'TP. Hồ Chí Minh, ngày 14 tháng 3 năm 2019'
    expect(subjects('Về rà soát chợ', 'trên địa bàn', date)).toEqual(['Về rà soát chợ', 'trên địa bàn'])
    const beside = head(
      'VĂN PHÒNG',
      `Số: 12/VP-KT                ${date}`,
      'Về rà soát chợ',
      'Kính gửi: Các xã.',
    )
    expect(beside.cells).toContainEqual(['subject', 'Về rà soát chợ'])
  })
})
