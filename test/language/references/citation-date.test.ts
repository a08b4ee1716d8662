import { describe, expect, it } from 'vitest'
import { readDateAfter, readDateBefore } from '../../../src/language/references/citation-date.js'

/** The day told behind the "|", and the words that tell it. */
const after = (marked: string) => {
  const text = marked.replace('|', '')
  const date = readDateAfter(text, marked.indexOf('|'))
  return date && [text.slice(date.start, date.end), date.iso]
}

describe('readDateAfter', () => {
  it.each([
    ['số 57-NQ/TW| ngày 22/12/2024', 'ngày 22/12/2024', '2024-12-22'],
    ['số 12/BC-SYT|, ngày 05 tháng 7 năm 2025 của', 'ngày 05 tháng 7 năm 2025', '2025-07-05'],
    ['số 12/BC-SYT| (ban hành ngày 05/7/2025)', 'ngày 05/7/2025', '2025-07-05'],
    ['số 12/BC-SYT| được ký vào ngày 05/7/2025', 'ngày 05/7/2025', '2025-07-05'],
    ['số 622/QĐ-BQL| cấp lần đầu ngày 31/7/2020', 'ngày 31/7/2020', '2020-07-31'],
    ['số 07/CĐ-UBND| hồi 15 giờ 00 phút, ngày 05/7/2025', 'ngày 05/7/2025', '2025-07-05'],
    ['số 12/BC-SYT| cùng ngày 05/7/2025', 'ngày 05/7/2025', '2025-07-05'],
    ['số 30/2020/NĐ-CP|2 ngày 05/3/2020', 'ngày 05/3/2020', '2020-03-05'],
    ['số 12/BC-SYT| ngày 1O/8/2O25', 'ngày 1O/8/2O25', '2025-08-10'],
    ['số 12/BNV| của Bộ Nội vụ ngày 10 tháng 4 năm 2025', 'ngày 10 tháng 4 năm 2025', '2025-04-10'],
    ['số 2031/QĐ-UBND| của UBND tỉnh Lào Cai 10/06/2026 về', '10/06/2026', '2026-06-10'],
    ['số 9/KH| của Sở Giáo dục (SGDĐT) ngày 10/4/2025', 'ngày 10/4/2025', '2025-04-10'],
  ])('reads %j', (text, words, iso) => {
    expect(after(text)).toEqual([words, iso])
  })

  it.each([
    'số 12/BC-SYT| trước ngày 05/7/2025',
    'số 12/BC| của Sở Y tế về phòng dịch ngày 05/7/2025',
    'số 12/BC-SYT| của Sở Y tế trước ngày 05/7/2025',
    'số 12/BC-SYT| của Sở Y tế, ngày 05/7/2025',
    'số 12/BC-SYT| của Sở Y tế. ngày 05/7/2025',
    'số 12/BC-SYT|.',
  ])('reads none in %j', (text) => {
    expect(after(text)).toBeNull()
  })
})

describe('readDateBefore', () => {
  const before = (text: string) => readDateBefore(text, text.indexOf('Kết luận'))?.iso ?? null

  it('reads the day at the head of the sentence that issues the document', () => {
    expect(before('Ngày 12/7/2025, Ban Thường vụ ban hành Kết luận số 98-KL/TU')).toBe('2025-07-12')
    expect(before('QSO - Ngày 12/7/2025, Tỉnh ủy ban hành Kết luận số 98-KL/TU')).toBe('2025-07-12')
    expect(before('Sau khi họp, ngày 12/7/2025, Tỉnh ủy ban hành Kết luận số 98-KL/TU')).toBe('2025-07-12')
    expect(before('Đã họp. Sáng 12/7/2025, Tỉnh ủy ký Kết luận số 98-KL/TU')).toBe('2025-07-12')
  })

  it.each([
    'Ngày 12/7/2025, Ban Thường vụ nghiên cứu Kết luận số 98-KL/TU',
    'Ngày 12/7/2025 Ban Thường vụ ban hành Kết luận số 98-KL/TU',
    'Ngày 12/7/2025, Sở họp. Tỉnh ủy ban hành Kết luận số 98-KL/TU',
    'từ ngày 12/7/2025, Tỉnh ủy ban hành Kết luận số 98-KL/TU',
  ])('reads none in %j', (text) => {
    expect(before(text)).toBeNull()
  })
})
