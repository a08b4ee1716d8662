import { describe, expect, it } from 'vitest'
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
