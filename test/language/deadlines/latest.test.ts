import { describe, expect, it } from 'vitest'
import { latest } from '../../../src/language/deadlines/latest.js'
import { readAt } from './read.js'

describe('latest', () => {
  it.each([
    ['nộp |chậm nhất vào ngày 20/9 về phòng', 'chậm nhất vào ngày 20/9', '2025-09-20'],
    ['khởi công |chậm nhất là dịp 19/5/2025.', 'chậm nhất là dịp 19/5/2025', '2025-05-19'],
    ['nộp |muộn nhất: 5/9/2025', 'muộn nhất: 5/9/2025', '2025-09-05'],
    ['nộp |trễ nhất là cuối tháng 9/2025.', 'trễ nhất là cuối tháng 9/2025', '2025-09-30'],
    ['nộp |không chậm quá hết tháng 9/2025.', 'không chậm quá hết tháng 9/2025', '2025-09-30'],
    ['|không để kéo dài sau ngày 31/8/2025.', 'không để kéo dài sau ngày 31/8/2025', '2025-08-31'],
    ['trả lời |chậm nhất trong vòng 02 ngày', 'chậm nhất trong vòng 02 ngày', null],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(latest, text)).toEqual([phrase, date])
  })

  it.each([
    'là xã |chậm nhất cả tỉnh',
    'chi |không quá 10 tỷ đồng',
    'kéo dài |không quá 05 ngày',
    '|không để kéo dài tình trạng này sau tháng 9/2025',
    'xử lý |không chậm trễ trong tháng 9/2025',
  ])('reads none in %j', (text) => {
    expect(readAt(latest, text)).toBeNull()
  })
})
