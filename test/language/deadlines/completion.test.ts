import { describe, expect, it } from 'vitest'
import { comparableOf } from '../../../src/language/comparable.js'
import { findDeadlines } from '../../../src/language/deadlines.js'
import { completion } from '../../../src/language/deadlines/completion.js'
import { readAt } from './read.js'

describe('completion', () => {
  it.each([
    ['phải |hoàn thành toàn bộ vào tháng 9/2025 để', 'hoàn thành toàn bộ vào tháng 9/2025', '2025-09-30'],
    ['bàn giao |xong ngày 30/9.', 'xong ngày 30/9', '2025-09-30'],
    ['khâu thiết kế |hoàn tất: quý iv/2025', 'hoàn tất: quý iv/2025', '2025-12-31'],
    ['xây kè, |hoàn thành dứt điểm tuần tới', 'hoàn thành dứt điểm tuần tới', null],
  ])('reads %j', (text, phrase, date) => {
    expect(readAt(completion, text)).toEqual([phrase, date])
  })

  it.each([
    'sở y tế đã |hoàn thành ngày 30/9/2025',
    '|hoàn thành chỉ tiêu năm 2025',
    '|hoàn thành trước ngày 30/9/2025',
    '|hoàn thiện ngày 30/9/2025',
  ])('reads none in %j', (text) => {
    expect(readAt(completion, text)).toBeNull()
  })
})

const read = (text: string) =>
  findDeadlines(comparableOf(text), { year: 2025 }).map(({ start, end, date }) => [
    text.slice(start, end),
    date,
  ])

describe('when work is to be completed', () => {
  it('stands behind the verb', () => {
    expect(read('Phòng Y tế rà soát, hoàn thành quý III/2025.')).toEqual([
      ['hoàn thành quý III/2025', '2025-09-30'],
    ])
  })

  it.each([
    'Quyết toán các công trình hoàn thành năm 2024.',
    'Lập hồ sơ kiểm toán dự án hoàn thành năm 2024.',
  ])('is no more than what is known of works in %j', (text) => {
    expect(read(text)).toEqual([])
  })
})
